import { describe, expect, it } from '@jest/globals';
import { colorProfile } from '../../src/letters/layout/color-profile.ts';

describe('the colour profile of every letter', () => {
  const bytes = Buffer.from(colorProfile());
  const tags = new Map(
    Array.from({ length: bytes.readUInt32BE(128) }, (_, index) => {
      const entry = 132 + index * 12;
      const offset = bytes.readUInt32BE(entry + 4);
      const element = bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 8));
      return [bytes.toString('latin1', entry, entry + 4), element] as const;
    }),
  );

  it('says its own length and that it is a display profile of version 2.1', () => {
    expect(bytes.readUInt32BE(0)).toBe(bytes.length);
    expect(bytes.toString('latin1', 36, 40)).toBe('acsp');
    expect(bytes.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(bytes.readUInt16BE(8)).toBe(0x0210);
  });

  it('has the elements that a display profile must have, each whole and on a multiple of four', () => {
    expect([...tags.keys()].toSorted()).toEqual(
      ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'].toSorted(),
    );
    for (const element of tags.values()) {
      expect(element.length).toBeGreaterThan(8);
      expect(element.byteOffset % 4).toBe(bytes.byteOffset % 4);
    }
  });

  it('has primaries that add up to its white', () => {
    function pointOf(tag: string): number[] {
      const element = tags.get(tag) ?? Buffer.alloc(0);
      return [8, 12, 16].map((at) => element.readInt32BE(at) / 0x10000);
    }
    const [red, green, blue, white] = ['rXYZ', 'gXYZ', 'bXYZ', 'wtpt'].map(pointOf);
    for (const axis of [0, 1, 2])
      expect((red?.[axis] ?? 0) + (green?.[axis] ?? 0) + (blue?.[axis] ?? 0)).toBeCloseTo(
        white?.[axis] ?? 0,
        3,
      );
  });

  it('reads back each of the 256 tones as that tone', () => {
    const curve = tags.get('rTRC') ?? Buffer.alloc(0);
    const last = curve.readUInt32BE(8) - 1;
    function sample(index: number): number {
      return curve.readUInt16BE(12 + Math.min(index, last) * 2) / 0xffff;
    }
    function toneOf(linear: number): number {
      return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
    }
    for (let tone = 0; tone < 256; tone++) {
      const place = (tone / 255) * last;
      const below = Math.floor(place);
      const linear = sample(below) + (sample(below + 1) - sample(below)) * (place - below);
      expect(Math.round(toneOf(linear) * 255)).toBe(tone);
    }
  });
});

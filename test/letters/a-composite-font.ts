import { fontFile } from '../../src/letters/fonts/font-file.ts';

/*
 * A font of five glyphs: the empty box, a square, and three made of other glyphs in every way TrueType knows: moved by
 * bytes or words, made smaller by one scale, two or a matrix, and made of a glyph that is itself composite.
 */
export const BOX = 0;
export const SQUARE = 1;
export const SCALED = 2;
export const TURNED = 3;
export const NESTED = 4;

const WORDS = 0x0001;
const XY = 0x0002;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
/** One half as a number of 16 bits with 14 behind the point. */
const HALF = 0x2000;
const MINUS_ONE = 0xc000;

const square = [
  ...shorts(1, 0, 0, 500, 500, 3, 0),
  ...[1, 1, 1, 1],
  ...shorts(0, 500, 0, -500, 0, 0, 500, 0),
];
const box = [...shorts(1, 0, 0, 90, 90, 3, 0), ...[1, 1, 1, 1], ...shorts(0, 90, 0, -90, 0, 0, 90, 0)];
const composite = shorts(-1, 0, 0, 1000, 1000);
const scaled = [
  ...composite,
  ...shorts(XY | SCALE | MORE, SQUARE),
  ...[10, 20],
  ...shorts(HALF),
  ...shorts(WORDS | XY | TWO_SCALES, SQUARE, 300, -400, HALF, 0x3000),
];
const turned = [
  ...composite,
  ...shorts(XY | MORE, SQUARE),
  ...[1, 2],
  ...shorts(WORDS | XY | MATRIX, BOX, 600, 600, 0, MINUS_ONE, 0x4000, 0),
];
const nested = [
  ...composite,
  ...shorts(WORDS | XY | MORE, TURNED, 100, 100),
  ...shorts(XY, SCALED),
  ...[5, 6],
];

/** @param lastWithAdvance how many glyphs have an advance of their own; those behind have a bearing only */
export function aCompositeFont(lastWithAdvance = 5): Uint8Array {
  const glyphs = [box, square, scaled, turned, nested].map((glyph) => [
    ...glyph,
    ...Array<number>(glyph.length % 2).fill(0),
  ]);
  const offsets = glyphs.reduce<number[]>((ends, glyph) => [...ends, (ends.at(-1) ?? 0) + glyph.length], [0]);
  const advances = [100, 510, 520, 530, 540];
  const bearings = [1, 2, 3, 4, 5];
  const metrics = bearings.flatMap((bearing, index) =>
    index < lastWithAdvance ? [advances[index] ?? 0, bearing] : [bearing],
  );
  return fontFile([
    ['glyf', Uint8Array.from(glyphs.flat())],
    ['head', table(54, { 18: 1000, 50: 0 })],
    ['hhea', table(36, { 0: 1, 4: 800, 6: -200, 34: lastWithAdvance })],
    ['hmtx', Uint8Array.from(shorts(...metrics))],
    ['loca', Uint8Array.from(shorts(...offsets.map((offset) => offset / 2)))],
    ['maxp', table(32, { 0: 1, 4: 5 })],
  ]);
}

function table(length: number, values: Readonly<Record<number, number>>): Uint8Array {
  const bytes = new Uint8Array(length);
  for (const [at, value] of Object.entries(values)) bytes.set(shorts(value), Number(at));
  return bytes;
}

function shorts(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
}

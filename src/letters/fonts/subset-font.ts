import type { GlyphTables } from './glyph-tables.ts';
import { fontFile } from './font-file.ts';

/** Flags of a component of a composite glyph (OpenType 1.9, glyf). */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** The greatest offset that the short form of `loca`, which counts in pairs of bytes, can hold. */
const SHORT_LOCA_LIMIT = 0xffff * 2;

interface FontSubset {
  readonly file: Uint8Array;
  /** Parts of composite glyphs included. */
  readonly glyphCount: number;
}

/**
 * A font file with some glyphs of another, in the order given. Outlines are copied and not decoded again, which is what
 * makes it fast. It has the tables that PDF asks for (ISO 32000-1, 9.9): no names, no character map.
 * @param glyphs the glyphs wanted, by their numbers in the source; one may be wanted twice
 * @returns the file: glyph n of it is `glyphs[n]`; the parts of composite glyphs follow
 */
export function subsetFont(source: GlyphTables, glyphs: readonly number[]): FontSubset {
  const order = [...glyphs];
  const { glyf, offsets } = copyOutlines(source, order);
  const { hmtx, fullMetrics } = copyMetrics(source, order);
  const isLong = glyf.length > SHORT_LOCA_LIMIT;
  const file = fontFile([
    ...source.hinting,
    ['glyf', glyf],
    ['head', changed(source.head, 50, isLong ? 1 : 0)],
    ['hhea', changed(source.hhea, 34, fullMetrics)],
    ['hmtx', hmtx],
    ['loca', isLong ? longLoca(offsets) : shortLoca(offsets)],
    ['maxp', changed(source.maxp, 4, order.length)],
  ]);
  return { file, glyphCount: order.length };
}

interface Outlines {
  readonly glyf: Uint8Array;
  /** Where each glyph begins, and where the last one ends. */
  readonly offsets: readonly number[];
}

/** @param order the glyphs to copy; the parts of composite glyphs are added to it, each once */
function copyOutlines(source: GlyphTables, order: number[]): Outlines {
  const parts = new Map<number, number>();
  function placeOfPart(glyph: number): number {
    const known = parts.get(glyph);
    if (known !== undefined) return known;
    order.push(glyph);
    parts.set(glyph, order.length - 1);
    return order.length - 1;
  }
  const records: Uint8Array[] = [];
  const offsets = [0];
  let end = 0;
  // The order grows while it is walked: parts may have parts.
  for (const glyph of order) {
    const record = copyOutline(source.outlineOf(glyph), placeOfPart);
    records.push(record);
    end += record.length;
    offsets.push(end);
  }
  const glyf = new Uint8Array(end);
  records.forEach((record, index) => glyf.set(record, offsets[index]));
  return { glyf, offsets };
}

/** The outline in an even number of bytes; of a composite one, the numbers of its parts are changed to those of the subset. */
function copyOutline(outline: Uint8Array, placeOfPart: (glyph: number) => number): Uint8Array {
  const isComposite = outline.length > 0 && (outline[0] ?? 0) >= 0x80;
  if (!isComposite && outline.length % 2 === 0) return outline;
  const copy = new Uint8Array(outline.length + (outline.length % 2));
  copy.set(outline);
  if (isComposite) renumberParts(new DataView(copy.buffer), placeOfPart);
  return copy;
}

function renumberParts(outline: DataView, placeOfPart: (glyph: number) => number): void {
  let at = 10;
  let flags: number;
  do {
    flags = outline.getUint16(at);
    outline.setUint16(at + 2, placeOfPart(outline.getUint16(at + 2)));
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + bytesOfTransformation(flags);
  } while (flags & MORE_COMPONENTS);
}

function bytesOfTransformation(flags: number): number {
  if (flags & HAS_SCALE) return 2;
  if (flags & HAS_TWO_SCALES) return 4;
  return flags & HAS_MATRIX ? 8 : 0;
}

/** Advance and bearing of every glyph; the last ones, where all advance alike as ideographs do, have bearings only. */
function copyMetrics(source: GlyphTables, order: readonly number[]) {
  const advances = order.map((glyph) => source.advanceOf(glyph));
  const fullMetrics = advances.findLastIndex((advance) => advance !== advances.at(-1)) + 2;
  const view = new DataView(new ArrayBuffer(fullMetrics * 2 + order.length * 2));
  order.forEach((glyph, index) => {
    const at = index < fullMetrics ? index * 4 : fullMetrics * 2 + index * 2 - 2;
    if (index < fullMetrics) view.setUint16(at, advances[index] ?? 0);
    view.setInt16(at + 2, source.bearingOf(glyph));
  });
  return { hmtx: new Uint8Array(view.buffer), fullMetrics };
}

function longLoca(offsets: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(offsets.length * 4));
  offsets.forEach((offset, index) => view.setUint32(index * 4, offset));
  return new Uint8Array(view.buffer);
}

function shortLoca(offsets: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(offsets.length * 2));
  offsets.forEach((offset, index) => view.setUint16(index * 2, offset / 2));
  return new Uint8Array(view.buffer);
}

/** A copy of the table with another number of 16 bits at one place. */
function changed(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = table.slice();
  new DataView(copy.buffer, copy.byteOffset).setUint16(at, value);
  return copy;
}

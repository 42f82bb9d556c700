import { readTables, type TaggedTable } from './font-file.ts';
import { tidyOutline } from './tidy-outline.ts';

/** What a subset is made from: tables of a TrueType file, as views of it (OpenType 1.9). */
export interface GlyphTables {
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  readonly maxp: Uint8Array;
  /** Hinting of the whole font, where it has any. */
  readonly hinting: readonly TaggedTable[];
  /** The outline of a glyph, tidied once for all documents; empty for a blank. */
  outlineOf(glyph: number): Uint8Array;
  /** Advance width in font units. */
  advanceOf(glyph: number): number;
  /** Left side bearing in font units. */
  bearingOf(glyph: number): number;
}

/**
 * Finds the glyphs of a font file.
 * @returns undefined where outlines cannot be copied: the font has none of TrueType (CFF), or they vary
 */
export function readGlyphTables(file: Uint8Array): GlyphTables | undefined {
  const tables = readTables(file);
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => tables.get(tag));
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => tables.get(tag));
  if (!head || !hhea || !maxp || !loca || !glyf || !hmtx || tables.has('fvar')) return undefined;
  const hasLongLoca = viewOf(head).getInt16(50) === 1;
  /** Glyphs after this many have the advance of the last one before them, and only a bearing of their own. */
  const fullMetrics = viewOf(hhea).getUint16(34);
  const offsets = viewOf(loca);
  const metrics = viewOf(hmtx);

  function offsetOf(glyph: number): number {
    return hasLongLoca ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2;
  }

  const outlines = new Map<number, Uint8Array>();
  function outlineOf(glyph: number): Uint8Array {
    const known = outlines.get(glyph);
    if (known) return known;
    const outline = tidyOutline(glyf?.subarray(offsetOf(glyph), offsetOf(glyph + 1)) ?? new Uint8Array());
    outlines.set(glyph, outline);
    return outline;
  }

  return {
    head,
    hhea,
    maxp,
    hinting: hintingOf(tables),
    outlineOf,
    advanceOf: (glyph) => metrics.getUint16(Math.min(glyph, fullMetrics - 1) * 4),
    bearingOf: (glyph) =>
      glyph < fullMetrics
        ? metrics.getInt16(glyph * 4 + 2)
        : metrics.getInt16(fullMetrics * 4 + (glyph - fullMetrics) * 2),
  };
}

/** A program before the outlines (`prep`) with no functions and values to work on hints nothing. */
function hintingOf(tables: ReadonlyMap<string, Uint8Array>): readonly TaggedTable[] {
  if (!tables.has('fpgm') && !tables.has('cvt ')) return [];
  return [...tables].filter(([tag]) => tag === 'cvt ' || tag === 'fpgm' || tag === 'prep');
}

function viewOf(table: Uint8Array): DataView {
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

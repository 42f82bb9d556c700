import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { type GlyphTables, readGlyphTables } from './glyph-tables.ts';
import { subsetFont } from './subset-font.ts';

/** The part of a font that this room uses. pdfkit accepts it as a font source. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): SetGlyph;
  layout(text: string): GlyphRun;
  createSubset(): FontSubset;
}

/** A character of the font, as pdfkit sets it. */
export interface SetGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  /** What a reader of the page gets back for it. */
  readonly codePoints: readonly number[];
}

interface GlyphRun {
  readonly glyphs: readonly SetGlyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** The glyphs one document uses, in the order of their first use; the first is the empty box. */
export interface FontSubset {
  /** @returns the number of the glyph in the document */
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

/** `id` of the glyph for characters the font does not have. */
const EMPTY_BOX = 0;

/**
 * Parses a font file with the font engine that pdfkit brings, and puts the parts that cost most time before it: each
 * character is looked up once, and a subset is made by copying.
 * The font sets type one character at a time, without ligatures and kerning: every character then keeps the width
 * it was measured with, and the text read back from the page is the text that was written.
 * @param file path of a TrueType or OpenType file
 * @throws Error when the file cannot be read or is no single font
 */
export function parseFont(file: string): ParsedFont {
  const bytes = readFileSync(file);
  const reader = new PDFDocument({ autoFirstPage: false, font: bytes as unknown as string }) as unknown as {
    readonly _font: { readonly font: ParsedFont };
  };
  const engine = reader._font.font;
  const tables = readGlyphTables(bytes);
  const glyphs = new Map<number, SetGlyph>();

  function glyphForCodePoint(codePoint: number): SetGlyph {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const { id, advanceWidth } = engine.glyphForCodePoint(codePoint);
    // Two characters may share an outline (一 and the radical ⼀): each is a glyph of its own, so that each is read back.
    const glyph = { id: tables ? codePoint : id, advanceWidth, codePoints: [codePoint] };
    glyphs.set(codePoint, glyph);
    return glyph;
  }

  return Object.assign(Object.create(engine) as ParsedFont, {
    glyphForCodePoint,
    layout: (text: string) =>
      layOutPlainly(Array.from(text, (each) => glyphForCodePoint(each.codePointAt(0) ?? 0))),
    ...(tables
      ? { createSubset: () => copyingSubset(tables, (codePoint) => engine.glyphForCodePoint(codePoint).id) }
      : {}),
  });
}

/** A subset whose glyphs are asked for by their character. */
function copyingSubset(tables: GlyphTables, glyphOf: (codePoint: number) => number): FontSubset {
  const glyphs = [EMPTY_BOX];
  const places = new Map([[EMPTY_BOX, 0]]);
  return {
    includeGlyph(codePoint) {
      const known = places.get(codePoint);
      if (known !== undefined) return known;
      glyphs.push(glyphOf(codePoint));
      places.set(codePoint, glyphs.length - 1);
      return glyphs.length - 1;
    },
    encode: () => subsetFont(tables, glyphs),
  };
}

function layOutPlainly(glyphs: readonly SetGlyph[]): GlyphRun {
  const positions = glyphs.map((glyph) => ({
    xAdvance: glyph.advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
}

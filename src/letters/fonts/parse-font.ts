import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { type GlyphTables, readGlyphTables } from './glyph-tables.ts';

/** The part of a font that this room uses, in font units. pdfkit accepts it as a font source. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  /** Where its outlines can be copied. */
  readonly glyphTables: GlyphTables | undefined;
  /** What the font says of itself (name table). */
  getName(key: 'license' | 'licenseURL'): string | null;
  hasGlyphForCodePoint(codePoint: number): boolean;
  /** The glyph for the character, the empty box where there is none. */
  glyphForCodePoint(codePoint: number): SetGlyph;
}

interface SetGlyph {
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

/**
 * Parses a font file with the font engine that pdfkit brings; each character is looked up once.
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
  const glyphs = new Map<number, SetGlyph>();

  function glyphForCodePoint(codePoint: number): SetGlyph {
    const known = glyphs.get(codePoint);
    if (known) return known;
    // The engine's own glyph remembers the first character it was asked for, and 一 may share it with the radical ⼀.
    const { id, advanceWidth } = engine.glyphForCodePoint(codePoint);
    const glyph = { id, advanceWidth, codePoints: [codePoint] };
    glyphs.set(codePoint, glyph);
    return glyph;
  }

  return Object.assign(Object.create(engine) as ParsedFont, {
    glyphTables: readGlyphTables(bytes),
    glyphForCodePoint,
    layout: (text: string) =>
      layOutPlainly(Array.from(text, (each) => glyphForCodePoint(each.codePointAt(0) ?? 0))),
  });
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

import PDFDocument from 'pdfkit';

/** The part of fontkit's font that this room uses. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

interface GlyphRun {
  readonly glyphs: readonly { readonly advanceWidth: number }[];
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
 * Parses a font file with the font engine that pdfkit brings.
 * The font sets type one character at a time, without ligatures and kerning: every character then keeps the width
 * it was measured with, and the text read back from the page is the text that was written.
 * @param file path of a TrueType or OpenType file
 * @returns the font, which pdfkit accepts as a font source
 * @throws Error when the file cannot be read or is no single font
 */
export function parseFont(file: string): ParsedFont {
  const reader = new PDFDocument({ autoFirstPage: false, font: file }) as unknown as {
    readonly _font: { readonly font: ParsedFont };
  };
  const font = reader._font.font;
  return Object.assign(Object.create(font) as ParsedFont, {
    layout(text: string): GlyphRun {
      return layOutPlainly(font, text);
    },
  });
}

function layOutPlainly(font: ParsedFont, text: string): GlyphRun {
  const glyphs = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
  const positions = glyphs.map((glyph) => ({
    xAdvance: glyph.advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) };
}

import { deflateSync } from 'node:zlib';
import type { GlyphTables } from './glyph-tables.ts';
import type { ParsedFont } from './parse-font.ts';
import { subsetFont } from './subset-font.ts';

interface FontToEmbed {
  readonly font: ParsedFont;
  readonly glyphTables: GlyphTables;
  /** The character of code 1, 2 and so on; code 0, which no page shows, is a blank. */
  readonly characters: readonly string[];
  readonly index: number;
}

const SYMBOLIC = 1 << 2;
const BYTES_OF_256 = 256;

/**
 * Writes a font into a document as a composite font whose codes are the glyphs of the subset (ISO 32000-1, 9.7), with
 * what PDF/A-1 asks for (ISO 19005-1, 6.3): widths as in the font, and the set of its glyphs.
 * @param reference the font as the pages name it
 */
export function embedFont(
  pdf: PDFKit.PDFDocument,
  reference: PDFKit.PDFKitReference,
  { font, glyphTables, characters, index }: FontToEmbed,
): void {
  const glyphs = [' ', ...characters].map((each) => font.glyphForCodePoint(each.codePointAt(0) ?? 0).id);
  const { file, glyphCount } = subsetFont(glyphTables, glyphs);
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  // Six letters before the name say that it is a subset (9.6.4).
  const name = `SUBSE${String.fromCharCode(65 + index)}+${font.postscriptName.replaceAll(' ', '_')}`;
  const descriptor = written(pdf, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map((each) => each * scale),
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent * scale,
    Descent: font.descent * scale,
    CapHeight: (font.capHeight || font.ascent) * scale,
    StemV: 0,
    FontFile2: packed(pdf, file, { Length1: file.length }),
    CIDSet: plain(pdf, everyCode(glyphCount)),
  });
  const descendant = {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    // The types of pdfkit know a name only; an object of String is how it is told a string.
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: 1000,
    W: widths(glyphTables, glyphs, scale),
    CIDToGIDMap: 'Identity',
  };
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: packed(pdf, Buffer.from(toUnicode(characters), 'latin1')),
  });
  reference.end(undefined);
}

function written(pdf: PDFKit.PDFDocument, data: object): PDFKit.PDFKitReference {
  const reference = pdf.ref(data);
  reference.end(undefined);
  return reference;
}

function packed(pdf: PDFKit.PDFDocument, bytes: Uint8Array, data: object = {}): PDFKit.PDFKitReference {
  const reference = pdf.ref({ ...data, Filter: 'FlateDecode' });
  reference.end(deflateSync(bytes, roomFor(bytes.length)));
  return reference;
}

/**
 * A window that holds all of it and a table for one block: with less it packs worse, and with more, as by default, what is
 * set aside and cleared for a page of codes takes longer than to pack it.
 */
function roomFor(length: number): { readonly windowBits: number; readonly memLevel: number } {
  const windowBits = Math.min(Math.max(Math.ceil(Math.log2(length)), 9), 15);
  return { windowBits, memLevel: windowBits - 6 };
}

function plain(pdf: PDFKit.PDFDocument, bytes: Uint8Array): PDFKit.PDFKitReference {
  const reference = pdf.ref({});
  reference.compress = false;
  reference.end(bytes);
  return reference;
}

function everyCode(count: number): Uint8Array {
  const set = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 > 0) set[set.length - 1] = (0xff00 >> (count % 8)) & 0xff;
  return set;
}

/** The widths that are not one em, which ideographs have: runs of them, each behind its first code (9.7.4.3). */
function widths(tables: GlyphTables, glyphs: readonly number[], scale: number): (number | number[])[] {
  const list: (number | number[])[] = [];
  let run: number[] | undefined;
  for (const [code, glyph] of glyphs.entries()) {
    const width = tables.advanceOf(glyph) * scale;
    if (width === 1000) {
      run = undefined;
    } else if (run) {
      run.push(width);
    } else {
      run = [width];
      list.push(code, run);
    }
  }
  return list;
}

/** Which character each code stands for, so that the text can be read back (9.10.3). */
function toUnicode(characters: readonly string[]): string {
  const codes = ['', ...characters].map((character) => `<${utf16(character)}>`);
  const ranges: string[] = [];
  // A range stays within codes of one first byte.
  for (let from = 0; from < codes.length; from += BYTES_OF_256) {
    const part = codes.slice(from, from + BYTES_OF_256);
    ranges.push(`<${hex(from)}><${hex(from + part.length - 1)}>[${part.join('')}]`);
  }
  return `/CIDInit/ProcSet findresource begin 9 dict begin begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/U def/CMapType 2 def
1 begincodespacerange<0000><ffff>endcodespacerange
${ranges.length} beginbfrange${ranges.join('')}endbfrange
endcmap CMapName currentdict/CMap defineresource pop end end`;
}

function utf16(character: string): string {
  if (character === '') return hex(0);
  let units = '';
  for (let at = 0; at < character.length; at++) units += hex(character.charCodeAt(at));
  return units;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

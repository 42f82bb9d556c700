import type { ShelfFont } from './font-shelf.ts';
import { embedFont } from './embed-font.ts';

/** A font in one document. */
export interface DocumentFont {
  /** What it is called in the resources of a page. */
  readonly name: string;
  readonly reference: PDFKit.PDFKitReference;
  /** @param character one of those the font was made for @returns its code in hexadecimal */
  codeOf(character: string): string;
  /** Writes the font. */
  close(): void;
}

/**
 * Puts a font into a document: by ourselves where its outlines can be copied, which is faster, and
 * right where two characters share an outline; else by pdfkit (CFF).
 * @param characters all that the document sets in it; in the order of their code points like stands by like, which
 *   deflates better
 * @param index which font of the document it is, from 0
 */
export function createDocumentFont(
  pdf: PDFKit.PDFDocument,
  font: ShelfFont,
  characters: readonly string[],
  index: number,
): DocumentFont {
  const { glyphTables } = font.parsed;
  if (!glyphTables) return pdfkitFont(pdf, font);
  const reference = pdf.ref({});
  const codes = new Map(characters.map((each, place) => [each, (place + 1).toString(16).padStart(4, '0')]));
  return {
    name: `T${index + 1}`,
    reference,
    codeOf(character) {
      const code = codes.get(character);
      if (code === undefined) throw new Error(`${character} is not among the characters of the font`);
      return code;
    },
    close: () => embedFont(pdf, reference, { font: font.parsed, glyphTables, characters, index }),
  };
}

interface FontOfPdfkit {
  readonly id: string;
  encode(text: string): readonly [codes: readonly string[], positions: unknown];
  ref(): PDFKit.PDFKitReference;
}

function pdfkitFont(pdf: PDFKit.PDFDocument, { file, parsed }: ShelfFont): DocumentFont {
  // pdfkit takes a parsed font for a font source (its types know files only).
  pdf.registerFont(file, parsed as unknown as string);
  const { _font: font } = pdf.font(file) as unknown as { readonly _font: FontOfPdfkit };
  return {
    name: font.id,
    reference: font.ref(),
    codeOf: (character) => font.encode(character)[0].join(''),
    close: () => undefined,
  };
}

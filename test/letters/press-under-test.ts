import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQrModule from 'jsqr';
import { createFontShelf } from '../../src/letters/fonts/font-shelf.ts';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { placeLetter } from '../../src/letters/layout/place-letter.ts';
import { MM } from '../../src/letters/layout/measures.ts';
import type { PlacedCode, PlacedPage, PlacedText } from '../../src/letters/layout/placed.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { readLetterTemplates } from '../../src/letters/read-letter-templates.ts';
import type { Block, ComposedLetter } from '../../src/letters/text/block.ts';
import { composeLetter } from '../../src/letters/text/compose-letter.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';

export const templatesDir = join(import.meta.dirname, '../../templates');
export const press = createLetterPress({ templatesDir });
export const shelf = createFontShelf(defaultFontChains);

const templates = readLetterTemplates(templatesDir);
const reader = await PDFiumLibrary.init();

/** The letter in words. */
export function composed(data: LetterData): ComposedLetter {
  const template = templates.get(data.kind);
  if (!template) throw new Error(`no template for ${data.kind}`);
  return composeLetter(template, data);
}

/** Headings and paragraphs of the letter, in order. */
export function sentences(data: LetterData): readonly string[] {
  return composed(data).blocks.flatMap((block: Block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [],
  );
}

export function placed(data: LetterData): readonly PlacedPage[] {
  return placeLetter(composed(data), shelf.widthOf);
}

/** The runs of text of a page, as they were placed. */
export function textsOf(page: PlacedPage | undefined): readonly PlacedText[] {
  return (page?.marks ?? []).flatMap((mark) => (mark.type === 'text' ? [mark] : []));
}

/** What a reader other than ours finds on each page, blanks and line ends left out. */
export async function readBack(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await reader.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText().replace(/\s+/gu, ''));
  document.destroy();
  return pages;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Brightness 0–255 at a point given in millimetres from the page's upper left corner. */
  brightnessAt(x: number, y: number): number;
}

/** A page as it is seen, in ten pixels to the millimetre. */
export async function pictureOf(pdf: Uint8Array, index: number): Promise<Picture> {
  const document = await reader.loadDocument(pdf);
  const { data, width, height } = await document
    .getPage(index)
    .render({ scale: (10 * 25.4) / 72, render: 'bitmap', colorSpace: 'Gray' });
  document.destroy();
  const bytesPerPixel = data.length / (width * height);
  return {
    width,
    height,
    // The reader cuts the last pixels off: the picture is a little smaller than the page.
    brightnessAt: (x, y) =>
      data[(Math.floor((y * height) / 297) * width + Math.floor((x * width) / 210)) * bytesPerPixel] ?? 255,
  };
}

/** A square of a page, in millimetres from its upper left corner. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export interface Scanned {
  readonly text: string;
  /** The side of a module, in the unit of the square. */
  readonly module: number;
}

/** The package exports the function itself, where its types say an object that holds it. */
const jsQr = jsQrModule as unknown as typeof jsQrModule.default;

const DOTS = 8;

/** What a telephone reads from a square of the page, with the white around it. @returns undefined when it reads nothing */
export function scanned(picture: Picture, { left, top, side }: Square): Scanned | undefined {
  const edge = Math.round(side * DOTS);
  const pixels = new Uint8ClampedArray(edge * edge * 4).fill(255);
  for (let row = 0; row < edge; row++) {
    for (let column = 0; column < edge; column++) {
      const brightness = picture.brightnessAt(left + column / DOTS, top + row / DOTS);
      pixels.fill(brightness, (row * edge + column) * 4, (row * edge + column) * 4 + 3);
    }
  }
  const code = jsQr(pixels, edge, edge);
  // A code of version n has 17 + 4n modules a side (GB/T 18284), and four of white around them.
  return code ? { text: code.data, module: side / (17 + 4 * code.version + 8) } : undefined;
}

/** The square of a code placed in points. */
export function squareOf({ x, y, side }: PlacedCode): Square {
  return { left: x / MM, top: y / MM, side: side / MM };
}

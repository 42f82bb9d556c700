import { createDocumentFont, type DocumentFont } from '../fonts/document-font.ts';
import type { FontShelf, ShelfFont } from '../fonts/font-shelf.ts';
import { decimal } from './decimal.ts';
import { paintCode } from './paint-code.ts';
import type { Placed, PlacedBox, PlacedPage, PlacedText } from './placed.ts';

interface Pen {
  /** What was set on the page before is not set on the next. */
  beginPage(): void;
  paint(mark: Placed): void;
  /** Writes the fonts. @returns their PostScript names, in the order of their first use */
  close(): readonly string[];
}

/**
 * Writes marks on pdfkit's pages with the operators of PDF (ISO 32000-1, 8 and 9). pdfkit's own `text` measures every
 * run anew and sets font, spacing, direction and colour for each; the run is measured here already, and what is set
 * stays set.
 * @param pages all that will be painted: a font has to know its characters before the first of them is
 */
export function createPen(pdf: PDFKit.PDFDocument, shelf: FontShelf, pages: readonly PlacedPage[]): Pen {
  const fonts = fontsOf(pdf, shelf, pages);
  let setFont = '';
  let setSpacing = '';
  let setColor = '';

  function color(wanted: string): void {
    if (wanted !== setColor) pdf.addContent(`${inRgb(wanted)} rg`);
    setColor = wanted;
  }

  /** The operators before a run in this font, as far as they say anything new. */
  function setting({ name, reference }: DocumentFont, mark: PlacedText): string {
    pdf.page.fonts[name] = reference;
    const font = `/${name} ${decimal(mark.size)} Tf `;
    // Added after every character, it adds up: by a thousandth, a line is no wider than its place by a printer's dot.
    const spacing = `${Math.round(mark.spacing * 1000) / 1000} Tc `;
    const changes = (font === setFont ? '' : font) + (spacing === setSpacing ? '' : spacing);
    setFont = font;
    setSpacing = spacing;
    return changes;
  }

  function show(mark: PlacedText): void {
    // pdfkit has turned the page upside down; -1 sets the characters upright again.
    let operators = `BT 1 0 0 -1 ${decimal(mark.x)} ${decimal(mark.baseline)} Tm `;
    let font: DocumentFont | undefined;
    for (const character of mark.text) {
      const its = fonts.get(shelf.fontFor(mark.role, character));
      if (!its) throw new Error(`${character} is on no page that the pen was told of`);
      if (its !== font) {
        operators += `${font ? '> Tj ' : ''}${setting(its, mark)}<`;
        font = its;
      }
      operators += its.codeOf(character);
    }
    pdf.addContent(`${operators}${font ? '> Tj ' : ''}ET`);
  }

  return {
    beginPage() {
      setFont = '';
      setSpacing = '';
      setColor = '';
    },
    paint(mark) {
      if (mark.type === 'seal') return;
      color(mark.color);
      if (mark.type === 'text') show(mark);
      else if (mark.type === 'code') paintCode(pdf, mark);
      else pdf.addContent(rectangles(mark));
    },
    close() {
      for (const font of fonts.values()) font.close();
      return [...fonts.keys()].map(({ parsed }) => parsed.postscriptName);
    },
  };
}

/** The fonts in the order of their first use, each with all its characters. */
function fontsOf(
  pdf: PDFKit.PDFDocument,
  shelf: FontShelf,
  pages: readonly PlacedPage[],
): ReadonlyMap<ShelfFont, DocumentFont> {
  const characters = new Map<ShelfFont, Set<string>>();
  for (const { marks } of pages) {
    for (const mark of marks) {
      if (mark.type !== 'text') continue;
      for (const character of mark.text) {
        const font = shelf.fontFor(mark.role, character);
        const known = characters.get(font);
        if (known) known.add(character);
        else characters.set(font, new Set([character]));
      }
    }
  }
  const entries = [...characters].map(([font, its], index) => {
    return [font, createDocumentFont(pdf, font, [...its].sort(), index)] as const;
  });
  return new Map(entries);
}

/** @param color `#rrggbb` @returns what `rg` takes */
function inRgb(color: string): string {
  return [1, 3, 5].map((at) => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 0xff)).join(' ');
}

function rectangles({ boxes }: PlacedBox): string {
  const corners = boxes.map(({ x, y, width, height }) => [x, y, width, height].map(decimal).join(' '));
  return `${corners.map((each) => `${each} re `).join('')}f`;
}

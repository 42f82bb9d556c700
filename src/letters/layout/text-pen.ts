import { createDocumentFont, type DocumentFont } from '../fonts/document-font.ts';
import type { FontShelf, ShelfFont } from '../fonts/font-shelf.ts';
import type { PlacedText } from './placed.ts';

export interface TextPen {
  /** What was set on the page before is not set on the next. */
  beginPage(): void;
  show(mark: PlacedText): void;
  /** Writes the fonts. @returns their PostScript names, in the order of their first use */
  close(): readonly string[];
}

/**
 * Writes placed text on pdfkit's pages with the operators of PDF (ISO 32000-1, 9.4). pdfkit's own `text` measures every
 * run anew and sets font, spacing and direction for each; the run is measured here already, and its font stays set.
 */
export function createTextPen(pdf: PDFKit.PDFDocument, shelf: FontShelf): TextPen {
  const fonts = new Map<ShelfFont, DocumentFont>();
  let setFont = '';
  let setSpacing = '';

  function fontOf(shelfFont: ShelfFont): DocumentFont {
    const known = fonts.get(shelfFont);
    if (known) return known;
    const font = createDocumentFont(pdf, shelfFont, fonts.size);
    fonts.set(shelfFont, font);
    return font;
  }

  /** The operators before a run in this font, as far as they say anything new. */
  function setting({ name, reference }: DocumentFont, mark: PlacedText): string {
    pdf.page.fonts[name] = reference;
    const font = `/${name} ${decimal(mark.size)} Tf `;
    const spacing = `${decimal(mark.spacing)} Tc `;
    const changes = (font === setFont ? '' : font) + (spacing === setSpacing ? '' : spacing);
    setFont = font;
    setSpacing = spacing;
    return changes;
  }

  return {
    beginPage() {
      setFont = '';
      setSpacing = '';
    },
    show(mark) {
      // pdfkit has turned the page upside down; -1 sets the characters upright again.
      let operators = `BT 1 0 0 -1 ${decimal(mark.x)} ${decimal(mark.baseline)} Tm `;
      let font: DocumentFont | undefined;
      for (const character of mark.text) {
        const its = fontOf(shelf.fontFor(mark.role, character));
        if (its !== font) {
          operators += `${font ? '> Tj ' : ''}${setting(its, mark)}<`;
          font = its;
        }
        operators += its.codeOf(character);
      }
      pdf.addContent(`${operators}${font ? '> Tj ' : ''}ET`);
    },
    close() {
      for (const font of fonts.values()) font.close();
      return [...fonts.keys()].map(({ parsed }) => parsed.postscriptName);
    },
  };
}

/** A thousandth of a point is finer than any printer. */
function decimal(points: number): string {
  return String(Math.round(points * 1000) / 1000);
}

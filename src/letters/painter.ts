import { createFontShelf } from './fonts/font-shelf.ts';
import type { FontChains } from './fonts/font-roles.ts';
import type { SealPlace } from '../usecases/ports/sealing.ts';
import type { DocumentFacts } from './layout/document-facts.ts';
import { paintLetter } from './layout/paint-letter.ts';
import { placeLetter } from './layout/place-letter.ts';
import { MM } from './layout/measures.ts';
import type { PlacedPage } from './layout/placed.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { ComposedLetter } from './text/block.ts';

export interface PaintedLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** PostScript names of the fonts embedded, in the order of their first use. */
  readonly fonts: readonly string[];
  /** Where an electronic seal belongs; absent for a letter that bears none. */
  readonly sealPlace?: SealPlace;
}

/**
 * From words to a file. What goes in and what comes out can be sent to another thread.
 * @throws Error when a character has no glyph in any font
 */
export type Painter = (letter: ComposedLetter, facts: DocumentFacts) => Promise<PaintedLetter>;

/** Paints in the thread it is called in. */
export function createPainter(chains: FontChains): Painter {
  const shelf = createFontShelf(chains);
  return async (letter, facts) => {
    const pages = placeLetter(letter, shelf.widthOf);
    const characters = missingGlyphs(pages, shelf);
    if (characters.length > 0) throw new Error(`GLYPH_MISSING: no font has ${characters.join(' ')}`);
    const { pdf, fonts } = paintLetter(pages, facts, shelf);
    const sealPlace = sealPlaceOf(pages);
    return { pdf, pages: pages.length, fonts, ...(sealPlace && { sealPlace }) };
  };
}

function sealPlaceOf(pages: readonly PlacedPage[]): SealPlace | undefined {
  const places = pages.flatMap(({ marks }, index) =>
    marks.flatMap((mark) =>
      mark.type === 'seal' ? [{ page: index + 1, x: inMillimetres(mark.x), y: inMillimetres(mark.y) }] : [],
    ),
  );
  return places.at(-1);
}

/** To the tenth: no seal is set more exactly. */
function inMillimetres(points: number): number {
  return Math.round((points / MM) * 10) / 10;
}

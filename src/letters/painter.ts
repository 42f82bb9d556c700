import { createFontShelf } from './fonts/font-shelf.ts';
import type { FontChains } from './fonts/font-roles.ts';
import { type DocumentFacts, paintLetter } from './layout/paint-letter.ts';
import { placeLetter } from './layout/place-letter.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import type { ComposedLetter } from './text/block.ts';

export interface PaintedLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** PostScript names of the fonts embedded, in the order of their first use. */
  readonly fonts: readonly string[];
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
    return { pdf, pages: pages.length, fonts };
  };
}

import type { ComposedLetter } from '../text/block.ts';
import { draftMarks } from './draft-marks.ts';
import { flowBlocks } from './flow-blocks.ts';
import { AREA_BOTTOM, AREA_TOP } from './measures.ts';
import { pageHead } from './page-head.ts';
import { pageNumber } from './page-number.ts';
import { pageStyles } from './page-styles.ts';
import { paginate } from './paginate.ts';
import type { PlacedPage } from './placed.ts';
import type { Ruler } from './text-style.ts';

/**
 * Places a letter on its pages.
 * @param ruler the width of each character
 * @returns what stands where, page by page
 */
export function placeLetter(letter: ComposedLetter, ruler: Ruler): readonly PlacedPage[] {
  const styles = pageStyles(letter.layout);
  const head = pageHead(letter, styles, ruler);
  const { size, leading } = styles.body;
  const pages = paginate(
    flowBlocks(letter, styles, ruler),
    (page) => ({ top: page === 0 ? head.textTop : AREA_TOP, bottom: AREA_BOTTOM }),
    { origin: AREA_TOP, pitch: leading, characterHeight: size },
  );
  const draft = letter.isDraft ? draftMarks(ruler) : { behind: [], around: [] };
  return pages.map((marks, index) => ({
    marks: [
      ...draft.behind,
      ...(index === 0 ? head.marks : []),
      ...marks,
      ...(isNumbered(letter, index, pages.length) ? [pageNumber(index + 1, ruler)] : []),
      ...draft.around,
    ],
  }));
}

/** 7.5 numbers every page; 10.1 ¶6 leaves out a letter's first; a form that is one page has no second to tell it from. */
function isNumbered({ layout }: ComposedLetter, page: number, pages: number): boolean {
  switch (layout) {
    case 'general':
    case 'plain':
      return true;
    case 'letter':
    case 'receipt':
      return page > 0;
    case 'form':
    case 'sheet':
      return pages > 1;
    case 'cover':
      return false;
  }
}

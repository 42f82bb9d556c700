import type { ComposedLetter } from '../text/block.ts';
import { flowBlocks } from './flow-blocks.ts';
import { letterHead } from './letter-head.ts';
import { AREA_BOTTOM, AREA_TOP } from './measures.ts';
import { pageNumber } from './page-number.ts';
import { pageStyles } from './page-styles.ts';
import { paginate } from './paginate.ts';
import type { PlacedPage } from './placed.ts';
import type { Ruler } from './text-style.ts';

/**
 * Places a letter on its pages: 信函格式 (10.1) for letters; a receipt has no red head.
 * @param ruler the width of each character
 * @returns what stands where, page by page
 */
export function placeLetter(letter: ComposedLetter, ruler: Ruler): readonly PlacedPage[] {
  const styles = pageStyles(letter.layout);
  const head =
    letter.layout === 'letter' ? letterHead(letter, styles, ruler) : { marks: [], textTop: AREA_TOP };
  const { size, leading } = styles.body;
  const pages = paginate(
    flowBlocks(letter.blocks, styles, ruler),
    (page) => ({ top: page === 0 ? head.textTop : AREA_TOP, bottom: AREA_BOTTOM }),
    { origin: AREA_TOP, pitch: leading, characterHeight: size },
  );
  return pages.map((marks, index) => ({
    marks: index === 0 ? [...head.marks, ...marks] : [...marks, pageNumber(index + 1, ruler)],
  }));
}

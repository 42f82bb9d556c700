import type { ComposedLetter } from '../text/block.ts';
import { generalHead } from './general-head.ts';
import type { PageHead } from './head.ts';
import { letterHead } from './letter-head.ts';
import { AREA_TOP, MM } from './measures.ts';
import type { PageStyles } from './page-styles.ts';
import type { Ruler } from './text-style.ts';

/** A cover's title stands in the upper third of its page. */
const COVER_TOP = AREA_TOP + 30 * MM;

/** 版头: 信函格式 (10.1), the general format of a document (7.2), or none. */
export function pageHead(letter: ComposedLetter, styles: PageStyles, ruler: Ruler): PageHead {
  switch (letter.layout) {
    case 'letter':
      return letterHead(letter, styles, ruler);
    case 'general':
      return generalHead(letter, styles, ruler);
    case 'cover':
      return { marks: [], textTop: COVER_TOP };
    case 'plain':
    case 'receipt':
    case 'form':
    case 'sheet':
      return { marks: [], textTop: AREA_TOP };
  }
}

import type { ComposedLetter } from '../text/block.ts';
import { lineNearest } from './line-nearest.ts';
import {
  AREA_RIGHT,
  LINES_ABOVE_TITLE,
  LINE_PITCH,
  ORGAN_TOP,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  RED,
  RULE_BELOW_ORGAN,
  RULE_FROM_FOOT,
  RULE_GAP,
  RULE_LENGTH,
  RULE_THICK,
  RULE_THIN,
  SEVEN_EIGHTHS,
} from './measures.ts';
import { organMark } from './organ-mark.ts';
import type { PageHead } from './head.ts';
import type { PageStyles } from './page-styles.ts';
import type { PlacedBox } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler } from './text-style.ts';

/** 10.1: the organ's name in red, the two red double lines, and the document number flush right under the first. */
export function letterHead(letter: ComposedLetter, styles: PageStyles, ruler: Ruler): PageHead {
  const organ = organMark(letter.agencyName, ORGAN_TOP, ruler);
  const ruleTop = organ.bottom + RULE_BELOW_ORGAN;
  const footTop = PAGE_HEIGHT - RULE_FROM_FOOT;
  const numberTop = ruleTop + RULE_THICK + RULE_GAP + RULE_THIN + SEVEN_EIGHTHS;
  const number = letter.documentNo ?? '';
  const numberWidth = widthOfText(number, styles.body, ruler) - (styles.body.pitch - styles.body.size);
  const part = { tag: 'P', group: 'number' } as const;
  return {
    marks: [
      ...organ.marks,
      doubleLine(ruleTop, RULE_THICK, RULE_THIN),
      setText(number, styles.body, AREA_RIGHT - numberWidth, numberWidth, numberTop, part),
      doubleLine(footTop, RULE_THIN, RULE_THICK),
    ],
    textTop: lineNearest(numberTop + styles.body.size + LINES_ABOVE_TITLE * LINE_PITCH),
  };
}

function doubleLine(top: number, upper: number, lower: number): PlacedBox {
  const x = (PAGE_WIDTH - RULE_LENGTH) / 2;
  return {
    type: 'boxes',
    boxes: [
      { x, y: top, width: RULE_LENGTH, height: upper },
      { x, y: top + upper + RULE_GAP, width: RULE_LENGTH, height: lower },
    ],
    color: RED,
    part: 'artifact',
  };
}

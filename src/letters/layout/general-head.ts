import type { ComposedLetter } from '../text/block.ts';
import { lineNearest } from './line-nearest.ts';
import {
  AREA_LEFT,
  AREA_TOP,
  AREA_WIDTH,
  LINES_ABOVE_NUMBER,
  LINES_ABOVE_TITLE,
  LINE_PITCH,
  MARK_BELOW_AREA_TOP,
  RED,
  RULE_BELOW_NUMBER,
  RULE_THICK,
} from './measures.ts';
import { organMark } from './organ-mark.ts';
import type { PageHead } from './head.ts';
import type { PageStyles } from './page-styles.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler } from './text-style.ts';

/** 7.2: the organ's name with 文件 in red, the number centred two lines below it, the red rule under the number. */
export function generalHead(letter: ComposedLetter, styles: PageStyles, ruler: Ruler): PageHead {
  const organ = organMark(`${letter.agencyName}文件`, AREA_TOP + MARK_BELOW_AREA_TOP, ruler);
  const { body } = styles;
  const number = letter.documentNo ?? '';
  const width = widthOfText(number, body, ruler) - (body.pitch - body.size);
  const numberTop = organ.bottom + LINES_ABOVE_NUMBER * LINE_PITCH;
  const numberLeft = AREA_LEFT + (AREA_WIDTH - width) / 2;
  const ruleTop = numberTop + body.size + RULE_BELOW_NUMBER;
  return {
    marks: [
      ...organ.marks,
      setText(number, body, numberLeft, width, numberTop, { tag: 'P', group: 'number' }),
      {
        type: 'boxes',
        boxes: [{ x: AREA_LEFT, y: ruleTop, width: AREA_WIDTH, height: RULE_THICK }],
        color: RED,
        part: 'artifact',
      },
    ],
    textTop: lineNearest(ruleTop + RULE_THICK + LINES_ABOVE_TITLE * LINE_PITCH),
  };
}

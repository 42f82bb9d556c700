import type { ComposedLetter } from '../text/block.ts';
import {
  AREA_RIGHT,
  AREA_TOP,
  AREA_WIDTH,
  LINES_ABOVE_TITLE,
  LINE_PITCH,
  ORGAN_SIZE,
  ORGAN_SIZE_LEAST,
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
import type { PageStyles } from './page-styles.ts';
import type { Placed, PlacedBox } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';
import { titleLines } from './title-lines.ts';

interface LetterHead {
  readonly marks: readonly Placed[];
  /** Where the title begins, on the page's grid. */
  readonly textTop: number;
}

/** 10.1: the organ's name in red, the two red double lines, and the document number flush right under the first. */
export function letterHead(letter: ComposedLetter, styles: PageStyles, ruler: Ruler): LetterHead {
  const organ = organStyle(letter.agencyName, ruler);
  const names = titleLines(letter.agencyName, organ, AREA_WIDTH, ruler);
  const nameMarks = names.map((name, index) => {
    const width = widthOfText(name, organ, ruler) - (organ.pitch - organ.size);
    const top = ORGAN_TOP + index * organ.leading;
    const part = { tag: 'P', group: 'head' } as const;
    return setText(name, organ, (PAGE_WIDTH - width) / 2, width, top, part, organ.pitch - organ.size, RED);
  });
  const ruleTop = ORGAN_TOP + (names.length - 1) * organ.leading + organ.size + RULE_BELOW_ORGAN;
  const footTop = PAGE_HEIGHT - RULE_FROM_FOOT;
  const numberTop = ruleTop + RULE_THICK + RULE_GAP + RULE_THIN + SEVEN_EIGHTHS;
  const number = letter.documentNo ?? '';
  const numberWidth = widthOfText(number, styles.body, ruler) - (styles.body.pitch - styles.body.size);
  const numberMark = setText(number, styles.body, AREA_RIGHT - numberWidth, numberWidth, numberTop, {
    tag: 'P',
    group: 'number',
  });
  return {
    marks: [
      ...nameMarks,
      doubleLine(ruleTop, RULE_THICK, RULE_THIN),
      numberMark,
      doubleLine(footTop, RULE_THIN, RULE_THICK),
    ],
    textTop: onGrid(numberTop + styles.body.size + LINES_ABOVE_TITLE * LINE_PITCH),
  };
}

/** As large as 34 pt, smaller for a name that would not fit, in two lines below 20 pt; short names are spaced out. */
function organStyle(name: string, ruler: Ruler): TextStyle {
  const full: TextStyle = { role: 'title', size: ORGAN_SIZE, pitch: ORGAN_SIZE, leading: ORGAN_SIZE * 1.3 };
  const size = Math.max(
    ORGAN_SIZE_LEAST,
    Math.min(ORGAN_SIZE, (ORGAN_SIZE * AREA_WIDTH) / widthOfText(name, full, ruler)),
  );
  const room = AREA_WIDTH / [...name].length - size;
  return { ...full, size, pitch: size + Math.max(0, Math.min(room, size / 4)), leading: size * 1.3 };
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

/** The line of the grid nearest to y. */
function onGrid(y: number): number {
  return AREA_TOP + Math.round((y - AREA_TOP) / LINE_PITCH) * LINE_PITCH;
}

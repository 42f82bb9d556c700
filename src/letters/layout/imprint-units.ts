import { chineseDay } from '../../calendar/chinese-day.ts';
import type { ComposedLetter, CopiesBlock } from '../text/block.ts';
import type { FlowUnit } from './flow-unit.ts';
import {
  AREA_LEFT,
  AREA_RIGHT,
  AREA_WIDTH,
  BLACK,
  IMPRINT_RULE_THICK,
  IMPRINT_RULE_THIN,
  SIZE_4,
} from './measures.ts';
import type { Placed, Rectangle } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

const style: TextStyle = { role: 'body', size: SIZE_4, pitch: SIZE_4, leading: 22 };

/** One line of the 版记: what stands at its left, and at its right. */
type ImprintLine = readonly [string, string];

/**
 * 版记 at the foot of the last page: in the general format (7.4) copies to whom, and who printed it and when, between
 * rules; in every other only the copies, and no rules (10.1 ¶7).
 * @returns one unit, or none where there is nothing to say
 */
export function imprintUnits(letter: ComposedLetter, ruler: Ruler): readonly FlowUnit[] {
  const isRuled = letter.layout === 'general';
  const lines = [...copiesLines(letter), ...(isRuled ? [printedLine(letter)] : [])];
  if (lines.length === 0) return [];
  const height = lines.length * style.leading;
  return [
    {
      height,
      isBody: false,
      keepsWithNext: false,
      isBlank: false,
      onGrid: false,
      atFoot: true,
      place: ({ top }) => [
        ...(isRuled ? [rulesOf(top, lines.length)] : []),
        ...lines.flatMap((line, index) => textsOf(line, index, top + index * style.leading, ruler)),
      ],
    },
  ];
}

function copiesLines({ blocks }: ComposedLetter): readonly ImprintLine[] {
  const copies = blocks.filter((block): block is CopiesBlock => block.type === 'copies');
  return copies.map(({ text }): ImprintLine => [`抄送：${text}。`, '']);
}

function printedLine({ agencyName, datedOn }: ComposedLetter): ImprintLine {
  return [agencyName, `${chineseDay(datedOn)}印发`];
}

function textsOf(
  [left, right]: ImprintLine,
  index: number,
  lineTop: number,
  ruler: Ruler,
): readonly Placed[] {
  const top = lineTop + (style.leading - style.size) / 2;
  const part = { tag: 'P', group: `imprint${index}` } as const;
  const rightWidth = widthOfText(right, style, ruler);
  const leftText = setText(left, style, AREA_LEFT + SIZE_4, widthOfText(left, style, ruler), top, part);
  if (right === '') return [leftText];
  return [leftText, setText(right, style, AREA_RIGHT - SIZE_4 - rightWidth, rightWidth, top, part)];
}

function rulesOf(top: number, lines: number): Placed {
  const boxes = Array.from({ length: lines + 1 }, (_, index): Rectangle => {
    const height = index === 0 || index === lines ? IMPRINT_RULE_THICK : IMPRINT_RULE_THIN;
    return { x: AREA_LEFT, y: top + index * style.leading - height / 2, width: AREA_WIDTH, height };
  });
  return { type: 'boxes', boxes, color: BLACK, part: 'artifact' };
}

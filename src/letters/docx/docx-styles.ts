import { AlignmentType, LineRuleType, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { FontRole } from '../fonts/font-roles.ts';
import type { TextStyle } from '../layout/text-style.ts';

/** The fonts that offices have under these names: a word processor sets what it finds, and the words stay the same. */
const fontNames: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  emphasis: '楷体_GB2312',
};

/** Twentieths of a point, the measure of Office Open XML. */
const TWIPS = 20;

export interface ParagraphShape {
  readonly align?: 'LEFT' | 'CENTRE' | 'RIGHT' | 'BOTH';
  /** Characters that the first line, or every line at either side, stands further in. */
  readonly firstLine?: number;
  readonly right?: number;
  readonly color?: string;
  readonly keepNext?: boolean;
  /** Blank lines above, and below. */
  readonly above?: number;
  readonly below?: number;
}

const alignments = {
  LEFT: AlignmentType.LEFT,
  CENTRE: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  BOTH: AlignmentType.BOTH,
} as const;

/** Words in a font by its role, as one run. */
export function runOf(text: string, { role, size }: TextStyle, color?: string): TextRun {
  const font = fontNames[role];
  return new TextRun({
    text,
    font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
    size: 2 * size,
    ...(color === undefined ? {} : { color }),
  });
}

/** One paragraph of words. */
export function paragraphOf(text: string, style: TextStyle, shape: ParagraphShape = {}): Paragraph {
  return paragraphWith([runOf(text, style, shape.color)], style, shape);
}

/** One paragraph of runs and pictures. */
export function paragraphWith(
  children: readonly ParagraphChild[],
  style: TextStyle,
  { align = 'BOTH', firstLine = 0, right = 0, keepNext = false, above = 0, below = 0 }: ParagraphShape = {},
  lineRule: 'EXACTLY' | 'AT_LEAST' = 'EXACTLY',
): Paragraph {
  const character = Math.round(style.size * TWIPS);
  const line = Math.round(style.leading * TWIPS);
  return new Paragraph({
    children: [...children],
    alignment: alignments[align],
    indent: { firstLine: firstLine * character, right: right * character },
    spacing: {
      line,
      lineRule: lineRule === 'EXACTLY' ? LineRuleType.EXACTLY : LineRuleType.AT_LEAST,
      before: above * line,
      after: below * line,
    },
    keepNext,
  });
}

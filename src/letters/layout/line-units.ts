import { breakLines } from './break-lines.ts';
import type { FlowUnit } from './flow-unit.ts';
import { AREA_LEFT, AREA_WIDTH } from './measures.ts';
import type { Part } from './placed.ts';
import { setLine, setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

interface ParagraphShape {
  readonly part: Part;
  /** What the first line begins further in, and the others. */
  readonly indent: number;
  readonly hanging?: number;
  readonly isBody: boolean;
  readonly keepsWithNext?: boolean;
}

/** A paragraph as one unit per line. */
export function paragraphUnits(
  text: string,
  style: TextStyle,
  shape: ParagraphShape,
  ruler: Ruler,
): readonly FlowUnit[] {
  const hanging = shape.hanging ?? 0;
  const measure = AREA_WIDTH - hanging;
  const lines = breakLines(text, style, measure, shape.indent - hanging, ruler);
  return lines.map((line, index) => {
    const inset = index === 0 ? shape.indent : hanging;
    return {
      height: style.leading,
      isBody: shape.isBody,
      keepsWithNext: shape.keepsWithNext ?? false,
      isBlank: false,
      onGrid: true,
      place: ({ top }) => [setLine(line, style, AREA_LEFT + inset, AREA_WIDTH - inset, top, shape.part)],
    };
  });
}

/** A line set from a given left edge, computed from its width. */
export function alignedUnit(
  text: string,
  style: TextStyle,
  leftOf: (width: number) => number,
  part: Part,
  ruler: Ruler,
): FlowUnit {
  const width = widthOfText(text, style, ruler) - (style.pitch - style.size);
  return {
    height: style.leading,
    isBody: false,
    keepsWithNext: true,
    isBlank: false,
    onGrid: true,
    place: ({ top }) => [setText(text, style, leftOf(width), width, top, part)],
  };
}

/** Blank lines, left out at the top of a page. */
export function blankUnit(height: number, keepsWithNext: boolean): FlowUnit {
  return { height, isBody: false, keepsWithNext, isBlank: true, onGrid: true, place: () => [] };
}

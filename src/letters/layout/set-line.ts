import { BASELINE, BLACK } from './measures.ts';
import type { Part, PlacedText } from './placed.ts';
import type { TextStyle } from './text-style.ts';

/** A line is stretched to the measure only while each gap grows by less than this share of a character. */
const MOST_STRETCH = 0.3;

interface LineToSet {
  readonly text: string;
  readonly width: number;
  readonly isRagged: boolean;
}

/**
 * Sets a line flush left from x, stretched to the measure unless it is ragged.
 * @param top upper edge of the characters' squares
 */
export function setLine(
  line: LineToSet,
  style: TextStyle,
  x: number,
  measure: number,
  top: number,
  part: Part,
): PlacedText {
  const base = style.pitch - style.size;
  const gaps = [...line.text].length - 1;
  const stretch = gaps > 0 ? (measure - (line.width - base)) / gaps : 0;
  const stretched = !line.isRagged && Math.abs(stretch) < MOST_STRETCH * style.size ? stretch : 0;
  return setText(
    line.text,
    style,
    x,
    line.width - base + stretched * Math.max(0, gaps),
    top,
    part,
    base + stretched,
  );
}

/** Sets a run of text at x with the style's own spacing, or another. */
export function setText(
  text: string,
  style: TextStyle,
  x: number,
  width: number,
  top: number,
  part: Part,
  spacing: number = style.pitch - style.size,
  color: string = BLACK,
): PlacedText {
  return {
    type: 'text',
    text,
    role: style.role,
    size: style.size,
    x,
    baseline: top + style.size * BASELINE,
    width,
    spacing,
    color,
    part,
  };
}

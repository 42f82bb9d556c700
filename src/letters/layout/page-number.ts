import { AREA_BOTTOM, AREA_LEFT, AREA_RIGHT, PAGE_NUMBER_BELOW, SIZE_4 } from './measures.ts';
import type { PlacedText } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

const style: TextStyle = { role: 'body', size: SIZE_4, pitch: SIZE_4, leading: SIZE_4 };

/** 7.5: 「— 2 —」 in 4号, 7 mm below the type area; odd pages one character from the right edge, even ones from the left. */
export function pageNumber(page: number, ruler: Ruler): PlacedText {
  const text = `— ${page} —`;
  const width = widthOfText(text, style, ruler);
  const x = page % 2 === 1 ? AREA_RIGHT - SIZE_4 - width : AREA_LEFT + SIZE_4;
  const dashesAt = AREA_BOTTOM + PAGE_NUMBER_BELOW;
  return setText(text, style, x, width, dashesAt - SIZE_4 / 2, 'artifact', 0);
}

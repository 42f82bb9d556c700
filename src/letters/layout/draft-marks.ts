import { AREA_LEFT, AREA_WIDTH, MM, PAGE_HEIGHT, SIZE_4 } from './measures.ts';
import type { PlacedText } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';

const line: TextStyle = { role: 'heading', size: SIZE_4, pitch: SIZE_4, leading: SIZE_4 };
const large: TextStyle = { role: 'heading', size: 190, pitch: 230, leading: 190 };

const WARNING = '草稿　未经签发，不是正式文书，不具效力';
/** Light enough to read through, too dark to overlook. */
const BEHIND_THE_TEXT = '#E2E2E2';
const ABOVE_THE_TEXT = '#B00000';

/**
 * 草稿: what stands on every page of a draft, so that neither the whole nor a single page can be taken for a letter: the word
 * itself behind the text, and above and below it that nobody has signed.
 */
export function draftMarks(ruler: Ruler): {
  readonly behind: readonly PlacedText[];
  readonly around: readonly PlacedText[];
} {
  return {
    behind: [centred('草稿', large, (PAGE_HEIGHT - large.size) / 2, ruler, BEHIND_THE_TEXT)],
    around: [14 * MM, PAGE_HEIGHT - 16 * MM].map((top) => centred(WARNING, line, top, ruler, ABOVE_THE_TEXT)),
  };
}

function centred(text: string, style: TextStyle, top: number, ruler: Ruler, color: string): PlacedText {
  const width = widthOfText(text, style, ruler);
  const x = AREA_LEFT + (AREA_WIDTH - width + (style.pitch - style.size)) / 2;
  return setText(text, style, x, width, top, 'artifact', style.pitch - style.size, color);
}

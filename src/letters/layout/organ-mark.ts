import { AREA_WIDTH, ORGAN_SIZE, ORGAN_SIZE_LEAST, PAGE_WIDTH, RED } from './measures.ts';
import type { Placed } from './placed.ts';
import { setText } from './set-line.ts';
import { widthOfText, type Ruler, type TextStyle } from './text-style.ts';
import { titleLines } from './title-lines.ts';

/** 发文机关标志 (7.2.4, 10.1 ¶1): centred, red, 小标宋. */
interface OrganMark {
  readonly marks: readonly Placed[];
  /** Lower edge of the characters' squares. */
  readonly bottom: number;
}

/** @param top upper edge of the characters' squares */
export function organMark(words: string, top: number, ruler: Ruler): OrganMark {
  const style = organStyle(words, ruler);
  const lines = titleLines(words, style, AREA_WIDTH, ruler);
  const marks = lines.map((line, index) => {
    const width = widthOfText(line, style, ruler) - (style.pitch - style.size);
    const part = { tag: 'P', group: 'head' } as const;
    const x = (PAGE_WIDTH - width) / 2;
    return setText(line, style, x, width, top + index * style.leading, part, style.pitch - style.size, RED);
  });
  return { marks, bottom: top + (lines.length - 1) * style.leading + style.size };
}

/** A name spaced out to the whole width must not be taken for wider than it. */
const ROUNDING = 0.01;

/** As large as 34 pt, smaller for a name that would not fit, in two lines below 20 pt; short names are spaced out. */
function organStyle(name: string, ruler: Ruler): TextStyle {
  const measure = AREA_WIDTH - ROUNDING;
  const full: TextStyle = { role: 'title', size: ORGAN_SIZE, pitch: ORGAN_SIZE, leading: ORGAN_SIZE * 1.3 };
  const size = Math.max(
    ORGAN_SIZE_LEAST,
    Math.min(ORGAN_SIZE, (ORGAN_SIZE * measure) / widthOfText(name, full, ruler)),
  );
  const room = measure / [...name].length - size;
  return { ...full, size, pitch: size + Math.max(0, Math.min(room, size / 4)), leading: size * 1.3 };
}

import type { DrawingOptions, DrawnLetter, KeptLetterData, LetterWording } from './letters.ts';

/** @param wording what the letter was checked with; undefined for one ordered before texts were kept */
export type DrawOrdered = (
  data: KeptLetterData,
  wording: LetterWording | undefined,
  options: DrawingOptions,
) => Promise<DrawnLetter>;

/** 待生成文书: what the outbox still owes. */
export interface LetterQueue {
  /**
   * Takes one waiting letter, has it drawn, stores the bytes, and marks it drawn, or as
   * waiting for its electronic seal, so that no letter is ever stored twice.
   * When drawing throws, the letter waits and is tried again later.
   * @returns false when nothing waits
   */
  drawNext(draw: DrawOrdered): Promise<boolean>;
}

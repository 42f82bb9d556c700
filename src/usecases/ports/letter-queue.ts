import type { DrawnLetter, KeptLetterData } from './letters.ts';

/** 待生成文书: what the outbox still owes. */
export interface LetterQueue {
  /**
   * Takes one waiting letter, has it drawn, stores the bytes, and marks it drawn, so that no letter is ever stored twice.
   * When drawing throws, the letter waits and is tried again later.
   * @returns false when nothing waits
   */
  drawNext(draw: (data: KeptLetterData) => Promise<DrawnLetter>): Promise<boolean>;
}

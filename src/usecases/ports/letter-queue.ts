import type { DrawnLetter, KeptLetterData, LetterFormat, LetterWording } from './letters.ts';

/** A letter that waits to be drawn. */
export interface OrderedLetter {
  readonly id: string;
  readonly data: KeptLetterData;
  /** What it was checked with; undefined for one ordered before texts were kept. */
  readonly wording: LetterWording | undefined;
  readonly format: LetterFormat;
}

export type DrawOrdered = (letter: OrderedLetter) => Promise<DrawnLetter>;

/** 待生成文书: what the outbox still owes. */
export interface LetterQueue {
  /**
   * Takes one waiting letter, has it drawn, stores the bytes, and marks it drawn, so that no letter is ever stored twice.
   * When drawing throws, the letter waits and is tried again later.
   * @returns false when nothing waits
   */
  drawNext(draw: DrawOrdered): Promise<boolean>;
}

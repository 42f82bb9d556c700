import type { KeptLetterData } from './kept-letters.ts';
import type { DrawnLetter, LetterFormat, LetterWording } from './press.ts';

/** A letter that waits to be drawn. */
export interface OrderedLetter {
  readonly id: string;
  readonly data: KeptLetterData;
  /** What it was checked with; undefined for one ordered before texts were kept. */
  readonly wording: LetterWording | undefined;
  readonly format: LetterFormat;
  /** 电子印章: the place of the seal is left free for a service. */
  readonly sealedElectronically: boolean;
}

export type DrawOrdered = (letter: OrderedLetter) => Promise<DrawnLetter>;

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

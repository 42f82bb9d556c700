import type { KeptLetterData } from './kept-letters.ts';
import type { LetterFormat, LetterWording } from './press.ts';

/** A drawn letter as it is kept, without its bytes. */
export interface ArchivedLetter {
  readonly id: string;
  readonly data: KeptLetterData;
  /** Undefined for a letter drawn before texts were kept. */
  readonly wording: LetterWording | undefined;
  readonly format: LetterFormat;
  /** Of the stored bytes; of a letter that a service has sealed, of the bytes before. */
  readonly sha256: string;
  readonly sealedElectronically: boolean;
  readonly engineVersion: string;
  readonly fonts: readonly string[];
}

/** 已生成文书: read in the order of their ids. */
export interface LetterArchive {
  letter(id: string): Promise<ArchivedLetter | undefined>;
  after(id: string | undefined, limit: number): Promise<readonly ArchivedLetter[]>;
}

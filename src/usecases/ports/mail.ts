import type { Day } from '../../calendar/day.ts';
import type { KeptLetterData } from './kept-letters.ts';

/** A letter whose bytes are stored: it can go into an envelope. */
export interface DrawnLetterOfCase {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly kind: KeptLetterData['kind'];
}

/** A drawn letter with what decides who may read it, and its bytes. */
export interface KeptLetter {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly agencyId: string;
  readonly supervisingAgencyId: string | undefined;
  readonly sha256: string;
}

/** 寄出的文书: which cases of an agency have something in the mail, or for it. */
export interface MailReader {
  /** Cases of the agency in whose journals something was posted or published on the day, voided or not. */
  casesWithDispatches(agencyId: string, on: Day): Promise<readonly string[]>;
  /** Drawn letters dated on the day or later, of cases of the agency that are not over. */
  drawnLetters(agencyId: string, since: Day): Promise<readonly DrawnLetterOfCase[]>;
  /** Drawn letters of these cases dated on the day or later, by the entries that wrote them. */
  drawnLettersOf(caseIds: readonly string[], since: Day): Promise<readonly DrawnLetterOfCase[]>;
  /** 意见回执 that are drawn, by the letters of consultation among the ids that they go out with. */
  opinionFormsOf(letterIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the ids that are drawn letters', in any order. */
  keptLetters(ids: readonly string[]): Promise<readonly KeptLetter[]>;
}

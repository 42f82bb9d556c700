import type { JournalEntry } from '../../case-file/facts.ts';
import type { CaseSelection, CasePageQuery, ListedCase } from './reading.ts';
import type { KeptLetterData } from './kept-letters.ts';
import type { LetterWording } from './press.ts';

/** 检索范围: where in a case words are looked for. */
export const searchFields = ['NUMBER', 'APPLICANT', 'SENDER', 'DESCRIPTION', 'LETTER', 'ATTACHMENT'] as const;
export type SearchField = (typeof searchFields)[number];

/** One text of a case. */
export interface SearchText {
  readonly field: SearchField;
  /** Tells texts of one field apart: the letter's id, the hash of an attachment's bytes. */
  readonly source: string;
  readonly body: string;
  /** The body in narrow and small letters, with as many characters. */
  readonly folded: string;
  /** What it is found by: pairs of Chinese characters, whole words of other letters and digits. */
  readonly terms: readonly string[];
}

export interface LetterToIndex {
  readonly id: string;
  readonly seq: number;
  readonly documentNo: string | undefined;
  readonly data: KeptLetterData;
  readonly wording: LetterWording | undefined;
}

/** A case whose texts may have changed. */
export interface CaseToIndex {
  readonly id: string;
  readonly journal: readonly JournalEntry[];
  readonly letters: readonly LetterToIndex[];
  /** Letters whose words are in the index: a letter never changes. */
  readonly indexed: ReadonlySet<string>;
}

/** All texts of a case; of letters named in `kept` those that are in the index stay. */
export interface IndexedCase {
  readonly caseId: string;
  readonly texts: readonly SearchText[];
  readonly kept: readonly string[];
}

export interface SearchQueue {
  /** Brings the index to the state of the cases that were touched longest ago. @returns false when none waits */
  indexNext(textsOf: (cases: readonly CaseToIndex[]) => Promise<readonly IndexedCase[]>): Promise<boolean>;
}

/** Words that must stand in a case, together as they are written. */
export interface Phrase {
  /** In narrow and small letters. */
  readonly text: string;
  /** Whoever has its terms has it: nothing is left to be compared. */
  readonly exact: boolean;
  /** A text that holds the phrase has all of these; of those marked so, a word that begins with it. */
  readonly terms: readonly { readonly term: string; readonly prefix: boolean }[];
}

/** 检索结果: one text that holds a phrase, with what stands around it. */
export interface SearchHit {
  readonly caseId: string;
  readonly field: SearchField;
  readonly source: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface CaseSearch {
  /** Cases that hold every phrase, the newest first. */
  cases(
    selection: CaseSelection,
    phrases: readonly Phrase[],
    page: Pick<CasePageQuery, 'limit' | 'after'>,
  ): Promise<readonly ListedCase[]>;
  /** Where in these cases the phrases stand, at most five a case. */
  hits(caseIds: readonly string[], phrases: readonly Phrase[]): Promise<readonly SearchHit[]>;
}

import type { CaseFile } from '../../case-file/case-file.ts';
import type { Fact, FactName, FactNamed } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Agency } from '../ports/agencies.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';

/** What a letter is written from: the office, and the case as the fact has left it. */
export interface WritingDesk {
  readonly deps: Dependencies;
  readonly agency: Agency;
  readonly file: CaseFile;
}

/** 文书: which facts put letters into the world, and what they say; several letters of one fact are of different kinds. */
export type LetterWriters = {
  readonly [Name in FactName]?: (
    desk: WritingDesk,
    fact: FactNamed<Name>,
  ) => KeptLetterData | readonly KeptLetterData[];
};

export type LetterWriter = (desk: WritingDesk, fact: Fact) => KeptLetterData | readonly KeptLetterData[];

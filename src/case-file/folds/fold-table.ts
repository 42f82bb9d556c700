import type { CaseFile } from '../case-file.ts';
import type { Fact } from '../facts.ts';

/** What each kind of fact in a family makes of the case. */
export type FoldTable<Family extends Fact> = {
  readonly [Name in Family['fact']]: (file: CaseFile, fact: Extract<Family, { fact: Name }>) => CaseFile;
};

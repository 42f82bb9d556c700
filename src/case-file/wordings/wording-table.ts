import type { Wording } from '../../statute/wording.ts';
import type { Fact } from '../facts.ts';

/** One sentence for each kind of fact in a family. */
export type WordingTable<Family extends Fact> = {
  readonly [Name in Family['fact']]: (fact: Extract<Family, { fact: Name }>) => Wording;
};

import type { Wording } from '../../statute/wording.ts';
import type { Fact } from '../facts.ts';
import type { NamesOfMarks } from '../names-of-marks.ts';

/** One sentence for each kind of fact in a family; what the fact marks is called by its name. */
export type WordingTable<Family extends Fact> = {
  readonly [Name in Family['fact']]: (fact: Extract<Family, { fact: Name }>, names: NamesOfMarks) => Wording;
};

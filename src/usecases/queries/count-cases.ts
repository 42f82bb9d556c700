import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseFilter, CaseTally } from '../ports/reading.ts';
import { caseSelection } from './case-selection.ts';

/** 件数: how many cases a list of this filter has for an actor, with the soonest due of them and the longest wait. */
export async function countCases(
  deps: Pick<Dependencies, 'clock' | 'calendars' | 'directory' | 'disputes' | 'reader'>,
  actor: Actor,
  filter: CaseFilter,
): Promise<CaseTally> {
  const selection = await caseSelection(deps, actor, filter);
  return selection
    ? deps.reader.tally(selection)
    : { count: 0, soonestDueOn: undefined, waitingFrom: undefined };
}

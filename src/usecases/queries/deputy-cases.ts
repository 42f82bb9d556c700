import type { Actor } from '../../access/actor.ts';
import type { CaseState } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';
import { caseSelection } from './case-selection.ts';

const inWork: readonly CaseState[] = [
  'REGISTERED',
  'AWAITING_CORRECTION',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
];

/** 代办案件: the open cases of those for whom the actor deputises today, soonest due first for each of them. */
export async function deputyCases(
  deps: Pick<Dependencies, 'reader' | 'clock' | 'calendars' | 'directory' | 'disputes'>,
  actor: Actor,
  first: number,
): Promise<readonly ListedCase[]> {
  const principals = actor.kind === 'STAFF' ? (actor.deputyFor ?? []) : [];
  const limit = Math.min(Math.max(first, 1), 100);
  const pages = principals.map(async ({ id }) => {
    const selection = await caseSelection(deps, actor, { handlerId: id, states: inWork });
    return selection ? deps.reader.page({ ...selection, order: 'REPLY_DUE_SOONEST_FIRST', limit }) : [];
  });
  return (await Promise.all(pages)).flat().slice(0, limit);
}

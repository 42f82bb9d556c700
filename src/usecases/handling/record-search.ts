import type { Actor } from '../../access/actor.ts';
import { decideRecordSearch, type RecordSearch } from '../../case-file/acts/record-search.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type RecordSearchCommand = CaseCommand & Omit<RecordSearch, 'on'>;

/** 检索记录 (art. 36(4)). */
export function recordSearch(
  deps: Dependencies,
  actor: Actor,
  command: RecordSearchCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'recordSearch',
    decide: (file, here) => decideRecordSearch(file, { ...command, ...frameOf(deps, command) }, here),
  });
}

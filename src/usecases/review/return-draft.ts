import type { Actor } from '../../access/actor.ts';
import { decideReturnDraft, type ReturnDraft } from '../../case-file/acts/return-draft.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type ReturnDraftCommand = CaseCommand & Omit<ReturnDraft, 'on'>;

/** 退回修改: with the reasons. */
export function returnDraft(
  deps: Dependencies,
  actor: Actor,
  command: ReturnDraftCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'returnDraft',
    decide: (file, here) => decideReturnDraft(file, { ...command, ...frameOf(deps, command) }, here),
  });
}

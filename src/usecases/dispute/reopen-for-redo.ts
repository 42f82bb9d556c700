import type { Actor } from '../../access/actor.ts';
import { decideReopenForRedo, type ReopenForRedo } from '../../case-file/acts/reopen-for-redo.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import { toldByDisputes } from '../../dispute/told-by-disputes.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { disputesAbout } from '../queries/disputes-about.ts';

export type ReopenForRedoCommand = CaseCommand & Omit<ReopenForRedo, 'on'>;

/** 重新办理 (art. 33; reading AMB-11): a decision or judgment ordered a new reply. */
export async function reopenForRedo(
  deps: Dependencies,
  actor: Actor,
  command: ReopenForRedoCommand,
): Promise<Outcome<ActAnswer>> {
  const disputes = await disputesAbout(deps, command.caseId);
  return performAct(deps, actor, command, {
    action: 'reopenForRedo',
    decide: (file, here) => {
      const told = toldByDisputes(disputes, file, deps.calendars().general, here.today);
      return decideReopenForRedo(file, { ...command, ...frameOf(deps, command) }, here, told);
    },
  });
}

import type { Actor } from '../../access/actor.ts';
import {
  decideWithdrawApplication,
  type WithdrawApplication,
} from '../../case-file/acts/withdraw-application.ts';
import { joinedWith, partingWith } from '../../case-file/joint-reply.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { filesOf, performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type WithdrawApplicationCommand = CaseCommand & Omit<WithdrawApplication, 'on'>;

/** 撤回申请: by the applicant, or recorded at the window. Those that were to be answered with it go on alone. */
export function withdrawApplication(
  deps: Dependencies,
  actor: Actor,
  command: WithdrawApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'withdrawApplication',
    others: ({ file }) => joinedWith(file),
    decide: ({ file }, others, here) => {
      const act = { ...command, ...frameOf(deps, command) };
      const decided = decideWithdrawApplication(file, act, here);
      return decided.ok ? done(partingWith(decided.value, file, filesOf(others), act, '撤回申请')) : decided;
    },
  });
}

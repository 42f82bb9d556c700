import type { Actor } from '../../access/actor.ts';
import { decideSplitApplication, type SplitApplication } from '../../case-file/acts/split-application.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SplitApplicationCommand = CaseCommand & Omit<SplitApplication, 'on'>;

/** 拆分申请: the new cases bear the applicant's identity number as the undivided one does. */
export function splitApplication(
  deps: Dependencies,
  actor: Actor,
  command: SplitApplicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'splitApplication',
    decide: async ({ file }, _others, here, transaction) => {
      const newIds = command.items.slice(1).map(() => deps.newId());
      const decided = decideSplitApplication(file, { ...command, ...frameOf(deps, command) }, here, newIds);
      if (!decided.ok) return decided;
      const identityNumbers = await transaction.identityNumbers(file.id);
      const extras = identityNumbers === undefined ? {} : { identityNumbers };
      return done({ ...decided.value, extras: (caseId) => (caseId === file.id ? {} : extras) });
    },
  });
}

import type { Actor } from '../../access/actor.ts';
import { decideIssueFeeNotice, type IssueFeeNotice } from '../../case-file/acts/issue-fee-notice.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type IssueFeeNoticeCommand = CaseCommand & Omit<IssueFeeNotice, 'on'>;

/** 收费通知 (art. 42): the items of the month are counted in the same transaction; number and letter. */
export function issueFeeNotice(
  deps: Dependencies,
  actor: Actor,
  command: IssueFeeNoticeCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'issueFeeNotice',
    decide: async (file, here, { transaction }) => {
      const earlierItems = await transaction.earlierItems(file.id, here.settings.feeMonth);
      return decideIssueFeeNotice(file, { ...command, ...frameOf(deps, command) }, here, earlierItems);
    },
  });
}

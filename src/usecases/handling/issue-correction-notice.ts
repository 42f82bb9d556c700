import type { Actor } from '../../access/actor.ts';
import {
  decideIssueCorrectionNotice,
  type IssueCorrectionNotice,
} from '../../case-file/acts/issue-correction-notice.ts';
import { joinedWith, partingWith } from '../../case-file/joint-reply.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { filesOf, performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type IssueCorrectionNoticeCommand = CaseCommand & Omit<IssueCorrectionNotice, 'on'>;

/** 补正告知 (art. 30): number, letter, and the clock's mark when it is late. Those to be answered with it go on alone. */
export function issueCorrectionNotice(
  deps: Dependencies,
  actor: Actor,
  command: IssueCorrectionNoticeCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'issueCorrectionNotice',
    others: ({ file }) => joinedWith(file),
    decide: ({ file }, others, here) => {
      const act = { ...command, ...frameOf(deps, command) };
      const decided = decideIssueCorrectionNotice(file, act, here);
      return decided.ok
        ? done(partingWith(decided.value, file, filesOf(others), act, '申请需要补正'))
        : decided;
    },
  });
}

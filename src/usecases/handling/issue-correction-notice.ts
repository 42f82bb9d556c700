import type { Actor } from '../../access/actor.ts';
import {
  decideIssueCorrectionNotice,
  type IssueCorrectionNotice,
} from '../../case-file/acts/issue-correction-notice.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type IssueCorrectionNoticeCommand = CaseCommand & Omit<IssueCorrectionNotice, 'on'>;

/** 补正告知 (art. 30): number, letter, and the clock's mark when it is late. */
export function issueCorrectionNotice(
  deps: Dependencies,
  actor: Actor,
  command: IssueCorrectionNoticeCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'issueCorrectionNotice',
    decide: (file, here) =>
      decideIssueCorrectionNotice(file, { ...command, ...frameOf(deps, command) }, here),
  });
}

import type { Actor } from '../../access/actor.ts';
import { decideReissueQueryCode, type ReissueQueryCode } from '../../case-file/acts/reissue-query-code.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type ReissueQueryCodeCommand = CaseCommand & Omit<ReissueQueryCode, 'on'>;

/** 补发查询码: against identity papers, at the window. */
export function reissueQueryCode(
  deps: Dependencies,
  actor: Actor,
  command: ReissueQueryCodeCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'reissueQueryCode',
    decide: (file, here, { journal }) =>
      decideReissueQueryCode(file, { ...command, ...frameOf(deps, command) }, here, journal),
  });
}

import type { Actor } from '../../access/actor.ts';
import {
  type ConvertToProactive,
  decideConvertToProactive,
} from '../../case-file/acts/convert-to-proactive.ts';
import { soleShare } from '../../case-file/decision.ts';
import { done, type Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { distinctApplicants } from './same-applicant.ts';

export type ConvertToProactiveCommand = CaseCommand &
  Omit<ConvertToProactive, 'on'> & { readonly otherCaseIds: readonly string[] };

/** 转为主动公开 (art. 44): the cases it rests on are counted while they are locked. */
export function convertToProactive(
  deps: Dependencies,
  actor: Actor,
  command: ConvertToProactiveCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'convertToProactive',
    others: () => command.otherCaseIds,
    path: 'otherCaseIds',
    decide: async ({ file }, others, here, transaction) => {
      const files = others.map((other) => other.file);
      const applicants = await distinctApplicants(
        transaction,
        [file, ...files].map(({ id }) => id),
      );
      const act = { ...command, ...frameOf(deps, command) };
      const decided = decideConvertToProactive(file, files, applicants, act, here);
      return decided.ok ? done(soleShare(file.id, decided.value)) : decided;
    },
  });
}

import type { Actor } from '../../access/actor.ts';
import { decideMergeApplications, type MergeApplications } from '../../case-file/acts/merge-applications.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf } from '../perform-act.ts';
import { performSharedAct } from '../perform-shared-act.ts';
import type { ActAnswer } from '../ports/work.ts';
import { sameApplicantAs } from './same-applicant.ts';

export type MergeApplicationsCommand = CaseCommand &
  Omit<MergeApplications, 'on'> & { readonly intoCaseId: string };

/** 合并重复申请: the case named ends, the other goes on. */
export function mergeApplications(
  deps: Dependencies,
  actor: Actor,
  command: MergeApplicationsCommand,
): Promise<Outcome<ActAnswer>> {
  return performSharedAct(deps, actor, command, {
    action: 'mergeApplications',
    others: () => [command.intoCaseId],
    path: 'intoCaseId',
    decide: async ({ file }, [into], here, transaction) => {
      if (!into) return refuse({ code: 'INVALID_INPUT', path: 'intoCaseId', problem: 'NOT_ALLOWED' });
      const sameApplicant = await sameApplicantAs(transaction, file.id);
      return decideMergeApplications(
        file,
        into.file,
        await sameApplicant(into.file.id),
        { ...command, ...frameOf(deps, command) },
        here,
      );
    },
  });
}

import { manyPerMonth } from '../../case-file/application-volume.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import type { Warning } from '../../case-file/decision.ts';
import { fold } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import { similarCases } from '../queries/similar-cases.ts';
import { openedCase } from '../queries/read-case.ts';

/** What whoever registers an application should know of earlier ones: repeats, their number, and who else asked. */
export async function warningsOfRepeats(
  deps: Pick<Dependencies, 'reader' | 'related'>,
  caseId: string,
): Promise<readonly Warning[]> {
  const journal = await deps.reader.journal(caseId);
  if (journal.length === 0) return [];
  const { cases, otherApplicants } = await similarCases(deps, fold(caseId, journal));
  const repeated = cases.find(({ sameApplicant }) => sameApplicant);
  const volume = await deps.related.volume(caseId);
  return [
    ...(repeated ? [repeatOf((await openedCase(deps, repeated.caseId)).file)] : []),
    ...(volume && volume.month > manyPerMonth
      ? [{ code: 'MANY_REQUESTS', path: 'caseId', ...volume } as const]
      : []),
    ...(otherApplicants > 0
      ? [{ code: 'ASKED_BY_OTHERS', path: 'caseId', applicants: otherApplicants } as const]
      : []),
  ];
}

function repeatOf({ applicationNo = '', submittedOn, outcome, reply }: CaseFile): Warning {
  return {
    code: 'REPEATED_REQUEST',
    path: 'caseId',
    applicationNo,
    submittedOn,
    ...(outcome === undefined ? {} : { outcome }),
    ...(reply?.sentOn === undefined ? {} : { documentNo: reply.documentNo, repliedOn: reply.sentOn }),
  };
}

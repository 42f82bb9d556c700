import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, entryReason, type SharedDecision } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { doesNotFit, linkTo } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Misfit } from '../refusals.ts';
import { isOpen } from '../states.ts';
import { refusalOfEarlier, refusalOfStep } from '../step.ts';

export interface MergeApplications extends ActFrame {
  /** How the applicant agreed. */
  readonly consent: string;
}

/**
 * 合并重复申请: one applicant's duplicates become one. The duplicate ends without a reply, counted as D63 (row 3.6.3); the
 * other goes on, on its own clock.
 * @param into the case that goes on
 * @param sameApplicant whether both bear the same identity number
 */
export function decideMergeApplications(
  duplicate: CaseFile,
  into: CaseFile,
  sameApplicant: boolean,
  act: MergeApplications,
  here: Circumstances,
): Outcome<SharedDecision> {
  const refusal = firstRefusal(
    refusalOfStep('mergeApplications', duplicate, act, here),
    refusalOfText('consent', act.consent, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const misfit = misfitOf(duplicate, into, sameApplicant);
  if (misfit) return refuse(doesNotFit(into, misfit));
  const tooEarly = refusalOfEarlier(act, into.receivedOn ?? into.submittedOn);
  if (tooEarly) return refuse(tooEarly);
  const { on, consent } = act;
  const frame = { on, ...entryReason(act) };
  return done({
    shares: () => [
      { caseId: duplicate.id, facts: [{ fact: 'MERGED_INTO', ...frame, into: linkTo(into), consent }] },
      { caseId: into.id, facts: [{ fact: 'DUPLICATE_MERGED', ...frame, duplicate: linkTo(duplicate) }] },
    ],
  });
}

function misfitOf(duplicate: CaseFile, into: CaseFile, sameApplicant: boolean): Misfit | undefined {
  if (into.agencyId !== duplicate.agencyId) return 'OTHER_AGENCY';
  if (!sameApplicant) return 'OTHER_APPLICANT';
  return isOpen(into.state) ? undefined : 'NOT_OPEN';
}

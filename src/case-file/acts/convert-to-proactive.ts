import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { isDisclosed } from '../disclosed.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../input-text.ts';
import { doesNotFit, linkTo } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Misfit, Refusal } from '../refusals.ts';
import { refusalOfEarlier, refusalOfStep } from '../step.ts';

export interface ConvertToProactive extends ActFrame {
  readonly where: string;
  readonly publishOn: Day;
  readonly reference: string;
}

/** Art. 44 speaks of several applicants: two. */
const enoughApplicants = 2;

/**
 * 转为主动公开 (art. 44): several applicants were given the same information, so that it may be published for all.
 * @param others further cases that asked for the same; whether they did a person has judged
 * @param applicants distinct identity numbers among all of them
 */
export function decideConvertToProactive(
  file: CaseFile,
  others: readonly CaseFile[],
  applicants: number,
  act: ConvertToProactive,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('convertToProactive', file, act, here, file.stateSince),
    refusalOfText('where', act.where, lineLimit),
    refusalOfText('reference', act.reference, paragraphLimit),
    act.publishOn < act.on
      ? { code: 'INVALID_INPUT', path: 'publishOn', problem: 'OUT_OF_RANGE' }
      : undefined,
    ...others.map((other) => refusalOfOther(file, other) ?? refusalOfEarlier(act, other.closedOn ?? act.on)),
    applicants < enoughApplicants ? { code: 'APPLICANTS_TOO_FEW', article: '44', applicants } : undefined,
  );
  if (refusal) return refuse(refusal);
  const { on, where, publishOn, reference } = act;
  const basis = [file, ...others].map(linkTo);
  return done({
    series: 'PUBLICATION',
    facts: (documentNo) => [
      {
        fact: 'CONVERTED_TO_PROACTIVE',
        documentNo,
        on,
        where,
        publishOn,
        reference,
        basis,
        applicants,
        ...entryReason(act),
      },
    ],
  });
}

function refusalOfOther(file: CaseFile, other: CaseFile): Refusal | undefined {
  const misfit = misfitOf(file, other);
  return misfit && doesNotFit(other, misfit);
}

function misfitOf(file: CaseFile, { agencyId, outcome }: CaseFile): Misfit | undefined {
  if (agencyId !== file.agencyId) return 'OTHER_AGENCY';
  return isDisclosed(outcome) ? undefined : 'NOTHING_DISCLOSED';
}

import { refusalOfAgent, refusalOfApplicant } from '../application-form.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason, type Warning } from '../decision.ts';
import { identityNumberFits } from '../identity-number.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import {
  type AgentParticulars,
  type AmendmentOccasion,
  type ApplicantParticulars,
  changesOf,
  type Particular,
  type ParticularChange,
  type StandingNumbers,
} from '../particulars.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface AmendParticulars extends ActFrame {
  /** All of them, as they ought to stand. */
  readonly applicant: ApplicantParticulars;
  /** Without it those of the agent stand as they are. */
  readonly agent?: AgentParticulars;
  readonly occasion: AmendmentOccasion;
  readonly reason: string;
  /** Which paper was compared; needed where it says who somebody is. */
  readonly proofChecked?: string;
}

/** Who somebody is, which a paper proves. */
const identifying: readonly Particular[] = ['NAME', 'IDENTITY_DOCUMENT', 'IDENTITY_NUMBER'];

/**
 * 更正申请人信息 (个人信息保护法 art. 46; 条例 art. 29 ¶2(1)): what was written or taken down wrongly of the applicant or the
 * agent, or is not so any more. Not the request, not the kind of applicant, and nobody else in the applicant's place:
 * who somebody is, is amended by the paper that proves it. A name and a number that both change give a warning.
 * @param numbers in the clear; kept with every application, and erased with it
 * @returns INVALID_INPUT at the field, also where nothing changes; PROOF_NOT_CHECKED; or the fact with what was and what is
 */
export function decideAmendParticulars(
  file: CaseFile,
  act: AmendParticulars,
  here: Circumstances,
  numbers: StandingNumbers | undefined,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('amendParticulars', file, act, here),
    ...refusalsOfPeople(act),
    refusalOfText('reason', act.reason, paragraphLimit),
    refusalOfOptionalText('proofChecked', act.proofChecked, lineLimit),
  );
  if (refusal) return refuse(refusal);
  const { application } = file;
  if (!application || !numbers) return refuse({ code: 'APPLICATION_NOT_RECORDED', article: '31' });
  if (act.agent && !application.agent)
    return refuse({ code: 'INVALID_INPUT', path: 'agent', problem: 'NOT_ALLOWED' });
  const changes = changesOf(application, act, numbers);
  const unfit = refusalOfChanges(changes, act);
  if (unfit) return refuse(unfit);
  const { on, occasion, reason } = act;
  const proofChecked = (act.proofChecked ?? '').trim();
  return done({
    warnings: [...checksumWarnings(changes, act, numbers), ...samePersonWarnings(changes)],
    facts: () => [
      {
        fact: 'PARTICULARS_AMENDED',
        on,
        occasion,
        reason: reason.trim(),
        ...(proofChecked === '' ? {} : { proofChecked }),
        changes,
        ...entryReason(act),
      },
    ],
  });
}

function refusalsOfPeople({ applicant, agent }: AmendParticulars): readonly (Refusal | undefined)[] {
  return [
    refusalOfApplicant('applicant', applicant, 'NUMBER_MAY_STAND'),
    agent && refusalOfAgent('agent', agent, 'NUMBER_MAY_STAND'),
  ];
}

function refusalOfChanges(
  changes: readonly ParticularChange[],
  { proofChecked = '' }: AmendParticulars,
): Refusal | undefined {
  if (changes.length === 0) return { code: 'INVALID_INPUT', path: 'applicant', problem: 'UNCHANGED' };
  const proven =
    proofChecked.trim() !== '' || !changes.some(({ particular }) => identifying.includes(particular));
  return proven
    ? undefined
    : { code: 'PROOF_NOT_CHECKED', article: '个人信息保护法46', path: 'proofChecked' };
}

/** As on taking an application in: the paper decides, not arithmetic. */
function checksumWarnings(
  changes: readonly ParticularChange[],
  { applicant }: AmendParticulars,
  numbers: StandingNumbers,
): readonly Warning[] {
  const touched = changes.some(
    ({ of, particular }) =>
      of === 'APPLICANT' && (particular === 'IDENTITY_NUMBER' || particular === 'IDENTITY_DOCUMENT'),
  );
  const number = (applicant.identityNumber ?? '').trim() || numbers.applicant;
  const wrong = touched && identityNumberFits(applicant.identityDocument, number) === false;
  return wrong ? [{ code: 'IDENTITY_CHECKSUM', path: 'applicant.identityNumber' }] : [];
}

function samePersonWarnings(changes: readonly ParticularChange[]): readonly Warning[] {
  return (['APPLICANT', 'AGENT'] as const).flatMap((owner) => {
    const own = changes.flatMap(({ of, particular }) => (of === owner ? [particular] : []));
    const another = own.includes('NAME') && own.includes('IDENTITY_NUMBER');
    const path = owner === 'APPLICANT' ? 'applicant.name' : 'agent.name';
    return another ? [{ code: 'PERSON_DIFFERS', path } as const] : [];
  });
}

import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { CorrectionItem } from '../facts/handling-facts.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { lateness } from '../lateness.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface IssueCorrectionNotice extends ActFrame {
  readonly items: readonly CorrectionItem[];
  /** 合理的补正期限, in working days from receipt of the notice (reading AMB-6): 1 to 60. */
  readonly termWorkingDays: number;
  readonly by: ServiceMethod;
  /** A second notice, against the statute's "once": only the head of the disclosure office, with a reason (reading AMB-2). */
  readonly override?: { readonly reason: string };
}

/** 补正告知 (art. 30): once, all items at once, within 7 working days of receipt. Later it is still issued, and marked late. */
export function decideIssueCorrectionNotice(
  file: CaseFile,
  act: IssueCorrectionNotice,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('issueCorrectionNotice', file, act, here),
    act.items.length === 0 ? { code: 'INVALID_INPUT', path: 'items', problem: 'EMPTY' } : undefined,
    ...act.items.flatMap((item, index) => [
      refusalOfText(`items.${index}.what`, item.what, paragraphLimit),
      refusalOfText(`items.${index}.guidance`, item.guidance, paragraphLimit),
    ]),
    isTerm(act.termWorkingDays)
      ? undefined
      : { code: 'INVALID_INPUT', path: 'termWorkingDays', problem: 'OUT_OF_RANGE', limit: 60 },
    refusalOfSecondNotice(file, act, here),
  );
  if (refusal) return refuse(refusal);
  const { items, termWorkingDays, by, override, on } = act;
  return done({
    series: 'CORRECTION_NOTICE',
    facts: (documentNo) => [
      {
        fact: 'CORRECTION_NOTICE_SENT',
        on,
        documentNo,
        items,
        termWorkingDays,
        by,
        ...(override === undefined ? {} : { override }),
        ...lateness('CORRECTION_NOTICE_DUE', file, on, here.calendar),
        ...entryReason(act),
      },
    ],
  });
}

function isTerm(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 60;
}

function refusalOfSecondNotice(
  file: CaseFile,
  act: IssueCorrectionNotice,
  here: Circumstances,
): Refusal | undefined {
  const previous = file.corrections.at(-1);
  if (!previous) {
    return act.override ? { code: 'INVALID_INPUT', path: 'override', problem: 'NOT_ALLOWED' } : undefined;
  }
  if (!act.override) return { code: 'CORRECTION_ALREADY_ISSUED', article: '30', sentOn: previous.sentOn };
  if (!here.actor.roles.includes('OFFICE_HEAD')) {
    return {
      code: 'NOT_PERMITTED',
      action: 'issueCorrectionNotice',
      reason: 'ROLE_MISSING',
      by: ['OFFICE_HEAD'],
    };
  }
  return refusalOfText('override.reason', act.override.reason, paragraphLimit);
}

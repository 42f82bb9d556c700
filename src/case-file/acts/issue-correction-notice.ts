import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { CorrectionGround, CorrectionItem } from '../facts/handling-facts.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { lateness } from '../lateness.ts';
import { refusalOfDays } from '../office-settings.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';

export interface IssueCorrectionNotice extends ActFrame {
  readonly items: readonly CorrectionItem[];
  /** 合理的补正期限, in working days from receipt of the notice, 1 to 60; by default the term of the office (reading AMB-6). */
  readonly termWorkingDays?: number;
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
  const { termWorkingDays = here.settings.correctionTermWorkingDays } = act;
  const refusal = firstRefusal(
    refusalOfStep('issueCorrectionNotice', file, act, here),
    act.items.length === 0 ? { code: 'INVALID_INPUT', path: 'items', problem: 'EMPTY' } : undefined,
    ...act.items.flatMap((item, index) => [
      refusalOfText(`items.${index}.what`, item.what, paragraphLimit),
      refusalOfText(`items.${index}.guidance`, item.guidance, paragraphLimit),
      refusalOfGround(`items.${index}.ground`, item.ground, here),
    ]),
    refusalOfDays('termWorkingDays', termWorkingDays, 1),
    refusalOfSecondNotice(file, act, here),
  );
  if (refusal) return refuse(refusal);
  const { items, by, override, on } = act;
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

/** Art. 30 speaks of unclear contents; what else an office may ask to be corrected is its own choice (reading AMB-1). */
function refusalOfGround(path: string, ground: CorrectionGround, here: Circumstances): Refusal | undefined {
  if (here.settings.correctionGrounds.includes(ground)) return undefined;
  return { code: 'CORRECTION_GROUND_NOT_ADMITTED', article: '30', path, ground };
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
  const { sentOn } = previous;
  if (!here.settings.secondNoticeByHead) return { code: 'SECOND_NOTICE_EXCLUDED', article: '30', sentOn };
  if (!act.override) return { code: 'CORRECTION_ALREADY_ISSUED', article: '30', sentOn };
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

import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { extensionLimit } from '../extension-guard.ts';
import type { ServiceMethod } from '../facts/fact-frame.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { lastMoveOn } from '../running-clock.ts';
import { refusalOfStep } from '../step.ts';

export interface ExtendReplyPeriod extends ActFrame {
  /** 1 to 20; to 15 where the application came under the 2007 text. */
  readonly workingDays: number;
  readonly reason: string;
  readonly by: ServiceMethod;
}

/**
 * 延长答复期限 (art. 33 ¶2): approved by the head of the disclosure office, decided and told on or before the due day,
 * once in a period (AMB-20).
 */
export function decideExtendReplyPeriod(
  file: CaseFile,
  act: ExtendReplyPeriod,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('extendReplyPeriod', file, act, here, lastMoveOn(file)),
    refusalOfLength(file, act.workingDays),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { workingDays, reason, by, on } = act;
  return done({
    series: 'EXTENSION_NOTICE',
    facts: (documentNo) => [
      {
        fact: 'EXTENSION_NOTIFIED',
        on,
        documentNo,
        workingDays,
        reason,
        approverId: here.actor.id,
        by,
        ...entryReason(act),
      },
    ],
  });
}

function refusalOfLength(file: CaseFile, workingDays: number): Refusal | undefined {
  const { maximum, article } = extensionLimit(file);
  if (!Number.isInteger(workingDays) || workingDays < 1)
    return { code: 'INVALID_INPUT', path: 'workingDays', problem: 'OUT_OF_RANGE', limit: maximum };
  return workingDays > maximum ? { code: 'EXTENSION_OVER_MAXIMUM', article, maximum } : undefined;
}

import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface HandOverMail extends ActFrame {
  readonly from: string;
  readonly to: string;
}

/** 信件移交: every hand a letter passes through before it has a number. Lost post is the commonest failure of the paper. */
export function decideHandOverMail(
  file: CaseFile,
  act: HandOverMail,
  here: Circumstances,
): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('handOverMail', file, act, here),
    refusalOfText('from', act.from, lineLimit),
    refusalOfText('to', act.to, lineLimit),
  );
  if (refusal) return refuse(refusal);
  return done({
    facts: () => [{ fact: 'MAIL_HANDED_OVER', on: act.on, from: act.from, to: act.to, ...entryReason(act) }],
  });
}

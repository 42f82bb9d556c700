import type { CaseFile } from '../case-file.ts';
import type { ActFrame, Circumstances, SharedDecision } from '../decision.ts';
import { firstRefusal, paragraphLimit, refusalOfText } from '../input-text.ts';
import { parting } from '../joint-reply.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface LeaveJointReply extends ActFrame {
  readonly reason: string;
}

/** 退出一并答复: before the signature, a case that followed goes on alone. */
export function decideLeaveJointReply(
  file: CaseFile,
  lead: CaseFile | undefined,
  act: LeaveJointReply,
  here: Circumstances,
): Outcome<SharedDecision> {
  const refusal = firstRefusal(
    refusalOfStep('leaveJointReply', file, act, here, file.stateSince),
    refusalOfText('reason', act.reason, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  const { own, others } = parting(file, lead ? [lead] : [], act, act.reason);
  return done({ shares: () => [{ caseId: file.id, facts: own }, ...others] });
}

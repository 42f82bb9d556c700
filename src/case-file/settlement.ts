import type { Day } from '../calendar/day.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { CaseFile } from './case-file.ts';
import { openFeeNotice } from './fee-guard.ts';
import { nothingTold, type ToldByDisputes } from './told-by-disputes.ts';

/** How a deadline ceased to bind anybody. */
export type SettledBy =
  | 'CORRECTION_ASKED'
  | 'REPLIED_WITHOUT_CORRECTION'
  | 'CORRECTED'
  | 'CORRECTION_SUBMITTED'
  | 'REPLIED'
  | 'AWAITING_CORRECTION'
  | 'AWAITING_PAYMENT'
  | 'PAID'
  | 'PAYMENT_DECLARED'
  | 'OPINION_GIVEN'
  | 'RECTIFIED'
  | 'RECONSIDERATION_APPLIED'
  | 'RECONSIDERATION_FIRST'
  | 'SUED'
  | 'CLOSED';

export interface Settlement {
  readonly by: SettledBy;
  /** None where nothing was done yet, and the period does not run all the same. */
  readonly on?: Day;
}

/**
 * 期限已了: what was done about a deadline, or why it binds nobody as it stands, in place of the duty.
 * @returns undefined while it is to be met, or was missed
 */
export function settlementOf(
  name: DeadlineName,
  file: CaseFile,
  told: ToldByDisputes = nothingTold,
): Settlement | undefined {
  const [kind, ref] = name.split(':');
  switch (kind) {
    case 'CORRECTION_NOTICE_DUE':
      return correctionTold(file) ?? closed(file);
    case 'CORRECTION_DUE':
      return corrected(file) ?? closed(file, file.corrections.at(-1)?.sentOn);
    case 'REPLY_DUE':
      return repliedBefore(file) ?? replied(file) ?? unpaid(file) ?? closed(file);
    case 'REDO_DUE':
      return replied(file) ?? closed(file);
    case 'PAYMENT_DUE':
      return paid(file) ?? closed(file, file.feeNotices.at(-1)?.sentOn);
    case 'CONSULTATION_REPLY_DUE':
      return answered(file, ref) ?? closed(file, file.consultations.find((one) => one.ref === ref)?.sentOn);
    case 'RECTIFICATION_DUE':
      return rectified(file);
    case 'RECONSIDERATION_APPLY_BY':
      return settled('RECONSIDERATION_APPLIED', told.appliedOn) ?? settled('SUED', told.suedOn);
    case 'LITIGATION_FILE_BY':
      return settled('SUED', told.suedOn) ?? suitPutOff(told);
    default:
      return undefined;
  }
}

function correctionTold({ corrections, reply, earlierReplies }: CaseFile): Settlement | undefined {
  const told = corrections.at(-1);
  const first = [...earlierReplies, reply].find((one) => one?.sentOn !== undefined);
  return settled('CORRECTION_ASKED', told?.sentOn) ?? settled('REPLIED_WITHOUT_CORRECTION', first?.sentOn);
}

function corrected({ corrections }: CaseFile): Settlement | undefined {
  const last = corrections.at(-1);
  return settled('CORRECTED', last?.receivedOn) ?? settled('CORRECTION_SUBMITTED', last?.submitted?.on);
}

function replied({ reply, state }: CaseFile): Settlement | undefined {
  if (reply?.sentOn === undefined && state === 'AWAITING_CORRECTION') return { by: 'AWAITING_CORRECTION' };
  return settled('REPLIED', reply?.sentOn);
}

/** While the applicant owes a fee, the period does not run, whatever the last day counted so far is (AMB-15). */
function unpaid(file: CaseFile): Settlement | undefined {
  return file.closedOn === undefined && openFeeNotice(file) ? { by: 'AWAITING_PAYMENT' } : undefined;
}

/** The reply that was quashed met the period of its own round; the new one has a term of its own (AMB-11). */
function repliedBefore({ earlierReplies }: CaseFile): Settlement | undefined {
  return settled('REPLIED', earlierReplies.find(({ sentOn }) => sentOn !== undefined)?.sentOn);
}

function paid({ feeNotices }: CaseFile): Settlement | undefined {
  const notice = feeNotices.at(-1);
  return settled('PAID', notice?.paid?.on) ?? settled('PAYMENT_DECLARED', notice?.declared?.paidOn);
}

function answered({ consultations }: CaseFile, ref: string | undefined): Settlement | undefined {
  return settled('OPINION_GIVEN', consultations.find((one) => one.ref === ref)?.answer?.on);
}

function rectified({ complaints }: CaseFile): Settlement | undefined {
  const ordered = complaints.filter(({ decision }) => decision?.measure === 'RECTIFICATION_ORDERED');
  return settled('RECTIFIED', ordered.at(-1)?.rectified?.on);
}

function suitPutOff({ appliedOn, suitAfterReconsideration }: ToldByDisputes): Settlement | undefined {
  return suitAfterReconsideration ? settled('RECONSIDERATION_FIRST', appliedOn) : undefined;
}

/**
 * Withdrawn, lapsed, merged or replied to: what was still to come does not come, nor after a redo has begun.
 * @param begun the day of what asked for it
 */
function closed({ closedOn, earlierReplies }: CaseFile, begun?: Day): Settlement | undefined {
  const before = begun && earlierReplies.find(({ sentOn }) => sentOn !== undefined && sentOn >= begun);
  return settled('CLOSED', before ? before.sentOn : closedOn);
}

function settled(by: SettledBy, on: Day | undefined): Settlement | undefined {
  return on === undefined ? undefined : { by, on };
}

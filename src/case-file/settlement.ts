import type { Day } from '../calendar/day.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { CaseFile } from './case-file.ts';
import { feeNoticeOfTheRound, openFeeNotice } from './fee-guard.ts';
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
      return corrected(file) ?? closed(file);
    case 'REPLY_DUE':
    case 'REDO_DUE':
      return replied(file) ?? closed(file);
    case 'PAYMENT_DUE':
      return paid(file) ?? closed(file);
    case 'CONSULTATION_REPLY_DUE':
      return answered(file, ref) ?? closed(file);
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

function correctionTold({ corrections, reply }: CaseFile): Settlement | undefined {
  const told = corrections.at(-1);
  return settled('CORRECTION_ASKED', told?.sentOn) ?? settled('REPLIED_WITHOUT_CORRECTION', reply?.sentOn);
}

function corrected({ corrections }: CaseFile): Settlement | undefined {
  const last = corrections.at(-1);
  return settled('CORRECTED', last?.receivedOn) ?? settled('CORRECTION_SUBMITTED', last?.submitted?.on);
}

/** While the applicant owes a correction or a fee, the period does not run, whatever the last day counted so far is (AMB-15). */
function replied(file: CaseFile): Settlement | undefined {
  const { reply, state, closedOn } = file;
  if (reply?.sentOn !== undefined) return settled('REPLIED', reply.sentOn);
  if (state === 'AWAITING_CORRECTION') return { by: 'AWAITING_CORRECTION' };
  return closedOn === undefined && openFeeNotice(file) ? { by: 'AWAITING_PAYMENT' } : undefined;
}

function paid(file: CaseFile): Settlement | undefined {
  const notice = feeNoticeOfTheRound(file);
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

/** Withdrawn, lapsed, merged or replied to: what was still to come does not come. */
function closed({ closedOn }: CaseFile): Settlement | undefined {
  return settled('CLOSED', closedOn);
}

function settled(by: SettledBy, on: Day | undefined): Settlement | undefined {
  return on === undefined ? undefined : { by, on };
}

import type { Day } from '../../calendar/day.ts';
import type { LetterFrame, RemedyData, VerificationData } from './letter-frames.ts';

/** 登记回执. */
export interface RegistrationReceiptData extends LetterFrame {
  readonly kind: 'REGISTRATION_RECEIPT';
  readonly replyDueOn: Day;
  readonly queryCode: string;
  readonly trackingUrl: string;
  readonly verification: VerificationData;
}

/** 补正告知书 (art. 30). */
export interface CorrectionNoticeData extends LetterFrame {
  readonly kind: 'CORRECTION_NOTICE';
  readonly documentNo: string;
  readonly items: readonly { readonly what: string; readonly guidance: string }[];
  readonly termWorkingDays: number;
  /** The notice leaves after the seventh working day: the letter then does not say that the period starts again (AMB-3). */
  readonly late?: boolean;
}

/** 视为放弃申请告知书 (art. 30; 信息处理费管理办法). */
export interface LapseNoticeData extends LetterFrame {
  readonly kind: 'LAPSE_NOTICE';
  readonly documentNo: string;
  readonly ground: 'LAPSED_CORRECTION' | 'LAPSED_FEE';
  readonly noticeDocumentNo: string;
  readonly noticeSentOn: Day;
  readonly noticeServedOn: Day;
  readonly termEndedOn: Day;
  /** 复核 that changed the amount: its result is what was served, and what the term ran from. */
  readonly changedBy?: { readonly documentNo: string; readonly sentOn: Day };
  readonly remedy: RemedyData;
}

/** 撤回申请确认书 (practice). */
export interface WithdrawalConfirmationData extends LetterFrame {
  readonly kind: 'WITHDRAWAL_CONFIRMATION';
  readonly documentNo: string;
  readonly withdrawnOn: Day;
  /** How it was withdrawn: in writing, at the window, online. */
  readonly how: string;
}

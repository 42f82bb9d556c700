import type { Day } from '../../calendar/day.ts';
import type { LetterFrame } from './letter-frames.ts';

/** 延长答复期限告知书 (art. 33 ¶2). */
export interface ExtensionNoticeData extends LetterFrame {
  readonly kind: 'EXTENSION_NOTICE';
  readonly documentNo: string;
  readonly reason: string;
  readonly workingDays: number;
  readonly replyDueOn: Day;
  /** An opinion is still out: the time it takes does not count, and the day moves with it (art. 33 ¶3). */
  readonly consulting: boolean;
}

/** 说明理由通知书 (art. 35). */
export interface ReasonsRequestData extends LetterFrame {
  readonly kind: 'REASONS_REQUEST';
  readonly documentNo: string;
  readonly applicationsCounted: number;
  readonly countedSinceOn: Day;
  readonly finding: string;
  readonly termWorkingDays: number;
}

/** 延迟答复告知书 (art. 35). */
export interface DeferralNoticeData extends LetterFrame {
  readonly kind: 'DEFERRAL_NOTICE';
  readonly documentNo: string;
  readonly requestDocumentNo: string;
  readonly reasonsGivenOn: Day;
  readonly reason: string;
  readonly untilOn: Day;
}

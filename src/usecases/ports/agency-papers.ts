import type { Day } from '../../calendar/day.ts';
import type { AgencyFrame } from './letter-frames.ts';

/** 机关文表: papers of an office that are about no single case, drawn when asked for. */
export const agencyPaperKinds = [
  'BLANK_APPLICATION_FORM',
  'LEDGER',
  'POSTING_LIST',
  'ENVELOPE_LABELS',
] as const;
export type AgencyPaperKind = (typeof agencyPaperKinds)[number];

/** 政府信息公开申请表, empty (art. 29): for the window, and for whoever writes by post. */
export interface BlankApplicationFormData extends AgencyFrame {
  readonly kind: 'BLANK_APPLICATION_FORM';
  readonly applicantKinds: readonly string[];
  readonly identityDocuments: readonly string[];
  readonly forms: readonly string[];
  readonly deliveries: readonly string[];
  /** Where the same can be written online. */
  readonly onlineUrl: string;
}

/** 依申请公开台账 (art. 45): every application received in a period, and what became of it. */
export interface LedgerData extends AgencyFrame {
  readonly kind: 'LEDGER';
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly lines: readonly LedgerLine[];
  readonly count: number;
  readonly answered: number;
  readonly late: number;
}

/** One application; what stands in one cell is one text, with line breaks. */
export interface LedgerLine {
  readonly no: number;
  /** 申请编号, 申请人. */
  readonly application: string;
  /** 收到日期, 提交方式, 答复期限. */
  readonly days: string;
  readonly summary: string;
  /** 承办科室, 承办人. */
  readonly holder: string;
  /** 办理状态或者答复类型, 文号, 送出日期; 补正, 征求意见, 延长, 收费, 逾期. */
  readonly result: string;
}

/** 交寄清单: what is handed to the postal enterprise on a day, with room for its receipt. */
export interface PostingListData extends AgencyFrame {
  readonly kind: 'POSTING_LIST';
  readonly postedOn: Day;
  readonly lines: readonly {
    readonly no: number;
    readonly recipient: string;
    readonly address: string;
    readonly letter: string;
    readonly way: string;
    readonly waybillNo: string;
  }[];
}

/** 信封标签: one row to cut out for each letter that waits for its envelope. */
export interface EnvelopeLabelsData extends AgencyFrame {
  readonly kind: 'ENVELOPE_LABELS';
  readonly labels: readonly { readonly to: string; readonly from: string }[];
}

export type AgencyPaperData = BlankApplicationFormData | LedgerData | PostingListData | EnvelopeLabelsData;

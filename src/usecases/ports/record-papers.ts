import type { Day } from '../../calendar/day.ts';
import type { OfficeFrame } from './letter-frames.ts';

/** 卷宗封面. */
export interface FileCoverData extends OfficeFrame {
  readonly kind: 'FILE_COVER';
  readonly archivalCode: string;
  readonly fondsNo: string;
  readonly year: string;
  readonly caseTitle: string;
  readonly outcome: string;
  readonly openedOn: Day;
  readonly closedOn: Day;
  readonly retention: string;
  readonly handlerName: string;
  readonly itemCount: number;
}

/** 卷内目录, with 备考表: what lies in the file, in order. */
export interface FileListData extends OfficeFrame {
  readonly kind: 'FILE_LIST';
  readonly archivalCode: string;
  readonly items: readonly { readonly no: number; readonly name: string; readonly sha256: string }[];
  readonly filedBy: string;
  readonly filedOn: Day;
}

/**
 * 征求意见和协办情况表 (arts. 32 to 34; AMB-29): whom the office asked for an opinion, what came back, and what it decided
 * despite an objection; whom it asked for help.
 */
export interface ConsultationRecordData extends OfficeFrame {
  readonly kind: 'CONSULTATION_RECORD';
  readonly consultations: readonly {
    readonly documentNo: string;
    readonly consultee: string;
    readonly consulteeName: string;
    readonly ground: string;
    readonly shown: string;
    readonly question: string;
    readonly sentOn: Day;
    readonly deliveredOn: Day | null;
    readonly answeredOn: Day | null;
    /** Empty until answered. */
    readonly opinion: string;
    readonly opinionText: string;
    readonly publicInterest: {
      readonly documentNo: string;
      readonly notifiedOn: Day;
      readonly scope: string;
      readonly reasons: string;
    } | null;
  }[];
  readonly coHandlings: readonly {
    readonly documentNo: string;
    readonly coHandlerName: string;
    readonly wanted: string;
    readonly sentOn: Day;
    readonly dueOn: Day;
    readonly answeredOn: Day | null;
    /** Empty until answered. */
    readonly answer: string;
  }[];
}

/** 历次拟稿: every draft as it was handed in, and why it came back. */
export interface DraftHistoryData extends OfficeFrame {
  readonly kind: 'DRAFT_HISTORY';
  readonly drafts: readonly {
    readonly no: number;
    readonly draftedOn: Day;
    readonly drafter: string;
    readonly decision: string;
    readonly basis: string;
    readonly proposal: string;
    /** Empty for a draft that was not returned. */
    readonly returned: string;
  }[];
}

/** 办理经过: the journal in words. */
export interface ProcessRecordData extends OfficeFrame {
  readonly kind: 'PROCESS_RECORD';
  readonly steps: readonly {
    readonly no: number;
    readonly on: Day;
    readonly what: string;
    readonly who: string;
    /** The day it was written down. */
    readonly recordedOn: Day;
    /** 逾期, 补录; mostly empty. */
    readonly remark: string;
  }[];
}

export type RecordPaperData =
  FileCoverData | FileListData | ConsultationRecordData | DraftHistoryData | ProcessRecordData;

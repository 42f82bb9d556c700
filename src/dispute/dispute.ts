import type { Day } from '../calendar/day.ts';
import type { Attachment } from '../case-file/application.ts';
import type { Procedure } from '../statute/facts.ts';
import type { Contested } from './contested.ts';
import type {
  AfterReconsideration,
  Arguments,
  DisputeAgent,
  DisputeFact,
  DisputeFactName,
  DisputeLateness,
  DisputeOrder,
  EvidenceItem,
} from './facts.ts';
import type { DisputeResult, JudgmentResult } from './results.ts';
import type { Appellant, DisputeKind, DisputeState, SuitRoute } from './states.ts';

export interface Answer extends Arguments {
  readonly filedOn: Day;
  readonly evidence: readonly EvidenceItem[];
}

export interface Hearing {
  readonly notifiedOn: Day;
  readonly hearingOn: Day;
  readonly place: string;
}

export interface Judgment {
  readonly instance: 'FIRST' | 'SECOND';
  readonly servedOn: Day;
  readonly judgmentNo: string;
  /** What holds after it; absent where it only sent the suit back. */
  readonly result?: JudgmentResult;
}

/** 决定、裁判: what ended the dispute, or will when nobody appeals. */
export interface Ruling {
  readonly result: DisputeResult;
  readonly no?: string;
  /** The day it was served on the agency: what it orders is counted from it. */
  readonly servedOn: Day;
  readonly applicantServedOn?: Day;
  readonly order?: DisputeOrder;
}

export interface LateDisputeAct extends DisputeLateness {
  readonly fact: DisputeFactName;
  readonly on: Day;
}

/** 往来材料 of one entry of the journal: what came or went with the act. */
export interface KeptPapers {
  readonly seq: number;
  readonly fact: DisputeFact;
  readonly files: readonly Attachment[];
}

/** 复议、诉讼案: what its journal amounts to. Computed by folding it, never edited. */
export interface Dispute {
  readonly id: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly kind: DisputeKind;
  readonly state: DisputeState;
  /** The day the applicant applied, or sued. */
  readonly openedOn: Day;
  /** The legal day of the latest step: the next one may not lie before it. */
  readonly lastStepOn: Day;
  readonly contested: Contested;
  readonly forum: string;
  readonly forumCaseNo?: string;
  readonly correctionNoticeServedOn?: Day;
  readonly acceptedOn?: Day;
  readonly procedure?: Procedure;
  readonly extendedByDays: number;
  /** Of the application for reconsideration, or of the complaint. */
  readonly copyReceivedOn?: Day;
  readonly route?: SuitRoute;
  readonly afterReconsideration?: AfterReconsideration;
  readonly agents: readonly DisputeAgent[];
  readonly answer?: Answer;
  readonly hearings: readonly Hearing[];
  readonly judgments: readonly Judgment[];
  readonly appeal?: { readonly on: Day; readonly by: Appellant };
  readonly ruling?: Ruling;
  /** 裁判生效之日. */
  readonly effectiveOn?: Day;
  readonly endedOn?: Day;
  readonly lateActs: readonly LateDisputeAct[];
  readonly keptPapers: readonly KeptPapers[];
}

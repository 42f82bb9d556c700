import type { Day } from '../calendar/day.ts';
import type { Attachment } from '../case-file/application.ts';
import type { QuashingReason } from '../case-file/facts/reply-facts.ts';
import type { Procedure } from '../statute/facts.ts';
import type { Contested } from './contested.ts';
import type { EvidenceKind } from './evidence.ts';
import type { DecisionResult, JudgmentResult, LitigationEnd, ReconsiderationEnd } from './results.ts';
import type { AppealOutcome, Appellant } from './states.ts';

/** Filed, and filed late: by which deadline, and what day it was. */
export interface DisputeLateness {
  readonly deadline: 'RECONSIDERATION_ANSWER_DUE' | 'COURT_ANSWER_DUE';
  readonly due: Day;
}

interface FactFrame<Name extends string> {
  readonly fact: Name;
  /** The legal day of what happened. */
  readonly on: Day;
  /** 知悉日: when the office learned of what the applicant, the authority or the court did; absent when on the same day. */
  readonly learnedOn?: Day;
  readonly late?: DisputeLateness;
  readonly lateEntryReason?: string;
  /** 往来材料: papers that came or went with it, as scanned. */
  readonly files?: readonly Attachment[];
}

interface Opening<Name extends string> extends FactFrame<Name> {
  readonly caseId: string;
  readonly agencyId: string;
  readonly contested: Contested;
  /** 行政复议机关 or 人民法院. */
  readonly forum: string;
  readonly forumCaseNo?: string;
}

/** 被申请人（被告）的代理人: staff of the agency, or a lawyer beside them. */
export const agentKinds = ['STAFF', 'LAWYER'] as const;
export interface DisputeAgent {
  readonly kind: (typeof agentKinds)[number];
  readonly name: string;
  readonly position: string;
}

/** 证据目录 item: what it is, what it proves, and the entries of the case's journal it rests on. */
export interface EvidenceItem {
  readonly name: string;
  readonly proves: EvidenceKind;
  /** 证明目的 in the agency's own words; absent: as the list says it of the kind. */
  readonly purpose?: string;
  readonly caseSeqs: readonly number[];
}

/** 答复、答辩的理由和请求: what the agency adds to the law and to the reply itself, and what it asks for. */
export interface Arguments {
  readonly reasons?: string;
  /** The words that follow 依法. */
  readonly plea?: string;
}

/**
 * What the decision or judgment orders: a new reply, by the day it sets or else in the term of the law (AMB-11),
 * or the disclosure itself.
 */
export type DisputeOrder =
  | { readonly kind: 'NEW_REPLY'; readonly quashedFor: QuashingReason; readonly until?: Day }
  | { readonly kind: 'DISCLOSE' };

/**
 * What can happen in a dispute. Its journal is its own, appended and never changed; one act is one fact.
 * Names shared with the format of the worked deadline cases mean the same there.
 */
export type DisputeFact =
  | Opening<'RECONSIDERATION_APPLIED'>
  | FactFrame<'RECONSIDERATION_CORRECTION_NOTICE_SERVED'>
  | (FactFrame<'RECONSIDERATION_ACCEPTED'> & {
      readonly procedure: Procedure;
      readonly forumCaseNo?: string;
    })
  | FactFrame<'RECONSIDERATION_COPY_RECEIVED'>
  | FactFrame<'RECONSIDERATION_TURNED_ORDINARY'>
  | (FactFrame<'RECONSIDERATION_EXTENDED'> & { readonly days: number })
  | (FactFrame<'RECONSIDERATION_DECISION_SERVED'> & {
      readonly result: DecisionResult;
      readonly decisionNo: string;
      /** Where it is known to be another day than the agency's: the applicant's time to sue runs from it. */
      readonly applicantServedOn?: Day;
      readonly order?: DisputeOrder;
    })
  | (FactFrame<'RECONSIDERATION_ENDED'> & {
      readonly result: ReconsiderationEnd;
      readonly decisionNo?: string;
    })
  | (Opening<'SUIT_FILED'> & {
      /** Absent for a direct suit. */
      readonly afterReconsideration?: AfterReconsideration;
    })
  | (FactFrame<'COMPLAINT_COPY_RECEIVED'> & { readonly forumCaseNo?: string })
  | (FactFrame<'AGENTS_NAMED'> & { readonly agents: readonly DisputeAgent[] })
  | (FactFrame<'ANSWER_FILED'> & Arguments & { readonly evidence: readonly EvidenceItem[] })
  | (FactFrame<'HEARING_NOTIFIED'> & { readonly hearingOn: Day; readonly place: string })
  | (FactFrame<'JUDGMENT_SERVED'> & {
      readonly result: JudgmentResult;
      readonly judgmentNo: string;
      readonly order?: DisputeOrder;
    })
  | (FactFrame<'APPEAL_FILED'> & { readonly by: Appellant })
  | (FactFrame<'SECOND_JUDGMENT_SERVED'> & {
      readonly outcome: AppealOutcome;
      readonly judgmentNo: string;
      /** What now holds, where the first judgment was replaced. */
      readonly result?: JudgmentResult;
      readonly order?: DisputeOrder;
    })
  | FactFrame<'JUDGMENT_EFFECTIVE'>
  | FactFrame<'DISCLOSURE_JUDGMENT_EFFECTIVE'>
  | (FactFrame<'LITIGATION_ENDED'> & { readonly result: LitigationEnd; readonly rulingNo?: string })
  | (FactFrame<'FACT_VOIDED'> & { readonly seq: number; readonly reason: string });

/** 复议后起诉: the reconsideration it follows, and the day the fifteen days run from. */
export interface AfterReconsideration {
  readonly disputeId: string;
  readonly runsFrom?: Day;
}

export type DisputeFactName = DisputeFact['fact'];

/** One line of the journal of a dispute. */
export interface DisputeEntry {
  readonly seq: number;
  readonly fact: DisputeFact;
  /** An instant, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
}

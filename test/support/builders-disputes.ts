import { day } from '../../src/calendar/day.ts';
import { decideFileAnswer } from '../../src/dispute/acts/file-answer.ts';
import { decideNameDisputeAgents } from '../../src/dispute/acts/name-dispute-agents.ts';
import { decideReceiveComplaintCopy } from '../../src/dispute/acts/receive-complaint-copy.ts';
import { decideReceiveReconsiderationCopy } from '../../src/dispute/acts/receive-reconsideration-copy.ts';
import { decideRecordAppeal } from '../../src/dispute/acts/record-appeal.ts';
import { decideRecordHearing } from '../../src/dispute/acts/record-hearing.ts';
import { decideRecordJudgment } from '../../src/dispute/acts/record-judgment.ts';
import { decideRecordJudgmentEffective } from '../../src/dispute/acts/record-judgment-effective.ts';
import { decideRecordLitigationEnd } from '../../src/dispute/acts/record-litigation-end.ts';
import { decideRecordOrdinaryProcedure } from '../../src/dispute/acts/record-ordinary-procedure.ts';
import { decideRecordReconsiderationAcceptance } from '../../src/dispute/acts/record-reconsideration-acceptance.ts';
import { decideRecordReconsiderationCorrection } from '../../src/dispute/acts/record-reconsideration-correction.ts';
import { decideRecordReconsiderationDecision } from '../../src/dispute/acts/record-reconsideration-decision.ts';
import { decideRecordReconsiderationEnd } from '../../src/dispute/acts/record-reconsideration-end.ts';
import { decideRecordReconsiderationExtension } from '../../src/dispute/acts/record-reconsideration-extension.ts';
import { decideRecordSecondJudgment } from '../../src/dispute/acts/record-second-judgment.ts';
import { decideVoidDisputeFact } from '../../src/dispute/acts/void-dispute-fact.ts';
import type { Circumstances } from '../../src/case-file/decision.ts';
import type { DisputeActionName } from '../../src/dispute/actions.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import type { DisputeAct, DisputeOutcome } from '../../src/dispute/decision.ts';
import type { Dispute } from '../../src/dispute/dispute.ts';
import type { DisputeEntry, DisputeFact } from '../../src/dispute/facts.ts';
import { foldDispute, voidableDisputeSeq } from '../../src/dispute/fold.ts';
import type { DisputeResult } from '../../src/dispute/results.ts';
import { caseId } from './builders.ts';
import { agencies, people } from './builders-cast.ts';

export const disputeId = 'e0000000-0000-4000-8000-000000000001';

/** 信息不存在 (D41a), sent on 2026-07-10 and served on Monday the 13th. */
export const contestedReply: Contested = {
  kind: 'REPLY',
  documentNo: '清湖自然资答〔2026〕1号',
  ground: 'INFORMATION_NONEXISTENT',
  sentOn: day('2026-07-10'),
  servedOn: day('2026-07-13'),
};

const about = { caseId, agencyId: agencies.naturalResources.id } as const;

/** Tells a dispute fact by fact. Nothing is checked: the builder tells what the journal says, lawful or not. */
export class DisputeBuilder {
  readonly #entries: readonly DisputeEntry[];

  constructor(entries: readonly DisputeEntry[] = []) {
    this.#entries = entries;
  }

  journal(): readonly DisputeEntry[] {
    return this.#entries;
  }

  dispute(): Dispute {
    return foldDispute(disputeId, this.#entries);
  }

  and(fact: DisputeFact): DisputeBuilder {
    const entry = {
      seq: this.#entries.length + 1,
      fact,
      recordedAt: `${fact.on}T01:00:00.000Z`,
      actor: people.legalReviewer.id,
    };
    return new DisputeBuilder([...this.#entries, entry]);
  }

  // 行政复议

  appliedFor(on: string, contested: Contested = contestedReply): DisputeBuilder {
    const forum = '清湖县人民政府';
    return this.and({ fact: 'RECONSIDERATION_APPLIED', on: day(on), ...about, contested, forum });
  }

  accepted(on: string, procedure: 'ORDINARY' | 'SIMPLIFIED' = 'ORDINARY'): DisputeBuilder {
    return this.and({ fact: 'RECONSIDERATION_ACCEPTED', on: day(on), procedure });
  }

  copyReceived(on: string): DisputeBuilder {
    const { kind } = this.dispute();
    const fact = kind === 'LITIGATION' ? 'COMPLAINT_COPY_RECEIVED' : 'RECONSIDERATION_COPY_RECEIVED';
    return this.and({ fact, on: day(on) });
  }

  answered(on: string): DisputeBuilder {
    return this.and({ fact: 'ANSWER_FILED', on: day(on), evidence: [] });
  }

  // 行政诉讼

  suedOver(on: string, contested: Contested = contestedReply): DisputeBuilder {
    return this.and({ fact: 'SUIT_FILED', on: day(on), ...about, contested, forum: '清湖县人民法院' });
  }

  judged(on: string, result: 'QUASHED' | 'CLAIM_REJECTED' | 'SUIT_DISMISSED' = 'QUASHED'): DisputeBuilder {
    const order = { kind: 'NEW_REPLY', quashedFor: 'PROCEDURE' } as const;
    const ordered = result === 'QUASHED' ? { order } : {};
    return this.and({
      fact: 'JUDGMENT_SERVED',
      on: day(on),
      result,
      judgmentNo: '（2026）皖行初1号',
      ...ordered,
    });
  }

  appealed(on: string): DisputeBuilder {
    return this.and({ fact: 'APPEAL_FILED', on: day(on), by: 'APPLICANT' });
  }
}

export function aDispute(): DisputeBuilder {
  return new DisputeBuilder();
}

export type ActOnDispute = Exclude<DisputeActionName, 'openReconsideration' | 'openLitigation'>;
type WellFormed = (
  dispute: Dispute,
  act: DisputeAct,
  here: Circumstances,
  journal: readonly DisputeEntry[],
) => DisputeOutcome;

const judgmentNo = '（2026）皖行终1号';

function decision(result: DisputeResult): WellFormed {
  return (dispute, act, here) =>
    decideRecordReconsiderationDecision(dispute, { ...act, result, decisionNo: '清府复决〔2026〕1号' }, here);
}

/** Each act on a dispute with input nobody can object to, in every way that leads somewhere else. */
export const wellFormedDisputeActs: Readonly<Record<ActOnDispute, readonly WellFormed[]>> = {
  recordReconsiderationCorrection: [decideRecordReconsiderationCorrection],
  recordReconsiderationAcceptance: (['ORDINARY', 'SIMPLIFIED'] as const).map(
    (procedure) => (dispute, act, here) =>
      decideRecordReconsiderationAcceptance(dispute, { ...act, procedure }, here),
  ),
  receiveReconsiderationCopy: [decideReceiveReconsiderationCopy],
  recordOrdinaryProcedure: [decideRecordOrdinaryProcedure],
  recordReconsiderationExtension: [
    (dispute, act, here) => decideRecordReconsiderationExtension(dispute, { ...act, days: 30 }, here),
  ],
  recordReconsiderationDecision: [decision('QUASHED'), decision('DECISION_UPHELD')],
  recordReconsiderationEnd: [
    (dispute, act, here) =>
      decideRecordReconsiderationEnd(dispute, { ...act, result: 'APPLICATION_WITHDRAWN' }, here),
  ],
  receiveComplaintCopy: [decideReceiveComplaintCopy],
  recordJudgment: [
    (dispute, act, here) =>
      decideRecordJudgment(dispute, { ...act, result: 'CLAIM_REJECTED', judgmentNo }, here),
  ],
  recordAppeal: [(dispute, act, here) => decideRecordAppeal(dispute, { ...act, by: 'APPLICANT' }, here)],
  recordSecondJudgment: (['FIRST_UPHELD', 'REMANDED'] as const).map(
    (outcome) => (dispute, act, here) =>
      decideRecordSecondJudgment(dispute, { ...act, outcome, judgmentNo }, here),
  ),
  recordJudgmentEffective: [decideRecordJudgmentEffective],
  recordLitigationEnd: [
    (dispute, act, here) => decideRecordLitigationEnd(dispute, { ...act, result: 'SUIT_WITHDRAWN' }, here),
  ],
  nameDisputeAgents: [
    (dispute, act, here) => {
      const agents = [{ kind: 'STAFF', name: '沈既白', position: '法制股股长' }] as const;
      return decideNameDisputeAgents(dispute, { ...act, agents }, here);
    },
  ],
  fileAnswer: [
    (dispute, act, here) => {
      const evidence = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1] }] as const;
      return decideFileAnswer(dispute, { ...act, evidence }, here, 1);
    },
  ],
  recordHearing: [
    (dispute, act, here) =>
      decideRecordHearing(dispute, { ...act, hearingOn: act.on, place: '第二法庭' }, here),
  ],
  voidDisputeFact: [
    (dispute, act, here, journal) =>
      decideVoidDisputeFact(
        dispute,
        journal,
        { ...act, seq: voidableDisputeSeq(journal) ?? 0, reason: '录入错误' },
        here,
      ),
  ],
};

export const actsOnADispute = Object.keys(wellFormedDisputeActs) as ActOnDispute[];

import type { Day } from '../calendar/day.ts';
import { assertNever } from '../case-file/outcome.ts';
import { argumentsOf } from './arguments.ts';
import type { Dispute, Ruling } from './dispute.ts';
import type { DisputeEntry, DisputeFact } from './facts.ts';
import type { DisputeKind } from './states.ts';

type FactNamed<Name extends DisputeFact['fact']> = Extract<DisputeFact, { fact: Name }>;
type OpeningFact = FactNamed<'RECONSIDERATION_APPLIED'> | FactNamed<'SUIT_FILED'>;

/**
 * 复议、诉讼案 from its journal.
 * @param journal its entries in `seq` order, at least one; voided facts are left out. A dispute whose opening is voided
 * was recorded by mistake, and is void
 * @throws Error when the journal does not begin with a fact that opens a dispute: a broken journal, not a lawful "no"
 */
export function foldDispute(id: string, journal: readonly DisputeEntry[]): Dispute {
  const [first, ...rest] = journal;
  if (first === undefined) throw new Error(`dispute ${id} has no facts`);
  const voided = voidedDisputeSeqs(journal);
  let dispute = noted(opened(id, first.fact), first);
  for (const entry of rest) {
    if (!voided.has(entry.seq)) dispute = advanced(dispute, entry.fact);
    dispute = voided.has(entry.seq) ? { ...dispute, version: entry.seq } : noted(dispute, entry);
  }
  return voided.has(first.seq) ? { ...dispute, state: 'VOID' } : dispute;
}

export function voidedDisputeSeqs(journal: readonly DisputeEntry[]): ReadonlySet<number> {
  const voided = new Set<number>();
  for (const { fact } of journal) if (fact.fact === 'FACT_VOIDED') voided.add(fact.seq);
  return voided;
}

/** The entry that voiding would take back: the last one that stands. */
export function voidableDisputeSeq(journal: readonly DisputeEntry[]): number | undefined {
  const voided = voidedDisputeSeqs(journal);
  return journal.findLast(({ seq, fact }) => fact.fact !== 'FACT_VOIDED' && !voided.has(seq))?.seq;
}

function noted(dispute: Dispute, { seq, fact }: DisputeEntry): Dispute {
  const { late, on, files } = fact;
  const lateActs = late ? [...dispute.lateActs, { ...late, fact: fact.fact, on }] : dispute.lateActs;
  const keptPapers = files ? [...dispute.keptPapers, { seq, fact, files }] : dispute.keptPapers;
  // Voiding a mistake is no step of the dispute: the right entry may lie before it.
  const lastStepOn = fact.fact === 'FACT_VOIDED' ? dispute.lastStepOn : on;
  return { ...dispute, version: seq, lateActs, keptPapers, lastStepOn };
}

function opened(id: string, fact: DisputeFact): Dispute {
  switch (fact.fact) {
    case 'RECONSIDERATION_APPLIED':
      return started(id, 'RECONSIDERATION', fact);
    case 'SUIT_FILED': {
      const { afterReconsideration } = fact;
      const suit = started(id, 'LITIGATION', fact);
      return afterReconsideration
        ? { ...suit, route: 'AFTER_RECONSIDERATION', afterReconsideration }
        : { ...suit, route: 'DIRECT' };
    }
    default:
      throw new Error(`dispute ${id} cannot begin with ${fact.fact}`);
  }
}

function started(id: string, kind: DisputeKind, fact: OpeningFact): Dispute {
  const { caseId, agencyId, contested, forum, forumCaseNo, on } = fact;
  return {
    id,
    caseId,
    agencyId,
    version: 0,
    kind,
    state: 'OPENED',
    openedOn: on,
    lastStepOn: on,
    contested,
    forum,
    ...(forumCaseNo === undefined ? {} : { forumCaseNo }),
    extendedByDays: 0,
    agents: [],
    hearings: [],
    judgments: [],
    lateActs: [],
    keptPapers: [],
  };
}

function advanced(dispute: Dispute, fact: DisputeFact): Dispute {
  switch (fact.fact) {
    case 'RECONSIDERATION_APPLIED':
    case 'SUIT_FILED':
      throw new Error(`dispute ${dispute.id} was opened twice`);
    case 'RECONSIDERATION_CORRECTION_NOTICE_SERVED':
      return { ...dispute, correctionNoticeServedOn: fact.on };
    case 'RECONSIDERATION_ACCEPTED':
      return {
        ...numbered(dispute, fact),
        state: 'ACCEPTED',
        acceptedOn: fact.on,
        procedure: fact.procedure,
      };
    case 'RECONSIDERATION_COPY_RECEIVED':
      return { ...dispute, state: 'ANSWER_DUE', copyReceivedOn: fact.on };
    case 'RECONSIDERATION_TURNED_ORDINARY':
      return { ...dispute, procedure: 'ORDINARY' };
    case 'RECONSIDERATION_EXTENDED':
      return { ...dispute, extendedByDays: fact.days };
    case 'RECONSIDERATION_DECISION_SERVED': {
      const { result, decisionNo, applicantServedOn, order } = fact;
      return ended(dispute, fact.on, {
        result,
        no: decisionNo,
        servedOn: fact.on,
        ...(applicantServedOn === undefined ? {} : { applicantServedOn }),
        ...(order === undefined ? {} : { order }),
      });
    }
    case 'RECONSIDERATION_ENDED':
      return ended(dispute, fact.on, rulingOf(fact, fact.decisionNo));
    case 'COMPLAINT_COPY_RECEIVED':
      return { ...numbered(dispute, fact), state: 'ANSWER_DUE', copyReceivedOn: fact.on };
    case 'AGENTS_NAMED':
      return { ...dispute, agents: fact.agents };
    case 'ANSWER_FILED':
      return {
        ...dispute,
        state: 'ANSWERED',
        answer: { filedOn: fact.on, evidence: fact.evidence, ...argumentsOf(fact) },
      };
    case 'HEARING_NOTIFIED': {
      const { on: notifiedOn, hearingOn, place } = fact;
      return { ...dispute, hearings: [...dispute.hearings, { notifiedOn, hearingOn, place }] };
    }
    case 'JUDGMENT_SERVED':
      return judged(dispute, fact);
    case 'APPEAL_FILED':
      return { ...dispute, state: 'APPEALED', appeal: { on: fact.on, by: fact.by } };
    case 'SECOND_JUDGMENT_SERVED':
      return judgedAgain(dispute, fact);
    case 'JUDGMENT_EFFECTIVE':
    case 'DISCLOSURE_JUDGMENT_EFFECTIVE':
      return { ...dispute, state: 'ENDED', effectiveOn: fact.on, endedOn: fact.on };
    case 'LITIGATION_ENDED':
      return ended(dispute, fact.on, rulingOf(fact, fact.rulingNo));
    case 'FACT_VOIDED':
      return dispute;
    default:
      return assertNever(fact);
  }
}

function numbered(dispute: Dispute, { forumCaseNo }: { readonly forumCaseNo?: string }): Dispute {
  return forumCaseNo === undefined ? dispute : { ...dispute, forumCaseNo };
}

function ended(dispute: Dispute, on: Day, ruling: Ruling): Dispute {
  return { ...dispute, state: 'ENDED', endedOn: on, ruling };
}

function rulingOf(
  { result, on }: FactNamed<'RECONSIDERATION_ENDED'> | FactNamed<'LITIGATION_ENDED'>,
  no: string | undefined,
): Ruling {
  return { result, servedOn: on, ...(no === undefined ? {} : { no }) };
}

function judged(dispute: Dispute, fact: FactNamed<'JUDGMENT_SERVED'>): Dispute {
  const { result, judgmentNo, order, on } = fact;
  return {
    ...dispute,
    state: 'JUDGED',
    judgments: [...dispute.judgments, { instance: 'FIRST', servedOn: on, judgmentNo, result }],
    ruling: { result, no: judgmentNo, servedOn: on, ...(order === undefined ? {} : { order }) },
  };
}

/** 二审: final on its service. What was upheld keeps its result and its order; what was sent back begins anew. */
function judgedAgain(dispute: Dispute, fact: FactNamed<'SECOND_JUDGMENT_SERVED'>): Dispute {
  const { outcome, judgmentNo, on } = fact;
  const first = dispute.judgments.at(-1)?.result;
  const result = outcome === 'CHANGED' ? fact.result : first;
  const judgment = { instance: 'SECOND', servedOn: on, judgmentNo } as const;
  if (outcome === 'REMANDED' || result === undefined) {
    const { ruling: _ruling, appeal: _appeal, ...open } = dispute;
    return { ...open, state: 'ANSWERED', judgments: [...dispute.judgments, judgment] };
  }
  const order = outcome === 'CHANGED' ? fact.order : dispute.ruling?.order;
  return {
    ...ended(dispute, on, {
      result,
      no: judgmentNo,
      servedOn: on,
      ...(order === undefined ? {} : { order }),
    }),
    judgments: [...dispute.judgments, { ...judgment, result }],
    effectiveOn: on,
  };
}

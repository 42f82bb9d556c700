import type { ClockFact } from '../statute/facts.ts';
import type { CaseFile } from './case-file.ts';
import type { Fact } from './facts.ts';
import { feeClockFactsAfter } from './fee-clock-facts.ts';

/**
 * 期限事实: what a fact of the journal tells the statutory clock, in the format of the worked deadline cases.
 * @param file the case as the fact has left it
 * @returns the clock facts so far, in the order of the journal
 */
export function clockFactsAfter({ clockFacts, channel, reply }: CaseFile, fact: Fact): readonly ClockFact[] {
  const { on } = fact;
  switch (fact.fact) {
    case 'SUBMITTED':
      return fact.confirmation === 'AUTO' ? [...clockFacts, { fact: 'RECEIVED', on, channel }] : clockFacts;
    case 'RECEIVED':
    case 'CONFIRMED':
      return [...clockFacts, { fact: 'RECEIVED', on, channel }];
    case 'SPLIT_OFF':
      return fact.clock;
    case 'MERGED_INTO':
      return [...clockFacts, { fact: 'WITHDRAWN', on }];
    case 'CORRECTION_NOTICE_SENT': {
      const { termWorkingDays, override } = fact;
      const overridden = override === undefined ? {} : { override: true };
      return [...clockFacts, { fact: fact.fact, on, termWorkingDays, ...overridden }];
    }
    case 'CORRECTION_NOTICE_SERVED':
      return withNoticeServed(clockFacts, fact);
    case 'CORRECTION_RECEIVED':
      return [...clockFacts, { fact: fact.fact, on, channel: fact.channel }];
    case 'CONSULTATION_SENT':
      return [...clockFacts, { fact: fact.fact, on, ref: fact.ref, with: fact.with }];
    case 'CONSULTATION_DELIVERED':
    case 'CONSULTATION_ANSWERED':
      return [...clockFacts, { fact: fact.fact, on, ref: fact.ref }];
    case 'EXTENSION_NOTIFIED':
      return [...clockFacts, { fact: fact.fact, on, workingDays: fact.workingDays }];
    case 'DEFERRAL_NOTIFIED':
      return [...clockFacts, { fact: fact.fact, on, until: fact.until }];
    case 'REASONS_REQUESTED':
    case 'REASONS_GIVEN':
    case 'FEE_NOTICE_SENT':
    case 'FEE_NOTICE_SERVED':
    case 'FEE_PAID':
    case 'LAPSED':
    case 'WITHDRAWN':
    case 'REDO_ORDERED':
      return [...clockFacts, { fact: fact.fact, on }];
    case 'FEE_REVIEW_DECIDED':
      return feeClockFactsAfter(clockFacts, fact.review.outcome, on);
    case 'REPLY_SENT':
      return [...clockFacts, { fact: fact.fact, on, by: fact.by }];
    case 'REPLY_SERVED': {
      const withheldUnder = reply?.withheldUnder === undefined ? {} : { withheldUnder: reply.withheldUnder };
      return [...clockFacts, { fact: fact.fact, on, ground: fact.ground, ...withheldUnder }];
    }
    default:
      return clockFacts;
  }
}

/** The clock knows the service of a correction notice as a part of the notice. */
function withNoticeServed(clockFacts: readonly ClockFact[], { on: servedOn }: Fact): readonly ClockFact[] {
  const last = clockFacts.findLastIndex((fact) => fact.fact === 'CORRECTION_NOTICE_SENT');
  return clockFacts.map((fact, index) =>
    index === last && fact.fact === 'CORRECTION_NOTICE_SENT' ? { ...fact, servedOn } : fact,
  );
}

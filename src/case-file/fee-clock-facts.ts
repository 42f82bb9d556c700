import type { Day } from '../calendar/day.ts';
import type { ClockFact } from '../statute/facts.ts';
import type { FeeReviewOutcome } from './facts/fee-facts.ts';

/**
 * 收费复核之后的期限事实. A notice that is withdrawn is as if it had never been sent, and the reply period has run on all the
 * while (AMB-31). One whose amount was changed stays the notice that was given in time, and the term to pay runs anew
 * from the service of the result (AMB-32). One that is upheld moves nothing (AMB-30).
 * @param on the day the result left
 */
export function feeClockFactsAfter(
  clockFacts: readonly ClockFact[],
  outcome: FeeReviewOutcome,
  on: Day,
): readonly ClockFact[] {
  switch (outcome) {
    case 'UPHELD':
      return clockFacts;
    case 'AMOUNT_CHANGED':
      return clockFacts
        .filter(({ fact }) => fact !== 'FEE_NOTICE_SERVED')
        .map((fact) => (fact.fact === 'FEE_NOTICE_SENT' ? { ...fact, changedOn: on } : fact));
    case 'WITHDRAWN':
      return clockFacts.filter(({ fact }) => fact !== 'FEE_NOTICE_SENT' && fact !== 'FEE_NOTICE_SERVED');
  }
}

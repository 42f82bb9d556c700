import type { Day } from '../calendar/day.ts';
import type { ClockFact, Fact, FactName } from './facts.ts';
import { ImpossibleHistory } from './impossible-history.ts';
import type { Contradiction } from './impossible-history.ts';
import { inForceFrom } from './parameters.ts';
import { receivedOn } from './receipt.ts';

/** 事实核对, arts. 30 to 34: the first contradiction in a history, none when the facts can all have happened. */
export function contradictionIn(facts: readonly ClockFact[]): ImpossibleHistory | undefined {
  const received = receivedOn(facts);
  for (const [index, fact] of facts.entries()) {
    const before = facts.slice(0, index);
    const code =
      duplicate(fact, before) ??
      beforeItsReceipt(fact, received) ??
      beforeItsLetter(fact, before) ??
      beforeItsStep(fact, facts) ??
      secondCorrection(fact, before, received);
    if (code !== undefined) return new ImpossibleHistory(code, fact);
    if (fact.fact === 'CORRECTION_NOTICE_SENT' && fact.servedOn !== undefined && fact.servedOn < fact.on) {
      return new ImpossibleHistory('STEP_OUT_OF_ORDER', fact, 'servedOn');
    }
    if (fact.fact === 'DEFERRAL_NOTIFIED' && fact.until < fact.on) {
      return new ImpossibleHistory('DEFERRAL_NOT_LATER', fact, 'until');
    }
    if (isSimplified(fact) && fact.on < inForceFrom.RECONSIDERATION_LAW) {
      return new ImpossibleHistory('PROCEDURE_NOT_IN_FORCE', fact, 'procedure');
    }
  }
  return undefined;
}

const onceOnly: ReadonlySet<FactName> = new Set([
  'SUBMITTED',
  'CONFIRMED',
  'RECEIVED',
  'WITHDRAWN',
  'LAPSED',
]);

function duplicate(fact: ClockFact, before: readonly ClockFact[]): Contradiction | undefined {
  if (onceOnly.has(fact.fact) && before.some((earlier) => earlier.fact === fact.fact))
    return 'DUPLICATE_FACT';
  if ('ref' in fact && before.some((earlier) => earlier.fact === fact.fact && earlier.ref === fact.ref)) {
    return 'DUPLICATE_FACT';
  }
  // One fee notice at a time, served once.
  const last = before.findLast(isFeeFact);
  if (fact.fact === 'FEE_NOTICE_SENT' && last !== undefined && last.fact !== 'FEE_PAID')
    return 'DUPLICATE_FACT';
  if (fact.fact === 'FEE_NOTICE_SERVED' && last?.fact === 'FEE_NOTICE_SERVED') return 'DUPLICATE_FACT';
  return undefined;
}

/** What happens to an application before it is received: nothing but its submission, and a withdrawal. */
const possibleBeforeReceipt: ReadonlySet<FactName> = new Set([
  'SUBMITTED',
  'CONFIRMED',
  'RECEIVED',
  'WITHDRAWN',
]);

function beforeItsReceipt(fact: ClockFact, received: Day | undefined): Contradiction | undefined {
  if (received === undefined || possibleBeforeReceipt.has(fact.fact)) return undefined;
  return fact.on < received ? 'FACT_BEFORE_RECEIPT' : undefined;
}

/** Arts. 30, 32 and 34, and the fee: an answer has its letter, a payment its notice, and neither comes first. */
function beforeItsLetter(fact: ClockFact, before: readonly ClockFact[]): Contradiction | undefined {
  switch (fact.fact) {
    case 'CORRECTION_RECEIVED': {
      const last = before.findLast((earlier) => isCorrectionFact(earlier));
      if (last?.fact !== 'CORRECTION_NOTICE_SENT') return 'ANSWER_BEFORE_LETTER';
      return last.servedOn !== undefined && last.servedOn > fact.on ? 'ANSWER_BEFORE_LETTER' : undefined;
    }
    case 'CONSULTATION_DELIVERED':
      // An opinion that came before its letter was delivered shows up as a delivery after the opinion.
      return isAnswered(fact.ref, before) || !isSent(fact.ref, before) ? 'ANSWER_BEFORE_LETTER' : undefined;
    case 'CONSULTATION_ANSWERED':
      return isSent(fact.ref, before) ? undefined : 'ANSWER_BEFORE_LETTER';
    case 'FEE_NOTICE_SERVED':
    case 'FEE_PAID': {
      const last = before.findLast(isFeeFact);
      return last === undefined || last.fact === 'FEE_PAID' ? 'PAYMENT_BEFORE_NOTICE' : undefined;
    }
    default:
      return undefined;
  }
}

/** Which step a step follows; where both are known, the first of each must stand in this order. */
const follows: Partial<Readonly<Record<FactName, readonly FactName[]>>> = {
  CONFIRMED: ['SUBMITTED'],
  RECEIVED: ['SUBMITTED'],
  WITHDRAWN: ['SUBMITTED'],
  REASONS_GIVEN: ['REASONS_REQUESTED'],
  DEFERRAL_NOTIFIED: ['REASONS_REQUESTED'],
  REPLY_SERVED: ['REPLY_SENT'],
  RECONSIDERATION_CORRECTION_NOTICE_SERVED: ['RECONSIDERATION_APPLIED'],
  RECONSIDERATION_ACCEPTED: ['RECONSIDERATION_APPLIED'],
  RECONSIDERATION_COPY_RECEIVED: ['RECONSIDERATION_APPLIED', 'RECONSIDERATION_ACCEPTED'],
  RECONSIDERATION_DECISION_SERVED: ['RECONSIDERATION_APPLIED', 'RECONSIDERATION_ACCEPTED'],
};

function beforeItsStep(fact: ClockFact, facts: readonly ClockFact[]): Contradiction | undefined {
  for (const name of follows[fact.fact] ?? []) {
    const step = facts.find((other) => other.fact === name);
    // After a quashing the steps begin again, and a partial history may hold only the second round.
    const redo = facts.find((other) => other.fact === 'REDO_ORDERED');
    if (step !== undefined && fact.on < step.on && (redo === undefined || redo.on > step.on))
      return 'STEP_OUT_OF_ORDER';
  }
  return undefined;
}

/** Art. 30: once; the 2007 text did not say so. */
function secondCorrection(
  fact: ClockFact,
  before: readonly ClockFact[],
  received: Day | undefined,
): Contradiction | undefined {
  if (fact.fact !== 'CORRECTION_NOTICE_SENT' || fact.override === true) return undefined;
  if ((received ?? fact.on) < inForceFrom.REGULATION) return undefined;
  const second = before.some((earlier) => earlier.fact === 'CORRECTION_NOTICE_SENT');
  return second ? 'SECOND_CORRECTION_WITHOUT_OVERRIDE' : undefined;
}

function isSent(ref: string, before: readonly ClockFact[]): boolean {
  return before.some((earlier) => earlier.fact === 'CONSULTATION_SENT' && earlier.ref === ref);
}

function isAnswered(ref: string, before: readonly ClockFact[]): boolean {
  return before.some((earlier) => earlier.fact === 'CONSULTATION_ANSWERED' && earlier.ref === ref);
}

function isCorrectionFact(fact: ClockFact): fact is Fact<'CORRECTION_NOTICE_SENT' | 'CORRECTION_RECEIVED'> {
  return fact.fact === 'CORRECTION_NOTICE_SENT' || fact.fact === 'CORRECTION_RECEIVED';
}

function isFeeFact(fact: ClockFact): fact is Fact<'FEE_NOTICE_SENT' | 'FEE_NOTICE_SERVED' | 'FEE_PAID'> {
  return fact.fact === 'FEE_NOTICE_SENT' || fact.fact === 'FEE_NOTICE_SERVED' || fact.fact === 'FEE_PAID';
}

function isSimplified(fact: ClockFact): boolean {
  return fact.fact === 'RECONSIDERATION_ACCEPTED' && fact.procedure === 'SIMPLIFIED';
}

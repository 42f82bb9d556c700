import type { ClockFact } from './facts.ts';

/** 事实矛盾: why a history cannot have happened, or cannot have had an effect the law knows. */
export type Contradiction =
  | 'DUPLICATE_FACT'
  | 'ANSWER_BEFORE_LETTER'
  | 'PAYMENT_BEFORE_NOTICE'
  | 'FACT_BEFORE_RECEIPT'
  | 'STEP_OUT_OF_ORDER'
  | 'SECOND_CORRECTION_WITHOUT_OVERRIDE'
  | 'EXTENSION_OVER_MAXIMUM'
  | 'SECOND_EXTENSION'
  | 'DEFERRAL_NOT_LATER'
  | 'PROCEDURE_NOT_IN_FORCE';

/** 事实矛盾, arts. 30, 33 and 35: the facts contradict each other or the law; no deadline follows from them. */
export class ImpossibleHistory extends Error {
  readonly code: Contradiction;
  readonly fact: ClockFact;
  readonly field: string;

  constructor(code: Contradiction, fact: ClockFact, field = 'on') {
    super(`${code}: ${fact.fact} on ${fact.on}`);
    this.name = 'ImpossibleHistory';
    this.code = code;
    this.fact = fact;
    this.field = field;
  }
}

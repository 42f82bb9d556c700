import type { Day } from '../calendar/day.ts';
import { assertNever } from './assert-never.ts';
import type { Citation } from './citation.ts';
import type { ClockFact, FactName } from './facts.ts';
import type { Contradiction, ImpossibleHistory } from './impossible-history.ts';
import { entryOn, extensionMaximum, inForceFrom } from './parameters.ts';
import { receivedOn } from './receipt.ts';

/**
 * 所违反的规定, arts. 30 to 35 and the remedies: the provision an impossible history offends, where one fits; a text that
 * was not in force on the day of receipt is not cited.
 */
export function offendedProvision(
  { code, fact }: ImpossibleHistory,
  facts: readonly ClockFact[],
): Citation | undefined {
  const law = receivedOn(facts) ?? fact.on;
  // 行政复议法 art. 53: cited because it was not in force yet.
  if (code === 'PROCEDURE_NOT_IN_FORCE') return { instrument: 'RECONSIDERATION_LAW', article: 53 };
  const provision = provisionOf(code, fact.fact, law);
  return provision && inForceFrom[provision.instrument] <= law ? provision : undefined;
}

function provisionOf(
  code: Exclude<Contradiction, 'PROCEDURE_NOT_IN_FORCE'>,
  step: FactName,
  law: Day,
): Citation | undefined {
  switch (code) {
    // The maximum of an extension is that of the law of the day of receipt, and the article with it.
    case 'EXTENSION_OVER_MAXIMUM':
    case 'SECOND_EXTENSION':
      return entryOn(extensionMaximum, law).source;
    case 'DUPLICATE_FACT':
    case 'ANSWER_BEFORE_LETTER':
    case 'STEP_OUT_OF_ORDER':
      return provisions[step];
    case 'PAYMENT_BEFORE_NOTICE':
      return { instrument: 'FEE_MEASURES' };
    case 'FACT_BEFORE_RECEIPT':
      return { instrument: 'REGULATION', article: 31 };
    case 'SECOND_CORRECTION_WITHOUT_OVERRIDE':
      return { instrument: 'REGULATION', article: 30 };
    case 'DEFERRAL_NOT_LATER':
      return { instrument: 'REGULATION', article: 35 };
    default:
      return assertNever(code);
  }
}

const provisions: Partial<Readonly<Record<FactName, Citation>>> = {
  SUBMITTED: { instrument: 'REGULATION', article: 31 },
  CONFIRMED: { instrument: 'REGULATION', article: 31 },
  RECEIVED: { instrument: 'REGULATION', article: 31 },
  CORRECTION_NOTICE_SENT: { instrument: 'REGULATION', article: 30 },
  CORRECTION_RECEIVED: { instrument: 'REGULATION', article: 30 },
  CONSULTATION_SENT: { instrument: 'REGULATION', article: 33, paragraph: 3 },
  CONSULTATION_DELIVERED: { instrument: 'REGULATION', article: 33, paragraph: 3 },
  CONSULTATION_ANSWERED: { instrument: 'REGULATION', article: 33, paragraph: 3 },
  FEE_NOTICE_SENT: { instrument: 'FEE_MEASURES' },
  FEE_NOTICE_SERVED: { instrument: 'FEE_MEASURES' },
  REASONS_GIVEN: { instrument: 'REGULATION', article: 35 },
  DEFERRAL_NOTIFIED: { instrument: 'REGULATION', article: 35 },
  LAPSED: { instrument: 'REGULATION', article: 30 },
};

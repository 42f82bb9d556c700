import type { Citation } from './citation.ts';
import type { ClockFact, FactName } from './facts.ts';
import type { ImpossibleHistory } from './impossible-history.ts';
import { entryOn, extensionMaximum, inForceFrom } from './parameters.ts';
import { receivedOn } from './receipt.ts';

/** 所违反的规定, arts. 30 to 35 and the remedies: the provision an impossible history offends, where one fits. */
export function offendedProvision(
  { code, fact }: ImpossibleHistory,
  facts: readonly ClockFact[],
): Citation | undefined {
  const law = receivedOn(facts) ?? fact.on;
  switch (code) {
    // The maximum of an extension is that of the law of the day of receipt, and the article with it.
    case 'EXTENSION_OVER_MAXIMUM':
    case 'SECOND_EXTENSION':
      return entryOn(extensionMaximum, law).source;
    case 'DUPLICATE_FACT':
    case 'ANSWER_BEFORE_LETTER':
    case 'STEP_OUT_OF_ORDER':
      return provisionOfStep(fact.fact, law < inForceFrom.REGULATION);
    default:
      return undefined;
  }
}

/** The provision under which a step is taken; the 2007 text is not cited for what it did not regulate. */
function provisionOfStep(step: FactName, underOldText: boolean): Citation | undefined {
  const provision = provisions[step];
  return underOldText && provision?.instrument === 'REGULATION' ? undefined : provision;
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

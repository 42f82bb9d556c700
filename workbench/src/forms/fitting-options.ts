import {
  decisionResults,
  judgmentResults,
  litigationEnds,
  reconsiderationEnds,
} from '../../../src/dispute/results.ts';

/** Of an enum that several acts share, the values that each of them takes: `Type.name`. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  'RecordReconsiderationDecisionInput.result': decisionResults,
  'RecordReconsiderationEndInput.result': reconsiderationEnds,
  'RecordJudgmentInput.result': judgmentResults,
  'RecordSecondJudgmentInput.result': judgmentResults,
  'RecordLitigationEndInput.result': litigationEnds,
};

/** What stands in the rest of the input. */
type Said = Readonly<Record<string, unknown>>;

/** The grounds on which each consultee is asked, the likeliest first. */
export const groundsOf: Readonly<Record<string, readonly string[]>> = {
  THIRD_PARTY: ['TRADE_SECRET', 'PERSONAL_PRIVACY', 'OTHER_LAWFUL_INTEREST'],
  CO_PRODUCER: ['JOINTLY_MADE'],
  OTHER_AGENCY: ['COORDINATION', 'SECRECY_CLASSIFICATION'],
};

/** Values that go with something else that was said only: `Type.name`, and of what it depends. */
const goingWith: Readonly<Record<string, (value: string, said: Said) => boolean>> = {
  'SendConsultationInput.ground': (value, { with: consultee }) =>
    groundsOf[String(consultee)]?.includes(value) ?? true,
};

/** Whether a form offers a value, as the rest of its input stands. */
export function isFitting(type: string, name: string, value: string, said: Said = {}): boolean {
  const field = `${type}.${name}`;
  return (fitting[field]?.includes(value) ?? true) && (goingWith[field]?.(value, said) ?? true);
}

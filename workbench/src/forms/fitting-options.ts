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

/** Whether a form offers a value. */
export function isFitting(type: string, name: string, value: string): boolean {
  return fitting[`${type}.${name}`]?.includes(value) ?? true;
}

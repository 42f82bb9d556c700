const onTheMerits = [
  'VARIED',
  'QUASHED',
  'PARTLY_QUASHED',
  'DECLARED_UNLAWFUL',
  'DECLARED_VOID',
  'ORDERED_TO_PERFORM',
];
const judgment = ['CLAIM_REJECTED', ...onTheMerits, 'NOT_DOCKETED', 'SUIT_DISMISSED'];

/** Of an enum that several acts share, the values that each of them takes: `Type.name`. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  'RecordReconsiderationDecisionInput.result': ['DECISION_UPHELD', 'REQUEST_REJECTED', ...onTheMerits],
  'RecordReconsiderationEndInput.result': [
    'NOT_ACCEPTED',
    'APPLICATION_DISMISSED',
    'TERMINATED',
    'APPLICATION_WITHDRAWN',
    'MEDIATED',
  ],
  'RecordJudgmentInput.result': judgment,
  'RecordSecondJudgmentInput.result': judgment,
  'RecordLitigationEndInput.result': ['SUIT_WITHDRAWN', 'TRANSFERRED'],
};

/** Whether a form offers a value. */
export function isFitting(type: string, name: string, value: string): boolean {
  return fitting[`${type}.${name}`]?.includes(value) ?? true;
}

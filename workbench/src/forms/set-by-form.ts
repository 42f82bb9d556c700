/** Fields of an input that a form sets itself. */
export const setByForm: readonly string[] = [
  'clientMutationId',
  'caseId',
  'disputeId',
  'expectedVersion',
  'entryId',
  'answerId',
  'reportId',
  'uploadId',
];

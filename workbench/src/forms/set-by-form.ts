/** Fields of an input that a form sets itself. */
export const setByForm: readonly string[] = [
  'clientMutationId',
  'answerId',
  'caseId',
  'commentId',
  'disputeId',
  'entryId',
  'expectedVersion',
  'id',
  'leaveId',
  'reportId',
];

/** Fields of an input that a form sets itself. */
export const setByForm: readonly string[] = [
  'clientMutationId',
  'caseId',
  'commentId',
  'disputeId',
  'expectedVersion',
  'id',
];

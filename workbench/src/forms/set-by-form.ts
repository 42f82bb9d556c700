/** Fields of an input that a form sets itself. */
export const setByForm: readonly string[] = [
  'clientMutationId',
  'answerId',
  'caseId',
  'cases',
  'commentId',
  'disputeId',
  'entryId',
  'expectedVersion',
  'filter',
  'id',
  'leaveId',
  'noticeIds',
  'reportId',
];

/** Fields of an input that a form sets itself. */
export const setByForm: readonly string[] = [
  'answerId',
  'caseId',
  'cases',
  'clientMutationId',
  'commentId',
  'disputeId',
  'entryId',
  'expectedVersion',
  'filter',
  'id',
  'ids',
  'keptEnclosures',
  'leaveId',
  'letterSeq',
  'noticeIds',
  'reportId',
];

/** 争议种类: 行政复议 or 行政诉讼. */
export const disputeKinds = ['RECONSIDERATION', 'LITIGATION'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** 争议状态. Whether an answer or a decision is late is computed, never a state. */
export const disputeStates = [
  'OPENED',
  'ACCEPTED',
  'ANSWER_DUE',
  'ANSWERED',
  'JUDGED',
  'APPEALED',
  'ENDED',
  'VOID',
] as const;
export type DisputeState = (typeof disputeStates)[number];

/** 起诉路径, the two halves of the table of litigation in the annual report. */
export const suitRoutes = ['DIRECT', 'AFTER_RECONSIDERATION'] as const;
export type SuitRoute = (typeof suitRoutes)[number];

/** 上诉人: who appealed. */
export const appellants = ['APPLICANT', 'AGENCY', 'BOTH'] as const;
export type Appellant = (typeof appellants)[number];

/** 二审结果, 行政诉讼法 art. 89: the first judgment stands, is replaced, or the suit goes back to the first instance. */
export const appealOutcomes = ['FIRST_UPHELD', 'CHANGED', 'REMANDED'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

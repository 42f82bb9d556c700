import { type RedoResult, redoResults } from '../case-file/redo-results.ts';
import type { Citation } from '../statute/citation.ts';
import type { DisputeKind } from './states.ts';

/** 审理结果 as the annual report counts them (table 4): 维持, 纠正, 其他, 尚未审结. */
export const reportedOutcomes = ['UPHELD', 'CORRECTED', 'OTHER', 'PENDING'] as const;
export type ReportedOutcome = (typeof reportedOutcomes)[number];

export interface DisputeResultRow {
  readonly zh: string;
  readonly en: string;
  readonly reportedAs: Exclude<ReportedOutcome, 'PENDING'>;
  /** The statutory basis in each kind of dispute that knows the result. */
  readonly basis: Partial<Readonly<Record<DisputeKind, Citation>>>;
}

function fy(article: number): { readonly RECONSIDERATION: Citation } {
  return { RECONSIDERATION: { instrument: 'RECONSIDERATION_LAW', article } };
}

function ss(article: number): { readonly LITIGATION: Citation } {
  return { LITIGATION: { instrument: 'LITIGATION_LAW', article } };
}

// prettier-ignore
/** 审理结果: the statutory kinds of decision and judgment, and where the annual report counts each (reading AMB-17). */
export const disputeResults = {
  // 行政复议法 arts. 63 to 69; 行政诉讼法 arts. 69 to 77
  DECISION_UPHELD:       { zh: '维持',         en: 'upheld',                    reportedAs: 'UPHELD',    basis: fy(68) },
  REQUEST_REJECTED:      { zh: '驳回复议请求', en: 'request rejected',          reportedAs: 'UPHELD',    basis: fy(69) },
  CLAIM_REJECTED:        { zh: '驳回诉讼请求', en: 'claim rejected',            reportedAs: 'UPHELD',    basis: ss(69) },
  VARIED:                { zh: '变更',         en: 'varied',                    reportedAs: 'CORRECTED', basis: { ...fy(63), ...ss(77) } },
  QUASHED:               { zh: '撤销',         en: 'quashed',                   reportedAs: 'CORRECTED', basis: { ...fy(64), ...ss(70) } },
  PARTLY_QUASHED:        { zh: '部分撤销',     en: 'partly quashed',            reportedAs: 'CORRECTED', basis: { ...fy(64), ...ss(70) } },
  DECLARED_UNLAWFUL:     { zh: '确认违法',     en: 'declared unlawful',         reportedAs: 'CORRECTED', basis: { ...fy(65), ...ss(74) } },
  DECLARED_VOID:         { zh: '确认无效',     en: 'declared void',             reportedAs: 'CORRECTED', basis: { ...fy(67), ...ss(75) } },
  ORDERED_TO_PERFORM:    { zh: '责令履行',     en: 'ordered to perform',        reportedAs: 'CORRECTED', basis: { ...fy(66), ...ss(72) } },
  // 行政复议法 arts. 30, 33, 41, 73, 74
  NOT_ACCEPTED:          { zh: '不予受理',     en: 'not accepted',              reportedAs: 'OTHER',     basis: fy(30) },
  APPLICATION_DISMISSED: { zh: '驳回复议申请', en: 'application dismissed',     reportedAs: 'OTHER',     basis: fy(33) },
  TERMINATED:            { zh: '终止',         en: 'terminated',                reportedAs: 'OTHER',     basis: fy(41) },
  APPLICATION_WITHDRAWN: { zh: '撤回复议申请', en: 'application withdrawn',     reportedAs: 'OTHER',     basis: fy(74) },
  MEDIATED:              { zh: '调解',         en: 'settled by mediation',      reportedAs: 'OTHER',     basis: fy(73) },
  // 行政诉讼法 arts. 22, 49, 51, 62
  NOT_DOCKETED:          { zh: '裁定不予立案', en: 'not docketed',              reportedAs: 'OTHER',     basis: ss(51) },
  SUIT_DISMISSED:        { zh: '裁定驳回起诉', en: 'suit dismissed',            reportedAs: 'OTHER',     basis: ss(49) },
  SUIT_WITHDRAWN:        { zh: '撤诉',         en: 'suit withdrawn',            reportedAs: 'OTHER',     basis: ss(62) },
  TRANSFERRED:           { zh: '移送',         en: 'transferred to another court', reportedAs: 'OTHER',  basis: ss(22) },
} as const satisfies Record<string, DisputeResultRow>;

export type DisputeResult = keyof typeof disputeResults;
export const disputeResultNames = Object.keys(disputeResults) as DisputeResult[];

export function disputeResultRow(result: DisputeResult): DisputeResultRow {
  return disputeResults[result];
}

/** 复议决定 on the merits. */
export const decisionResults = [
  'DECISION_UPHELD',
  'REQUEST_REJECTED',
  'VARIED',
  'QUASHED',
  'PARTLY_QUASHED',
  'DECLARED_UNLAWFUL',
  'DECLARED_VOID',
  'ORDERED_TO_PERFORM',
] as const satisfies readonly DisputeResult[];
export type DecisionResult = (typeof decisionResults)[number];

/** How a reconsideration ends without a decision on the merits. */
export const reconsiderationEnds = [
  'NOT_ACCEPTED',
  'APPLICATION_DISMISSED',
  'TERMINATED',
  'APPLICATION_WITHDRAWN',
  'MEDIATED',
] as const satisfies readonly DisputeResult[];
export type ReconsiderationEnd = (typeof reconsiderationEnds)[number];

/** 裁定, which are appealed within ten days and not fifteen (行政诉讼法 art. 85). */
export const rulings = ['NOT_DOCKETED', 'SUIT_DISMISSED'] as const satisfies readonly DisputeResult[];

/** 判决 and 裁定 that can be appealed. */
export const judgmentResults = [
  'CLAIM_REJECTED',
  'VARIED',
  'QUASHED',
  'PARTLY_QUASHED',
  'DECLARED_UNLAWFUL',
  'DECLARED_VOID',
  'ORDERED_TO_PERFORM',
  ...rulings,
] as const satisfies readonly DisputeResult[];
export type JudgmentResult = (typeof judgmentResults)[number];

/** How a suit ends without a judgment. */
export const litigationEnds = ['SUIT_WITHDRAWN', 'TRANSFERRED'] as const satisfies readonly DisputeResult[];
export type LitigationEnd = (typeof litigationEnds)[number];

/** May the paper with this result order the agency to reply anew? */
export function mayOrderNewReply(result: DisputeResult): result is RedoResult {
  return isOneOf(redoResults, result);
}

/** 判决公开 (法释〔2025〕8号 art. 11): a judgment may order disclosure outright, performing or varying what was done. */
export function mayOrderDisclosure(result: DisputeResult): boolean {
  return result === 'VARIED' || mayOrderNewReply(result);
}

/** Is one of these results this one? */
export function isOneOf<Some extends DisputeResult>(
  results: readonly Some[],
  result: DisputeResult,
): result is Some {
  return (results as readonly DisputeResult[]).includes(result);
}

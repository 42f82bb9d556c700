import type { Role } from '../case-file/states.ts';
import type { Citation } from '../statute/citation.ts';
import type { DisputeLateness } from './facts.ts';
import type { DisputeKind, DisputeState } from './states.ts';

export interface DisputeActionRow {
  readonly title: string;
  /** The kind of dispute it belongs to; absent where both know it. */
  readonly kind?: DisputeKind;
  /** The states it may start from; NEW where the act opens the dispute. */
  readonly from: readonly (DisputeState | 'NEW')[];
  readonly to: readonly (DisputeState | 'SAME')[];
  readonly by: readonly Role[];
  /** Absent where practice, not law, knows the act. */
  readonly article?: Citation;
  /** The article in a suit, of an act that both kinds know. */
  readonly articleInCourt?: Citation;
  /** The deadline that decides whether it was done in time. */
  readonly clock?: readonly DisputeLateness['deadline'][];
}

function fy(article: number): Citation {
  return { instrument: 'RECONSIDERATION_LAW', article };
}

function fyt(article: number): Citation {
  return { instrument: 'RECONSIDERATION_REGULATION', article };
}

function ss(article: number): Citation {
  return { instrument: 'LITIGATION_LAW', article };
}

const pending = ['ACCEPTED', 'ANSWER_DUE', 'ANSWERED'] as const;
const open = ['OPENED', ...pending, 'JUDGED', 'APPEALED'] as const;
const legal = ['LEGAL_REVIEWER', 'OFFICE_HEAD'] as const;

// prettier-ignore
/** 应对复议、诉讼: every act on a dispute, those that record what the applicant, the authority or the court did among them. */
export const disputeActions = {
  // 行政复议
  openReconsideration:                { title: '记录复议申请', kind: 'RECONSIDERATION', from: ['NEW'],                           to: ['OPENED'],              by: legal, article: fy(20) },
  recordReconsiderationCorrection:    { title: '记录复议补正', kind: 'RECONSIDERATION', from: ['OPENED'],                        to: ['SAME'],                by: legal, article: fy(31) },
  recordReconsiderationAcceptance:    { title: '记录复议受理', kind: 'RECONSIDERATION', from: ['OPENED'],                        to: ['ACCEPTED'],            by: legal, article: fy(30) },
  receiveReconsiderationCopy:         { title: '收到复议申请书副本', kind: 'RECONSIDERATION', from: ['ACCEPTED'],                to: ['ANSWER_DUE'],          by: legal, article: fy(48) },
  recordOrdinaryProcedure:            { title: '记录转为普通程序', kind: 'RECONSIDERATION', from: pending,                       to: ['SAME'],                by: legal, article: fy(55) },
  recordReconsiderationExtension:     { title: '记录复议延期', kind: 'RECONSIDERATION', from: pending,                           to: ['SAME'],                by: legal, article: fy(62) },
  recordReconsiderationDecision:      { title: '收到复议决定', kind: 'RECONSIDERATION', from: pending,                           to: ['ENDED'],               by: legal, article: fy(62) },
  recordReconsiderationEnd:           { title: '记录复议终结', kind: 'RECONSIDERATION', from: ['OPENED', ...pending],            to: ['ENDED'],               by: legal, article: fy(41) },

  // 行政诉讼
  openLitigation:                     { title: '记录起诉',     kind: 'LITIGATION',      from: ['NEW'],                           to: ['OPENED'],              by: legal, article: ss(46) },
  receiveComplaintCopy:               { title: '收到起诉状副本', kind: 'LITIGATION',    from: ['OPENED'],                        to: ['ANSWER_DUE'],          by: legal, article: ss(67) },
  recordJudgment:                     { title: '收到一审裁判', kind: 'LITIGATION',      from: ['OPENED', 'ANSWER_DUE', 'ANSWERED'], to: ['JUDGED'],           by: legal, article: ss(80) },
  recordAppeal:                       { title: '记录上诉',     kind: 'LITIGATION',      from: ['JUDGED'],                        to: ['APPEALED'],            by: legal, article: ss(85) },
  recordSecondJudgment:               { title: '收到二审裁判', kind: 'LITIGATION',      from: ['APPEALED'],                      to: ['ENDED', 'ANSWERED'],   by: legal, article: ss(89) },
  recordJudgmentEffective:            { title: '记录裁判生效', kind: 'LITIGATION',      from: ['JUDGED', 'APPEALED'],            to: ['ENDED'],               by: legal, article: ss(85) },
  recordLitigationEnd:                { title: '记录诉讼终结', kind: 'LITIGATION',      from: ['OPENED', 'ANSWER_DUE', 'ANSWERED'], to: ['ENDED'],            by: legal, article: ss(62) },

  // 两者共有
  nameDisputeAgents:                  { title: '指定代理人',                            from: open,                              to: ['SAME'],                by: legal, article: fyt(18), articleInCourt: ss(31) },
  fileAnswer:                         { title: '提交答复书、答辩状及证据',              from: ['ANSWER_DUE'],                    to: ['ANSWERED'],            by: legal, article: fy(48), articleInCourt: ss(67), clock: ['RECONSIDERATION_ANSWER_DUE', 'COURT_ANSWER_DUE'] },
  recordHearing:                      { title: '记录听证、开庭',                        from: [...pending, 'APPEALED'],          to: ['SAME'],                by: legal, article: fy(50), articleInCourt: ss(54) },
  voidDisputeFact:                    { title: '作废记录',                              from: [...open, 'ENDED'],                to: ['SAME', ...open, 'VOID'], by: ['OFFICE_HEAD'] },
} as const satisfies Record<string, DisputeActionRow>;

export type DisputeActionName = keyof typeof disputeActions;
export const disputeActionNames = Object.keys(disputeActions) as DisputeActionName[];

export function disputeActionRow(name: DisputeActionName): DisputeActionRow {
  return disputeActions[name];
}

/** The article that an act is done under in a dispute of a kind; none where practice, not law, knows it. */
export function articleOfAct(name: DisputeActionName, kind: DisputeKind): Citation | undefined {
  const { article, articleInCourt } = disputeActionRow(name);
  return kind === 'LITIGATION' ? (articleInCourt ?? article) : article;
}

import type { Day } from '../calendar/day.ts';
import type { Citation } from './citation.ts';
import type { ReplyGround, WithholdingArticle } from './facts.ts';
import { inForceFrom } from './parameters.ts';
import { readingOn, shippedReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import type { Wording } from './wording.ts';

/** 答复代码: the short name of a kind of reply, as the annual report and the ledger group them. */
export type ReplyCode = keyof typeof replyCodes;

/**
 * 救济规则: how a reply of this kind is contested; PARTIAL depends on what the withheld part rests on, NOT_HEARD are the
 * replies courts do not hear (法释〔2025〕8号 art. 10 items 4 to 8).
 */
export type RemedyRule = 'WITHHOLDING' | 'PARTIAL' | 'NOT_HEARD' | 'EITHER' | 'NONE';

/** 答复情形: one row of the table. */
export interface ReplyCodeRow {
  readonly identifier: ReplyGround;
  readonly name: string;
  /** The articles the letter cites; none where no article fits, and the letter names the fact instead (D55, D63). */
  readonly basis: readonly Citation[];
  /** 年度报告 table 3, the leaf the case is counted in; none for a rectification, which is no request for information. */
  readonly reportRow: string | undefined;
  readonly remedy: RemedyRule;
  readonly letterMustContain: readonly Wording[];
}

/** 不予公开, art. 36 item 3: cited beside the ground of every refusal to disclose. */
const refusal: Citation = { instrument: 'REGULATION', article: 36, item: 3 };

/** 答复情形, arts. 30, 35 to 39 and 41: each kind of reply, the law it rests on and what its letter must say. */
export const replyCodes = {
  D11: row('ALREADY_PUBLIC', '已主动公开', [at(36, { item: 1 })], '3.1', 'EITHER', [
    ['获取该信息的方式、途径', 'the way and route to the information'],
  ]),
  D12: row('PROVIDED', '予以公开并提供', [at(36, { item: 2 })], '3.1', 'EITHER', [
    ['所提供的政府信息', 'the information itself'],
    ['提供的形式', 'the form in which it is given'],
  ]),
  D13: row('PROVIDED_BY_OTHER_MEANS', '予以公开并告知获取途径', [at(36, { item: 2 })], '3.1', 'EITHER', [
    ['获取的方式、途径和时间', 'where, how and when it is obtained'],
  ]),
  D20: row('PARTIAL_DISCLOSURE', '部分公开（区分处理）', [at(37)], '3.2', 'PARTIAL', [
    ['可以公开的内容', 'the part that is open'],
    ['每一处不予公开部分的理由', 'the reason for each withheld part'],
  ]),
  D31: row('STATE_SECRET', '属于国家秘密，不予公开', [at(14), refusal], '3.3.1', 'WITHHOLDING', [
    ['不予公开的条款和理由', 'the ground and its article'],
  ]),
  D32: row('PROHIBITED_BY_LAW', '法律、行政法规禁止公开', [at(14), refusal], '3.3.2', 'WITHHOLDING', [
    ['禁止公开的法律、行政法规及其条款', 'the law or regulation that forbids disclosure, and its article'],
  ]),
  D33: row(
    'ENDANGERS_SECURITY',
    '危及国家安全、公共安全、经济安全、社会稳定',
    [at(14), refusal],
    '3.3.3',
    'WITHHOLDING',
    [['公开将危及何种安全或者稳定的理由', 'which security or stability disclosure would endanger, and why']],
  ),
  D34: row('THIRD_PARTY_INTERESTS', '保护第三方合法权益', [at(15), at(32), refusal], '3.3.4', 'WITHHOLDING', [
    ['征求第三方意见的情况', 'whether the third party was consulted, and its opinion'],
    ['对公共利益影响的衡量', 'the weighing of the public interest'],
  ]),
  D35: row('INTERNAL_AFFAIRS', '内部事务信息', [at(16, { paragraph: 1 }), refusal], '3.3.5', 'WITHHOLDING', [
    [
      '属于人事管理、后勤管理、内部工作流程中的哪一类',
      'which of the three kinds: personnel, logistics, internal workflow',
    ],
  ]),
  D36: row('DELIBERATIVE', '过程性信息', [at(16, { paragraph: 2 }), refusal], '3.3.6', 'WITHHOLDING', [
    [
      '属于讨论记录、过程稿、磋商信函、请示报告中的哪一类',
      'which of the four kinds: discussion record, draft, letter, report',
    ],
    ['形成时相关决定尚未作出', 'that the decision was not yet made'],
  ]),
  D37: row(
    'ENFORCEMENT_FILE',
    '行政执法案卷信息',
    [at(16, { paragraph: 2 }), refusal],
    '3.3.7',
    'WITHHOLDING',
    [
      ['所属的行政执法案件', 'the enforcement case it belongs to'],
      ['当事人查阅案卷的途径', 'how a party to that case may read the file'],
    ],
  ),
  D38: row(
    'GOVERNED_BY_SPECIAL_LAW',
    '法律、行政法规对获取另有特别规定',
    [at(36, { item: 7 })],
    '3.3.8',
    'NOT_HEARD',
    [['作出特别规定的法律、行政法规', 'the law or regulation that governs the look-up']],
  ),
  D41a: row('INFORMATION_NONEXISTENT', '经检索信息不存在', [at(36, { item: 4 })], '3.4.1', 'EITHER', [
    ['已经检索以及检索的情况', 'that a search was made, and how'],
  ]),
  D41b: row('NOT_RESPONSIBLE_AGENCY', '不属于本机关负责公开', [at(36, { item: 5 })], '3.4.1', 'EITHER', [
    ['不属于本机关负责公开的理由', 'why it is not for this organ to disclose'],
    [
      '能够确定的，负责公开机关的名称、联系方式',
      'the name and contact of the right organ, where it can be determined',
    ],
  ]),
  D42: row('REQUIRES_PROCESSING', '没有现成信息，需要加工、分析', [at(38)], '3.4.2', 'NOT_HEARD', [
    ['没有现成的信息', 'that no ready information exists'],
  ]),
  D43: row('STILL_UNCLEAR', '补正后申请内容仍不明确', [at(30)], '3.4.3', 'EITHER', [
    ['补正后仍不明确之处', 'what remained unclear'],
  ]),
  D51: row(
    'NOT_AN_APPLICATION',
    '以申请形式进行信访、投诉、举报',
    [at(39, { paragraph: 1 })],
    '3.5.1',
    'NOT_HEARD',
    [['不作为政府信息公开申请处理', 'that it is not handled as an application']],
  ),
  D52: row('REPEAT_NOT_PROCESSED', '重复申请', [at(36, { item: 6 })], '3.5.2', 'NOT_HEARD', [
    ['前次答复的文号和日期', 'the number and date of the earlier answer'],
  ]),
  D53: row('PUBLISHED_WORK', '要求提供公开出版物', [at(39, { paragraph: 2 })], '3.5.3', 'NOT_HEARD', [
    ['所要求的是公开出版物', 'that a published work is asked for'],
  ]),
  D54: row('EXCESSIVE_NOT_PROCESSED', '无正当理由大量、频次明显超过合理范围', [at(35)], '3.5.4', 'EITHER', [
    ['要求说明理由的情况', 'that reasons were asked for'],
    ['认定理由不合理的根据', 'why the reasons were not accepted'],
  ]),
  D55: row('REISSUE_NOT_PROCESSED', '要求确认或者重新出具已获取信息', [], '3.5.5', 'EITHER', [
    ['此前获取该信息的事实', 'that and when it was obtained before'],
  ]),
  D61: row('LAPSED_CORRECTION', '逾期不补正，视为放弃', [at(30)], '3.6.1', 'EITHER', [
    ['补正告知书的文号和补正期限', 'the number of the correction notice and its term'],
  ]),
  D62: row(
    'LAPSED_FEE',
    '逾期未缴费，视为放弃',
    [at(42), { instrument: 'FEE_MEASURES' }],
    '3.6.2',
    'EITHER',
    [['收费通知书的文号和缴费期限', 'the number of the fee notice and its term']],
  ),
  D63: row('OTHER', '其他处理（撤回等）', [], '3.6.3', 'NONE', [
    ['不再处理的事实', 'the fact that ended the case'],
  ]),
  R1: row('RECTIFIED', '予以更正', [at(41)], undefined, 'EITHER', [
    ['更正的内容和日期', 'what was corrected, and when'],
  ]),
  R2: row('RECTIFICATION_REFUSED', '不予更正', [at(41)], undefined, 'EITHER', [
    ['不予更正的理由', 'why it is not corrected'],
  ]),
  R3: row('RECTIFICATION_TRANSFERRED', '无权更正，转送或者告知', [at(41)], undefined, 'EITHER', [
    ['有权更正的机关的名称、联系方式', 'the name and contact of the organ with the power'],
  ]),
} as const satisfies Record<string, ReplyCodeRow>;

const codeByGround = new Map<ReplyGround, ReplyCode>(
  Object.entries(replyCodes).map(([code, { identifier }]) => [identifier, code as ReplyCode]),
);

/** 答复代码: the code of a reply identifier, INTERNAL_AFFAIRS → D35. */
export function replyCodeOf(ground: ReplyGround): ReplyCode {
  const code = codeByGround.get(ground);
  if (code === undefined) throw new TypeError(`no reply code for ${ground}`);
  return code;
}

/** 复议前置, 行政复议法 art. 23: a refusal under arts. 14 to 16 goes to reconsideration before it can go to court; in part, AMB-25. */
export function reconsiderationFirst(
  code: ReplyCode,
  {
    withheldUnder = [],
    servedOn,
  }: { readonly withheldUnder?: readonly WithholdingArticle[]; readonly servedOn: Day },
  readings: Readings = shippedReadings,
): boolean {
  const { remedy } = replyCodes[code];
  if (remedy === 'WITHHOLDING') return servedOn >= inForceFrom.RECONSIDERATION_LAW;
  if (remedy !== 'PARTIAL' || withheldUnder.length === 0) return false;
  return readingOn(readings, 'AMB-25', servedOn) === 'RECONSIDERATION_FIRST';
}

function at(article: number, place: { readonly paragraph?: number; readonly item?: number } = {}): Citation {
  return { instrument: 'REGULATION', article, ...place };
}

function row(
  identifier: ReplyGround,
  name: string,
  basis: readonly Citation[],
  reportRow: string | undefined,
  remedy: RemedyRule,
  contents: readonly (readonly [zh: string, en: string])[],
): ReplyCodeRow {
  return {
    identifier,
    name,
    basis,
    reportRow,
    remedy,
    letterMustContain: contents.map(([zh, en]) => ({ zh, en })),
  };
}

import type { CaseFile } from '../case-file/case-file.ts';
import type { NotGiven } from '../case-file/not-given.ts';
import { reasonsOf, type ReplyContent } from '../case-file/reply-content.ts';
import type { Citation } from '../statute/citation.ts';
import type { WithholdingArticle } from '../statute/facts.ts';
import { replyCodeOf, type ReplyCode } from '../statute/reply-codes.ts';

const courts: Citation = { instrument: 'DISCLOSURE_INTERPRETATION', article: 5 };
const courtsByGround: Citation = { instrument: 'DISCLOSURE_INTERPRETATION', article: 6 };

export interface EvidenceRow {
  readonly zh: string;
  readonly en: string;
  readonly basis: Citation;
}

// prettier-ignore
/** 证据要求 (法释〔2025〕8号 arts. 5 and 6; 行政复议法 art. 48): what the organ must be able to show, kind by kind. */
export const evidenceKinds = {
  APPLICATION:             { zh: '政府信息公开申请',               en: 'the application',                                        basis: courts },
  RECEIPT_PROOF:           { zh: '收到申请之日的凭证',             en: 'proof of the day of receipt',                            basis: courts },
  REGISTRATION:            { zh: '登记及期限经过',                 en: 'registration and the course of the periods',             basis: courts },
  REPLY_LETTER:            { zh: '答复书',                         en: 'the reply',                                              basis: courts },
  REPLY_SERVICE:           { zh: '答复书送达凭证',                 en: 'proof of service of the reply',                          basis: courts },
  PUBLICATION:             { zh: '已经主动公开的凭证',             en: 'proof that it was published',                            basis: courtsByGround },
  WAY_TOLD:                { zh: '已告知获取方式、途径的凭证',     en: 'proof that the way and route were told',                 basis: courtsByGround },
  SECRECY_MARK:            { zh: '密级、保密期限或者其他涉密凭证', en: 'the marking, term or other proof of secrecy',            basis: courtsByGround },
  FORBIDDING_LAW:          { zh: '禁止公开的法律、行政法规条款',   en: 'the law or administrative regulation that forbids it',   basis: courtsByGround },
  HARM:                    { zh: '危及安全、稳定的证据或者合理说明', en: 'evidence of the harm, or a reasonable explanation',    basis: { ...courtsByGround, item: 2 } },
  THIRD_PARTY_CONSULTED:   { zh: '征求第三方意见的记录',           en: 'the record of consulting the third party',               basis: courtsByGround },
  PUBLIC_INTEREST_WEIGHED: { zh: '对公共利益影响的衡量',           en: 'the weighing of the public interest',                    basis: courtsByGround },
  INTERNAL_KIND:           { zh: '属于人事管理、后勤管理、内部工作流程的凭证', en: 'proof that it is personnel, logistics or internal workflow', basis: courtsByGround },
  FORMED_BEFORE_DECISION:  { zh: '形成于行政决定作出之前的内部讨论、过程稿、磋商、请示报告', en: 'that it was formed before the decision: discussion, draft, letter or report', basis: courtsByGround },
  FORMED_IN_ENFORCEMENT:   { zh: '形成于行政执法并收入案卷的凭证', en: 'that it was formed in enforcement and is in the file',   basis: courtsByGround },
  REASONS_FOR_EACH_PART:   { zh: '每一处不予公开部分的理由',       en: 'the reason for each withheld part',                      basis: courtsByGround },
  SEARCH:                  { zh: '已尽合理检索义务的记录或者合理说明', en: 'the reasonable search, or a reasonable explanation', basis: courtsByGround },
  RESPONSIBLE_ORGAN:       { zh: '不属本机关负责公开的根据',       en: 'why it is not for this organ to disclose',               basis: courtsByGround },
  SPECIAL_LAW:             { zh: '作出特别规定的法律、行政法规',   en: 'the law that governs the look-up',                       basis: courtsByGround },
  NO_READY_INFORMATION:    { zh: '没有现成信息的说明',             en: 'that no ready information exists',                       basis: courtsByGround },
  CORRECTION_NOTICE:       { zh: '补正告知书',                     en: 'the correction notice',                                  basis: courtsByGround },
  CORRECTION_SERVICE:      { zh: '补正告知书送达凭证',             en: 'proof of service of the correction notice',              basis: courtsByGround },
  FEE_NOTICE:              { zh: '收费通知书及送达凭证',           en: 'the fee notice and its service',                         basis: courtsByGround },
  REASONS_REQUESTED:       { zh: '要求说明理由的通知',             en: 'the letter that asked for reasons',                      basis: courtsByGround },
  EARLIER_REPLY:           { zh: '前次答复',                       en: 'the earlier reply',                                      basis: courtsByGround },
} as const satisfies Record<string, EvidenceRow>;

export type EvidenceKind = keyof typeof evidenceKinds;
export const evidenceKindNames = Object.keys(evidenceKinds) as EvidenceKind[];

/** Whatever was decided, the organ shows that it was done lawfully. */
const always = ['APPLICATION', 'RECEIPT_PROOF', 'REGISTRATION', 'REPLY_LETTER', 'REPLY_SERVICE'] as const;

const byCode: Readonly<Record<ReplyCode, readonly EvidenceKind[]>> = {
  D11: ['PUBLICATION', 'WAY_TOLD'],
  D12: [],
  D13: ['WAY_TOLD'],
  D20: ['REASONS_FOR_EACH_PART'],
  D31: ['SECRECY_MARK'],
  D32: ['FORBIDDING_LAW'],
  D33: ['HARM'],
  D34: ['THIRD_PARTY_CONSULTED', 'PUBLIC_INTEREST_WEIGHED'],
  D35: ['INTERNAL_KIND'],
  D36: ['FORMED_BEFORE_DECISION'],
  D37: ['FORMED_IN_ENFORCEMENT'],
  D38: ['SPECIAL_LAW'],
  D41a: ['SEARCH'],
  D41b: ['RESPONSIBLE_ORGAN'],
  D42: ['NO_READY_INFORMATION'],
  D43: ['CORRECTION_NOTICE', 'CORRECTION_SERVICE'],
  D51: [],
  D52: ['EARLIER_REPLY'],
  D53: [],
  D54: ['REASONS_REQUESTED'],
  D55: ['EARLIER_REPLY'],
  D61: ['CORRECTION_NOTICE', 'CORRECTION_SERVICE'],
  D62: ['FEE_NOTICE'],
  D63: [],
  R1: [],
  R2: [],
  R3: [],
};

/** A part withheld under art. 15 was withheld for somebody's sake: whoever it is had to be asked (art. 32). */
const byWithholdingArticle: Readonly<Record<WithholdingArticle, readonly EvidenceKind[]>> = {
  14: [],
  15: ['THIRD_PARTY_CONSULTED', 'PUBLIC_INTEREST_WEIGHED'],
  16: [],
};

/**
 * 应当准备的证据 (法释〔2025〕8号 arts. 5 and 6): what the bundle must hold for a reply of this kind.
 * @param withheldUnder the articles the withheld parts of a partial disclosure rest on
 */
export function requiredEvidence(
  code: ReplyCode,
  withheldUnder: readonly WithholdingArticle[] = [],
): readonly EvidenceKind[] {
  const parts = withheldUnder.flatMap((article) => byWithholdingArticle[article]);
  return [...new Set([...always, ...byCode[code], ...parts])];
}

/** What a dispute knows of the case it is about. */
export interface CaseSummary {
  readonly code: ReplyCode | undefined;
  readonly withheldUnder: readonly WithholdingArticle[];
  /** What the case file shows by itself. */
  readonly holds: readonly EvidenceKind[];
}

/**
 * 案卷所能证明的: read off the case, so that nobody lists by hand what the journal already proves.
 * @param content what the contested reply says, where it is another than the one that stands
 */
export function caseSummaryOf(
  file: CaseFile,
  content: ReplyContent | undefined = file.reply && file.draft?.reply,
): CaseSummary {
  const { application, receivedOn, registeredOn, corrections, consultations, searches, outcome } = file;
  const reply = file.reply ?? file.earlierReplies.at(-1);
  const notice = corrections.at(-1);
  const ground = reply?.ground ?? outcome;
  const said: ReadonlySet<EvidenceKind> = new Set(content && saidBy(content));
  const shown: readonly (readonly [EvidenceKind, boolean])[] = [
    ['APPLICATION', application !== undefined],
    ['RECEIPT_PROOF', receivedOn !== undefined],
    ['REGISTRATION', registeredOn !== undefined],
    ['REPLY_LETTER', reply?.sentOn !== undefined],
    ['REPLY_SERVICE', reply?.servedOn !== undefined || reply?.serviceFailed !== undefined],
    ['SEARCH', searches.length > 0],
    ['CORRECTION_NOTICE', notice !== undefined],
    ['CORRECTION_SERVICE', notice?.servedOn !== undefined],
    ['THIRD_PARTY_CONSULTED', consultations.some((one) => one.with === 'THIRD_PARTY')],
    [
      'PUBLIC_INTEREST_WEIGHED',
      said.has('PUBLIC_INTEREST_WEIGHED') || consultations.some((one) => one.publicInterest !== undefined),
    ],
    ['FEE_NOTICE', file.feeNotices.some((one) => one.servedOn !== undefined)],
    ['REASONS_REQUESTED', file.reasons !== undefined],
    ...inWriting.map((kind) => [kind, said.has(kind)] as const),
  ];
  return {
    code: ground === undefined ? undefined : replyCodeOf(ground),
    withheldUnder: reply?.withheldUnder ?? [],
    holds: shown.flatMap(([kind, held]) => (held ? [kind] : [])),
  };
}

/** What is a statement of the organ, and made with the reply; of the rest there must be proof besides. */
const inWriting = [
  'WAY_TOLD',
  'SECRECY_MARK',
  'FORBIDDING_LAW',
  'HARM',
  'REASONS_FOR_EACH_PART',
  'SPECIAL_LAW',
  'NO_READY_INFORMATION',
] as const satisfies readonly EvidenceKind[];

/** 答复本身所载明的: the reasons of each part, the weighing of the public interest, the law it rests on. */
export function saidBy(content: ReplyContent): readonly EvidenceKind[] {
  const parts = reasonsOf(content).flatMap(saidOf);
  return content.ground === 'PARTIAL_DISCLOSURE' ? ['REASONS_FOR_EACH_PART', ...parts] : parts;
}

function saidOf(reason: ReplyContent | NotGiven): readonly EvidenceKind[] {
  switch (reason.ground) {
    case 'ALREADY_PUBLIC':
    case 'PROVIDED_BY_OTHER_MEANS':
      return ['WAY_TOLD'];
    case 'STATE_SECRET':
      return ['SECRECY_MARK'];
    case 'PROHIBITED_BY_LAW':
      return ['FORBIDDING_LAW'];
    case 'ENDANGERS_SECURITY':
      // Art. 6 item 2 takes an explanation for proof, of economic security only by a note of its own (AMB-23).
      return reason.interest === 'ECONOMIC_SECURITY' && reason.note === undefined ? [] : ['HARM'];
    case 'THIRD_PARTY_INTERESTS':
      return ['PUBLIC_INTEREST_WEIGHED'];
    case 'GOVERNED_BY_SPECIAL_LAW':
      return ['SPECIAL_LAW'];
    case 'REQUIRES_PROCESSING':
      return ['NO_READY_INFORMATION'];
    default:
      return [];
  }
}

/** One thing the bundle must hold, and whether it is there. */
export interface EvidenceRequirement {
  readonly kind: EvidenceKind;
  readonly inCaseFile: boolean;
  readonly listed: boolean;
}

/** For silence there is no reply to show. */
const withoutReply = ['APPLICATION', 'RECEIPT_PROOF', 'REGISTRATION'] as const;

/**
 * 证据清单: what the bundle must hold, and what of it is there.
 * @param listed what the 证据目录 names
 */
export function evidenceOf(
  { code, withheldUnder, holds }: CaseSummary,
  listed: readonly EvidenceKind[] = [],
): readonly EvidenceRequirement[] {
  const required = code === undefined ? withoutReply : requiredEvidence(code, withheldUnder);
  return required.map((kind) => ({
    kind,
    inCaseFile: holds.includes(kind),
    listed: listed.includes(kind),
  }));
}

/** 尚缺的证据: required, not shown by the case file, and not listed. */
export function missingEvidence(
  summary: CaseSummary,
  listed: readonly EvidenceKind[] = [],
): readonly EvidenceKind[] {
  const missing = evidenceOf(summary, listed).filter((one) => !one.inCaseFile && !one.listed);
  return missing.map(({ kind }) => kind);
}

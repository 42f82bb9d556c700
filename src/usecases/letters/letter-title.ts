import type { KeptLetterData } from '../ports/kept-letters.ts';
import { type ReplyLetterKind, replyLetterKinds } from '../ports/reply-letters.ts';

type LetterKind = KeptLetterData['kind'];

const titles: Readonly<Record<Exclude<LetterKind, ReplyLetterKind>, string>> = {
  REGISTRATION_RECEIPT: '登记回执',
  CORRECTION_NOTICE: '补正告知书',
  EXTENSION_NOTICE: '延长答复期限告知书',
  REASONS_REQUEST: '说明理由通知书',
  DEFERRAL_NOTICE: '延迟答复告知书',
  FEE_NOTICE: '收费通知书',
  FEE_REVIEW_RESULT: '复核结果告知书',
  LAPSE_NOTICE: '视为放弃申请告知书',
  WITHDRAWAL_CONFIRMATION: '撤回申请确认书',
  RECTIFICATION_TRANSFER: '更正申请转送函',
  OPINION_FORM: '意见回执',
  PUBLICATION_TRANSFER: '主动公开转化移送函',
  CONSULTATION_THIRD_PARTY: '征求第三方意见书',
  CONSULTATION_CO_PRODUCER: '征求共同制作机关意见书',
  CONSULTATION_OTHER_AGENCY: '征求其他机关意见函',
  CO_HANDLING_LETTER: '协办函',
  CONSULTATION_NOTICE: '征求意见告知书',
  PUBLIC_INTEREST_NOTICE: '依申请公开告知书（给第三方）',
};

/** 文书名称, as a file list and a screen call it; every reply is 答复书, whatever its letter is headed. */
export function letterTitle(kind: LetterKind): string {
  return isReply(kind) ? '答复书' : titles[kind];
}

function isReply(kind: LetterKind): kind is ReplyLetterKind {
  return (replyLetterKinds as readonly LetterKind[]).includes(kind);
}

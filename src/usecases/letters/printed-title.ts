import type { KeptLetterData } from '../ports/kept-letters.ts';

type LetterKind = KeptLetterData['kind'];

/** As the templates head them; a test holds the two against each other. */
const titles: Readonly<Record<LetterKind, string>> = {
  REGISTRATION_RECEIPT: '政府信息公开申请登记回执',
  CORRECTION_NOTICE: '政府信息公开申请补正告知书',
  EXTENSION_NOTICE: '延长答复期限告知书',
  REASONS_REQUEST: '说明理由通知书',
  DEFERRAL_NOTICE: '延迟答复告知书',
  FEE_NOTICE: '政府信息公开信息处理费收费通知书',
  FEE_REVIEW_RESULT: '政府信息公开信息处理费复核结果告知书',
  LAPSE_NOTICE: '视为放弃申请告知书',
  WITHDRAWAL_CONFIRMATION: '撤回政府信息公开申请确认书',
  RECTIFICATION_TRANSFER: '关于转送更正政府信息申请的函',
  OPINION_FORM: '政府信息公开意见回执',
  PUBLICATION_TRANSFER: '关于将依申请公开信息转为主动公开的移送函',
  CONSULTATION_THIRD_PARTY: '政府信息公开征求第三方意见书',
  CONSULTATION_CO_PRODUCER: '政府信息公开征求共同制作机关意见书',
  CONSULTATION_OTHER_AGENCY: '关于报请确定政府信息是否可以公开的函',
  CO_HANDLING_LETTER: '关于请协助办理政府信息公开申请的函',
  CONSULTATION_NOTICE: '政府信息公开申请征求意见告知书',
  PUBLIC_INTEREST_NOTICE: '政府信息依申请公开告知书',
  REPLY_ALREADY_PUBLIC: '政府信息已主动公开告知书',
  REPLY_DELIBERATIVE: '政府信息不予公开告知书',
  REPLY_ENDANGERS_SECURITY: '政府信息不予公开告知书',
  REPLY_ENFORCEMENT_FILE: '政府信息不予公开告知书',
  REPLY_EXCESSIVE_NOT_PROCESSED: '政府信息公开申请不予处理告知书',
  REPLY_FILE_INSPECTION: '案卷查阅事项告知书',
  REPLY_GOVERNED_BY_SPECIAL_LAW: '行政查询事项告知书',
  REPLY_HELD_BY_ARCHIVES: '政府信息已移交档案馆告知书',
  REPLY_INFORMATION_NONEXISTENT: '政府信息不存在告知书',
  REPLY_INQUIRY: '咨询事项告知书',
  REPLY_INTERNAL_AFFAIRS: '政府信息不予公开告知书',
  REPLY_NOT_AN_APPLICATION: '不作为政府信息公开申请处理告知书',
  REPLY_NOT_RESPONSIBLE_AGENCY: '非本机关政府信息告知书',
  REPLY_OTHER: '政府信息公开申请终止办理告知书',
  REPLY_PARTIAL_DISCLOSURE: '政府信息部分公开答复书',
  REPLY_PARTY_AFFAIRS: '党务信息告知书',
  REPLY_PROHIBITED_BY_LAW: '政府信息不予公开告知书',
  REPLY_PROVIDED: '政府信息公开申请答复书',
  REPLY_PROVIDED_BY_OTHER_MEANS: '政府信息公开告知书',
  REPLY_PUBLISHED_WORK: '公开出版物获取途径告知书',
  REPLY_RECTIFICATION_REFUSED: '不予更正政府信息告知书',
  REPLY_RECTIFICATION_TRANSFERRED: '更正政府信息申请转送告知书',
  REPLY_RECTIFIED: '更正政府信息告知书',
  REPLY_REISSUE_NOT_PROCESSED: '政府信息公开申请不予处理告知书',
  REPLY_REPEAT_NOT_PROCESSED: '重复申请不予处理告知书',
  REPLY_REQUIRES_PROCESSING: '政府信息无法提供告知书',
  REPLY_STATE_SECRET: '政府信息不予公开告知书',
  REPLY_STILL_UNCLEAR: '政府信息无法提供告知书',
  REPLY_THIRD_PARTY_INTERESTS: '政府信息不予公开告知书',
};

/** 文书标题, as the letter prints it: what somebody who holds it compares. */
export function printedTitle(kind: LetterKind): string {
  return titles[kind];
}

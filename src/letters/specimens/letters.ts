import { day } from '../../calendar/day.ts';
import type { CorrectionNoticeData, RegistrationReceiptData } from '../../usecases/ports/intake-letters.ts';
import type { ReplyData } from '../../usecases/ports/reply-letters.ts';
import { eitherRoute, frame, verificationOf } from './frame.ts';

type ReplyProvidedData = Extract<ReplyData, { readonly kind: 'REPLY_PROVIDED' }>;
type ReplyNonexistentData = Extract<ReplyData, { readonly kind: 'REPLY_INFORMATION_NONEXISTENT' }>;

/** 登记回执 of the invented county, with what a test wants otherwise. */
export function aReceipt(otherwise: Partial<RegistrationReceiptData> = {}): RegistrationReceiptData {
  return {
    ...frame,
    kind: 'REGISTRATION_RECEIPT',
    datedOn: day('2026-03-03'),
    replyDueOn: day('2026-03-31'),
    queryCode: 'K7MP-4XQT-WN9R',
    trackingUrl: 'https://xxgk.qinghu.example/track/QH01-2026-00012',
    verification: verificationOf(otherwise.applicationNo ?? frame.applicationNo),
    ...otherwise,
  };
}

/** 补正告知书. */
export function aCorrectionNotice(otherwise: Partial<CorrectionNoticeData> = {}): CorrectionNoticeData {
  return {
    ...frame,
    kind: 'CORRECTION_NOTICE',
    datedOn: day('2026-03-09'),
    documentNo: '清政办公开补〔2026〕5号',
    items: [
      {
        what: '申请书中“工程款拨付情况”所指的项目不明确，本机关无法据此确定需要检索的政府信息',
        guidance: '请写明具体的小区名称、项目名称或者批复文号',
      },
      {
        what: '申请书未写明获取政府信息的方式',
        guidance: '请在当面领取、邮寄、电子邮件中选择一种，并写明相应的地址',
      },
    ],
    termWorkingDays: 15,
    ...otherwise,
  };
}

/** 公开答复书. */
export function aReplyProvided(otherwise: Partial<ReplyProvidedData> = {}): ReplyProvidedData {
  return {
    ...frame,
    kind: 'REPLY_PROVIDED',
    documentNo: '清政办公开答〔2026〕12号',
    verification: verificationOf(otherwise.documentNo ?? '清政办公开答〔2026〕12号'),
    corrections: [{ noticeSentOn: day('2026-03-09'), correctedOn: day('2026-03-13') }],
    consultations: [],
    extensions: [],
    remedy: eitherRoute,
    content: '清湖县2025年度老旧小区改造项目立项批复文件、中标结果公告和工程款拨付明细表，内容见附件',
    formText: '电子文件，通过电子邮件发送至你在申请书中写明的邮箱',
    enclosures: [
      { name: '清湖县2025年度老旧小区改造项目立项批复文件' },
      { name: '清湖县2025年度老旧小区改造项目中标结果公告' },
      { name: '清湖县2025年度老旧小区改造工程款拨付明细表' },
    ],
    ...otherwise,
  };
}

/** 信息不存在告知书. */
export function aReplyNonexistent(otherwise: Partial<ReplyNonexistentData> = {}): ReplyNonexistentData {
  return {
    ...frame,
    kind: 'REPLY_INFORMATION_NONEXISTENT',
    documentNo: '清政办公开答〔2026〕13号',
    verification: verificationOf(otherwise.documentNo ?? '清政办公开答〔2026〕13号'),
    corrections: [],
    consultations: [],
    extensions: [],
    remedy: eitherRoute,
    searches: [
      {
        searchedOn: day('2026-03-05'),
        places: ['县政府办公室档案室', '电子公文系统'],
        keywords: ['老旧小区', '改造', '拨付'],
      },
      {
        searchedOn: day('2026-03-10'),
        places: ['县住房和城乡建设局业务系统'],
        keywords: ['老旧小区改造', '工程款'],
      },
    ],
    reason: '该项目在2025年度尚未立项，本机关没有制作或者获取过相关文件',
    ...otherwise,
  };
}

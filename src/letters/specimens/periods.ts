import { type Day, day } from '../../calendar/day.ts';
import type { LetterFrame } from '../../usecases/ports/letter-frames.ts';
import type { FeeNoticeData, FeeReviewResultData } from '../../usecases/ports/fee-letters.ts';
import type { LapseNoticeData } from '../../usecases/ports/intake-letters.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import type {
  DeferralNoticeData,
  ExtensionNoticeData,
  ReasonsRequestData,
} from '../../usecases/ports/term-letters.ts';
import { eitherRoute, frame } from './frame.ts';

/** 延长答复期限告知书. */
export function anExtensionNotice(otherwise: Partial<ExtensionNoticeData> = {}): ExtensionNoticeData {
  return {
    ...frame,
    kind: 'EXTENSION_NOTICE',
    datedOn: day('2026-03-30'),
    documentNo: '清政办公开延〔2026〕2号',
    reason: '所涉材料分散保存在三个承办单位，需要逐项核对',
    workingDays: 15,
    replyDueOn: day('2026-04-22'),
    consulting: false,
    ...otherwise,
  };
}

/** 说明理由通知书. */
export function aReasonsRequest(otherwise: Partial<ReasonsRequestData> = {}): ReasonsRequestData {
  return {
    ...frame,
    kind: 'REASONS_REQUEST',
    datedOn: day('2026-03-10'),
    documentNo: '清政办公开理〔2026〕1号',
    applicationsCounted: 46,
    countedSinceOn: day('2026-01-05'),
    finding: '其中三十一件在同一周内提出，内容为同一项目的逐日施工记录',
    termWorkingDays: 7,
    ...otherwise,
  };
}

/** 延迟答复告知书. */
export function aDeferralNotice(otherwise: Partial<DeferralNoticeData> = {}): DeferralNoticeData {
  return {
    ...frame,
    kind: 'DEFERRAL_NOTICE',
    datedOn: day('2026-03-30'),
    documentNo: '清政办公开缓〔2026〕1号',
    requestDocumentNo: '清政办公开理〔2026〕1号',
    reasonsGivenOn: day('2026-03-18'),
    reason: '四十六件申请所涉材料需要逐件检索和审查',
    untilOn: day('2026-05-29'),
    ...otherwise,
  };
}

/** 收费通知书, by items. */
export function aFeeNotice(otherwise: Partial<FeeNoticeData> = {}): FeeNoticeData {
  return {
    ...frame,
    kind: 'FEE_NOTICE',
    datedOn: day('2026-03-18'),
    documentNo: '清政办公开费〔2026〕3号',
    tariff: 'ITEMS',
    month: '2026年3月',
    earlierItems: 28,
    count: 5,
    lines: [
      { range: '第29件至第30件', count: 2, each: '100', sum: '200' },
      { range: '第31件至第33件', count: 3, each: '200', sum: '600' },
    ],
    amount: '800',
    termWorkingDays: 20,
    waysOfPaying:
      '持本通知书到本机关（清湖县清湖镇人民路1号）缴纳，或者与本机关联系（电话：0000-6123456）取得非税收入缴款码后缴纳；缴费后由本机关开具财政票据',
    ...otherwise,
  };
}

/** 收费通知书, by pages. */
export function aPageFeeNotice(): FeeNoticeData {
  return aFeeNotice({
    tariff: 'PAGES',
    earlierItems: 0,
    count: 68,
    lines: [
      { range: '第1页至第30页', count: 30, each: '0', sum: '0' },
      { range: '第31页至第68页', count: 38, each: '10', sum: '380' },
    ],
    amount: '380',
  });
}

/** 复核结果告知书, on an objection: the frame that every outcome shares. */
const reviewed = {
  ...frame,
  kind: 'FEE_REVIEW_RESULT',
  datedOn: day('2026-03-27'),
  documentNo: '清政办公开核〔2026〕1号',
  noticeNo: '清政办公开费〔2026〕3号',
  noticeSentOn: day('2026-03-18'),
  objectedOn: day('2026-03-24'),
  amountBefore: '800',
} as const;

const { waysOfPaying: waysOfNotice } = aFeeNotice();
const toPay = { termWorkingDays: 20, waysOfPaying: waysOfNotice.replace('通知书', '告知书') };

/** 复核结果告知书: a lower sum. */
export function aFeeReviewResult(otherwise: Partial<LetterFrame> = {}): FeeReviewResultData {
  const { tariff, month, earlierItems } = aFeeNotice();
  const lines = [
    { range: '第29件至第30件', count: 2, each: '100', sum: '200' },
    { range: '第31件至第32件', count: 2, each: '200', sum: '400' },
  ];
  return {
    ...reviewed,
    reasons: '本件第五项与第四项内容相同，不应当分别计件',
    changed: { amount: '600', tariff, month, earlierItems, count: 4, lines, ...toPay },
    ...otherwise,
  };
}

/** 复核结果告知书: a lower sum, by pages. */
export function aPageFeeReviewResult(): FeeReviewResultData {
  const { tariff, month, earlierItems, count, lines, amount } = aPageFeeNotice();
  const changed = { tariff, month, earlierItems, count, lines, amount, ...toPay };
  return { ...reviewed, reasons: '改为按量计收', changed };
}

/** 复核结果告知书: the notice stands. */
export function anUpheldFeeReview(payUntilOn?: Day, termOver = false): FeeReviewResultData {
  return {
    ...reviewed,
    reasons: '各项申请内容相互独立，计件符合“一事一申请”的要求',
    upheld: { ...toPay, termOver, ...(payUntilOn === undefined ? {} : { payUntilOn }) },
  };
}

/** 复核结果告知书: the notice is withdrawn on an objection, or of the office's own accord when the reply was due before. */
export function aWithdrawnFeeNotice(overdue = false): FeeReviewResultData {
  const { objectedOn: _objectedOn, ...unasked } = reviewed;
  const why = { reasons: '当月计件没有超过免费的数量' } as const;
  const withdrawn = { replyDueOn: day('2026-03-31'), overdue };
  return overdue
    ? { ...unasked, ...why, datedOn: day('2026-04-02'), withdrawn }
    : { ...reviewed, ...why, withdrawn };
}

/** 视为放弃申请告知书, for a fee not paid. */
export function aLapseNotice(otherwise: Partial<LapseNoticeData> = {}): LapseNoticeData {
  return {
    ...frame,
    kind: 'LAPSE_NOTICE',
    datedOn: day('2026-04-21'),
    documentNo: '清政办公开结〔2026〕4号',
    ground: 'LAPSED_FEE',
    noticeDocumentNo: '清政办公开费〔2026〕3号',
    noticeSentOn: day('2026-03-18'),
    noticeServedOn: day('2026-03-20'),
    termEndedOn: day('2026-04-20'),
    remedy: eitherRoute,
    ...otherwise,
  };
}

export const periodSpecimens: readonly LetterData[] = [
  anExtensionNotice(),
  aReasonsRequest(),
  aDeferralNotice(),
  aFeeNotice(),
  aFeeReviewResult(),
  aLapseNotice(),
];

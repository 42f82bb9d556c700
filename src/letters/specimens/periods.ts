import { day } from '../../calendar/day.ts';
import type {
  DeferralNoticeData,
  ExtensionNoticeData,
  FeeNoticeData,
  LapseNoticeData,
  LetterData,
  ReasonsRequestData,
} from '../../usecases/ports/letters.ts';
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
  aLapseNotice(),
];

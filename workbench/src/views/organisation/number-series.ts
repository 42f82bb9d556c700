/** 编号系列, as the service names them. */
const titles: Readonly<Record<string, string>> = {
  APPLICATION: '申请编号',
  CORRECTION_NOTICE: '补正告知书',
  CONSULTATION: '征求意见书',
  PUBLIC_INTEREST: '公开前告知第三方的告知书',
  CO_HANDLING: '协助办理函',
  EXTENSION_NOTICE: '延长答复期限告知书',
  REASONS_REQUEST: '说明理由通知书',
  DEFERRAL_NOTICE: '延迟答复告知书',
  FEE_NOTICE: '收费通知书',
  FEE_REVIEW: '收费复核结果告知书',
  LAPSE_NOTICE: '视为放弃申请告知书',
  WITHDRAWAL: '撤回申请确认书',
  PUBLICATION: '转为主动公开的移送函',
  REPLY: '答复书',
  ARCHIVE_TEN_YEARS: '档号（保管10年）',
  ARCHIVE_THIRTY_YEARS: '档号（保管30年）',
  ARCHIVE_PERMANENT: '档号（永久保管）',
};

/** How far a series has come in a year, as the service counts it. */
export interface NumbersOfSeries {
  readonly series: string;
  readonly last: number;
  readonly lastNo: string;
  readonly nextNo: string;
}

/** @returns the name in the program for a series that is not known, which a test rules out */
export function seriesTitle(series: string): string {
  return titles[series] ?? series;
}

/** What stands before the running number: `清政办公开答〔2026〕` of `清政办公开答〔2026〕7号`. */
export function prefixOf({ last, lastNo }: Pick<NumbersOfSeries, 'last' | 'lastNo'>): string {
  return lastNo.replace(new RegExp(`0*${last}号?$`), '');
}

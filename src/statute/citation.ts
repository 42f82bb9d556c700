/** 法律依据: the instruments this product applies, with the name a letter prints and the version an explanation states. */
export const instruments = {
  REGULATION_2007: {
    zh: '政府信息公开条例（2007年）',
    version: '国务院令第492号，2008年5月1日起施行，2019年5月15日修订前',
  },
  REGULATION: { zh: '政府信息公开条例', version: '国务院令第711号，2019年5月15日起施行' },
  FEE_MEASURES: { zh: '政府信息公开信息处理费管理办法', version: '国办函〔2020〕109号，2021年1月1日起施行' },
  RECONSIDERATION_LAW_1999: {
    zh: '行政复议法（2017年修正）',
    version: '1999年10月1日起施行，2024年1月1日修订前',
  },
  RECONSIDERATION_LAW: { zh: '行政复议法', version: '2023年9月1日修订，2024年1月1日起施行' },
  RECONSIDERATION_REGULATION: { zh: '行政复议法实施条例', version: '国务院令第836号，2026年7月1日起施行' },
  LITIGATION_LAW: { zh: '行政诉讼法', version: '2017年修正' },
  LITIGATION_INTERPRETATION: {
    zh: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释',
    version: '法释〔2018〕1号，2018年2月8日起施行',
  },
  DISCLOSURE_INTERPRETATION: {
    zh: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    version: '法释〔2025〕8号，2025年6月1日起施行',
  },
  CIVIL_CODE: { zh: '民法典', version: '2021年1月1日起施行' },
  CIVIL_PROCEDURE_LAW_2017: {
    zh: '民事诉讼法（2017年修正）',
    version: '2017年7月1日起施行，2022年1月1日修正前',
  },
  CIVIL_PROCEDURE_LAW: {
    zh: '民事诉讼法',
    version: '2021年12月24日修正，2022年1月1日起施行；2023年修正未改送达',
  },
  COURT_MAIL_RULES: {
    zh: '最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定',
    version: '法释〔2004〕13号，2005年1月1日起施行',
  },
} as const;

/** 法律依据: the key of an instrument. */
export type Instrument = keyof typeof instruments;

/** 条、款、项: one place in an instrument. A paragraph is a 款, an item a 项; neither stands for the other. */
export interface Citation {
  readonly instrument: Instrument;
  readonly article?: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** 引用: the citation as a letter prints it, 《政府信息公开条例》第三十六条第（四）项. */
export function citationText(citation: Citation): string {
  const { instrument, article, paragraph, item } = citation;
  return [
    `《${instruments[instrument].zh}》`,
    article === undefined ? '' : `第${inChinese(article)}条`,
    paragraph === undefined ? '' : `第${inChinese(paragraph)}款`,
    item === undefined ? '' : `第（${inChinese(item)}）项`,
  ].join('');
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99 in Chinese numerals: 五, 十, 十五, 三十六. */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return `${ten}${digits[number % 10]}`;
}

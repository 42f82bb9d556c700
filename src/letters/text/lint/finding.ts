import type { TemplateFinding } from '../../../case-file/template-finding.ts';

interface Rule {
  readonly severity: TemplateFinding['severity'];
  /** `{}` is what stands there. */
  readonly zh: string;
  readonly en: string;
}

/** 检查规则: what a text of a letter must be, and what its editor is only warned of. */
const rules = {
  TOO_LONG: {
    severity: 'ERROR',
    zh: '全文不得超过{}个字符',
    en: 'the text is longer than {} characters',
  },
  CHARACTER_NOT_ALLOWED: {
    severity: 'ERROR',
    zh: '含有不允许的字符{}',
    en: 'it holds the character {}, which is not allowed',
  },
  FRONT_MATTER_MISSING: {
    severity: 'ERROR',
    zh: '开头须是两行“---”之间的文书说明',
    en: 'the text must begin with front matter between two lines of ---',
  },
  FRONT_MATTER_MALFORMED: {
    severity: 'ERROR',
    zh: '文书说明有误：{}',
    en: 'the front matter is malformed: {}',
  },
  FIELD_FIXED: {
    severity: 'ERROR',
    zh: '“{}”由系统确定，不得改动',
    en: '{} is fixed and may not be changed',
  },
  REQUIRED_DROPPED: {
    severity: 'ERROR',
    zh: '必备数据“{}”不得删去',
    en: '{} may not be dropped from the required data',
  },
  REQUIRED_UNKNOWN: {
    severity: 'ERROR',
    zh: '没有“{}”这项数据，不能列为必备',
    en: 'there is no datum {} to require',
  },
  REQUIRED_NOT_ALWAYS_THERE: {
    severity: 'ERROR',
    zh: '“{}”并非每份文书都有，列为必备会使文书无法发出',
    en: 'not every such letter has {}: requiring it would stop the others',
  },
  SYNTAX: {
    severity: 'ERROR',
    zh: '模板语法有误：{}',
    en: 'the template is malformed: {}',
  },
  NOT_CLOSED: {
    severity: 'ERROR',
    zh: '“{}”没有结束',
    en: '{} is not closed',
  },
  UNKNOWN_TAG: {
    severity: 'ERROR',
    zh: '没有“{}”这个指令',
    en: 'there is no tag {}',
  },
  UNKNOWN_FILTER: {
    severity: 'ERROR',
    zh: '没有“{}”这个格式',
    en: 'there is no filter {}',
  },
  UNKNOWN_PARTIAL: {
    severity: 'ERROR',
    zh: '没有“{}”这个公用段落',
    en: 'there is no partial {}',
  },
  PARTIAL_CYCLE: {
    severity: 'ERROR',
    zh: '公用段落“{}”引用了自身',
    en: 'the partial {} includes itself',
  },
  NOT_SUPPORTED: {
    severity: 'ERROR',
    zh: '不支持这种写法：{}',
    en: 'this is not supported: {}',
  },
  UNKNOWN_VARIABLE: {
    severity: 'ERROR',
    zh: '没有“{}”这项数据',
    en: 'there is no datum {}',
  },
  UNGUARDED_VARIABLE: {
    severity: 'ERROR',
    zh: '“{}”并非每份文书都有，须放在相应的条件之内',
    en: 'not every such letter has {}: print it inside a condition on it',
  },
  NOT_PRINTABLE: {
    severity: 'ERROR',
    zh: '“{}”不是文字或者数字，不能直接印出',
    en: '{} is no text and no number and cannot be printed',
  },
  NOT_A_LIST: {
    severity: 'ERROR',
    zh: '“{}”不是列表',
    en: '{} is no list',
  },
  WRONG_FILTER: {
    severity: 'ERROR',
    zh: '格式不适用于“{}”',
    en: 'the filter does not fit {}',
  },
  DAY_UNFORMATTED: {
    severity: 'WARNING',
    zh: '日期“{}”未加“| day”，会印成2026-03-05的样子',
    en: 'the day {} is printed like 2026-03-05 without | day',
  },
  REQUIRED_NOT_PRINTED: {
    severity: 'ERROR',
    zh: '必备数据“{}”没有印出',
    en: 'the required datum {} is nowhere printed',
  },
  DATUM_NO_LONGER_PRINTED: {
    severity: 'WARNING',
    zh: '原文印出的“{}”不再印出',
    en: '{}, which the shipped text prints, is no longer printed',
  },
  DATUM_NO_LONGER_USED: {
    severity: 'WARNING',
    zh: '原文据以区分情形的“{}”不再使用',
    en: '{}, on which the shipped text depends, is no longer used',
  },
  UNUSED_PARAMETER: {
    severity: 'WARNING',
    zh: '公用段落不使用“{}”',
    en: 'the partial makes no use of {}',
  },
  UNKNOWN_MARK: {
    severity: 'ERROR',
    zh: '没有“{}”这个标记',
    en: 'there is no mark {}',
  },
  STRAY_ITEM: {
    severity: 'ERROR',
    zh: '“- ”只能用在【附件】之下',
    en: 'items (- ) may stand under 【附件】 only',
  },
  RAGGED_TABLE: {
    severity: 'ERROR',
    zh: '表格本行有{}格，与首行不同',
    en: 'this row of the table has {} cells, unlike its first',
  },
  QR_INCOMPLETE: {
    severity: 'ERROR',
    zh: '【二维码】须写明名称和内容，【核验】须写明内容和文字，以“|”分隔',
    en: '【二维码】 needs a label and a content, 【核验】 a content and words, with a bar between',
  },
  HEADING_LEVEL: {
    severity: 'ERROR',
    zh: '二级标题之前须有一级标题',
    en: 'a heading of the second level needs one of the first before it',
  },
  TITLE_MISSING: {
    severity: 'ERROR',
    zh: '没有标题（# ）',
    en: 'the letter has no title (# )',
  },
  TITLE_REPEATED: {
    severity: 'ERROR',
    zh: '标题只能有一个',
    en: 'a letter has one title',
  },
  ADDRESSEE_MISSING: {
    severity: 'ERROR',
    zh: '【主送】不得删去',
    en: 'the addressee 【主送】 may not be dropped',
  },
  SIGNATURE_MISSING: {
    severity: 'ERROR',
    zh: '【落款】不得删去',
    en: 'the signature 【落款】 may not be dropped',
  },
  ENCLOSURES_MISSING: {
    severity: 'ERROR',
    zh: '【附件】不得删去',
    en: 'the list of enclosures 【附件】 may not be dropped',
  },
  QR_MISSING: {
    severity: 'ERROR',
    zh: '【二维码】不得删去',
    en: 'the QR code 【二维码】 may not be dropped',
  },
  REMEDY_MISSING: {
    severity: 'ERROR',
    zh: '救济途径不得删去（{}）',
    en: 'the remedies may not be dropped ({})',
  },
  RENDERING_FAILED: {
    severity: 'ERROR',
    zh: '用样例生成时出错：{}',
    en: 'drawing a specimen failed: {}',
  },
  GLYPH_MISSING: {
    severity: 'ERROR',
    zh: '字库没有“{}”这个字',
    en: 'no font has the character {}',
  },
  MARKUP_PRINTED: {
    severity: 'WARNING',
    zh: '“{}”不是格式，会照原样印出',
    en: '{} is no markup here and is printed as it stands',
  },
  LEGAL_WORDS_DROPPED: {
    severity: 'WARNING',
    zh: '原文中的“{}”不再出现，请核对法律依据和期限',
    en: 'the shipped text says {}, this one no longer does: check the article and the term',
  },
} as const satisfies Record<string, Rule>;

export type FindingCode = keyof typeof rules;

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** @param subject what stands there */
export function finding(code: FindingCode, { line, column }: Place, subject = ''): TemplateFinding {
  const { severity, zh, en } = rules[code];
  return { severity, code, line, column, zh: zh.replace('{}', subject), en: en.replace('{}', subject) };
}

/** Each finding once, in the order of the text. */
export function inOrder(findings: readonly TemplateFinding[]): readonly TemplateFinding[] {
  const each = new Map(findings.map((one) => [`${one.line}:${one.column}:${one.zh}`, one]));
  return [...each.values()].sort((one, other) => one.line - other.line || one.column - other.column);
}

export function hasErrors(findings: readonly TemplateFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'ERROR');
}

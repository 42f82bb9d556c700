import { join } from 'node:path';
import { chineseDay } from '../../src/calendar/chinese-day.ts';
import { readLetterTemplates } from '../../src/letters/read-letter-templates.ts';
import { composeLetter } from '../../src/letters/text/compose-letter.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { aReplyProvided } from '../../src/letters/specimens/letters.ts';

export const templatesDir = join(import.meta.dirname, '../../templates');

/** One letter to draw: what our press is given, and the same words for those who have no templates. */
export interface BenchLetter {
  readonly data: LetterData;
  readonly paragraphs: readonly Paragraph[];
}

/** `short` fills a page and the signature's, `long` three pages. */
export type Length = 'short' | 'long';

export interface Paragraph {
  /** `code` is set as a QR code. */
  readonly style: 'title' | 'heading' | 'body' | 'end' | 'code';
  readonly text: string;
}

const names = [
  '周沐言',
  '林知夏',
  '陈望舒',
  '沈寄白',
  '顾南乔',
  '陆怀瑾',
  '许清和',
  '苏砚秋',
  '江映雪',
  '叶听澜',
];
const subjects = [
  '城镇老旧小区改造项目的立项批复、中标结果以及工程款拨付情况',
  '农村公路养护资金的安排文件、县级配套和年度绩效评价报告',
  '云溪镇茶园基地扶持补贴的发放标准、名单汇总和验收记录',
  '柳桥镇南堤路地块的征收补偿安置方案与社会稳定风险评估结论',
  '县人民医院迁建工程的环境影响评价批复及公众参与说明',
  '义务教育学校食堂大宗食材采购的合同、单价和检测报告',
  '清湖水库除险加固的初步设计批复、概算与蓄水安全鉴定',
  '城区雨污分流管网改造的施工许可、监理日志和竣工图',
  '低保与特困供养对象认定办法、审批权限及公示制度',
  '公共汽车线路调整的论证材料、成本监审和补贴测算',
  '秸秆综合利用示范县建设的实施方案、农机购置和奖补依据',
  '古镇历史文化街区保护规划、修缮名录与消防专项评审意见',
  '高标准农田建设项目的选址勘测、招标控制价和管护协议',
];

/** Replies to different people about different things, so that no two letters in a row use the same characters. */
export function replies(length: Length, count: number): readonly BenchLetter[] {
  const templates = readLetterTemplates(templatesDir);
  return Array.from({ length: count }, (_, n) => {
    const data = reply(n, length);
    const template = templates.get(data.kind);
    if (!template) throw new Error(`no template for ${data.kind}`);
    const { name, agencyName, documentNo = '', blocks } = composeLetter(template, data);
    const paragraphs = blocks.flatMap((block): readonly Paragraph[] => {
      if (block.type === 'heading') return [{ style: 'heading', text: block.text }];
      if (block.type === 'paragraph' || block.type === 'addressee')
        return [{ style: 'body', text: block.text }];
      if (block.type === 'check')
        return [
          { style: 'code', text: block.content },
          ...block.lines.map((text) => ({ style: 'body', text }) as const),
        ];
      return block.type === 'enclosures'
        ? block.names.map((text) => ({ style: 'body', text: `附件：${text}` }))
        : [];
    });
    return {
      data,
      paragraphs: [
        { style: 'title', text: agencyName },
        { style: 'end', text: documentNo },
        { style: 'title', text: name },
        ...paragraphs,
        { style: 'end', text: agencyName },
        { style: 'end', text: '（此处加盖印章）' },
        { style: 'end', text: chineseDay(data.datedOn) },
      ],
    };
  });
}

function reply(n: number, length: Length): LetterData {
  function subject(by: number): string {
    return subjects[(n + by * 5) % subjects.length] ?? '';
  }
  const asked = length === 'short' ? [0] : Array.from({ length: 12 }, (_, by) => by);
  const what = asked.map((by) => `清湖县${2020 + ((n + by) % 6)}年度${subject(by)}`).join('；');
  return aReplyProvided({
    documentNo: `清政办公开答〔2026〕${n + 1}号`,
    applicationNo: `QH01-2026-${String(n + 1).padStart(5, '0')}`,
    applicantName: `${names[n % names.length] ?? ''}${names[(n * 7) % 9]?.charAt(2) ?? ''}`,
    description: `${what}。`,
    content: `${subject(0)}，内容见附件`,
    corrections: [],
    enclosures: [{ name: subject(0) }],
  });
}

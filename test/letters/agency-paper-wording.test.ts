import { describe, expect, it } from '@jest/globals';
import { agencyPaperSpecimens as specimensOf } from '../../src/letters/specimens/agency-papers.ts';
import type { AgencyPaperKind } from '../../src/usecases/ports/agency-papers.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { missingFields } from '../../src/letters/text/missing-fields.ts';
import { readLetterTemplates } from '../../src/letters/read-letter-templates.ts';
import { fieldsOf, tablesOf } from './forms-of.ts';
import { composed, press, readBack, sentences, templatesDir } from './press-under-test.ts';

function specimen(kind: AgencyPaperKind, index = 0): LetterData {
  const found = specimensOf[kind][index]?.data;
  if (!found) throw new Error(`no specimen ${index} of ${kind}`);
  return found;
}

describe('空白申请表, art. 29', () => {
  it('leaves room for what the article names, and asks for nothing besides', () => {
    const fields = fieldsOf(specimen('BLANK_APPLICATION_FORM'));
    expect(Object.keys(fields)).toEqual([
      '申请人类型',
      '姓名或者名称',
      '联系电话',
      '证件名称',
      '证件号码',
      '电子邮箱',
      '通信地址',
      '邮政编码',
      '法定代表人（单位填写）',
      '联系人（单位填写）',
      '受托人（委托申请时填写）',
      '受托人证件号码、电话',
      '所需政府信息',
      '提供的形式',
      '获取的方式',
      '无障碍帮助',
      '所附材料',
      '申请人',
      '机关填写',
    ]);
    expect(fields['提供的形式']).toBe('□纸质　□电子文件　□光盘');
    expect(sentences(specimen('BLANK_APPLICATION_FORM')).join('')).toContain('申请用途不需要填写');
  });

  it('has the whole form on its first page, and how to send it behind', async () => {
    const [front = '', back = ''] = await readBack(
      (await press.draw(specimen('BLANK_APPLICATION_FORM'))).pdf,
    );
    expect(front).toContain('机关填写');
    expect(back).toContain('https://open.qinghu.example/apply?agency=QH01');
  });
});

describe('依申请公开台账, art. 45', () => {
  it('has a line for each application, and counts them', () => {
    const [table = []] = tablesOf(specimen('LEDGER'));
    expect(table[0]).toEqual(['序号', '申请编号、申请人', '收到与期限', '申请内容', '承办', '办理结果']);
    expect(table).toHaveLength(4);
    expect(table[2]?.[5]).toBe('予以公开\n清政办公开答〔2026〕12号\n2026-03-31送出\n补正1次\n逾期1次');
    expect(sentences(specimen('LEDGER'))).toContain('合计3件，已经答复2件，有逾期环节的1件。');
  });

  it('of a period without applications says so, with no empty table', () => {
    expect(tablesOf(specimen('LEDGER', 1))).toEqual([]);
    expect(sentences(specimen('LEDGER', 1))[0]).toBe('本期没有收到申请。');
  });

  it('of two hundred applications has its heads on every page', async () => {
    const data = specimensOf.LEDGER[0]?.data;
    if (!data) throw new Error('no ledger');
    const lines = Array.from({ length: 200 }, (_, index) => ({ ...data.lines[0], no: index + 1 }));
    const pages = await readBack((await press.draw({ ...data, lines } as LetterData)).pdf);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages.slice(0, -1)) expect(page).toContain('办理结果');
  });
});

describe('交寄清单 and 信封标签, art. 40', () => {
  it('the list has what is posted, by number, and room for whoever takes it', () => {
    const [table = []] = tablesOf(specimen('POSTING_LIST'));
    expect(table[1]).toEqual([
      '1',
      '周沐言\n000-0000-0001',
      '清湖县清湖镇湖滨路8号\n000000',
      '答复书\n清政办公开答〔2026〕12号',
      '邮政特快专递',
      'EX100000002CN',
    ]);
    expect(fieldsOf(specimen('POSTING_LIST'))['邮政企业']).toContain('收寄人（签章）');
    expect(sentences(specimen('POSTING_LIST', 1))[0]).toBe('当日没有交寄的文书。');
  });

  it('a label has the address, and on the outside nothing of what was asked', async () => {
    const [table = []] = tablesOf(specimen('ENVELOPE_LABELS'));
    expect(table[1]?.[0]).toBe('000000\n清湖县清湖镇湖滨路8号\n周沐言　收\n电话：000-0000-0001');
    const text = (await readBack((await press.draw(specimen('ENVELOPE_LABELS'))).pdf)).join('');
    expect(text).not.toContain('申请');
  });
});

describe('a paper of an office', () => {
  const templates = readLetterTemplates(templatesDir);

  it.each(Object.values(specimensOf).flatMap((each) => each.map(({ data }) => [data.kind, data] as const)))(
    '%s lacks nothing that it cannot do without, and is named without a case',
    (kind, data) => {
      expect(missingFields(templates.get(kind)?.required ?? [], data)).toEqual([]);
      expect(composed(data)).toMatchObject({ applicationNo: undefined, documentNo: undefined });
    },
  );

  it('without its labels is not drawn', () => {
    const labels = { ...specimen('ENVELOPE_LABELS'), labels: [] } as LetterData;
    expect(press.check(labels)).toEqual([{ code: 'LETTER_DATA_MISSING', fields: ['labels'] }]);
  });
});

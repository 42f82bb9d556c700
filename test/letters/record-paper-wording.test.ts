import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import {
  aConsultationRecord,
  aDraftHistory,
  aProcessRecord,
} from '../../src/letters/specimens/record-papers.ts';
import { fieldsOf, tablesOf } from './forms-of.ts';
import { composed, press, sentences } from './press-under-test.ts';

function headings(data: Parameters<typeof composed>[0]): readonly string[] {
  return composed(data).blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
}

describe('征求意见和协办情况表, arts. 32 to 34', () => {
  const record = aConsultationRecord();
  const [objected, silent] = record.consultations;
  const [helped, waiting] = record.coHandlings;
  const nothing = { consultations: [], coHandlings: [] };

  it('has each letter under its number', () => {
    expect(headings(record)).toEqual([
      '清政办公开征〔2026〕3号',
      '清政办公开征〔2026〕4号',
      '清政办公开协〔2026〕2号',
      '清政办公开协〔2026〕3号',
    ]);
  });

  it('an objection, in the words of who objected, and what the office decided despite it', () => {
    expect(fieldsOf({ ...record, ...nothing, consultations: objected ? [objected] : [] })).toEqual({
      征求对象: '清湖云雾茶业有限公司（第三方）',
      事由: '商业秘密',
      涉及的信息: '与云溪镇人民政府2025年签订的茶园基地合作合同，共12页',
      征求的问题: '合同第七条（收购价格）是否可以公开',
      发出日期: '2026年3月5日',
      送达日期: '2026年3月6日',
      意见: '不同意公开（2026年3月12日收到）',
      意见内容: '收购价格公开后，会影响本公司与其他基地的谈判。',
      决定公开:
        '合同第七条中的财政补贴部分。理由：财政补贴的去向涉及公共利益。2026年3月16日以清政办公开公〔2026〕1号告知。',
    });
  });

  it('one that has not answered is said not to have', () => {
    const fields = fieldsOf({ ...record, ...nothing, consultations: silent ? [silent] : [] });
    expect([fields['送达日期'], fields['意见'], fields['意见内容']]).toEqual([
      '——',
      '尚未收到意见',
      undefined,
    ]);
  });

  it('help: what was wanted, by when, and what came', () => {
    expect(fieldsOf({ ...record, ...nothing, coHandlings: helped ? [helped] : [] })).toEqual({
      协办单位: '清湖县住房和城乡建设局',
      协办事项: '检索2025年度老旧小区改造项目的工程款拨付明细',
      发出日期: '2026年3月5日',
      内部时限: '2026年3月10日',
      反馈: '2026年3月9日收到',
      反馈内容: '经检索，没有按项目汇总的拨付明细。',
    });
    const fields = fieldsOf({ ...record, ...nothing, coHandlings: waiting ? [waiting] : [] });
    expect(fields['反馈']).toBe('尚未收到反馈');
  });
});

describe('历次拟稿', () => {
  it('has every draft, and why one came back', () => {
    expect(headings(aDraftHistory())).toEqual(['第1稿', '第2稿']);
    const [first] = aDraftHistory().drafts;
    expect(fieldsOf({ ...aDraftHistory(), drafts: first ? [first] : [] })).toEqual({
      拟稿人: '许知遥',
      拟稿日期: '2026年3月12日',
      拟办意见: '予以公开（D12）',
      依据: '第三十六条第（二）项',
      答复内容: '清湖县2025年度老旧小区改造项目的立项批复和中标结果。',
      退回理由: '请补充检索工程款拨付情况（沈既白，2026-03-13）',
    });
  });
});

describe('办理经过', () => {
  it('has the day, who, when it was written down, and what was late', () => {
    const [table = []] = tablesOf(aProcessRecord());
    expect(table).toEqual([
      ['序号', '日期', '事项', '经办', '记录日期', '备注'],
      ['1', '2026年3月2日', '申请人提交申请', '申请人', '2026年3月2日', ''],
      ['2', '2026年3月2日', '登记申请', '林知夏', '2026年3月3日', '补录：当日系统维护'],
      ['3', '2026年3月5日', '发出征求意见书', '许知遥', '2026年3月5日', ''],
      ['4', '2026年3月20日', '送出答复', '林知夏', '2026年3月20日', '逾期'],
    ]);
    expect(sentences(aProcessRecord()).join('')).toContain('不得修改');
  });

  it('is not drawn without an entry, nor with one that says nothing', () => {
    const empty = { ...aProcessRecord(), steps: [] };
    expect(press.check(empty)).toEqual([{ code: 'LETTER_DATA_MISSING', fields: ['steps'] }]);
    const blank = {
      no: 1,
      on: day('2026-03-02'),
      what: ' ',
      who: '',
      recordedOn: day('2026-03-02'),
      remark: '',
    };
    expect(press.check({ ...aProcessRecord(), steps: [blank] })).toEqual([
      { code: 'LETTER_DATA_MISSING', fields: ['steps[0].what'] },
    ]);
  });
});

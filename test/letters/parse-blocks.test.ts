import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { parseBlocks } from '../../src/letters/text/parse-blocks.ts';
import { sealValue } from '../../src/letters/text/sealed-value.ts';

function parsed(text: string): ReturnType<typeof parseBlocks> {
  return parseBlocks(text, { agencyName: '清湖县人民政府办公室', datedOn: day('2026-03-05') });
}

describe('the Markdown of a letter', () => {
  it('title, two levels of headings, paragraphs', () => {
    expect(parsed('# 答复书\n\n## 一、情况\n\n### （一）经过\n\n第一段\n接着第一段。\n\n第二段。')).toEqual([
      { type: 'title', text: '答复书' },
      { type: 'heading', level: 1, text: '一、情况' },
      { type: 'heading', level: 2, text: '（一）经过' },
      { type: 'paragraph', text: '第一段接着第一段。' },
      { type: 'paragraph', text: '第二段。' },
    ]);
  });

  it('addressee, number, enclosures, signature', () => {
    expect(parsed('【编号】1号\n【主送】某某：\n\n【附件】\n- 甲\n\n- 乙\n\n【落款】')).toEqual([
      { type: 'reference', text: '1号' },
      { type: 'addressee', text: '某某：' },
      { type: 'enclosures', names: ['甲', '乙'] },
      { type: 'signature', agencyName: '清湖县人民政府办公室', datedOn: '2026-03-05' },
    ]);
  });

  it('a table with heads, its rows apart as loops leave them; a form without', () => {
    expect(parsed('| 甲 | 乙 |\n| --- | --- |\n\n| 1 | 2 |\n\n\n| 3 | 4 |\n\n段落。')).toEqual([
      {
        type: 'table',
        head: ['甲', '乙'],
        rows: [
          ['1', '2'],
          ['3', '4'],
        ],
      },
      { type: 'paragraph', text: '段落。' },
    ]);
    expect(parsed('| 甲 | 乙 |\n| 丙 | 丁 |')).toEqual([
      {
        type: 'form',
        rows: [[{ label: '甲', text: '乙' }], [{ label: '丙', text: '丁' }]],
      },
    ]);
  });

  it('a form with two fields in a row, and a field that somebody signs', () => {
    expect(parsed('| 甲 | 乙 | 丙 | 丁 |\n| 意见 | 同意。【签】审核人：王某　2026年3月5日 |')).toEqual([
      {
        type: 'form',
        rows: [
          [
            { label: '甲', text: '乙' },
            { label: '丙', text: '丁' },
          ],
          [{ label: '意见', text: '同意。', signed: '审核人：王某 2026年3月5日' }],
        ],
      },
    ]);
  });

  it('a field with lines left free for the hand, with or without somebody who signs', () => {
    expect(parsed('| 理由 | 请写明。【空4】 |\n| 签名 | 【空2】【签】____年____月____日 |')).toEqual([
      {
        type: 'form',
        rows: [
          [{ label: '理由', text: '请写明。', freeLines: 4 }],
          [{ label: '签名', text: '', freeLines: 2, signed: '____年____月____日' }],
        ],
      },
    ]);
  });

  it('no form with a label that stands alone', () => {
    expect(() => parsed('| 甲 |')).toThrow('a row of a form');
    expect(() => parsed('| 甲 | 乙 | 丙 |')).toThrow('a row of a form');
  });

  it('a QR code with its label, what it says, and lines beside it', () => {
    expect(parsed('【二维码】查询 | https://a.example/?a=1 | 查询码：X | 说明')).toEqual([
      { type: 'qr', label: '查询', content: 'https://a.example/?a=1', lines: ['查询码：X', '说明'] },
    ]);
  });

  it('a value of several lines makes paragraphs, but one line of a heading', () => {
    const value = sealValue('甲\n乙');
    expect(parsed(`说：${value}。`)).toEqual([
      { type: 'paragraph', text: '说：甲' },
      { type: 'paragraph', text: '乙。' },
    ]);
    expect(parsed(`## ${value}`)).toEqual([{ type: 'heading', level: 1, text: '甲 乙' }]);
  });

  it.each(['【密级】秘密', '- 列表外的项目', '#### 四级标题', '#无空格'])('refuses %s', (text) => {
    expect(() => parsed(text)).toThrow('unknown mark');
  });
});

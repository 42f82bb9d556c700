import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { writeHtml } from '../../src/letters/html/write-html.ts';
import { aFeeNotice } from '../../src/letters/specimens/periods.ts';
import { aReceipt, aReplyProvided } from '../../src/letters/specimens/letters.ts';
import type { Block } from '../../src/letters/text/block.ts';
import { composed } from './press-under-test.ts';

function written(...blocks: readonly Block[]): readonly string[] {
  const html = writeHtml({
    name: '告知书',
    layout: 'letter',
    agencyName: '清湖县人民政府办公室',
    documentNo: undefined,
    datedOn: day('2026-03-05'),
    applicationNo: 'QH01-2026-00012',
    blocks,
  });
  return html.trim().split('\n').slice(1, -1);
}

describe('a letter as HTML', () => {
  it.each<[string, Block, readonly string[]]>([
    ['title', { type: 'title', text: '答复书' }, ['<h1>答复书</h1>']],
    ['heading', { type: 'heading', level: 1, text: '一、情况' }, ['<h2>一、情况</h2>']],
    ['heading of the second level', { type: 'heading', level: 2, text: '（一）' }, ['<h3>（一）</h3>']],
    ['addressee', { type: 'addressee', text: '周沐言：' }, ['<p class="addressee">周沐言：</p>']],
    ['number', { type: 'reference', text: '申请编号：1' }, ['<p class="reference">申请编号：1</p>']],
    [
      'enclosures',
      { type: 'enclosures', names: ['甲', '乙'] },
      ['<p>附件：</p>', '<ol><li>甲</li><li>乙</li></ol>'],
    ],
    [
      'signature',
      { type: 'signature', agencyName: '清湖县财政局', datedOn: day('2026-03-05') },
      ['<p class="signature">清湖县财政局<br><time datetime="2026-03-05">2026年3月5日</time></p>'],
    ],
    [
      'a table with heads of its columns',
      { type: 'table', head: ['档次', '金额'], rows: [['一', '二\n三']] },
      [
        '<table>',
        '<thead><tr><th scope="col">档次</th><th scope="col">金额</th></tr></thead>',
        '<tbody><tr><td>一</td><td>二<br>三</td></tr></tbody>',
        '</table>',
      ],
    ],
    [
      'a form, whose labels head their fields',
      {
        type: 'form',
        rows: [
          [
            { label: '申请人', text: '周沐言' },
            { label: '方式', text: '邮寄' },
          ],
          [{ label: '意见', text: '同意', signed: '审核人：沈既白' }],
        ],
      },
      [
        '<table>',
        '<tbody><tr><th scope="row">申请人</th><td>周沐言</td><th scope="row">方式</th><td>邮寄</td></tr>',
        '<tr><th scope="row">意见</th><td colspan="3">同意<p class="signature">审核人：沈既白</p></td></tr></tbody>',
        '</table>',
      ],
    ],
    ['copies', { type: 'copies', text: '清湖县档案馆' }, ['<p>抄送：清湖县档案馆。</p>']],
    [
      'a field of several lines',
      { type: 'form', rows: [[{ label: '内容', text: '一\n二' }]] },
      [
        '<table>',
        '<tbody><tr><th scope="row">内容</th><td colspan="3">一<br>二</td></tr></tbody>',
        '</table>',
      ],
    ],
    [
      'a QR code, as what it says',
      {
        type: 'qr',
        label: '查询',
        content: 'https://a.example/?b=1&c=2',
        lines: ['https://a.example/?b=1&c=2'],
      },
      ['<p>查询</p>', '<p><a href="https://a.example/?b=1&amp;c=2">https://a.example/?b=1&amp;c=2</a></p>'],
    ],
  ])('%s', (_, block, expected) => expect(written(block)).toEqual(expected));

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', `' onload='x`, '&lt;b&gt;'])(
    'what an applicant writes stays text: %s',
    (description) => {
      const html = writeHtml(composed(aReplyProvided({ description, applicantName: description })));
      expect(html).not.toContain(description);
      expect(
        html.replace(
          /<\/?(article|h[123]|p|ol|li|br|time|a)( (class|lang|aria-label|datetime|href)="[^"]*")*>/gu,
          '',
        ),
      ).not.toMatch(/[<>"']/u);
    },
  );

  it('is an article in Chinese under its name, with its number', () => {
    const html = writeHtml(composed(aFeeNotice()));
    expect(html).toMatch(/^<article lang="zh-CN" aria-label="政府信息公开信息处理费收费通知书">/u);
    expect(html).toContain('<p class="document-no">清政办公开费〔2026〕3号</p>');
  });

  it('a receipt leads to the case by its link', () => {
    expect(writeHtml(composed(aReceipt()))).toContain(
      '<a href="https://xxgk.qinghu.example/track/QH01-2026-00012">',
    );
  });
});

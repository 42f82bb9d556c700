import { describe, expect, it } from '@jest/globals';
import { reasonsNoted } from '../../workbench/src/views/desk/reasons-noted.ts';

const [reviewer, other] = [
  { id: 'reviewer', name: '沈既白' },
  { id: 'other', name: '顾南乔' },
];
const named = { author: reviewer, passage: '附表', text: '请写明名称' };
const dated = { author: reviewer, passage: null, text: '请写明印发日期' };

describe('the reasons a draft is returned for', () => {
  it.each([
    ['nothing was noted', [], ''],
    ['one comment is the reason', [dated], '请写明印发日期'],
    ['the words it is about are quoted', [named], '“附表”：请写明名称'],
    ['several are numbered', [named, dated], '1. “附表”：请写明名称\n2. 请写明印发日期'],
    [
      'what others noted is theirs',
      [{ ...named, author: other }, { ...named, author: null }, dated],
      dated.text,
    ],
  ])('%s', (_, comments, reasons) => {
    expect(reasonsNoted([{ no: 2, comments }], 2, 'reviewer')).toBe(reasons);
  });

  it('are about the draft that is returned, not about those before it', () => {
    const open = [
      { no: 2, comments: [dated] },
      { no: 1, comments: [named] },
    ];
    expect(reasonsNoted(open, 2, 'reviewer')).toBe('请写明印发日期');
    expect(reasonsNoted(open.slice(1), 2, 'reviewer')).toBe('');
    expect(reasonsNoted(open, undefined, 'reviewer')).toBe('');
  });
});

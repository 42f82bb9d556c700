import { describe, expect, it } from '@jest/globals';
import { gapsLeft } from '../../workbench/src/forms/gaps-left.ts';

const part = '请填写不予公开的部分。';
const gaps = new Map([
  ['reply.partialDisclosure.content', '请填写内容。'],
  ['reply.partialDisclosure.withheld.0.part', part],
  ['on', '日期在收到申请以前。'],
]);

function typed(content: string, parts: readonly string[], on?: string): Record<string, unknown> {
  return { reply: { partialDisclosure: { content, withheld: parts.map((each) => ({ part: each })) } }, on };
}

function left(now: Record<string, unknown>): readonly string[] {
  return [...gapsLeft(gaps, typed('', ['', '']), now).keys()];
}

describe('the problem at a field', () => {
  it('goes when the field is changed, and only that of this field', () => {
    expect(left(typed('', ['第三条', '']))).toEqual(['reply.partialDisclosure.content', 'on']);
    expect(left(typed('', ['', ''], '2026-03-02'))).toEqual([
      'reply.partialDisclosure.content',
      'reply.partialDisclosure.withheld.0.part',
    ]);
  });

  it('stays while others are typed, and while a blank one stays blank', () => {
    expect(left(typed('', ['', '第四条']))).toEqual([...gaps.keys()]);
    expect(left(typed(' ', ['', '']))).toEqual([...gaps.keys()]);
  });

  it('of a row that is taken off goes to no other row', () => {
    const second = new Map([['withheld.1.part', part]]);
    const rows = [{ part: '第三条' }, { part: '' }, { part: '第五条' }];
    expect([...gapsLeft(second, { withheld: rows }, { withheld: [rows[0], rows[2]] })]).toEqual([]);
  });

  it('of a choice goes when something is chosen', () => {
    const which = new Map([['reply', '请选择答复类型。']]);
    expect(gapsLeft(which, { reply: {} }, { reply: { provided: { content: '' } } }).size).toBe(0);
  });
});

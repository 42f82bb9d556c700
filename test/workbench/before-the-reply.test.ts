import { describe, expect, it } from '@jest/globals';
import { beforeTheReply } from '../../workbench/src/views/case/beside/before-the-reply.ts';

const unreviewed = { code: 'SECRECY_ITEMS_UNREVIEWED', zh: '保密审查应当逐项进行，尚未审查：答复正文。' };
const unsearched = { code: 'SEARCH_RECORD_MISSING', zh: '没有检索记录。' };

describe('what the guide says beside a kind of reply', () => {
  it('a search that was not made is wanting; the review comes after the draft', () => {
    expect(beforeTheReply([unsearched, unreviewed])).toEqual({
      wanting: ['还缺：没有检索记录。'],
      next: ['拟好以后：送审，由保密审查员对答复正文和附件逐项审查；审查通过以后才能签发。'],
    });
  });

  it('nothing where nothing is unmet', () => {
    expect(beforeTheReply([])).toEqual({ wanting: [], next: [] });
  });
});

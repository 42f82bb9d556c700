import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: it is handled', () => {
  it.each<readonly [string, string, Told]>([
    ['分办至承办科室。', 'Assigned to a unit.', { fact: 'ASSIGNED' }],
    ['承办人接收办理。', 'Taken by its handler.', { fact: 'ASSIGNMENT_ACCEPTED' }],
    [
      '承办科室退回分办：不属于本科室',
      'Given back by the unit: 不属于本科室',
      { fact: 'ASSIGNMENT_RETURNED', reason: '不属于本科室' },
    ],
    ['检索所申请的信息。', 'Search made.', { fact: 'SEARCH_RECORDED' }],
    ['按“一事一申请”计为1件。', 'Counted as 1 item.', { fact: 'ITEMS_COUNTED', items: 1 }],
    ['按“一事一申请”计为12件。', 'Counted as 12 items.', { fact: 'ITEMS_COUNTED', items: 12 }],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

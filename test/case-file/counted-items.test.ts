import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideCountItems } from '../../src/case-file/acts/count-items.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { noticed } from '../support/builders-fees.ts';

const calendar = shippedCalendar();

describe('计件: 一事一申请', () => {
  function count(told: CaseFileBuilder, items: number) {
    return given(told).when((file) =>
      decideCountItems(file, { on: day('2026-03-20'), items }, onThe('2026-03-20')),
    );
  }

  it('an application is one item until it is counted', () => {
    expect(rowOf(aCaseIn('IN_HANDLING').file(), calendar).items).toBe(1);
    count(aCaseIn('IN_HANDLING'), 8).then({ fact: 'ITEMS_COUNTED', on: '2026-03-20', items: 8 });
    expect(rowOf(aCaseIn('IN_HANDLING').itemsCounted(8).file(), calendar).items).toBe(8);
    expect(rowOf(noticed.file(), calendar).items).toBe(12);
  });

  it('not against a notice that was given', () => {
    count(noticed, 8).refusedWith('FEE_NOTICE_OPEN');
    count(aCaseIn('IN_HANDLING'), 0).refusedWith('INVALID_INPUT');
  });
});

import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../src/calendar/calendar.ts';
import { calendarsFrom } from '../../../src/calendar/calendars.ts';
import { shippedNotices } from '../../../src/calendar/notices/shipped.ts';
import { day } from '../../../src/calendar/day.ts';
import type { FactNamed } from '../../../src/case-file/facts.ts';
import type { DeadlineName } from '../../../src/statute/names.ts';
import { extensionNotice } from '../../../src/usecases/letters/extension-notice.ts';
import { provisionalYears } from '../../../src/usecases/letters/provisional-years.ts';
import type { WritingDesk } from '../../../src/usecases/letters/letter-writer.ts';
import { aCaseFile, type CaseFileBuilder } from '../../support/builders.ts';

/** The notice for 2027 is not out. */
const calendar = shippedCalendar();
const march = aCaseFile().receivedAtWindow('2026-03-02').registered('2026-03-02');
const december = aCaseFile().receivedAtWindow('2026-12-01').registered('2026-12-01');
const handled = december.assigned('2026-12-01').accepted('2026-12-01');
const ordered = {
  fact: 'REDO_ORDERED',
  orderedBy: 'COURT',
  decisionNo: '1号',
  quashedFor: 'SUBSTANCE',
} as const;
const replied = handled.drafted('2026-12-02').signed('2026-12-03').sent('2026-12-04');

describe('暂定: which years make a day provisional', () => {
  it.each<[string, DeadlineName, CaseFileBuilder, object]>([
    ['counted in 2026 alone', 'REPLY_DUE', december, {}],
    ['extended into 2027', 'REPLY_DUE', handled.extended('2026-12-02', 10), { provisionalYears: ['2027'] }],
    [
      'a term to pay that runs into 2027',
      'PAYMENT_DUE',
      handled.feeNoticeSent('2026-12-15').feeNoticeServed('2026-12-16'),
      { provisionalYears: ['2027'] },
    ],
    ['nothing to count', 'PAYMENT_DUE', march, {}],
    [
      'a term to reply anew',
      'REDO_DUE',
      replied.and({ ...ordered, on: day('2026-12-21') }),
      { provisionalYears: ['2027'] },
    ],
    [
      'a day that the decision set',
      'REDO_DUE',
      replied.and({ ...ordered, on: day('2026-12-21'), until: day('2027-01-29') }),
      {},
    ],
  ])('%s', (_, name, told, said) => {
    const on = told.journal().at(-1)?.fact.on ?? day('2026-12-01');
    expect(provisionalYears(told.file(), calendar, name, on)).toEqual(said);
  });

  it('the extension letter says it of the day it tells', () => {
    const calendars = calendarsFrom(shippedNotices, []);
    const told = handled.extended('2026-12-02', 10);
    const fact = told.journal().at(-1)?.fact as FactNamed<'EXTENSION_NOTIFIED'>;
    const desk = {
      deps: { calendars: () => calendars },
      agency: {},
      file: told.file(),
    } as unknown as WritingDesk;
    expect(extensionNotice(desk, fact)).toMatchObject({
      replyDueOn: '2027-01-13',
      provisionalYears: ['2027'],
    });
  });
});

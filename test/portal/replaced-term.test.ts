import { expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import { deadlineViews } from '../../src/portal/deadline-view.ts';
import { aCaseIn } from '../support/builders.ts';

const calendar = shippedCalendar();

it('the page of a case says that the day of an extension stands no more after a payment', () => {
  const extended = aCaseIn('IN_HANDLING').extended('2026-03-10', 10);
  const paid = extended.feeNoticeSent('2026-03-12').feeNoticeServed('2026-03-13').feePaid('2026-03-16');
  const [before, after] = [extended, paid].map((told) =>
    deadlineViews(
      explainedDeadlinesOf(told.file(), { own: calendar, inForce: calendar }, day('2026-03-20')),
    ).find(({ anchor }) => anchor === 'why-reply-due'),
  );
  expect(before?.replaced).toBeNull();
  expect(after?.replaced).toEqual({
    zh: '2026年3月16日按期缴费，答复期限自次日起重新计算，清湖自然资延〔2026〕1号告知的答复期限（2026年4月14日）不再适用。',
    en: 'The reply period began anew the day after the fee was paid on 16 March 2026: the last day told by 清湖自然资延〔2026〕1号, 14 April 2026, stands no more.',
  });
});

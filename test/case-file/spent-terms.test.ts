import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import { explanationWords } from '../../src/statute/explanation-words.ts';
import { aCaseIn, type CaseFileBuilder } from '../support/builders.ts';

const calendar = shippedCalendar();

/** What is said of the reply period besides its days. */
function replaced(told: CaseFileBuilder) {
  const { REPLY_DUE } = explainedDeadlinesOf(
    told.file(),
    { own: calendar, inForce: calendar },
    day('2026-05-29'),
  );
  if (!REPLY_DUE) throw new Error('no reply is due');
  return { ...REPLY_DUE.replaced, moves: explanationWords('REPLY_DUE', REPLY_DUE).moves };
}

// Received 2026-03-02: due 2026-03-30, extended by 10 working days to 2026-04-14.
const extended = aCaseIn('IN_HANDLING').extended('2026-03-10', 10);
const charged = extended.feeNoticeSent('2026-03-12').feeNoticeServed('2026-03-13');

describe('a day that was told and stands no more (settled: a restart spends an extension given before it)', () => {
  it('the fee is paid in time after an extension', () => {
    const words = replaced(charged.feePaid('2026-03-16'));
    const zh =
      '2026年3月16日按期缴费，答复期限自次日起重新计算，清湖自然资延〔2026〕1号告知的答复期限（2026年4月14日）不再适用。';
    expect(words).toMatchObject({
      zh,
      en: 'The reply period began anew the day after the fee was paid on 2026-03-16: the last day told by 清湖自然资延〔2026〕1号, 2026-04-14, stands no more.',
    });
    expect(words.moves.at(-1)).toBe(zh);
  });

  it('a correction comes after an extension', () => {
    const corrected = extended.correctionNoticeSent('2026-03-11').correctionNoticeServed('2026-03-12');
    expect(replaced(corrected.correctionReceived('2026-03-18')).zh).toBe(
      '2026年3月18日收到补正，答复期限重新计算，清湖自然资延〔2026〕1号告知的答复期限（2026年4月14日）不再适用。',
    );
  });

  it.each<[string, CaseFileBuilder]>([
    ['nothing began anew', extended],
    [
      'nothing was told before',
      aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-12').feeNoticeServed('2026-03-13').feePaid('2026-03-16'),
    ],
    ['paid late', charged.feePaid('2026-05-20')],
  ])('nothing is said where %s', (_, told) => {
    expect(replaced(told)).not.toHaveProperty('zh');
  });

  it('of two, the one before is told: the one after stands', () => {
    const again = charged.feePaid('2026-03-16').extended('2026-04-01', 5);
    expect(replaced(again).zh).toContain('（2026年4月14日）不再适用');
  });
});

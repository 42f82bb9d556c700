import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { lawUnder } from '../../src/statute/law.ts';
import type { Readings } from '../../src/statute/readings.ts';
import { dueDays, runningTerms } from '../../src/statute/running-terms.ts';
import type { RunningTerms } from '../../src/statute/running-terms.ts';
import {
  answered,
  clockFacts,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  delivered,
  extended,
  on,
  posted,
  type RawFact,
  readAs,
  received,
} from './ask.ts';

const calendar = shippedCalendar();

function termsOf(
  raw: readonly RawFact[],
  asOf: string,
  readings?: Readings,
  redoUntil?: string,
): RunningTerms {
  return runningTerms(
    lawUnder(calendar, readings),
    clockFacts(raw),
    day(asOf),
    redoUntil ? day(redoUntil) : undefined,
  );
}

function term(one: { from: string; workingDays: number } | undefined): string {
  return one === undefined ? '' : `${one.from}+${one.workingDays}`;
}

/** '2026-03-02+20', and where they are: the suspensions, the fixed day, 'open'. */
function written({ correctionNotice: notice, correction, payment, reply, awaitsApplicant }: RunningTerms) {
  const suspended = (reply?.suspensions ?? []).map((one) =>
    'endsOn' in one ? `${one.after}..${one.endsOn}` : `${one.after}..${one.deliveredOn}+${one.workingDays}`,
  );
  const replyParts = [
    term(reply?.period),
    ...suspended,
    reply?.fixedOn && `=${reply.fixedOn}`,
    reply?.open && 'open',
  ];
  return {
    notice: term(notice),
    correction: term(correction),
    payment: term(payment),
    reply: replyParts.filter(Boolean).join(' '),
    ...(awaitsApplicant && { awaitsApplicant }),
  };
}

const march = received('2026-03-02');
const nothing = { notice: '2026-03-02+7', correction: '', payment: '', reply: '2026-03-02+20' };

describe('what the due days of a case are counted from', () => {
  it.each<readonly [string, readonly RawFact[], string, object]>([
    ['art. 33: received', [march], '2026-03-02', nothing],
    [
      'the 2007 text set no term for a correction notice',
      [received('2019-05-06')],
      '2019-05-06',
      { notice: '', correction: '', payment: '', reply: '2019-05-06+15' },
    ],
    [
      'art. 30: asked to correct, the notice served two days later',
      [march, correctionNotice('2026-03-05', { servedOn: '2026-03-07' })],
      '2026-03-09',
      { ...nothing, correction: '2026-03-07+15', awaitsApplicant: true },
    ],
    [
      'art. 30: the term that the notice sets',
      [march, correctionNotice('2026-03-05', { termWorkingDays: 10 })],
      '2026-03-09',
      { ...nothing, correction: '2026-03-05+10', awaitsApplicant: true },
    ],
    [
      'art. 30: corrected, both periods begin again',
      [march, correctionNotice('2026-03-05'), corrected('2026-03-16')],
      '2026-03-16',
      { notice: '2026-03-16+7', correction: '2026-03-05+15', payment: '', reply: '2026-03-16+20' },
    ],
    [
      'the fee measures: a notice within the period',
      [march, on('FEE_NOTICE_SENT', '2026-03-10'), on('FEE_NOTICE_SERVED', '2026-03-12')],
      '2026-03-12',
      { ...nothing, payment: '2026-03-12+20', awaitsApplicant: true },
    ],
    [
      'paid, the period begins again',
      [march, on('FEE_NOTICE_SENT', '2026-03-10'), on('FEE_PAID', '2026-03-20')],
      '2026-03-20',
      { ...nothing, payment: '2026-03-10+20', reply: '2026-03-20+20' },
    ],
    [
      'art. 33 ¶2: extended',
      [march, extended('2026-03-20', 15)],
      '2026-03-20',
      { ...nothing, reply: '2026-03-02+35' },
    ],
    [
      'art. 35: deferred',
      [march, deferred('2026-03-20', '2026-05-15')],
      '2026-03-20',
      { ...nothing, reply: '2026-03-02+20 =2026-05-15' },
    ],
    [
      'art. 33 ¶3: a letter not delivered yet is excluded up to the day of asking',
      [march, consulted('a', '2026-03-04')],
      '2026-03-12',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-12 open' },
    ],
    [
      'asked on the day of sending, nothing is excluded yet',
      [march, consulted('a', '2026-03-04')],
      '2026-03-04',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-04 open' },
    ],
    [
      'delivered, its end is left to the calendar',
      [march, consulted('a', '2026-03-04'), delivered('a', '2026-03-06')],
      '2026-03-12',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-06+15' },
    ],
    [
      'answered, it ends with the opinion',
      [march, consulted('a', '2026-03-04'), delivered('a', '2026-03-06'), answered('a', '2026-03-10')],
      '2026-03-12',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-10' },
    ],
    [
      'answered late, it ends with the term',
      [march, consulted('a', '2026-03-04'), delivered('a', '2026-03-06'), answered('a', '2026-04-10')],
      '2026-04-10',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-27' },
    ],
    [
      'an organ that has no term, delivered: open until it answers',
      [march, consulted('b', '2026-03-05', 'OTHER_AGENCY'), delivered('b', '2026-03-06')],
      '2026-03-12',
      { ...nothing, reply: '2026-03-02+20 2026-03-05..2026-03-12 open' },
    ],
    [
      'two of them, in the order of their beginning',
      [
        march,
        consulted('a', '2026-03-04'),
        consulted('b', '2026-03-03', 'CO_PRODUCER'),
        delivered('b', '2026-03-06'),
      ],
      '2026-03-12',
      { ...nothing, reply: '2026-03-02+20 2026-03-03..2026-03-06+15 2026-03-04..2026-03-12 open' },
    ],
    [
      'the reply closes what is out',
      [march, consulted('a', '2026-03-04'), posted('2026-03-10')],
      '2026-03-30',
      { ...nothing, reply: '2026-03-02+20 2026-03-04..2026-03-10' },
    ],
    [
      'AMB-11: quashed, twenty days from the service of the decision',
      [march, posted('2026-03-20'), on('REDO_ORDERED', '2026-07-06')],
      '2026-07-06',
      { ...nothing, reply: '2026-07-06+20' },
    ],
    [
      'nothing received',
      [{ fact: 'SUBMITTED', channel: 'FAX', confirmation: 'AGENCY', at: '2026-03-02T09:00:00+08:00' }],
      '2026-03-02',
      { notice: '', correction: '', payment: '', reply: '' },
    ],
  ])('%s', (_, raw, asOf, terms) => {
    expect(written(termsOf(raw, asOf))).toEqual(terms);
  });

  it('AMB-11: the last of two orders counts, and a day that the decision sets is the day', () => {
    const twice = [march, on('REDO_ORDERED', '2026-07-06'), on('REDO_ORDERED', '2026-09-01')];
    expect(termsOf(twice, '2026-09-01').reply).toEqual({
      period: { from: '2026-09-01', workingDays: 20 },
      suspensions: [],
      open: false,
    });
    expect(termsOf(twice, '2026-09-01', undefined, '2026-09-25').reply).toEqual({
      suspensions: [],
      fixedOn: '2026-09-25',
      open: false,
    });
  });

  it('AMB-7: read from delivery, a letter that has not arrived excludes nothing and keeps nothing open', () => {
    const reading = readAs('AMB-7', 'FROM_DELIVERY');
    const sent = [march, consulted('a', '2026-03-04')];
    expect(written(termsOf(sent, '2026-03-12', reading)).reply).toBe('2026-03-02+20');
    expect(written(termsOf([...sent, delivered('a', '2026-03-06')], '2026-03-12', reading)).reply).toBe(
      '2026-03-02+20 2026-03-06..2026-03-06+15',
    );
    const sendingDayToo = readAs('AMB-7', 'SENDING_DAY_TOO');
    expect(written(termsOf(sent, '2026-03-12', sendingDayToo)).reply).toBe(
      '2026-03-02+20 2026-03-03..2026-03-12 open',
    );
  });

  it('under the 2007 text only a third party’s time does not count', () => {
    const before = received('2019-04-01');
    const asked = [before, consulted('a', '2019-04-03'), consulted('b', '2019-04-04', 'OTHER_AGENCY')];
    expect(written(termsOf(asked, '2019-04-10')).reply).toBe('2019-04-01+15 2019-04-03..2019-04-10 open');
  });
});

describe('the days they end on, by a calendar', () => {
  it.each<readonly [string, readonly RawFact[], string, object]>([
    ['received', [march], '2026-03-02', { correctionNoticeDue: '2026-03-11', replyDue: '2026-03-30' }],
    [
      'asked to correct',
      [march, correctionNotice('2026-03-05')],
      '2026-03-05',
      { correctionNoticeDue: '2026-03-11', correctionDue: '2026-03-26', replyDue: '2026-03-30' },
    ],
    [
      'asked to pay',
      [march, on('FEE_NOTICE_SENT', '2026-03-10')],
      '2026-03-10',
      { correctionNoticeDue: '2026-03-11', paymentDue: '2026-04-08', replyDue: '2026-03-30' },
    ],
    [
      'suspended until the term of a third party',
      [march, consulted('a', '2026-03-04'), delivered('a', '2026-03-06')],
      '2026-03-06',
      { correctionNoticeDue: '2026-03-11', replyDue: '2026-04-23' },
    ],
    [
      'deferred beyond the period',
      [march, deferred('2026-03-20', '2026-05-15')],
      '2026-03-20',
      { correctionNoticeDue: '2026-03-11', replyDue: '2026-05-15' },
    ],
    [
      'deferred, and extended beyond the day of it',
      [march, deferred('2026-03-20', '2026-04-01'), extended('2026-03-23', 20)],
      '2026-03-23',
      { correctionNoticeDue: '2026-03-11', replyDue: '2026-04-28' },
    ],
    [
      'over a year whose notice is not out',
      [received('2026-12-21')],
      '2026-12-21',
      { correctionNoticeDue: '2026-12-30', replyDue: '2027-01-19', provisional: true },
    ],
    [
      'provisional by the term to correct alone',
      [received('2026-11-02'), correctionNotice('2026-11-10', { servedOn: '2026-12-28' })],
      '2026-12-28',
      {
        correctionNoticeDue: '2026-11-11',
        correctionDue: '2027-01-19',
        replyDue: '2026-11-30',
        provisional: true,
      },
    ],
    [
      'provisional by the term to pay alone',
      [received('2026-11-02'), on('FEE_NOTICE_SENT', '2026-11-30'), on('FEE_NOTICE_SERVED', '2026-12-28')],
      '2026-12-28',
      {
        correctionNoticeDue: '2026-11-11',
        paymentDue: '2027-01-26',
        replyDue: '2026-11-30',
        provisional: true,
      },
    ],
    [
      'provisional by the term of the notice alone, the reply being deferred no further',
      [received('2026-12-30')],
      '2026-12-30',
      { correctionNoticeDue: '2027-01-11', replyDue: '2027-01-28', provisional: true },
    ],
  ])('%s', (_, raw, asOf, due) => {
    expect(dueDays(lawUnder(calendar), termsOf(raw, asOf))).toEqual({ provisional: false, ...due });
  });

  it('a day set by a decision needs no counting', () => {
    const terms = termsOf([march, on('REDO_ORDERED', '2026-07-06')], '2026-07-06', undefined, '2026-08-01');
    expect(dueDays(lawUnder(calendar), terms).replyDue).toBe('2026-08-01');
  });
});

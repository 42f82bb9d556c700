import { describe, expect, it } from '@jest/globals';
import {
  answered,
  ask,
  askWrongly,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  delivered,
  extended,
  on,
  posted,
  readAs,
  type RawFact,
  received,
  served,
} from './ask.ts';

/** The same steps on the last day of the 2007 text and on the first of the Regulation, 2019-05-15. */
describe('on the day the law changed', () => {
  it('a correction restarts the period under the Regulation, and not the day before', () => {
    function of(day: string): RawFact[] {
      return [received(day), correctionNotice('2019-05-20'), corrected('2019-05-27')];
    }
    expect(ask(of('2019-05-15')).deadlines.REPLY_DUE).toBe('2019-06-25');
    expect(ask(of('2019-05-14')).deadlines.REPLY_DUE).toBe('2019-06-04');
  });

  it('a deferral exists under the Regulation, and not the day before', () => {
    function of(day: string): RawFact[] {
      return [received(day), deferred('2019-05-20', '2019-07-31')];
    }
    expect(ask(of('2019-05-15')).deadlines.REPLY_DUE).toBe('2019-07-31');
    expect(ask(of('2019-05-14'))).toMatchObject({
      deadlines: { REPLY_DUE: '2019-06-04' },
      warnings: ['DEFERRAL_NOT_IN_FORCE'],
    });
  });

  it('AMB-10: reasons restart the clock under the Regulation where it is read so, and not the day before', () => {
    function of(day: string): RawFact[] {
      return [received(day), on('REASONS_REQUESTED', '2019-05-20'), on('REASONS_GIVEN', '2019-05-27')];
    }
    const waiting = readAs('AMB-10', 'RESTARTS');
    expect(ask(of('2019-05-15'), undefined, waiting).deadlines.REPLY_DUE).toBe('2019-06-25');
    expect(ask(of('2019-05-14'), undefined, waiting).deadlines.REPLY_DUE).toBe('2019-06-04');
  });

  it('a second correction notice needs the override under the Regulation, and not the day before', () => {
    function of(day: string): RawFact[] {
      return [
        received(day),
        correctionNotice('2019-05-20'),
        corrected('2019-05-27'),
        correctionNotice('2019-05-30'),
      ];
    }
    expect(askWrongly({ id: 'case', facts: of('2019-05-15') })).toMatchObject({
      code: 'SECOND_CORRECTION_WITHOUT_OVERRIDE',
    });
    expect(ask(of('2019-05-14')).warnings).not.toContain('SECOND_CORRECTION_NOTICE');
  });

  it('the simplified procedure is possible from 2024-01-01 on', () => {
    function accepted(day: string): RawFact[] {
      return [{ fact: 'RECONSIDERATION_ACCEPTED', procedure: 'SIMPLIFIED', on: day }];
    }
    expect(ask(accepted('2024-01-01')).deadlines.RECONSIDERATION_DECISION_DUE).toBe('2024-01-31');
    expect(askWrongly({ id: 'case', facts: accepted('2023-12-31') })).toMatchObject({
      code: 'PROCEDURE_NOT_IN_FORCE',
      path: 'facts[0].procedure',
    });
  });
});

describe('steps whose application nobody has received yet', () => {
  it.each<readonly [string, readonly RawFact[], object]>([
    [
      'a correction is a receipt',
      [correctionNotice('2026-03-05'), corrected('2026-03-16')],
      { CORRECTION_DUE: '2026-03-26', REPLY_DUE: '2026-04-14', CORRECTION_NOTICE_DUE: '2026-03-25' },
    ],
    ['an extension extends nothing', [extended('2026-03-20', 10)], {}],
    ['a deferral defers nothing', [deferred('2026-03-20', '2026-05-15')], {}],
    [
      'reasons restart nothing',
      [on('REASONS_REQUESTED', '2026-03-10'), on('REASONS_GIVEN', '2026-03-16')],
      {},
    ],
    [
      'a letter alone has its term',
      [consulted('a', '2026-03-04'), delivered('a', '2026-03-06')],
      { 'CONSULTATION_REPLY_DUE:a': '2026-03-27' },
    ],
    [
      'a payment begins the period',
      [on('FEE_NOTICE_SENT', '2026-03-10'), on('FEE_PAID', '2026-03-20')],
      { PAYMENT_DUE: '2026-04-08', REPLY_DUE: '2026-04-20' },
    ],
  ])('%s', (_, facts, deadlines) => {
    expect(ask(facts).deadlines).toEqual(deadlines);
  });
});

describe('what comes at the same time, or twice', () => {
  const march = received('2026-03-02');

  it('a notice whose term is answered on its last day is not late', () => {
    const facts = [march, correctionNotice('2026-03-05', { termWorkingDays: 5 }), corrected('2026-03-12')];
    expect(ask(facts).warnings).not.toContain('LATE_CORRECTION_ACCEPTED');
    const late = [march, correctionNotice('2026-03-05', { termWorkingDays: 5 }), corrected('2026-03-13')];
    expect(ask(late).warnings).toContain('LATE_CORRECTION_ACCEPTED');
  });

  it('a notice sent in time is no doubt of AMB-3 or AMB-2; a late one, and a second, are', () => {
    function readingsOf(facts: readonly RawFact[]) {
      return ask(facts).explanations.REPLY_DUE?.readings;
    }
    expect(readingsOf([march, correctionNotice('2026-03-05'), corrected('2026-03-10')])).toEqual([]);
    expect(readingsOf([march, correctionNotice('2026-03-20'), corrected('2026-03-24')])).toEqual(['AMB-3']);
    const twice = [
      march,
      correctionNotice('2026-03-05'),
      corrected('2026-03-10'),
      correctionNotice('2026-03-12', { override: true }),
      corrected('2026-03-16'),
    ];
    expect(readingsOf(twice)).toEqual(['AMB-2']);
  });

  it('a deferral to the day of sending, where that is the due day, is one', () => {
    expect(ask([march, deferred('2026-03-30', '2026-03-30')]).deadlines.REPLY_DUE).toBe('2026-03-30');
  });

  it('a deferral that is none does not undo an earlier one', () => {
    const facts = [march, deferred('2026-03-20', '2026-06-30'), deferred('2026-03-23', '2026-05-15')];
    expect(askWrongly({ id: 'case', facts })).toMatchObject({
      code: 'DEFERRAL_NOT_LATER',
      path: 'facts[2].until',
    });
  });

  it('opinions and deliveries belong to their own letter', () => {
    const facts = [
      march,
      consulted('a', '2026-03-04'),
      consulted('b', '2026-03-05'),
      delivered('b', '2026-03-06'),
      answered('b', '2026-03-10'),
    ];
    expect(ask(facts, '2026-03-12')).toMatchObject({
      open: ['a'],
      deadlines: { 'CONSULTATION_REPLY_DUE:b': '2026-03-27' },
    });
    expect(ask(facts, '2026-03-12').deadlines).not.toHaveProperty('CONSULTATION_REPLY_DUE:a');
  });

  it('a fee notice after a payment is a new one; two in a row are not possible', () => {
    const paid = [march, on('FEE_NOTICE_SENT', '2026-03-10'), on('FEE_PAID', '2026-03-12')];
    expect(ask([...paid, on('FEE_NOTICE_SENT', '2026-03-16')]).deadlines.PAYMENT_DUE).toBe('2026-04-14');
    const twice = [march, on('FEE_NOTICE_SENT', '2026-03-10'), on('FEE_NOTICE_SENT', '2026-03-12')];
    expect(askWrongly({ id: 'case', facts: twice })).toMatchObject({
      code: 'DUPLICATE_FACT',
      path: 'facts[2].on',
    });
  });

  it('a lapse on the first day that allows it is none too early', () => {
    const asked = [march, correctionNotice('2026-03-05', { termWorkingDays: 5 })];
    expect(ask([...asked, on('LAPSED', '2026-03-13')]).warnings).not.toContain('LAPSED_BEFORE_TERM_ENDED');
    expect(ask([...asked, on('LAPSED', '2026-03-12')]).warnings).toContain('LAPSED_BEFORE_TERM_ENDED');
    expect(ask([march, on('LAPSED', '2026-03-12')]).warnings).toEqual([]);
  });

  it('a reply served on the due day without a day of sending was in time', () => {
    expect(ask([march, served('2026-03-30', 'PROVIDED')]).repliedInTime).toBe(true);
    expect(ask([march, served('2026-03-31', 'PROVIDED')]).repliedInTime).toBeUndefined();
    expect(ask([march, posted('2026-03-30'), served('2026-04-03', 'PROVIDED')]).repliedInTime).toBe(true);
    expect(ask([march, posted('2026-03-31')]).repliedInTime).toBe(false);
  });
});

describe('where the calendar begins and ends', () => {
  it.each([
    ['2017-12-31', '2018-01-02', 'facts[0].on'],
    ['2018-01-02', '2037-01-01', 'facts[1].on'],
  ])('received on %s, sent on %s: there is no calendar for one of them', (receivedOn, sentOn, path) => {
    const facts = [received(receivedOn), posted(sentOn)];
    expect(askWrongly({ id: 'case', facts })).toMatchObject({ code: 'NO_CALENDAR', path });
  });

  it('its own first and last day are inside', () => {
    const facts = [received('2018-01-01'), posted('2036-12-31')];
    expect(ask(facts)).toMatchObject({ deadlines: { REPLY_DUE: '2018-01-22' }, repliedInTime: false });
  });
});

describe('a text that was not in force when the application came is not cited against it', () => {
  function cite(facts: readonly RawFact[]): string | undefined {
    return askWrongly({ id: 'case', facts }).article;
  }

  it.each<readonly [string, (receivedOn: string) => readonly RawFact[]]>([
    [
      'two fee notices',
      (day) => [received(day), on('FEE_NOTICE_SENT', '2021-01-05'), on('FEE_NOTICE_SENT', '2021-01-06')],
    ],
    ['a payment without a notice', (day) => [received(day), on('FEE_PAID', '2021-01-06')]],
  ])('%s', (_, facts) => {
    expect(cite(facts('2020-12-31'))).toBeUndefined();
    expect(cite(facts('2021-01-01'))).toMatch(/^《?政府信息公开信息处理费管理办法/);
  });

  it('art. 31: a step before the receipt', () => {
    expect(cite([received('2019-05-14'), extended('2019-05-10', 5)])).toBeUndefined();
    expect(cite([received('2019-05-15'), extended('2019-05-10', 5)])).toBe('《政府信息公开条例》第三十一条');
  });

  it('art. 35: a deferral to a day before its own notice', () => {
    expect(cite([received('2019-05-14'), deferred('2019-05-20', '2019-05-17')])).toBeUndefined();
    expect(cite([received('2019-05-15'), deferred('2019-05-20', '2019-05-17')])).toBe(
      '《政府信息公开条例》第三十五条',
    );
  });
});

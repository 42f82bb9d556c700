import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import {
  decideIssueCorrectionNotice,
  type IssueCorrectionNotice,
} from '../../src/case-file/acts/issue-correction-notice.ts';
import { decideLapseApplication } from '../../src/case-file/acts/lapse-application.ts';
import { decideRecordCorrection } from '../../src/case-file/acts/record-correction.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { mayLapseFrom } from '../../src/case-file/lapse-term.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { aFile, people } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const items = [
  { ground: 'DESCRIPTION', what: '所需信息的名称', guidance: '请写明地块名称或者批文文号' },
] as const;
const notice = { items, termWorkingDays: 15, by: 'POST' } as const;

describe('补正告知 (art. 30): within 7 working days of receipt; later it is still issued, and marked late', () => {
  it.each([
    ['2026-03-02', '2026-03-04', 'in time', '2026-03-11'],
    ['2026-03-02', '2026-03-11', 'in time', '2026-03-11'],
    ['2026-03-02', '2026-03-12', 'late', '2026-03-11'],
    ['2026-03-02', '2026-04-20', 'late', '2026-03-11'],
    // Two worked Saturdays and the Spring Festival lie between.
    ['2026-02-12', '2026-02-28', 'in time', '2026-02-28'],
    ['2026-02-12', '2026-03-02', 'late', '2026-02-28'],
  ])('received %s, issued %s: %s (due %s)', (received, issued, judged, due) => {
    const told = aCaseFile().receivedAtWindow(received).registered();
    const late = judged === 'late' ? { late: { deadline: 'CORRECTION_NOTICE_DUE', due } } : {};
    const decision = given(told)
      .when((file) => decideIssueCorrectionNotice(file, { ...notice, on: day(issued) }, onThe(issued)))
      .then({ fact: 'CORRECTION_NOTICE_SENT', on: issued, documentNo: 'NO-1', ...notice, ...late });
    expect(decision?.series).toBe('CORRECTION_NOTICE');
  });

  it('the mark of lateness stands in the case', () => {
    const late = { deadline: 'CORRECTION_NOTICE_DUE', due: day('2026-03-11') } as const;
    const file = aCaseIn('REGISTERED').correctionNoticeSent('2026-03-12', { late }).file();
    expect(file.lateActs).toEqual([{ ...late, fact: 'CORRECTION_NOTICE_SENT', on: '2026-03-12' }]);
  });

  it.each([
    ['no items', { items: [] }, 'items', 'EMPTY', undefined],
    [
      'an item that says nothing',
      { items: [{ ground: 'DESCRIPTION', what: '', guidance: '请写明' }] },
      'items.0.what',
      'EMPTY',
      undefined,
    ],
    [
      'an item without guidance (art. 30: 作出指导和释明)',
      { items: [...items, { ground: 'DESCRIPTION', what: '用途', guidance: ' ' }] },
      'items.1.guidance',
      'EMPTY',
      undefined,
    ],
    ['a term of no day', { termWorkingDays: 0 }, 'termWorkingDays', 'OUT_OF_RANGE', 60],
    ['a term of 61 days', { termWorkingDays: 61 }, 'termWorkingDays', 'OUT_OF_RANGE', 60],
    ['a term of half a day', { termWorkingDays: 7.5 }, 'termWorkingDays', 'OUT_OF_RANGE', 60],
    [
      'an override where there is nothing to override',
      { override: { reason: '其他' } },
      'override',
      'NOT_ALLOWED',
      undefined,
    ],
  ] as const)('refused: %s', (_what, change, path, problem, limit) => {
    given(aCaseIn('REGISTERED'))
      .when((file) =>
        decideIssueCorrectionNotice(
          file,
          { on: day('2026-03-04'), ...notice, ...change },
          onThe('2026-03-04'),
        ),
      )
      .refused({ code: 'INVALID_INPUT', path, problem, ...(limit === undefined ? {} : { limit }) });
  });

  it.each([1, 60])('a term of %s working days is taken', (termWorkingDays) => {
    const act = { on: day('2026-03-04'), ...notice, termWorkingDays };
    expect(decideIssueCorrectionNotice(aCaseIn('REGISTERED').file(), act, onThe('2026-03-04')).ok).toBe(true);
  });
});

describe('a second notice, against "一次性" of art. 30 (reading AMB-2)', () => {
  const corrected = aCaseIn('REGISTERED').correctionNoticeSent('2026-03-04').correctionReceived('2026-03-09');
  const override = { reason: '补正后出现新的不明确之处' };

  it('refused without an override, whoever asks', () => {
    issuedBy(people.officeHead, ['OFFICE_HEAD'], {}).refused({
      code: 'CORRECTION_ALREADY_ISSUED',
      article: '30',
      sentOn: day('2026-03-04'),
    });
  });

  it('refused to a clerk and a handler, reason or not', () => {
    issuedBy(people.intakeClerk, ['INTAKE_CLERK', 'HANDLER'], { override }).refused({
      code: 'NOT_PERMITTED',
      action: 'issueCorrectionNotice',
      reason: 'ROLE_MISSING',
      by: ['OFFICE_HEAD'],
    });
  });

  it('refused to the head without a reason', () => {
    issuedBy(people.officeHead, ['OFFICE_HEAD'], { override: { reason: '' } }).refused({
      code: 'INVALID_INPUT',
      path: 'override.reason',
      problem: 'EMPTY',
    });
  });

  it('issued by the head with a reason, which stays in the journal', () => {
    issuedBy(people.officeHead, ['OFFICE_HEAD'], { override }).then({
      fact: 'CORRECTION_NOTICE_SENT',
      on: '2026-03-10',
      documentNo: 'NO-1',
      ...notice,
      override,
    });
  });

  it('has seven working days of its own, from the correction received', () => {
    const file = corrected.file();
    const act = { ...notice, override, on: day('2026-03-19') };
    const outcome = decideIssueCorrectionNotice(file, act, onThe('2026-03-19'));
    expect(outcome.ok && outcome.value.facts('NO-1')[0]?.late).toEqual({
      deadline: 'CORRECTION_NOTICE_DUE',
      due: '2026-03-18',
    });
  });

  function issuedBy(
    who: { readonly id: string; readonly name: string },
    held: Parameters<typeof onThe>[2],
    change: Pick<IssueCorrectionNotice, 'override'>,
  ) {
    return given(corrected).when((file) =>
      decideIssueCorrectionNotice(
        file,
        { ...notice, ...change, on: day('2026-03-10') },
        onThe('2026-03-10', who, held),
      ),
    );
  }
});

/* The notice of 2026-03-04 was served on 2026-03-06; fifteen working days end on 2026-03-27. */
const served = aCaseIn('AWAITING_CORRECTION').correctionNoticeServed('2026-03-06');

describe('收到补正 (art. 30): the period starts again', () => {
  const corrected = { channel: 'IN_PERSON', description: ' 南堤路东侧一号地块批复 ' } as const;

  it('within its term', () => {
    given(served)
      .when((file) =>
        decideRecordCorrection(file, { ...corrected, on: day('2026-03-27') }, onThe('2026-03-27')),
      )
      .then({
        fact: 'CORRECTION_RECEIVED',
        on: '2026-03-27',
        channel: 'IN_PERSON',
        description: '南堤路东侧一号地块批复',
      });
  });

  it('starts twenty new working days: received 2026-03-09 → reply due 2026-04-07', () => {
    const file = served.correctionReceived('2026-03-09').file();
    expect(deadlinesOf(file, onThe('2026-03-09').calendar, day('2026-03-09')).deadlines.REPLY_DUE).toBe(
      '2026-04-07',
    );
    expect(file.application?.description).toBe('南堤路东侧一号地块征收补偿安置方案');
  });

  it.each([undefined, '', '  '])('after its term, good reason %j: refused', (goodReason) => {
    const reason = goodReason === undefined ? {} : { goodReason };
    given(served)
      .when((file) =>
        decideRecordCorrection(file, { ...corrected, ...reason, on: day('2026-03-30') }, onThe('2026-03-30')),
      )
      .refused({ code: 'CORRECTION_LATE_WITHOUT_REASON', article: '30', due: day('2026-03-27') });
  });

  it('after its term with good reason (正当理由): accepted, with the reason in the journal', () => {
    given(served)
      .when((file) =>
        decideRecordCorrection(
          file,
          { ...corrected, goodReason: '住院治疗，附出院记录', on: day('2026-03-30') },
          onThe('2026-03-30'),
        ),
      )
      .then({
        fact: 'CORRECTION_RECEIVED',
        on: '2026-03-30',
        channel: 'IN_PERSON',
        description: '南堤路东侧一号地块批复',
        goodReason: '住院治疗，附出院记录',
      });
  });

  it('not served: the term runs from the sending day, 2026-03-04 → 2026-03-25', () => {
    given(aCaseIn('AWAITING_CORRECTION'))
      .when((file) =>
        decideRecordCorrection(file, { ...corrected, on: day('2026-03-26') }, onThe('2026-03-26')),
      )
      .refused({ code: 'CORRECTION_LATE_WITHOUT_REASON', article: '30', due: day('2026-03-25') });
  });

  describe('the words that were there before correct nothing', () => {
    const before = served.file().application?.description ?? '';
    const same = { channel: 'IN_PERSON', description: `\r\n${before} `, on: day('2026-03-09') } as const;

    it.each([undefined, 'AUTO', 'AGENCY'] as const)('refused, confirmed by %s', (confirmation) => {
      const act = { ...same, ...(confirmation && { confirmation }) };
      given(served)
        .when((file) => decideRecordCorrection(file, act, onThe('2026-03-09')))
        .refused({ code: 'INVALID_INPUT', path: 'description', problem: 'NOTHING_ADDED' });
    });

    it('a file alone is a correction, now or as it was submitted online', () => {
      const files = [aFile('授权委托书.pdf')];
      given(served)
        .when((file) => decideRecordCorrection(file, { ...same, files }, onThe('2026-03-09')))
        .isDone();
      given(served.correctionSubmitted('2026-03-06'))
        .when((file) => decideRecordCorrection(file, same, onThe('2026-03-09')))
        .isDone();
    });
  });

  it.each([
    ['description', { description: '' }, 'EMPTY'],
    ['goodReason', { goodReason: 'a\u0000' }, 'CONTROL_CHARACTERS'],
  ] as const)('refused at the field %s', (path, change, problem) => {
    given(served)
      .when((file) =>
        decideRecordCorrection(file, { ...corrected, ...change, on: day('2026-03-09') }, onThe('2026-03-09')),
      )
      .refused({ code: 'INVALID_INPUT', path, problem });
  });
});

describe('视为放弃 (art. 30): the notice served, its term over, nothing came', () => {
  it('without proof of service: never', () => {
    lapse(aCaseIn('AWAITING_CORRECTION'), '2026-06-01').refused({
      code: 'SERVICE_PROOF_MISSING',
      article: '30',
    });
  });

  it.each([
    ['served', served, '2026-03-30'],
    ['not served', aCaseIn('AWAITING_CORRECTION'), undefined],
    ['handed in online, to be confirmed', served.correctionSubmitted('2026-03-10'), undefined],
  ])('said ahead, %s: from %s', (_what, told, from) => {
    expect(mayLapseFrom(told.file(), shippedCalendar(), day('2026-03-11'))).toBe(from);
  });

  it('where service failed: never', () => {
    lapse(
      aCaseIn('AWAITING_CORRECTION').serviceFailed('2026-03-09', 'CORRECTION_NOTICE'),
      '2026-06-01',
    ).refused({
      code: 'SERVICE_PROOF_MISSING',
      article: '30',
    });
  });

  it.each(['2026-03-26', '2026-03-27', '2026-03-29'])(
    'on %s the term runs, or no working day has followed it',
    (on) => {
      lapse(served, on).refused({
        code: 'CORRECTION_TERM_RUNNING',
        article: '30',
        mayLapseFrom: day('2026-03-30'),
      });
    },
  );

  it('on the first working day after the term', () => {
    const decision = lapse(served, '2026-03-30').then({
      fact: 'LAPSED',
      on: '2026-03-30',
      ground: 'LAPSED_CORRECTION',
      documentNo: 'NO-1',
    });
    expect(decision?.series).toBe('LAPSE_NOTICE');
  });

  it('ends the case as D61', () => {
    const file = served.lapsed('2026-03-30').file();
    expect([file.state, file.outcome, file.closedOn]).toEqual(['LAPSED', 'LAPSED_CORRECTION', '2026-03-30']);
  });

  function lapse(told: CaseFileBuilder, on: string) {
    return given(told).when((file) => decideLapseApplication(file, { on: day(on) }, onThe(on)));
  }
});

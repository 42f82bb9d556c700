import { describe, expect, it } from '@jest/globals';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideExtendReplyPeriod } from '../../src/case-file/acts/extend-reply-period.ts';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { holderOfEveryRole, people, staffWith } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();
const act = { workingDays: 20, reason: '材料分散，需要逐项核对', by: 'POST' } as const;

function extend(told: CaseFileBuilder, on: string, change: { readonly workingDays?: number } = {}) {
  return given(told).when((file) =>
    decideExtendReplyPeriod(file, { ...act, ...change, on: day(on) }, onThe(on, people.officeHead)),
  );
}

function inHandling(receivedOn: string): CaseFileBuilder {
  return aCaseFile().receivedAtWindow(receivedOn).registered().assigned().accepted();
}

describe('延长答复期限 (art. 33 ¶2): decided and told on or before the due day', () => {
  it.each([
    // Deadline case D01: the full 20 + 20.
    ['2026-03-02', '2026-03-25', 20, '2026-04-28'],
    ['2026-03-02', '2026-03-02', 1, '2026-03-31'],
    // The due day itself.
    ['2026-03-02', '2026-03-30', 10, '2026-04-14'],
    // Deadline case D04, one day earlier: due on Friday 2026-05-08.
    ['2026-04-07', '2026-05-08', 20, '2026-06-04'],
  ])('received %s, told %s, %s working days → due %s', (received, on, workingDays, due) => {
    const told = inHandling(received);
    const decision = extend(told, on, { workingDays }).then({
      fact: 'EXTENSION_NOTIFIED',
      on,
      documentNo: 'NO-1',
      ...act,
      workingDays,
      approverId: people.officeHead.id,
    });
    expect(decision?.series).toBe('EXTENSION_NOTICE');
    if (decision) expect(rowOf(toldOn(told, decision).file(), calendar).replyDueOn).toBe(due);
  });

  it.each([
    ['2026-03-02', '2026-03-31', '2026-03-30'],
    // Deadline case D04: a Saturday that is worked is a day like another.
    ['2026-04-07', '2026-05-09', '2026-05-08'],
  ])('received %s, told %s: refused, the period ended on %s', (received, on, due) => {
    extend(inHandling(received), on).refused({
      code: 'EXTENSION_AFTER_EXPIRY',
      article: '33(2)',
      due: day(due),
    });
  });

  it('with an opinion out, the due day is the one known on the day of the act (deadline case D05)', () => {
    const consulted = inHandling('2026-03-02')
      .consultationSent('2026-03-10', { with: 'OTHER_AGENCY', ground: 'COORDINATION' })
      .opinionReceived('2026-03-20', { opinion: 'AGREES' });
    const decision = extend(consulted, '2026-04-08').then({
      fact: 'EXTENSION_NOTIFIED',
      on: '2026-04-08',
      documentNo: 'NO-1',
      ...act,
      approverId: people.officeHead.id,
    });
    if (decision) expect(rowOf(toldOn(consulted, decision).file(), calendar).replyDueOn).toBe('2026-05-12');
  });
});

describe('once in a period (AMB-20)', () => {
  it('a second one is refused', () => {
    extend(inHandling('2026-03-02').extended('2026-03-10', 5), '2026-03-20').refused({
      code: 'EXTENSION_ALREADY_GIVEN',
      article: '33(2)',
      on: day('2026-03-10'),
    });
  });

  it('a correction begins a new period, which may be extended anew', () => {
    const corrected = aCaseIn('REGISTERED')
      .extended('2026-03-03', 5)
      .correctionNoticeSent('2026-03-06')
      .correctionReceived('2026-03-16');
    const decision = extend(corrected, '2026-04-14', { workingDays: 1 }).then({
      fact: 'EXTENSION_NOTIFIED',
      on: '2026-04-14',
      documentNo: 'NO-1',
      ...act,
      workingDays: 1,
      approverId: people.officeHead.id,
    });
    if (decision) expect(rowOf(toldOn(corrected, decision).file(), calendar).replyDueOn).toBe('2026-04-15');
  });

  it('a fee paid begins one too', () => {
    const paid = inHandling('2026-03-02')
      .extended('2026-03-10', 5)
      .feeNoticeSent('2026-03-18')
      .feeNoticeServed('2026-03-20')
      .feePaid('2026-04-10');
    extend(paid, '2026-05-12', { workingDays: 3 }).then({
      fact: 'EXTENSION_NOTIFIED',
      on: '2026-05-12',
      documentNo: 'NO-1',
      ...act,
      workingDays: 3,
      approverId: people.officeHead.id,
    });
  });

  it('cannot be told of a day before the one that was given', () => {
    const paid = inHandling('2026-03-02').feeNoticeSent('2026-03-18').feePaid('2026-03-20');
    extend(paid, '2026-03-19').refusedWith('DAY_REFUSED');
  });
});

describe('how long, and why', () => {
  it('21 working days: refused with the article', () => {
    extend(inHandling('2026-03-02'), '2026-03-10', { workingDays: 21 }).refused({
      code: 'EXTENSION_OVER_MAXIMUM',
      article: '33(2)',
      maximum: 20,
    });
  });

  it('under the 2007 text at most 15, by its article 24 ¶2', () => {
    const of2019 = inHandling('2019-05-14');
    extend(of2019, '2019-05-20', { workingDays: 16 }).refused({
      code: 'EXTENSION_OVER_MAXIMUM',
      article: '24(2)',
      maximum: 15,
    });
    extend(of2019, '2019-05-20', { workingDays: 15 }).then({
      fact: 'EXTENSION_NOTIFIED',
      on: '2019-05-20',
      documentNo: 'NO-1',
      ...act,
      workingDays: 15,
      approverId: people.officeHead.id,
    });
  });

  it.each([0, -1, 1.5])('%s working days: no number of days', (workingDays) => {
    extend(inHandling('2026-03-02'), '2026-03-10', { workingDays }).refused({
      code: 'INVALID_INPUT',
      path: 'workingDays',
      problem: 'OUT_OF_RANGE',
      limit: 20,
    });
  });

  it('no reason: refused at the field', () => {
    given(inHandling('2026-03-02'))
      .when((file) =>
        decideExtendReplyPeriod(file, { ...act, reason: ' ', on: day('2026-03-10') }, onThe('2026-03-10')),
      )
      .refused({ code: 'INVALID_INPUT', path: 'reason', problem: 'EMPTY' });
  });

  it('while a correction is awaited: refused by the state', () => {
    extend(aCaseIn('AWAITING_CORRECTION'), '2026-03-10').refusedWith('WRONG_STATE');
  });

  it('while a new reply is made: its term is that of the decision (AMB-11)', () => {
    extend(aCaseIn('REPLIED').redoOrdered('2026-06-01'), '2026-06-02').refused({
      code: 'REDO_UNDER_WAY',
      decisionNo: '清政复决〔2026〕1号',
    });
  });
});

describe('who approves it', () => {
  it('the head of the office, said beforehand; never the one who handles the case', () => {
    const file = aCaseIn('IN_HANDLING').file();
    const answers = [
      holderOfEveryRole(people.officeHead),
      holderOfEveryRole(people.handler),
      staffWith('HANDLER'),
    ]
      .map((actor) => permittedActions(file, actor, calendar, day('2026-03-10'), defaultOfficeSettings))
      .map((list) => list.find(({ action }) => action === 'extendReplyPeriod')?.refusal);
    const refused = { code: 'NOT_PERMITTED', action: 'extendReplyPeriod', by: ['OFFICE_HEAD'] };
    expect(answers).toEqual([
      undefined,
      { ...refused, reason: 'HANDLES_IT' },
      { ...refused, reason: 'ROLE_MISSING' },
    ]);
  });

  it('beforehand it is also said that the period has ended', () => {
    const answers = permittedActions(
      aCaseIn('IN_HANDLING').file(),
      holderOfEveryRole(people.officeHead),
      calendar,
      day('2026-03-31'),
      defaultOfficeSettings,
    );
    expect(answers.find(({ action }) => action === 'extendReplyPeriod')?.refusal).toEqual({
      code: 'EXTENSION_AFTER_EXPIRY',
      article: '33(2)',
      due: '2026-03-30',
    });
  });
});

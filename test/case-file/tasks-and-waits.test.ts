import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { type CaseTask, tasksOf } from '../../src/case-file/case-tasks.ts';
import { waitDueOn, waitsOf } from '../../src/case-file/case-waits.ts';
import { rowOf } from '../../src/case-file/row.ts';
import type { CaseState } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';

const calendar = shippedCalendar();

describe('what the office must do next', () => {
  it.each<[CaseState, readonly CaseTask[]]>([
    ['SUBMITTED', ['CONFIRM_RECEIPT']],
    ['RECEIVED', ['REGISTER']],
    ['REGISTERED', ['ASSIGN']],
    ['AWAITING_CORRECTION', []],
    ['IN_HANDLING', ['HANDLE']],
    ['UNDER_REVIEW', ['LEGAL_REVIEW', 'SECRECY_REVIEW']],
    ['APPROVED', ['SIGN']],
    ['SIGNED', ['SEND']],
    ['REPLIED', ['FILE']],
    ['ARCHIVED', []],
    ['LAPSED', ['FILE']],
    ['WITHDRAWN', ['FILE']],
  ])('%s: %j', (state, tasks) => {
    expect(tasksOf(aCaseIn(state).file())).toEqual(tasks);
  });

  it.each<[string, CaseFileBuilder, readonly CaseTask[]]>([
    ['a letter nobody has opened', aCaseFile().loggedAsOrdinaryMail('2026-03-02'), ['RECORD_MAIL']],
    ['assigned to a unit', aCaseIn('REGISTERED').assigned('2026-03-04'), ['ACCEPT']],
    ['assigned anew', aCaseIn('IN_HANDLING').assigned('2026-03-06', people.handler), ['ACCEPT']],
    ['given back', aCaseIn('IN_HANDLING').assignmentReturned('2026-03-06'), ['ASSIGN']],
    [
      'passed by the lawyers only',
      aCaseIn('UNDER_REVIEW').legalReviewPassed('2026-03-10'),
      ['SECRECY_REVIEW'],
    ],
    ['given back by a reviewer', aCaseIn('UNDER_REVIEW').draftReturned('2026-03-10'), ['HANDLE']],
    ['sent and not served', aCaseIn('SIGNED').sent('2026-03-12'), ['PROVE_SERVICE']],
    [
      'with a fee objected to',
      aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-06').feeObjectionReceived('2026-03-09'),
      ['HANDLE', 'REVIEW_FEE'],
    ],
    [
      'with a payment declared',
      aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-06').paymentDeclared('2026-03-09'),
      ['HANDLE', 'CONFIRM_PAYMENT'],
    ],
    [
      'with that payment recorded',
      aCaseIn('IN_HANDLING').feeNoticeSent('2026-03-06').paymentDeclared('2026-03-09').feePaid('2026-03-10'),
      ['HANDLE'],
    ],
    [
      'with the objection decided',
      aCaseIn('IN_HANDLING')
        .feeNoticeSent('2026-03-06')
        .feeObjectionReceived('2026-03-09')
        .feeReviewed('UPHELD', '2026-03-10'),
      ['HANDLE'],
    ],
    [
      'with a correction that came online',
      aCaseIn('AWAITING_CORRECTION').correctionSubmitted('2026-03-10'),
      ['CONFIRM_CORRECTION'],
    ],
    [
      'with that correction confirmed',
      aCaseIn('AWAITING_CORRECTION').correctionSubmitted('2026-03-10').correctionReceived('2026-03-10'),
      ['ASSIGN'],
    ],
    [
      'with an opinion that came online',
      aCaseIn('IN_HANDLING').consultationSent('2026-03-05').opinionSubmitted('2026-03-12'),
      ['HANDLE', 'CONFIRM_OPINION'],
    ],
    [
      'with that opinion confirmed',
      aCaseIn('IN_HANDLING')
        .consultationSent('2026-03-05')
        .opinionSubmitted('2026-03-12')
        .opinionReceived('2026-03-12'),
      ['HANDLE'],
    ],
    ['quashed', aCaseIn('REPLIED').redoOrdered('2026-06-01'), ['HANDLE']],
  ])('%s: %j', (_, told, tasks) => {
    expect(tasksOf(told.file())).toEqual(tasks);
  });
});

/** Kind, since, for whom, until when. */
function waitsIn(told: CaseFileBuilder): readonly string[] {
  const file = told.file();
  const row = rowOf(file, calendar);
  return waitsOf(file).map((wait) =>
    [wait.kind, wait.since, wait.forWhom, waitDueOn(wait, row, calendar) ?? 'open'].join(' '),
  );
}

describe('what others owe a case', () => {
  const inHandling = aCaseIn('IN_HANDLING');

  it.each<[string, CaseFileBuilder, readonly unknown[]]>([
    ['nothing', inHandling, []],
    [
      'a correction, the notice not served',
      aCaseIn('AWAITING_CORRECTION'),
      ['CORRECTION 2026-03-04 周沐言 2026-03-25'],
    ],
    [
      'an opinion, the letter not delivered',
      inHandling.consultationSent('2026-03-05', {
        party: { name: '清湖云雾茶业有限公司', isOrganization: true },
      }),
      ['CONSULTATION 2026-03-05 清湖云雾茶业有限公司 open'],
    ],
    [
      'an opinion, within 15 working days of the delivery',
      inHandling
        .consultationSent('2026-03-05', { party: { name: '清湖云雾茶业有限公司', isOrganization: true } })
        .consultationDelivered('2026-03-09'),
      ['CONSULTATION 2026-03-05 清湖云雾茶业有限公司 2026-03-30'],
    ],
    [
      'nothing once the opinion is in',
      inHandling
        .consultationSent('2026-03-05')
        .consultationDelivered('2026-03-09')
        .opinionReceived('2026-03-12'),
      [],
    ],
    [
      'nothing once an opinion came online, which the office confirms',
      inHandling.consultationSent('2026-03-05').opinionSubmitted('2026-03-12'),
      [],
    ],
    [
      'nothing once a correction came online, which the office confirms',
      aCaseIn('AWAITING_CORRECTION').correctionSubmitted('2026-03-10'),
      [],
    ],
    [
      'help by an internal day',
      inHandling.coHandlingRequested('2026-03-06', { dueOn: day('2026-03-13') }),
      [expect.stringMatching(/^CO_HANDLING 2026-03-06 .+ 2026-03-13$/)],
    ],
    [
      'a payment',
      inHandling.feeNoticeSent('2026-03-06').feeNoticeServed('2026-03-09'),
      [expect.stringMatching(/^FEE 2026-03-06 周沐言 2026-/)],
    ],
    [
      'nothing once it is declared, which the office looks for',
      inHandling.feeNoticeSent('2026-03-06').feeNoticeServed('2026-03-09').paymentDeclared('2026-03-10'),
      [],
    ],
    [
      'nothing once it is paid',
      inHandling.feeNoticeSent('2026-03-06').feeNoticeServed('2026-03-09').feePaid('2026-03-10'),
      [],
    ],
    [
      'reasons',
      inHandling.reasonsRequested('2026-03-06'),
      [expect.stringMatching(/^REASONS 2026-03-06 周沐言 2026-/)],
    ],
    [
      'the longest first',
      inHandling.coHandlingRequested('2026-03-05', { dueOn: day('2026-03-13') }).feeNoticeSent('2026-03-06'),
      [expect.stringMatching(/^CO_HANDLING/), expect.stringMatching(/^FEE/)],
    ],
    ['nothing after the end', inHandling.feeNoticeSent('2026-03-06').withdrawn('2026-03-09'), []],
  ])('%s', (_, told, waits) => {
    expect(waitsIn(told)).toEqual(waits);
  });

  it('the row keeps them, and since when', () => {
    const told = inHandling
      .coHandlingRequested('2026-03-06', { dueOn: day('2026-03-13') })
      .feeNoticeSent('2026-03-09');
    const { waits, waitingFrom } = rowOf(told.file(), calendar);
    expect(waitingFrom).toBe('2026-03-06');
    expect(JSON.parse(waits ?? '')).toEqual(waitsOf(told.file()));
  });
});

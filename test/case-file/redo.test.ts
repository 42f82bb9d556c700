import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideDraftReply } from '../../src/case-file/acts/draft-reply.ts';
import { decideReopenForRedo, type ReopenForRedo } from '../../src/case-file/acts/reopen-for-redo.ts';
import { decideSendReply } from '../../src/case-file/acts/send-reply.ts';
import { explainedDeadlinesOf } from '../../src/case-file/deadlines.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { refusalToFile } from '../../src/case-file/redo-guard.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { nothingTold, type RedoOrder, type ToldByDisputes } from '../../src/case-file/told-by-disputes.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe, toldOn } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';
import { people, staffWith } from '../support/builders-cast.ts';
import { nonexistent, provided } from '../support/builders-replies.ts';

const quashing: ReopenForRedo = {
  on: day('2026-05-18'),
  orderedBy: 'RECONSIDERATION',
  decisionNo: '清府复决〔2026〕3号',
  quashedFor: 'SUBSTANCE',
};

function redone(told: CaseFileBuilder, change: Partial<ReopenForRedo> = {}): CaseFileBuilder {
  const act = { ...quashing, ...change };
  const outcome = decideReopenForRedo(told.file(), act, onThe(act.on));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return toldOn(told, outcome.value, people.legalReviewer);
}

const order: RedoOrder = {
  orderedBy: 'RECONSIDERATION',
  forum: '清湖县人民政府',
  decisionNo: quashing.decisionNo,
  orderedOn: quashing.on,
  servedOn: quashing.on,
  quashedFor: 'SUBSTANCE',
  result: 'QUASHED',
  quashed: '清湖自然资答〔2026〕1号',
};

describe('the order that a dispute has recorded', () => {
  it.each<[string, Partial<ReopenForRedo>]>([
    ['decisionNo', { decisionNo: '（2026）皖行初1号', orderedBy: 'COURT' }],
    ['orderedBy', { orderedBy: 'COURT' }],
    ['quashedFor', { quashedFor: 'PROCEDURE' }],
    ['until', { until: day('2026-06-30') }],
    ['on', { on: day('2026-05-15') }],
  ])('is not contradicted in %s', (path, change) => {
    const act = { ...quashing, ...change };
    given(aCaseIn('REPLIED'))
      .when((file) => decideReopenForRedo(file, act, onThe('2026-05-18'), { open: false, orders: [order] }))
      .refused({ code: 'INVALID_INPUT', path, problem: 'NOT_AS_ORDERED' });
  });

  it('is followed once', () => {
    const replied = redone(aCaseIn('REPLIED')).drafted('2026-05-18').signed('2026-05-18').sent('2026-05-18');
    given(replied)
      .when((file) =>
        decideReopenForRedo(file, quashing, onThe('2026-05-18'), { open: false, orders: [order] }),
      )
      .refused({ code: 'INVALID_INPUT', path: 'decisionNo', problem: 'ALREADY_FOLLOWED' });
  });

  it.each<[string, Partial<RedoOrder>, object]>([
    ['a decision', {}, { forum: '清湖县人民政府', quashed: '清湖自然资答〔2026〕1号' }],
    [
      'a judgment of second instance, whose court nobody recorded',
      { onAppeal: true },
      { quashed: '清湖自然资答〔2026〕1号' },
    ],
  ])('is kept with the case for the reply to tell: %s', (_, change, told) => {
    const orders = [{ ...order, ...change }];
    const recorded = { ...told, result: 'QUASHED', servedOn: quashing.on };
    given(aCaseIn('REPLIED'))
      .when((file) => decideReopenForRedo(file, quashing, onThe('2026-05-18'), { open: false, orders }))
      .then({ fact: 'REDO_ORDERED', ...quashing, recorded });
  });

  it.each([
    ['recorded', [order], []],
    ['not recorded anywhere', [], ['ORDER_NOT_RECORDED']],
  ])('%s: warned of %s', (_, orders, codes) => {
    const told = { open: false, orders };
    const decided = decideReopenForRedo(aCaseIn('REPLIED').file(), quashing, onThe('2026-05-18'), told);
    expect(decided.ok && decided.value.warnings?.map(({ code }) => code)).toEqual(codes);
  });
});

describe('归档 waits for what the disputes tell', () => {
  const withdrawn = { ...aCaseIn('WITHDRAWN').file(), redoneFor: [] };
  const ordered = { open: false, orders: [order] };

  it.each<[string, CaseFile, ToldByDisputes, Refusal | undefined]>([
    ['a dispute is open', aCaseIn('REPLIED').file(), { open: true, orders: [] }, { code: 'DISPUTE_OPEN' }],
    [
      'a new reply is ordered',
      aCaseIn('REPLIED').file(),
      ordered,
      { code: 'DISPUTE_OPEN', decisionNo: order.decisionNo },
    ],
    ['nothing told', aCaseIn('REPLIED').file(), nothingTold, undefined],
    ['what was withdrawn is not answered, nor reopened', withdrawn, ordered, undefined],
  ])('%s', (_, file, told, refusal) => {
    expect(refusalToFile(file, told)).toEqual(refusal);
  });

  it.each<[string, ToldByDisputes, Refusal | undefined]>([
    ['a dispute is open', { open: true, orders: [] }, { code: 'DISPUTE_OPEN' }],
    ['a new reply is ordered', ordered, { code: 'DISPUTE_OPEN', decisionNo: order.decisionNo }],
    ['nothing told', nothingTold, undefined],
  ])('%s: the list of permitted acts says it of archiveCase too', (_, told, refusal) => {
    const file = aCaseIn('LAPSED').file();
    const { calendar, settings, today } = onThe('2026-10-12');
    const answers = permittedActions(
      file,
      staffWith('ARCHIVIST'),
      calendar,
      today,
      settings,
      file.agencyId,
      told,
    );
    expect(answers.find(({ action }) => action === 'archiveCase')).toEqual({
      action: 'archiveCase',
      refusal,
    });
  });
});

describe('redo after a quashing (AMB-11)', () => {
  it('the decision is served on 2026-05-18: one fact, and the case is with its handler again', () => {
    given(aCaseIn('REPLIED'))
      .when((file) => decideReopenForRedo(file, quashing, onThe('2026-05-18')))
      .then({ fact: 'REDO_ORDERED', ...quashing });
    const file = redone(aCaseIn('REPLIED')).file();
    expect([file.state, file.handlerId]).toEqual(['IN_HANDLING', people.handler.id]);
    expect(file.earlierReplies.map(({ documentNo }) => documentNo)).toEqual(['清湖自然资答〔2026〕1号']);
  });

  // 19 May is day 1; 19 June 2026 (Dragon Boat) is off.
  it.each([
    ['the term of the law, 20 working days', {}, '2026-06-15'],
    ['the day the decision sets', { until: day('2026-06-30') }, '2026-06-30'],
  ])('due by %s', (_, change, due) => {
    const file = redone(aCaseIn('REPLIED'), change).file();
    const calendar = shippedCalendar();
    const { replyDueOn, dueOn } = rowOf(file, calendar);
    expect([replyDueOn, dueOn]).toEqual([due, due]);
    const { REDO_DUE } = explainedDeadlinesOf(file, { own: calendar, inForce: calendar }, day('2026-05-18'));
    expect(REDO_DUE?.due).toBe(due);
  });

  it.each([
    ['2026-06-15', undefined],
    ['2026-06-16', { deadline: 'REDO_DUE', due: '2026-06-15' }],
  ])('the new reply leaves on %s: late %j, by the term to redo and not by the first one', (on, late) => {
    const told = redone(aCaseIn('REPLIED')).drafted('2026-06-01').reviewRequested();
    const signed = told.legalReviewPassed().secrecyReviewPassed().signed();
    const outcome = decideSendReply(signed.file(), { on: day(on), by: 'IN_PERSON' }, onThe(on));
    const [fact] = outcome.ok ? outcome.value.facts('') : [];
    expect(fact?.late).toEqual(late);
  });

  it('from the archive too, although the file was closed after the decision came', () => {
    const told = aCaseIn('ARCHIVED');
    const act = { ...quashing, on: day('2026-10-10') };
    given(told)
      .when((file) => decideReopenForRedo(file, act, onThe('2026-10-12')))
      .then({ fact: 'REDO_ORDERED', ...act });
  });

  it('not before the reply it quashes, and not with a term that is over', () => {
    const file = aCaseIn('REPLIED').file();
    expect(
      decideReopenForRedo(file, { ...quashing, on: day('2026-03-11') }, onThe('2026-03-11')),
    ).toMatchObject({ refusal: { code: 'DAY_REFUSED', bound: '2026-03-12' } });
    expect(
      decideReopenForRedo(file, { ...quashing, until: day('2026-05-18') }, onThe('2026-05-18')),
    ).toMatchObject({ refusal: { code: 'DAY_REFUSED', path: 'until' } });
  });

  it('an application that was taken back was never decided, and is not redone', () => {
    const told = aCaseFile().receivedAtWindow('2026-03-02').withdrawn('2026-03-05').archived('2026-03-06');
    given(told)
      .when((file) => decideReopenForRedo(file, quashing, onThe('2026-05-18')))
      .refused({ code: 'INVALID_INPUT', path: 'caseId', problem: 'NOT_ALLOWED' });
  });
});

describe('行政复议法 art. 64 ¶2: not the same act on the same facts and reasons', () => {
  const on = day('2026-05-20');

  it.each([
    ['the ground that was quashed for substance', {}, provided, ['SAME_GROUND_AS_QUASHED']],
    ['another ground', {}, nonexistent, []],
    ['the ground that was quashed for procedure alone', { quashedFor: 'PROCEDURE' }, provided, []],
  ] as const)('%s: warned of %j, never refused', (_, change, reply, warned) => {
    const file = redone(aCaseIn('REPLIED'), change).file();
    const outcome = decideDraftReply(file, { on, reply }, onThe(on));
    expect(outcome.ok && outcome.value.warnings?.map(({ code }) => code)).toEqual(warned);
  });

  it('a first draft has nothing to repeat', () => {
    const outcome = decideDraftReply(aCaseIn('IN_HANDLING').file(), { on, reply: provided }, onThe(on));
    expect(outcome.ok && outcome.value.warnings).toEqual([]);
  });
});

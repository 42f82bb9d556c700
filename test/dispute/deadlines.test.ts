import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { disputeReckonings, nextDueOf } from '../../src/dispute/deadlines.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import type { DisputeOrder } from '../../src/dispute/facts.ts';
import type { DecisionResult, ReconsiderationEnd } from '../../src/dispute/results.ts';
import { caseId } from '../support/builders.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply, type DisputeBuilder } from '../support/builders-disputes.ts';

const calendar = shippedCalendar();
const silence = { kind: 'SILENCE', replyDueOn: day('2026-07-14') } as const;
const otherAct = { kind: 'OTHER_ACT', what: '收取信息处理费' } as const;
const unserved: Contested = {
  kind: 'REPLY',
  documentNo: '清湖自然资答〔2026〕1号',
  ground: 'PROVIDED',
  sentOn: day('2026-07-10'),
};
const newReply = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;
const newReplyInTime = { ...newReply, until: day('2026-12-18') } as const;
const toDisclose = { kind: 'DISCLOSE' } as const;

const applied = aDispute().appliedFor('2026-07-20');
const accepted = applied.accepted('2026-07-24');
const copied = accepted.copyReceived('2026-07-27');
const sued = aDispute().suedOver('2026-09-14');
const served = sued.copyReceived('2026-09-17');

/** What is due in a dispute on the day of its latest step, or on the day given. */
function dueDays(told: DisputeBuilder, asOf?: string): readonly string[] {
  const dispute = told.dispute();
  const on = asOf === undefined ? dispute.lastStepOn : day(asOf);
  return disputeReckonings(dispute, calendar, on).map(({ name, due }) => `${name} ${due}`);
}

function nextDue(told: DisputeBuilder): string | undefined {
  const dispute = told.dispute();
  return nextDueOf(dispute, calendar, dispute.lastStepOn);
}

function decided(result: DecisionResult, order?: DisputeOrder): DisputeBuilder {
  const ordered = order ? { order } : {};
  const decision = { on: day('2026-09-07'), result, decisionNo: '3号', ...ordered };
  return accepted.and({ fact: 'RECONSIDERATION_DECISION_SERVED', ...decision });
}

function ended(result: ReconsiderationEnd): DisputeBuilder {
  return accepted.and({ fact: 'RECONSIDERATION_ENDED', on: day('2026-09-07'), result });
}

/** A judgment of 2 November with an order, and the day it took effect. */
function ordered(order: DisputeOrder): {
  readonly judged: DisputeBuilder;
  readonly effective: DisputeBuilder;
} {
  const judgment = { on: day('2026-11-02'), result: 'QUASHED', judgmentNo: '1号', order } as const;
  const judged = served.and({ fact: 'JUDGMENT_SERVED', ...judgment });
  const fact = order.kind === 'DISCLOSE' ? 'DISCLOSURE_JUDGMENT_EFFECTIVE' : 'JUDGMENT_EFFECTIVE';
  return { judged, effective: judged.and({ fact, on: day('2026-11-18') }) };
}

describe('what is due while a reconsideration goes on (行政复议法 arts. 20, 30, 31, 48 and 62)', () => {
  const toApply = 'RECONSIDERATION_APPLY_BY 2026-09-11';

  it.each<readonly [string, DisputeBuilder, readonly string[]]>([
    [
      'applied for: not refused within five working days, it is deemed accepted, and the rest follows',
      applied,
      [
        toApply,
        'RECONSIDERATION_ACCEPTANCE_DUE 2026-07-27',
        'RECONSIDERATION_COPY_DUE 2026-08-05',
        'RECONSIDERATION_DECISION_DUE 2026-09-28',
      ],
    ],
    [
      'a correction asked for: ten working days, and nothing is deemed any more',
      applied.and({ fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', on: day('2026-07-22') }),
      [toApply, 'RECONSIDERATION_ACCEPTANCE_DUE 2026-07-27', 'RECONSIDERATION_CORRECTION_DUE 2026-08-05'],
    ],
    [
      'accepted: the copy within seven working days, the decision within sixty days',
      accepted,
      [
        toApply,
        'RECONSIDERATION_ACCEPTANCE_DUE 2026-07-27',
        'RECONSIDERATION_COPY_DUE 2026-08-04',
        'RECONSIDERATION_DECISION_DUE 2026-09-22',
      ],
    ],
    [
      'the copy received: the answer within ten working days',
      copied,
      [
        toApply,
        'RECONSIDERATION_ACCEPTANCE_DUE 2026-07-27',
        'RECONSIDERATION_COPY_DUE 2026-08-04',
        'RECONSIDERATION_ANSWER_DUE 2026-08-10',
        'RECONSIDERATION_DECISION_DUE 2026-09-22',
      ],
    ],
    [
      'over a reply that was never served: nobody knows until when it could be applied for',
      aDispute().appliedFor('2026-07-20', unserved).accepted('2026-07-24'),
      [
        'RECONSIDERATION_ACCEPTANCE_DUE 2026-07-27',
        'RECONSIDERATION_COPY_DUE 2026-08-04',
        'RECONSIDERATION_DECISION_DUE 2026-09-22',
      ],
    ],
  ])('%s', (_, told, expected) => {
    expect(dueDays(told)).toEqual(expected);
  });

  it('the term to decide has passed in silence: fifteen days to sue', () => {
    expect(dueDays(copied, '2026-09-22')).not.toContain('LITIGATION_FILE_BY 2026-10-08');
    expect(dueDays(copied, '2026-09-23')).toContain('LITIGATION_FILE_BY 2026-10-08');
  });
});

describe('what is due while a suit goes on (行政诉讼法 arts. 45, 46, 67 and 85)', () => {
  const direct = 'LITIGATION_FILE_BY 2027-01-13';
  const answer = 'COURT_ANSWER_DUE 2026-10-08';
  const follows = { disputeId: 'd', runsFrom: day('2026-09-07') };
  const about = { caseId, agencyId: agencies.naturalResources.id, forum: '清湖县人民法院' };
  const after = { fact: 'SUIT_FILED', on: day('2026-09-14'), ...about, contested: contestedReply } as const;

  it.each<readonly [string, DisputeBuilder, readonly string[]]>([
    ['a direct suit: six months from service', sued, [direct]],
    [
      'over silence: six months from the end of the term to reply',
      aDispute().suedOver('2026-09-14', silence),
      ['LITIGATION_FILE_BY 2027-01-14'],
    ],
    ['over an act without a day: nothing', aDispute().suedOver('2026-09-14', otherAct), []],
    [
      'after reconsideration: fifteen days from the decision',
      aDispute().and({ ...after, afterReconsideration: follows }),
      ['LITIGATION_FILE_BY 2026-09-22'],
    ],
    [
      'after a reconsideration that nothing ended: nothing',
      aDispute().and({ ...after, afterReconsideration: { disputeId: 'd' } }),
      [],
    ],
    ['the copy received: the defence within fifteen days', served, [direct, answer]],
    ['judged: fifteen days to appeal', served.judged('2026-11-02'), [direct, answer, 'APPEAL_BY 2026-11-17']],
    ['appealed: no more', served.judged('2026-11-02').appealed('2026-11-10'), [direct, answer]],
  ])('%s', (_, told, expected) => {
    expect(dueDays(told)).toEqual(expected);
  });

  it('the day to sue over a silence rests on the interpretation, over a reply on the law itself', () => {
    const bases = [aDispute().suedOver('2026-09-14', silence), sued].map((told) => {
      const [toSue] = disputeReckonings(told.dispute(), calendar, day('2026-09-14'));
      return toSue?.basis.map(({ instrument, article }) => `${instrument} ${article}`);
    });
    expect(bases).toEqual([['LITIGATION_INTERPRETATION 66'], ['LITIGATION_LAW 46']]);
  });
});

describe('what is due after the end', () => {
  const toSue = 'LITIGATION_FILE_BY 2026-09-22';

  it.each<readonly [string, DisputeBuilder, readonly string[]]>([
    ['upheld: fifteen days to sue', decided('DECISION_UPHELD'), [toSue]],
    [
      'a new reply ordered: twenty working days',
      decided('QUASHED', newReply),
      ['REDO_DUE 2026-10-10', toSue],
    ],
    ['by a day it sets: no term of the law', decided('QUASHED', newReplyInTime), [toSue]],
    ['not accepted: fifteen days to sue', ended('NOT_ACCEPTED'), [toSue]],
    ['dismissed: fifteen days to sue', ended('APPLICATION_DISMISSED'), [toSue]],
    ['terminated: nothing to sue over', ended('TERMINATED'), []],
    ['withdrawn: nothing to sue over', ended('APPLICATION_WITHDRAWN'), []],
    ['settled: nothing to sue over', ended('MEDIATED'), []],
    ['a judgment that orders a new reply', ordered(newReply).effective, ['REDO_DUE 2026-12-16']],
    ['a judgment that sets the day', ordered(newReplyInTime).effective, []],
    ['a judgment to disclose', ordered(toDisclose).effective, ['DISCLOSE_BY 2026-12-16']],
    [
      'a suit that was withdrawn',
      served.and({ fact: 'LITIGATION_ENDED', on: day('2026-10-12'), result: 'SUIT_WITHDRAWN' }),
      [],
    ],
    [
      'a dispute recorded by mistake',
      copied.and({ fact: 'FACT_VOIDED', on: day('2026-07-27'), seq: 1, reason: '录入错误' }),
      [],
    ],
  ])('%s', (_, told, expected) => {
    expect(dueDays(told)).toEqual(expected);
  });
});

describe('what the agency itself must do next, and by when', () => {
  it.each<readonly [string, DisputeBuilder, string | undefined]>([
    ['nothing before the copy is there', accepted, undefined],
    ['the answer, by 10 August', copied, '2026-08-10'],
    ['nothing once it has answered', copied.answered('2026-08-03'), undefined],
    ['the defence, by 8 October', served, '2026-10-08'],
    ['nothing while the judgment may be appealed', ordered(newReplyInTime).judged, undefined],
    ['disclosure, within twenty working days of the effect', ordered(toDisclose).effective, '2026-12-16'],
    ['a new reply, within the term of the law', ordered(newReply).effective, '2026-12-16'],
    ['a new reply, by the day the judgment sets', ordered(newReplyInTime).effective, '2026-12-18'],
    ['nothing where the decision orders nothing', decided('DECISION_UPHELD'), undefined],
    // A journal that lost its judgment.
    [
      'nothing where nothing was judged',
      sued.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') }),
      undefined,
    ],
  ])('%s', (_, told, expected) => {
    expect(nextDue(told)).toBe(expected);
  });
});

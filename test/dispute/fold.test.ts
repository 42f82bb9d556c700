import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { Dispute } from '../../src/dispute/dispute.ts';
import type { DisputeFact } from '../../src/dispute/facts.ts';
import { caseId } from '../support/builders.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply, type DisputeBuilder, disputeId } from '../support/builders-disputes.ts';

const about = { caseId, agencyId: agencies.naturalResources.id, contested: contestedReply } as const;
const county = { ...about, forum: '清湖县人民政府' } as const;
const court = { ...about, forum: '清湖县人民法院' } as const;
const applied = aDispute().appliedFor('2026-07-20');
const sued = aDispute().suedOver('2026-09-14');
const bothJudgments = sued.copyReceived('2026-09-17').judged('2026-11-02').appealed('2026-11-10');
const newReply = { kind: 'NEW_REPLY', quashedFor: 'PROCEDURE' } as const;
const second = { fact: 'SECOND_JUDGMENT_SERVED', on: day('2026-12-01'), judgmentNo: '2号' } as const;
const firstJudgment = {
  instance: 'FIRST',
  servedOn: '2026-11-02',
  judgmentNo: '（2026）皖行初1号',
  result: 'QUASHED',
} as const;
const secondJudgment = { instance: 'SECOND', servedOn: '2026-12-01', judgmentNo: '2号' } as const;

describe('what opens a dispute', () => {
  const opened = {
    id: disputeId,
    ...county,
    version: 1,
    kind: 'RECONSIDERATION',
    state: 'OPENED',
    openedOn: day('2026-07-20'),
    lastStepOn: day('2026-07-20'),
    extendedByDays: 0,
    agents: [],
    hearings: [],
    judgments: [],
    lateActs: [],
    keptPapers: [],
  } as const satisfies Dispute;
  const application = { fact: 'RECONSIDERATION_APPLIED', on: day('2026-07-20'), ...county } as const;
  const complaint = { fact: 'SUIT_FILED', on: day('2026-07-20'), ...court } as const;
  const suit = { ...opened, kind: 'LITIGATION', forum: '清湖县人民法院' } as const;
  const follows = { disputeId: 'd', runsFrom: day('2026-07-13') } as const;

  it.each<readonly [string, DisputeFact, Dispute]>([
    ['an application', application, opened],
    [
      'an application that has a number already',
      { ...application, forumCaseNo: '清府复〔2026〕12号' },
      { ...opened, forumCaseNo: '清府复〔2026〕12号' },
    ],
    ['a direct suit', complaint, { ...suit, route: 'DIRECT' }],
    [
      'a suit after reconsideration',
      { ...complaint, afterReconsideration: follows },
      { ...suit, route: 'AFTER_RECONSIDERATION', afterReconsideration: follows },
    ],
  ])('%s', (_, fact, expected) => {
    expect(aDispute().and(fact).dispute()).toStrictEqual(expected);
  });
});

describe('what each fact adds', () => {
  const agents = [{ kind: 'STAFF', name: '沈既白', position: '法制股股长' }] as const;
  const evidence = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1] }] as const;
  const on = day('2026-09-17');
  const end = { state: 'ENDED', endedOn: on } as const;
  const late = { deadline: 'COURT_ANSWER_DUE', due: day('2026-09-16') } as const;
  const hearing = { fact: 'HEARING_NOTIFIED', on, place: '第二法庭' } as const;
  const decision = { fact: 'RECONSIDERATION_DECISION_SERVED', on, decisionNo: '3号' } as const;
  const judgment = { fact: 'JUDGMENT_SERVED', on, judgmentNo: '1号' } as const;
  const hearings = [
    { notifiedOn: on, hearingOn: '2026-10-13', place: '第二法庭' },
    { notifiedOn: on, hearingOn: '2026-10-20', place: '第二法庭' },
  ];

  it.each<readonly [string, DisputeBuilder, readonly DisputeFact[], object]>([
    [
      'a correction',
      applied,
      [{ fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', on }],
      { state: 'OPENED', correctionNoticeServedOn: on, lastStepOn: on },
    ],
    [
      'acceptance, and the number it was given',
      applied,
      [{ fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'SIMPLIFIED', forumCaseNo: '12号' }],
      { state: 'ACCEPTED', acceptedOn: on, procedure: 'SIMPLIFIED', forumCaseNo: '12号' },
    ],
    [
      'acceptance that names no number: the one it had stays',
      aDispute().and({
        fact: 'RECONSIDERATION_APPLIED',
        on: day('2026-07-20'),
        ...county,
        forumCaseNo: '12号',
      }),
      [{ fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'ORDINARY' }],
      { state: 'ACCEPTED', forumCaseNo: '12号' },
    ],
    [
      'the ordinary procedure, and thirty days more',
      applied.accepted('2026-07-24', 'SIMPLIFIED'),
      [
        { fact: 'RECONSIDERATION_TURNED_ORDINARY', on },
        { fact: 'RECONSIDERATION_EXTENDED', on, days: 30 },
      ],
      { state: 'ACCEPTED', procedure: 'ORDINARY', extendedByDays: 30 },
    ],
    [
      'a copy of the complaint, and the number it bears',
      sued,
      [{ fact: 'COMPLAINT_COPY_RECEIVED', on, forumCaseNo: '（2026）皖行初1号' }],
      { state: 'ANSWER_DUE', copyReceivedOn: on, forumCaseNo: '（2026）皖行初1号' },
    ],
    ['agents', sued, [{ fact: 'AGENTS_NAMED', on, agents }], { agents }],
    [
      'an answer, filed late',
      sued.copyReceived('2026-09-14'),
      [{ fact: 'ANSWER_FILED', on, evidence, late }],
      {
        state: 'ANSWERED',
        answer: { filedOn: on, evidence },
        lateActs: [{ fact: 'ANSWER_FILED', on, ...late }],
      },
    ],
    [
      'two hearings',
      sued,
      [
        { ...hearing, hearingOn: day('2026-10-13') },
        { ...hearing, hearingOn: day('2026-10-20') },
      ],
      { hearings },
    ],
    [
      'a decision',
      applied,
      [{ ...decision, result: 'DECISION_UPHELD' }],
      { ...end, ruling: { result: 'DECISION_UPHELD', no: '3号', servedOn: on } },
    ],
    [
      'a decision that orders a new reply, served on the applicant on another day',
      applied,
      [{ ...decision, result: 'QUASHED', order: newReply, applicantServedOn: day('2026-09-21') }],
      {
        ...end,
        ruling: {
          result: 'QUASHED',
          no: '3号',
          servedOn: on,
          applicantServedOn: '2026-09-21',
          order: newReply,
        },
      },
    ],
    [
      'the end of a reconsideration, by a paper',
      applied,
      [{ fact: 'RECONSIDERATION_ENDED', on, result: 'NOT_ACCEPTED', decisionNo: '4号' }],
      { ...end, ruling: { result: 'NOT_ACCEPTED', no: '4号', servedOn: on } },
    ],
    [
      'the end of a suit, without one',
      sued,
      [{ fact: 'LITIGATION_ENDED', on, result: 'SUIT_WITHDRAWN' }],
      { ...end, ruling: { result: 'SUIT_WITHDRAWN', servedOn: on } },
    ],
    [
      'a judgment',
      sued,
      [{ ...judgment, result: 'CLAIM_REJECTED' }],
      {
        state: 'JUDGED',
        judgments: [{ instance: 'FIRST', servedOn: on, judgmentNo: '1号', result: 'CLAIM_REJECTED' }],
        ruling: { result: 'CLAIM_REJECTED', no: '1号', servedOn: on },
      },
    ],
    [
      'an appeal',
      sued.judged('2026-09-15'),
      [{ fact: 'APPEAL_FILED', on, by: 'BOTH' }],
      { state: 'APPEALED', appeal: { on, by: 'BOTH' } },
    ],
    [
      'a judgment that took effect',
      sued.judged('2026-09-15'),
      [{ fact: 'JUDGMENT_EFFECTIVE', on }],
      { ...end, effectiveOn: on },
    ],
  ])('%s', (_, told, facts, expected) => {
    const dispute = facts.reduce((so, fact) => so.and(fact), told).dispute();
    for (const [field, value] of Object.entries(expected)) {
      expect([field, dispute[field as keyof Dispute]]).toStrictEqual([field, value]);
    }
  });
});

describe('the second judgment (行政诉讼法 art. 89)', () => {
  const ended = { state: 'ENDED', endedOn: '2026-12-01', effectiveOn: '2026-12-01' } as const;

  it.each<readonly [string, DisputeBuilder, DisputeFact, object]>([
    [
      'what is upheld keeps its result and its order',
      bothJudgments,
      { ...second, outcome: 'FIRST_UPHELD' },
      {
        ...ended,
        ruling: { result: 'QUASHED', no: '2号', servedOn: '2026-12-01', order: newReply },
        judgments: [firstJudgment, { ...secondJudgment, result: 'QUASHED' }],
      },
    ],
    [
      'what is replaced has the new result, and no order where none is given',
      bothJudgments,
      { ...second, outcome: 'CHANGED', result: 'CLAIM_REJECTED' },
      {
        ...ended,
        ruling: { result: 'CLAIM_REJECTED', no: '2号', servedOn: '2026-12-01' },
        judgments: [firstJudgment, { ...secondJudgment, result: 'CLAIM_REJECTED' }],
      },
    ],
    [
      'what is replaced has the new order',
      bothJudgments,
      { ...second, outcome: 'CHANGED', result: 'VARIED', order: { kind: 'DISCLOSE' } },
      {
        ...ended,
        ruling: { result: 'VARIED', no: '2号', servedOn: '2026-12-01', order: { kind: 'DISCLOSE' } },
        judgments: [firstJudgment, { ...secondJudgment, result: 'VARIED' }],
      },
    ],
    [
      'what is sent back is pending again',
      bothJudgments,
      { ...second, outcome: 'REMANDED' },
      {
        state: 'ANSWERED',
        ruling: undefined,
        appeal: undefined,
        effectiveOn: undefined,
        judgments: [firstJudgment, secondJudgment],
      },
    ],
    [
      'what is replaced by something the journal does not name is pending again',
      bothJudgments,
      { ...second, outcome: 'CHANGED' },
      { state: 'ANSWERED', ruling: undefined, judgments: [firstJudgment, secondJudgment] },
    ],
    [
      'nothing can be upheld where nothing was judged',
      sued,
      { ...second, outcome: 'FIRST_UPHELD' },
      { state: 'ANSWERED', judgments: [secondJudgment] },
    ],
  ])('%s', (_, told, fact, expected) => {
    const dispute = told.and(fact).dispute();
    for (const [field, value] of Object.entries(expected)) {
      expect([field, dispute[field as keyof Dispute]]).toStrictEqual([field, value]);
    }
  });
});

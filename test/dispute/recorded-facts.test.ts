import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { decideFileAnswer } from '../../src/dispute/acts/file-answer.ts';
import { decideNameDisputeAgents } from '../../src/dispute/acts/name-dispute-agents.ts';
import { afterReconsiderationOf, decideOpenLitigation } from '../../src/dispute/acts/open-litigation.ts';
import { decideOpenReconsideration } from '../../src/dispute/acts/open-reconsideration.ts';
import { decideReceiveComplaintCopy } from '../../src/dispute/acts/receive-complaint-copy.ts';
import { decideRecordHearing } from '../../src/dispute/acts/record-hearing.ts';
import { decideRecordJudgment } from '../../src/dispute/acts/record-judgment.ts';
import { decideRecordJudgmentEffective } from '../../src/dispute/acts/record-judgment-effective.ts';
import { decideRecordLitigationEnd } from '../../src/dispute/acts/record-litigation-end.ts';
import { decideRecordReconsiderationAcceptance } from '../../src/dispute/acts/record-reconsideration-acceptance.ts';
import { decideRecordReconsiderationDecision } from '../../src/dispute/acts/record-reconsideration-decision.ts';
import { decideRecordReconsiderationEnd } from '../../src/dispute/acts/record-reconsideration-end.ts';
import { decideRecordReconsiderationExtension } from '../../src/dispute/acts/record-reconsideration-extension.ts';
import { decideRecordSecondJudgment } from '../../src/dispute/acts/record-second-judgment.ts';
import type { DisputeAct, DisputeOutcome } from '../../src/dispute/decision.ts';
import type { DisputeFact } from '../../src/dispute/facts.ts';
import { caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply, type DisputeBuilder, disputeId } from '../support/builders-disputes.ts';

const on = day('2026-09-14');
const here = onThe('2026-09-14');
const about = { caseId, agencyId: agencies.naturalResources.id, contested: contestedReply } as const;
const county = { ...about, forum: '清湖县人民政府' } as const;
const court = { ...about, forum: '清湖县人民法院' } as const;
const follows = { disputeId, runsFrom: day('2026-09-07') } as const;
const newReply = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;

const applied = aDispute().appliedFor('2026-07-20').dispute();
const accepted = aDispute().appliedFor('2026-07-20').accepted('2026-07-24').dispute();
const sued = aDispute().suedOver('2026-08-17');
const served = sued.copyReceived('2026-09-01');
const judged = sued.judged('2026-08-20', 'CLAIM_REJECTED');
const appealed = judged.appealed('2026-08-25').dispute();

describe('each act records one fact, no field more or less', () => {
  const decision = { result: 'DECISION_UPHELD', decisionNo: '清府复决〔2026〕3号' } as const;
  const quashed = { ...decision, result: 'QUASHED', order: newReply } as const;
  const judgment = { result: 'CLAIM_REJECTED', judgmentNo: '（2026）皖行初1号' } as const;
  const toDisclose = { ...judgment, result: 'VARIED', order: { kind: 'DISCLOSE' } } as const;
  const judgmentNo = '（2026）皖行终1号';
  const agents = [
    { kind: 'STAFF', name: '沈既白', position: '法制股股长' },
    { kind: 'LAWYER', name: '江望', position: '律师' },
  ] as const;
  const hearing = { hearingOn: on, place: '第二法庭' } as const;
  const evidence = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1, 9] }] as const;

  it.each<readonly [string, () => DisputeOutcome, DisputeFact]>([
    [
      'an application for reconsideration',
      () => decideOpenReconsideration({ on: day('2026-09-11'), ...county }, onThe('2026-09-11')),
      { fact: 'RECONSIDERATION_APPLIED', on: day('2026-09-11'), ...county },
    ],
    [
      'an application that has a number already',
      () =>
        decideOpenReconsideration(
          { on: day('2026-09-11'), ...county, forumCaseNo: '清府复〔2026〕12号' },
          onThe('2026-09-11'),
        ),
      {
        fact: 'RECONSIDERATION_APPLIED',
        on: day('2026-09-11'),
        ...county,
        forumCaseNo: '清府复〔2026〕12号',
      },
    ],
    [
      'a direct suit',
      () => decideOpenLitigation({ on, ...court }, here),
      { fact: 'SUIT_FILED', on, ...court },
    ],
    [
      'a suit after reconsideration, that has a number already',
      () =>
        decideOpenLitigation(
          { on, ...court, forumCaseNo: '（2026）皖行初1号', afterReconsideration: follows },
          here,
        ),
      { fact: 'SUIT_FILED', on, ...court, forumCaseNo: '（2026）皖行初1号', afterReconsideration: follows },
    ],
    [
      'acceptance',
      () => decideRecordReconsiderationAcceptance(applied, { on, procedure: 'ORDINARY' }, here),
      { fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'ORDINARY' },
    ],
    [
      'acceptance under a number',
      () =>
        decideRecordReconsiderationAcceptance(
          applied,
          { on, procedure: 'SIMPLIFIED', forumCaseNo: '清府复〔2026〕12号' },
          here,
        ),
      { fact: 'RECONSIDERATION_ACCEPTED', on, procedure: 'SIMPLIFIED', forumCaseNo: '清府复〔2026〕12号' },
    ],
    [
      'an extension by one day, the least there is',
      () => decideRecordReconsiderationExtension(accepted, { on, days: 1 }, here),
      { fact: 'RECONSIDERATION_EXTENDED', on, days: 1 },
    ],
    [
      'a decision that upholds',
      () => decideRecordReconsiderationDecision(accepted, { on, ...decision }, here),
      { fact: 'RECONSIDERATION_DECISION_SERVED', on, ...decision },
    ],
    [
      'a decision that orders a new reply, served on the applicant on another day',
      () =>
        decideRecordReconsiderationDecision(
          accepted,
          { on, ...quashed, applicantServedOn: day('2026-09-15') },
          here,
        ),
      {
        fact: 'RECONSIDERATION_DECISION_SERVED',
        on,
        ...quashed,
        applicantServedOn: day('2026-09-15'),
      },
    ],
    [
      'an application that is not accepted, by a paper',
      () => decideRecordReconsiderationEnd(applied, { on, result: 'NOT_ACCEPTED', decisionNo: '4号' }, here),
      { fact: 'RECONSIDERATION_ENDED', on, result: 'NOT_ACCEPTED', decisionNo: '4号' },
    ],
    [
      'an application that is withdrawn',
      () => decideRecordReconsiderationEnd(accepted, { on, result: 'APPLICATION_WITHDRAWN' }, here),
      { fact: 'RECONSIDERATION_ENDED', on, result: 'APPLICATION_WITHDRAWN' },
    ],
    [
      'a copy of the complaint',
      () => decideReceiveComplaintCopy(sued.dispute(), { on }, here),
      { fact: 'COMPLAINT_COPY_RECEIVED', on },
    ],
    [
      'a copy of the complaint under a number',
      () => decideReceiveComplaintCopy(sued.dispute(), { on, forumCaseNo: '（2026）皖行初1号' }, here),
      { fact: 'COMPLAINT_COPY_RECEIVED', on, forumCaseNo: '（2026）皖行初1号' },
    ],
    [
      'agents',
      () => decideNameDisputeAgents(sued.dispute(), { on, agents }, here),
      { fact: 'AGENTS_NAMED', on, agents },
    ],
    [
      'a defence on its fifteenth day, resting on the first and the last entry of the case',
      () => decideFileAnswer(served.dispute(), { on: day('2026-09-16'), evidence }, onThe('2026-09-16'), 9),
      { fact: 'ANSWER_FILED', on: day('2026-09-16'), evidence },
    ],
    [
      'what an item proves in the words of the agency, and nothing where they were left blank',
      () => {
        const own = { ...evidence[0], purpose: '答复的内容明确具体' };
        const act = { on: day('2026-09-16'), evidence: [own, { ...own, purpose: ' ' }] };
        return decideFileAnswer(served.dispute(), act, onThe('2026-09-16'), 9);
      },
      {
        fact: 'ANSWER_FILED',
        on: day('2026-09-16'),
        evidence: [{ ...evidence[0], purpose: '答复的内容明确具体' }, evidence[0]],
      },
    ],
    [
      'a defence with its arguments, without what was left blank',
      () =>
        decideFileAnswer(
          served.dispute(),
          { on: day('2026-09-16'), evidence, reasons: '检索了全部年度。\n没有该文件。', plea: ' ' },
          onThe('2026-09-16'),
          9,
        ),
      { fact: 'ANSWER_FILED', on: day('2026-09-16'), reasons: '检索了全部年度。\n没有该文件。', evidence },
    ],
    [
      'a defence a day late',
      () => decideFileAnswer(served.dispute(), { on: day('2026-09-17'), evidence }, onThe('2026-09-17'), 9),
      {
        fact: 'ANSWER_FILED',
        on: day('2026-09-17'),
        evidence,
        late: { deadline: 'COURT_ANSWER_DUE', due: day('2026-09-16') },
      },
    ],
    [
      'a hearing on the day of its notice',
      () => decideRecordHearing(accepted, { on, ...hearing }, here),
      { fact: 'HEARING_NOTIFIED', on, ...hearing },
    ],
    [
      'a judgment',
      () => decideRecordJudgment(sued.dispute(), { on, ...judgment }, here),
      { fact: 'JUDGMENT_SERVED', on, ...judgment },
    ],
    [
      'a judgment to disclose',
      () => decideRecordJudgment(sued.dispute(), { on, ...toDisclose }, here),
      { fact: 'JUDGMENT_SERVED', on, ...toDisclose },
    ],
    [
      'a second judgment that upholds the first',
      () => decideRecordSecondJudgment(appealed, { on, outcome: 'FIRST_UPHELD', judgmentNo }, here),
      { fact: 'SECOND_JUDGMENT_SERVED', on, outcome: 'FIRST_UPHELD', judgmentNo },
    ],
    [
      'a second judgment that quashes, and orders a new reply',
      () =>
        decideRecordSecondJudgment(
          appealed,
          { on, outcome: 'CHANGED', judgmentNo, result: 'QUASHED', order: newReply },
          here,
        ),
      {
        fact: 'SECOND_JUDGMENT_SERVED',
        on,
        outcome: 'CHANGED',
        judgmentNo,
        result: 'QUASHED',
        order: newReply,
      },
    ],
    [
      'a judgment that took effect',
      () => decideRecordJudgmentEffective(judged.dispute(), { on }, here),
      { fact: 'JUDGMENT_EFFECTIVE', on },
    ],
    [
      'a suit that is withdrawn',
      () => decideRecordLitigationEnd(sued.dispute(), { on, result: 'SUIT_WITHDRAWN' }, here),
      { fact: 'LITIGATION_ENDED', on, result: 'SUIT_WITHDRAWN' },
    ],
    [
      'a suit that goes to another court, by a ruling',
      () => decideRecordLitigationEnd(sued.dispute(), { on, result: 'TRANSFERRED', rulingNo: '2号' }, here),
      { fact: 'LITIGATION_ENDED', on, result: 'TRANSFERRED', rulingNo: '2号' },
    ],
  ])('%s', (_, act, fact) => {
    expect(act()).toStrictEqual({ ok: true, value: { fact, warnings: [] } });
  });
});

describe('the days of a fact', () => {
  const hearing = { hearingOn: on, place: '第二法庭' } as const;
  const lately = { on: day('2026-09-07'), lateEntryReason: '传票夹在卷内' } as const;

  it.each<readonly [string, DisputeAct, DisputeAct]>([
    ['learned of on the same day: that day alone', { on, learnedOn: on }, { on }],
    [
      'learned of later: both days',
      { on: day('2026-09-11'), learnedOn: on },
      { on: day('2026-09-11'), learnedOn: on },
    ],
    ['recorded late: why', lately, lately],
  ])('%s', (_, act, frame) => {
    const outcome = decideRecordHearing(accepted, { ...act, ...hearing }, here);
    expect(outcome.ok && outcome.value.fact).toStrictEqual({
      fact: 'HEARING_NOTIFIED',
      ...frame,
      ...hearing,
    });
  });
});

describe('what a suit takes over from the reconsideration it follows (行政诉讼法 art. 45)', () => {
  const pending = aDispute().appliedFor('2026-07-20').accepted('2026-07-24');
  const decision = { on: day('2026-09-07'), result: 'DECISION_UPHELD', decisionNo: '3号' } as const;
  const decided = pending.and({ fact: 'RECONSIDERATION_DECISION_SERVED', ...decision });
  const servedApart = pending.and({
    fact: 'RECONSIDERATION_DECISION_SERVED',
    ...decision,
    applicantServedOn: day('2026-09-10'),
  });

  // Accepted on 24 July, it is to be decided by 22 September.
  it.each<readonly [string, DisputeBuilder, string, object]>([
    ['decided: the day of the decision', decided, '2026-09-14', { runsFrom: '2026-09-07' }],
    [
      'decided: the day of the applicant’s own service',
      servedApart,
      '2026-09-14',
      { runsFrom: '2026-09-10' },
    ],
    ['still to be decided: no day', pending, '2026-09-21', {}],
    ['on the last day of the term: no day', pending, '2026-09-22', {}],
    ['the term has passed in silence: its end', pending, '2026-09-23', { runsFrom: '2026-09-22' }],
    [
      'corrected and never accepted: no day',
      aDispute()
        .appliedFor('2026-07-20')
        .and({ fact: 'RECONSIDERATION_CORRECTION_NOTICE_SERVED', on: day('2026-07-22') }),
      '2026-12-01',
      {},
    ],
  ])('%s', (_, told, sueOn, runs) => {
    const taken = afterReconsiderationOf(told.dispute(), shippedCalendar(), day(sueOn));
    expect(taken).toStrictEqual({ disputeId, ...runs });
  });
});

import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideFileAnswer } from '../../src/dispute/acts/file-answer.ts';
import { decideNameDisputeAgents } from '../../src/dispute/acts/name-dispute-agents.ts';
import { decideOpenLitigation } from '../../src/dispute/acts/open-litigation.ts';
import { decideOpenReconsideration } from '../../src/dispute/acts/open-reconsideration.ts';
import { decideReceiveComplaintCopy } from '../../src/dispute/acts/receive-complaint-copy.ts';
import { decideRecordHearing } from '../../src/dispute/acts/record-hearing.ts';
import { decideRecordJudgment } from '../../src/dispute/acts/record-judgment.ts';
import { decideRecordLitigationEnd } from '../../src/dispute/acts/record-litigation-end.ts';
import { decideRecordReconsiderationAcceptance } from '../../src/dispute/acts/record-reconsideration-acceptance.ts';
import { decideRecordReconsiderationDecision } from '../../src/dispute/acts/record-reconsideration-decision.ts';
import { decideRecordReconsiderationEnd } from '../../src/dispute/acts/record-reconsideration-end.ts';
import { decideRecordReconsiderationExtension } from '../../src/dispute/acts/record-reconsideration-extension.ts';
import { decideRecordSecondJudgment } from '../../src/dispute/acts/record-second-judgment.ts';
import { decideVoidDisputeFact } from '../../src/dispute/acts/void-dispute-fact.ts';
import type { DisputeOutcome } from '../../src/dispute/decision.ts';
import type { DisputeOrder } from '../../src/dispute/facts.ts';
import { disputeRefusalWording } from '../../src/dispute/refusal-wording.ts';
import type { DisputeRefusal } from '../../src/dispute/refusals.ts';
import type { DisputeResult } from '../../src/dispute/results.ts';
import { caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply } from '../support/builders-disputes.ts';

const on = day('2026-09-14');
const here = onThe('2026-09-14');
const about = { caseId, agencyId: agencies.naturalResources.id, contested: contestedReply } as const;
const county = { on, ...about, forum: '清湖县人民政府' } as const;
const court = { on, ...about, forum: '清湖县人民法院' } as const;
const tooLong = '号'.repeat(201);

const toldApplied = aDispute().appliedFor('2026-07-20');
const applied = toldApplied.dispute();
const accepted = toldApplied.accepted('2026-07-24').dispute();
const copied = toldApplied.accepted('2026-07-24').copyReceived('2026-09-07').dispute();
const sued = aDispute().suedOver('2026-08-17').dispute();
const appealed = aDispute().suedOver('2026-08-17').judged('2026-08-20').appealed('2026-08-25').dispute();
const newReply = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;
const toDisclose = { kind: 'DISCLOSE' } as const;

function empty(path: string): DisputeRefusal {
  return { code: 'INVALID_INPUT', path, problem: 'EMPTY' };
}

function overlong(path: string, limit = 200): DisputeRefusal {
  return { code: 'INVALID_INPUT', path, problem: 'TOO_LONG', limit };
}

function notAllowed(path: string): DisputeRefusal {
  return { code: 'INVALID_INPUT', path, problem: 'NOT_ALLOWED' };
}

/** A result of another kind: the refusal names those that fit. */
function unfit(zh: string, en: string): DisputeRefusal {
  return { code: 'INVALID_INPUT', path: 'result', problem: 'NOT_ALLOWED', fitting: { zh, en } };
}

const merits = {
  zh: '变更、撤销、部分撤销、确认违法、确认无效、责令履行',
  en: 'varied, quashed, partly quashed, declared unlawful, declared void, ordered to perform',
};
const unfitDecision = unfit(`维持、驳回复议请求、${merits.zh}`, `upheld, request rejected, ${merits.en}`);
const unfitJudgment = unfit(
  `驳回诉讼请求、${merits.zh}、裁定不予立案、裁定驳回起诉`,
  `claim rejected, ${merits.en}, not docketed, suit dismissed`,
);
const ends = {
  zh: '驳回复议申请、终止、撤回复议申请、调解',
  en: 'application dismissed, terminated, application withdrawn, settled by mediation',
};
const unfitEnd = unfit(ends.zh, ends.en);
const unfitBeforeAcceptance = unfit(`不予受理、${ends.zh}`, `not accepted, ${ends.en}`);

function expectRefused(outcome: DisputeOutcome, refusal: DisputeRefusal): void {
  expect(outcome).toStrictEqual({ ok: false, refusal });
}

describe('what is typed, and what is wrong with it', () => {
  const staff = { kind: 'STAFF', name: '沈既白', position: '法制股股长' } as const;
  const lawyer = { kind: 'LAWYER', name: '江望', position: '律师' } as const;
  const otherAct = { kind: 'OTHER_ACT', what: ' ' } as const;
  const result = 'QUASHED' as const;
  const hearing = { on, hearingOn: on, place: ' ' } as const;

  it.each<readonly [string, () => DisputeOutcome, DisputeRefusal]>([
    ['no authority', () => decideOpenReconsideration({ ...county, forum: ' ' }, here), empty('forum')],
    ['no court', () => decideOpenLitigation({ ...court, forum: '' }, here), empty('forum')],
    [
      'another act that nobody names',
      () => decideOpenReconsideration({ ...county, contested: otherAct }, here),
      empty('otherAct'),
    ],
    [
      'a number of an application beyond a line',
      () => decideOpenReconsideration({ ...county, forumCaseNo: tooLong }, here),
      overlong('forumCaseNo'),
    ],
    [
      'a number of an accepted application beyond a line',
      () =>
        decideRecordReconsiderationAcceptance(
          applied,
          { on, procedure: 'ORDINARY', forumCaseNo: tooLong },
          here,
        ),
      overlong('forumCaseNo'),
    ],
    [
      'a number of a suit beyond a line',
      () => decideReceiveComplaintCopy(sued, { on, forumCaseNo: tooLong }, here),
      overlong('forumCaseNo'),
    ],
    [
      'a decision without a number',
      () => decideRecordReconsiderationDecision(accepted, { on, result, decisionNo: '' }, here),
      empty('decisionNo'),
    ],
    [
      'an end by a paper whose number is beyond a line',
      () => decideRecordReconsiderationEnd(accepted, { on, result: 'MEDIATED', decisionNo: tooLong }, here),
      overlong('decisionNo'),
    ],
    [
      'a ruling whose number is beyond a line',
      () => decideRecordLitigationEnd(sued, { on, result: 'SUIT_WITHDRAWN', rulingNo: tooLong }, here),
      overlong('rulingNo'),
    ],
    [
      'a judgment without a number',
      () => decideRecordJudgment(sued, { on, result, judgmentNo: ' ' }, here),
      empty('judgmentNo'),
    ],
    [
      'a second judgment without a number',
      () => decideRecordSecondJudgment(appealed, { on, outcome: 'REMANDED', judgmentNo: '' }, here),
      empty('judgmentNo'),
    ],
    ['a hearing nowhere', () => decideRecordHearing(accepted, hearing, here), empty('place')],
    ['nobody named', () => decideNameDisputeAgents(sued, { on, agents: [] }, here), empty('agents')],
    [
      'three people named',
      () => decideNameDisputeAgents(sued, { on, agents: [staff, staff, lawyer] }, here),
      overlong('agents', 2),
    ],
    [
      'a lawyer alone',
      () => decideNameDisputeAgents(sued, { on, agents: [lawyer] }, here),
      { code: 'AGENTS_WITHOUT_STAFF', article: '《行政复议法实施条例》第十八条' },
    ],
    [
      'somebody without a name',
      () => decideNameDisputeAgents(sued, { on, agents: [{ ...staff, name: ' ' }] }, here),
      empty('agents.0.name'),
    ],
    [
      'somebody without a position',
      () => decideNameDisputeAgents(sued, { on, agents: [staff, { ...lawyer, position: '' }] }, here),
      empty('agents.1.position'),
    ],
    [
      'voiding without a reason',
      () => decideVoidDisputeFact(applied, toldApplied.journal(), { on, seq: 1, reason: ' ' }, here),
      empty('reason'),
    ],
    [
      'an extension of no day',
      () => decideRecordReconsiderationExtension(accepted, { on, days: 0 }, here),
      { code: 'INVALID_INPUT', path: 'days', problem: 'OUT_OF_RANGE', limit: 30 },
    ],
  ])('%s', (_, act, refusal) => {
    expectRefused(act(), refusal);
  });
});

describe('the list of evidence', () => {
  const letter = { name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1, 9] } as const;
  const unknown = { code: 'INVALID_INPUT', path: 'evidence.1.caseSeqs', problem: 'UNKNOWN' } as const;

  it.each([
    ['names nothing', [], empty('evidence')],
    ['has an item without a name', [{ ...letter, name: ' ' }], empty('evidence.0.name')],
    [
      'says what an item proves in a control character',
      [letter, { ...letter, purpose: '已\u0000送达' }],
      { code: 'INVALID_INPUT', path: 'evidence.1.purpose', problem: 'CONTROL_CHARACTERS' },
    ],
    ['rests on entry 0', [letter, { ...letter, caseSeqs: [1, 0] }], unknown],
    ['rests on an entry below 0', [letter, { ...letter, caseSeqs: [-1] }], unknown],
    ['rests on half an entry', [letter, { ...letter, caseSeqs: [1.5, 2] }], unknown],
    ['rests on an entry the case does not have yet', [letter, { ...letter, caseSeqs: [9, 10] }], unknown],
  ] as const)('%s', (_, evidence, refusal) => {
    expectRefused(decideFileAnswer(copied, { on, evidence }, here, 9), refusal);
  });
});

describe('results and orders that do not go together', () => {
  const early = { ...newReply, until: on } as const;
  const tooEarly = {
    code: 'DAY_REFUSED',
    path: 'order.until',
    problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
    on,
    bound: on,
  } as const;

  it.each<readonly [DisputeResult, DisputeOrder | undefined, DisputeRefusal]>([
    ['CLAIM_REJECTED', undefined, unfitDecision],
    ['APPLICATION_WITHDRAWN', undefined, unfitDecision],
    ['DECISION_UPHELD', newReply, notAllowed('order')],
    ['VARIED', newReply, notAllowed('order')],
    ['ORDERED_TO_PERFORM', toDisclose, notAllowed('order')],
    ['QUASHED', early, tooEarly],
  ])('a decision: %s, order %j', (result, order, refusal) => {
    const act = { on, result, decisionNo: '3号', ...(order ? { order } : {}) };
    expectRefused(decideRecordReconsiderationDecision(accepted, act, here), refusal);
  });

  it.each<readonly [DisputeResult, DisputeOrder | undefined, DisputeRefusal]>([
    ['DECISION_UPHELD', undefined, unfitJudgment],
    ['SUIT_WITHDRAWN', undefined, unfitJudgment],
    ['CLAIM_REJECTED', newReply, notAllowed('order')],
    ['VARIED', newReply, notAllowed('order')],
    ['CLAIM_REJECTED', toDisclose, notAllowed('order')],
    ['SUIT_DISMISSED', toDisclose, notAllowed('order')],
    ['QUASHED', early, tooEarly],
  ])('a judgment: %s, order %j', (result, order, refusal) => {
    const act = { on, result, judgmentNo: '1号', ...(order ? { order } : {}) };
    expectRefused(decideRecordJudgment(sued, act, here), refusal);
  });

  it.each<readonly [string, DisputeResult | undefined, DisputeOrder | undefined, DisputeRefusal]>([
    ['FIRST_UPHELD', 'QUASHED', undefined, notAllowed('result')],
    ['REMANDED', 'QUASHED', undefined, notAllowed('result')],
    ['FIRST_UPHELD', undefined, newReply, notAllowed('order')],
    ['REMANDED', undefined, toDisclose, notAllowed('order')],
    ['CHANGED', undefined, undefined, empty('result')],
    ['CHANGED', 'DECISION_UPHELD', undefined, unfitJudgment],
    ['CHANGED', 'CLAIM_REJECTED', newReply, notAllowed('order')],
    ['CHANGED', 'QUASHED', early, tooEarly],
  ])('a second judgment: %s, %s, order %j', (outcome, result, order, refusal) => {
    const act = {
      on,
      outcome: outcome as 'FIRST_UPHELD' | 'CHANGED' | 'REMANDED',
      judgmentNo: '2号',
      ...(result ? { result } : {}),
      ...(order ? { order } : {}),
    };
    expectRefused(decideRecordSecondJudgment(appealed, act, here), refusal);
  });

  it.each(['PARTLY_QUASHED', 'DECLARED_UNLAWFUL', 'DECLARED_VOID', 'ORDERED_TO_PERFORM'] as const)(
    '%s may order a new reply, or disclosure',
    (result) => {
      const act = { on, result, judgmentNo: '1号' };
      expect(decideRecordJudgment(sued, { ...act, order: newReply }, here).ok).toBe(true);
      expect(decideRecordJudgment(sued, { ...act, order: toDisclose }, here).ok).toBe(true);
    },
  );

  it.each([
    ['a reconsideration is not accepted after it was', accepted, 'NOT_ACCEPTED', unfitEnd],
    ['nor does it end by a result on the merits', applied, 'QUASHED', unfitBeforeAcceptance],
    ['nor as a suit does', accepted, 'SUIT_WITHDRAWN', unfitEnd],
  ] as const)('%s', (_, dispute, result, refusal) => {
    expectRefused(decideRecordReconsiderationEnd(dispute, { on, result }, here), refusal);
  });

  it('a suit does not end as a reconsideration does', () => {
    const outcome = decideRecordLitigationEnd(sued, { on, result: 'APPLICATION_WITHDRAWN' }, here);
    const refusal = unfit('撤诉、移送', 'suit withdrawn, transferred to another court');
    expectRefused(outcome, refusal);
    expect(disputeRefusalWording(refusal).zh).toBe('result 不符合要求，可以是：撤诉、移送。');
  });
});

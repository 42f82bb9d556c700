import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { type Day, day } from '../../src/calendar/day.ts';
import { decideFileAnswer } from '../../src/dispute/acts/file-answer.ts';
import { decideNameDisputeAgents } from '../../src/dispute/acts/name-dispute-agents.ts';
import { decideOpenLitigation } from '../../src/dispute/acts/open-litigation.ts';
import { decideOpenReconsideration } from '../../src/dispute/acts/open-reconsideration.ts';
import { decideRecordJudgment } from '../../src/dispute/acts/record-judgment.ts';
import { decideRecordJudgmentEffective } from '../../src/dispute/acts/record-judgment-effective.ts';
import { decideRecordReconsiderationDecision } from '../../src/dispute/acts/record-reconsideration-decision.ts';
import { decideRecordReconsiderationEnd } from '../../src/dispute/acts/record-reconsideration-end.ts';
import { decideRecordReconsiderationExtension } from '../../src/dispute/acts/record-reconsideration-extension.ts';
import { decideRecordSecondJudgment } from '../../src/dispute/acts/record-second-judgment.ts';
import { decideVoidDisputeFact } from '../../src/dispute/acts/void-dispute-fact.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import { disputeReckonings, dueIn, nextDueOf } from '../../src/dispute/deadlines.ts';
import type { DisputeOutcome } from '../../src/dispute/decision.ts';
import { reportedOutcome } from '../../src/dispute/reported-outcome.ts';
import type { DisputeRefusal } from '../../src/dispute/refusals.ts';
import { caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply, type DisputeBuilder } from '../support/builders-disputes.ts';

const calendar = shippedCalendar();
const about = { caseId, agencyId: agencies.naturalResources.id, forum: '清湖县人民政府' };
const evidence = [{ name: '答复书', proves: 'REPLY_LETTER', caseSeqs: [1] }] as const;

/** Asks the clock of a dispute on a day. */
function due(told: DisputeBuilder, name: Parameters<typeof dueIn>[3], asOf: string): Day | undefined {
  return dueIn(told.dispute(), calendar, day(asOf), name);
}

function served(on: string, change: Partial<Extract<Contested, { kind: 'REPLY' }>> = {}): Contested {
  return {
    ...(contestedReply as Extract<Contested, { kind: 'REPLY' }>),
    sentOn: day(on),
    servedOn: day(on),
    ...change,
  };
}

function warned(outcome: DisputeOutcome): readonly string[] {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.warnings;
}

function refused(outcome: DisputeOutcome, refusal: Partial<DisputeRefusal>): void {
  expect(outcome).toMatchObject({ ok: false, refusal });
}

describe('opening a reconsideration (行政复议法 art. 20): late is a warning, never a refusal', () => {
  it.each([
    // F02: day 60 falls into National Day and rolls to 8 October.
    ['F02', '2026-08-05', '2026-10-08', []],
    ['F02, a day later', '2026-08-05', '2026-10-09', ['APPLIED_AFTER_TERM']],
    // F03: day 60 on a worked Saturday stays.
    ['F03', '2026-08-11', '2026-10-10', []],
    ['F03, on Monday', '2026-08-11', '2026-10-12', ['APPLIED_AFTER_TERM']],
  ])('%s: reply served %s, applied %s → %j', (_, servedOn, on, warnings) => {
    const act = { on: day(on), ...about, contested: served(servedOn) };
    expect(warned(decideOpenReconsideration(act, onThe(on)))).toEqual(warnings);
  });

  it('a silence is contested from the end of the period to reply', () => {
    const contested = { kind: 'SILENCE', replyDueOn: day('2026-08-05') } as const;
    const early = { on: day('2026-08-05'), ...about, contested };
    expect(warned(decideOpenReconsideration(early, onThe('2026-08-05')))).toEqual(['NOT_YET_SILENT']);
    const timely = { on: day('2026-10-08'), ...about, contested };
    expect(warned(decideOpenReconsideration(timely, onThe('2026-10-08')))).toEqual([]);
  });

  it('no reply, nothing to contest; and nobody contests a reply before it left', () => {
    const act = { on: day('2026-07-09'), ...about };
    refused(decideOpenReconsideration({ ...act, contested: undefined }, onThe('2026-07-09')), {
      code: 'NO_REPLY_TO_CONTEST',
    });
    refused(decideOpenReconsideration({ ...act, contested: contestedReply }, onThe('2026-07-09')), {
      code: 'DAY_REFUSED',
      bound: day('2026-07-10'),
    });
  });

  it('what the office learned of late needs no excuse; what it recorded late does', () => {
    const act = { on: day('2026-07-20'), ...about, contested: contestedReply };
    refused(decideOpenReconsideration(act, onThe('2026-07-27')), { code: 'LATE_ENTRY_REASON_MISSING' });
    const learned = decideOpenReconsideration({ ...act, learnedOn: day('2026-07-27') }, onThe('2026-07-27'));
    expect(learned.ok && learned.value.fact).toMatchObject({ on: '2026-07-20', learnedOn: '2026-07-27' });
    refused(decideOpenReconsideration({ ...act, learnedOn: day('2026-07-17') }, onThe('2026-07-27')), {
      code: 'DAY_REFUSED',
      path: 'learnedOn',
    });
  });
});

describe('opening a suit (行政诉讼法 arts. 45 and 46; 行政复议法 art. 23)', () => {
  it.each([
    ['does not exist: either route', served('2026-07-13'), undefined, '2026-07-20', []],
    [
      'process information: reconsideration first',
      served('2026-07-13', { ground: 'DELIBERATIVE' }),
      undefined,
      '2026-07-20',
      ['SUED_WITHOUT_RECONSIDERATION'],
    ],
    [
      'partly withheld under art. 15: reconsideration first',
      served('2026-07-13', { ground: 'PARTIAL_DISCLOSURE', withheldUnder: [15] }),
      undefined,
      '2026-07-20',
      ['SUED_WITHOUT_RECONSIDERATION'],
    ],
    [
      'silence whose term ended after 2026-07-01 (AMB-9)',
      { kind: 'SILENCE', replyDueOn: day('2026-07-13') } as const,
      undefined,
      '2026-07-20',
      ['SUED_WITHOUT_RECONSIDERATION'],
    ],
    [
      'process information, after reconsideration, on the fifteenth day',
      served('2026-07-13', { ground: 'DELIBERATIVE' }),
      { disputeId: 'd', runsFrom: day('2026-09-07') },
      '2026-09-22',
      [],
    ],
    [
      'and on the sixteenth',
      served('2026-07-13', { ground: 'DELIBERATIVE' }),
      { disputeId: 'd', runsFrom: day('2026-09-07') },
      '2026-09-23',
      ['SUED_AFTER_TERM'],
    ],
    // G05: six months from 31 August end on the last day of February, 2027 a Sunday.
    ['six months', served('2026-08-31'), undefined, '2027-03-01', []],
    ['six months and a day', served('2026-08-31'), undefined, '2027-03-02', ['SUED_AFTER_TERM']],
  ])('%s', (_, contested, afterReconsideration, on, warnings) => {
    const act = { on: day(on), ...about, contested };
    const follows = afterReconsideration ? { afterReconsideration } : {};
    expect(warned(decideOpenLitigation({ ...act, ...follows }, onThe(on)))).toEqual(warnings);
  });
});

describe('the days of a reconsideration (行政复议法 arts. 48, 54 and 62)', () => {
  const ordinary = aDispute().appliedFor('2026-07-20').accepted('2026-07-24').copyReceived('2026-07-27');
  const simplified = aDispute()
    .appliedFor('2026-07-20')
    .accepted('2026-07-24', 'SIMPLIFIED')
    .copyReceived('2026-07-27');

  it.each([
    ['ordinary: ten working days to answer', ordinary, 'RECONSIDERATION_ANSWER_DUE', '2026-08-10'],
    ['simplified: five', simplified, 'RECONSIDERATION_ANSWER_DUE', '2026-08-03'],
    ['ordinary: decided within sixty days', ordinary, 'RECONSIDERATION_DECISION_DUE', '2026-09-22'],
    ['simplified: thirty, a Sunday, rolled', simplified, 'RECONSIDERATION_DECISION_DUE', '2026-08-24'],
  ] as const)('%s', (_, told, name, expected) => {
    expect(due(told, name, '2026-07-27')).toBe(expected);
  });

  it('turned ordinary, it has the terms of the ordinary procedure', () => {
    const turned = simplified.and({ fact: 'RECONSIDERATION_TURNED_ORDINARY', on: day('2026-07-29') });
    expect(due(turned, 'RECONSIDERATION_ANSWER_DUE', '2026-07-29')).toBe('2026-08-10');
    expect(due(turned, 'RECONSIDERATION_DECISION_DUE', '2026-07-29')).toBe('2026-09-22');
  });

  it('extended by thirty days, once, and never in the simplified procedure', () => {
    const act = { on: day('2026-09-14'), days: 30 };
    const extended = ordinary.and({ fact: 'RECONSIDERATION_EXTENDED', ...act });
    expect(due(extended, 'RECONSIDERATION_DECISION_DUE', '2026-09-14')).toBe('2026-10-22');
    const here = onThe('2026-09-14');
    refused(decideRecordReconsiderationExtension(extended.dispute(), act, here), {
      code: 'ALREADY_EXTENDED',
      article: '《行政复议法》第六十二条',
    });
    refused(decideRecordReconsiderationExtension(simplified.dispute(), act, here), {
      code: 'WRONG_PROCEDURE',
    });
    for (const days of [0, 31, 1.5]) {
      refused(decideRecordReconsiderationExtension(ordinary.dispute(), { ...act, days }, here), {
        code: 'INVALID_INPUT',
        path: 'days',
      });
    }
  });

  it.each([
    ['2026-08-10', undefined],
    ['2026-08-11', { deadline: 'RECONSIDERATION_ANSWER_DUE', due: '2026-08-10' }],
  ])('answered on %s: late %j, and filed all the same', (on, late) => {
    const outcome = decideFileAnswer(ordinary.dispute(), { on: day(on), evidence }, onThe(on), 9);
    expect(outcome.ok && outcome.value.fact).toEqual({
      fact: 'ANSWER_FILED',
      on,
      evidence,
      ...(late ? { late } : {}),
    });
  });

  it('evidence rests on entries that the case has', () => {
    const outcome = decideFileAnswer(
      ordinary.dispute(),
      { on: day('2026-08-03'), evidence },
      onThe('2026-08-03'),
      0,
    );
    refused(outcome, { code: 'INVALID_INPUT', path: 'evidence.0.caseSeqs' });
  });
});

describe('what a decision orders (行政复议法 arts. 64 to 67; AMB-11)', () => {
  const pending = aDispute().appliedFor('2026-07-20').accepted('2026-07-24');
  const on = day('2026-09-07');
  const here = onThe('2026-09-07');
  const newReply = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;

  it.each([
    ['in the term of the law, the worked Saturday its twentieth day', newReply, '2026-10-10'],
    ['by the day it sets', { ...newReply, until: day('2026-09-30') }, '2026-09-30'],
  ])('a new reply %s', (_, order, expected) => {
    const act = { on, result: 'QUASHED', decisionNo: '清府复决〔2026〕3号', order } as const;
    const outcome = decideRecordReconsiderationDecision(pending.dispute(), act, here);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const ended = pending.and(outcome.value.fact);
    expect(nextDueOf(ended.dispute(), calendar, on)).toBe(expected);
    expect(reportedOutcome(ended.dispute())).toBe('CORRECTED');
  });

  it('the applicant sues within fifteen days of his own service', () => {
    const ended = pending.and({
      fact: 'RECONSIDERATION_DECISION_SERVED',
      on,
      result: 'DECISION_UPHELD',
      decisionNo: '1号',
      applicantServedOn: day('2026-09-10'),
    });
    expect(due(ended, 'LITIGATION_FILE_BY', '2026-09-10')).toBe('2026-09-28');
  });

  it.each([
    ['an order with a decision that upholds', 'DECISION_UPHELD', newReply, 'order'],
    ['a term that is over', 'QUASHED', { ...newReply, until: on }, 'order.until'],
    ['a judgment’s result', 'CLAIM_REJECTED', undefined, 'result'],
    ['a court’s order', 'QUASHED', { kind: 'DISCLOSE' }, 'order'],
  ] as const)('refused: %s', (_, result, order, path) => {
    const act = { on, result, decisionNo: '1号', ...(order ? { order } : {}) };
    refused(decideRecordReconsiderationDecision(pending.dispute(), act, here), { path });
  });

  it('what was accepted can no longer be not accepted; what was withdrawn leaves nothing to sue over', () => {
    refused(decideRecordReconsiderationEnd(pending.dispute(), { on, result: 'NOT_ACCEPTED' }, here), {
      path: 'result',
    });
    const withdrawn = pending.and({ fact: 'RECONSIDERATION_ENDED', on, result: 'APPLICATION_WITHDRAWN' });
    expect(disputeReckonings(withdrawn.dispute(), calendar, on)).toEqual([]);
    expect(reportedOutcome(withdrawn.dispute())).toBe('OTHER');
  });
});

describe('the days of a suit (行政诉讼法 arts. 67 and 85; 法释〔2025〕8号 art. 11)', () => {
  const sued = aDispute().suedOver('2026-09-14');

  it('G08: copy of 17 September → the fifteenth day is 2 October, rolled to the 8th', () => {
    expect(due(sued.copyReceived('2026-09-17'), 'COURT_ANSWER_DUE', '2026-09-17')).toBe('2026-10-08');
  });

  it.each([
    ['a judgment: fifteen days', 'QUASHED', '2026-11-17'],
    ['a ruling: ten days', 'SUIT_DISMISSED', '2026-11-12'],
  ] as const)('appeal against %s', (_, result, expected) => {
    expect(due(sued.judged('2026-11-02', result), 'APPEAL_BY', '2026-11-02')).toBe(expected);
  });

  it('a judgment takes effect when its term of appeal has passed; what it orders is due from then on', () => {
    const act = {
      on: day('2026-11-02'),
      result: 'ORDERED_TO_PERFORM',
      judgmentNo: '1号',
      order: { kind: 'DISCLOSE' },
    } as const;
    const judged = decideRecordJudgment(sued.dispute(), act, onThe('2026-11-02'));
    if (!judged.ok) throw new Error(judged.refusal.code);
    const told = sued.and(judged.value.fact);
    expect(nextDueOf(told.dispute(), calendar, day('2026-11-02'))).toBeUndefined();
    refused(decideRecordJudgmentEffective(told.dispute(), { on: day('2026-11-17') }, onThe('2026-11-17')), {
      code: 'APPEAL_TERM_RUNNING',
      until: day('2026-11-17'),
    });
    const effective = decideRecordJudgmentEffective(
      told.dispute(),
      { on: day('2026-11-18') },
      onThe('2026-11-18'),
    );
    if (!effective.ok) throw new Error(effective.refusal.code);
    expect(effective.value.fact).toEqual({ fact: 'DISCLOSURE_JUDGMENT_EFFECTIVE', on: '2026-11-18' });
    expect(nextDueOf(told.and(effective.value.fact).dispute(), calendar, day('2026-11-18'))).toBe(
      '2026-12-16',
    );
  });

  it('both instances count once, by the latest result (AMB-17)', () => {
    const appealed = sued.judged('2026-11-02', 'CLAIM_REJECTED').appealed('2026-11-10');
    expect(reportedOutcome(appealed.dispute())).toBe('PENDING');
    const second = { on: day('2026-12-01'), judgmentNo: '2号' };
    const changed = decideRecordSecondJudgment(
      appealed.dispute(),
      { ...second, outcome: 'CHANGED', result: 'QUASHED' },
      onThe('2026-12-01'),
    );
    if (!changed.ok) throw new Error(changed.refusal.code);
    expect(reportedOutcome(appealed.and(changed.value.fact).dispute())).toBe('CORRECTED');
    const here = onThe('2026-12-01');
    refused(decideRecordSecondJudgment(appealed.dispute(), { ...second, outcome: 'CHANGED' }, here), {
      path: 'result',
    });
    refused(
      decideRecordSecondJudgment(
        appealed.dispute(),
        { ...second, outcome: 'REMANDED', result: 'QUASHED' },
        here,
      ),
      { path: 'result' },
    );
  });

  it('sent back, the suit is pending again, and its first result holds no more', () => {
    const remanded = sued
      .judged('2026-11-02')
      .appealed('2026-11-10')
      .and({ fact: 'SECOND_JUDGMENT_SERVED', on: day('2026-12-01'), outcome: 'REMANDED', judgmentNo: '2号' });
    const { state, ruling } = remanded.dispute();
    expect([state, ruling]).toEqual(['ANSWERED', undefined]);
  });
});

describe('agents of the agency (行政复议法实施条例 art. 18)', () => {
  const told = aDispute().appliedFor('2026-07-20');
  const on = day('2026-07-20');
  const staff = { kind: 'STAFF', name: '沈既白', position: '股长' } as const;
  const lawyer = { kind: 'LAWYER', name: '江望', position: '律师' } as const;

  it.each([
    ['one member of staff', [staff], 'done'],
    ['staff and a lawyer', [staff, lawyer], 'done'],
    ['a lawyer alone', [lawyer], 'AGENTS_WITHOUT_STAFF'],
    ['two lawyers', [lawyer, lawyer], 'AGENTS_WITHOUT_STAFF'],
    ['three people', [staff, staff, lawyer], 'INVALID_INPUT'],
    ['nobody', [], 'INVALID_INPUT'],
    ['somebody without a name', [{ ...staff, name: ' ' }], 'INVALID_INPUT'],
  ])('%s: %s', (_, agents, expected) => {
    const outcome = decideNameDisputeAgents(told.dispute(), { on, agents }, onThe('2026-07-20'));
    expect(outcome.ok ? 'done' : outcome.refusal.code).toBe(expected);
  });
});

describe('a mistake is undone by a new entry', () => {
  const told = aDispute().appliedFor('2026-07-20').accepted('2026-07-24', 'SIMPLIFIED');
  const on = day('2026-07-24');

  it('the last one standing, and no other', () => {
    const here = onThe('2026-07-24');
    const act = { on, seq: 1, reason: '误' };
    refused(decideVoidDisputeFact(told.dispute(), told.journal(), act, here), {
      code: 'NOT_THE_LAST_FACT',
      lastSeq: 2,
    });
    const undone = told.and({ fact: 'FACT_VOIDED', on, seq: 2, reason: '误' });
    expect(undone.dispute()).toMatchObject({ state: 'OPENED', version: 3, lastStepOn: '2026-07-20' });
    const gone = undone.and({ fact: 'FACT_VOIDED', on, seq: 1, reason: '误' });
    expect([gone.dispute().state, reportedOutcome(gone.dispute())]).toEqual(['VOID', undefined]);
  });
});

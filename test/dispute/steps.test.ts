import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideOpenLitigation } from '../../src/dispute/acts/open-litigation.ts';
import { decideOpenReconsideration } from '../../src/dispute/acts/open-reconsideration.ts';
import { decideRecordHearing } from '../../src/dispute/acts/record-hearing.ts';
import { decideRecordJudgmentEffective } from '../../src/dispute/acts/record-judgment-effective.ts';
import { decideRecordOrdinaryProcedure } from '../../src/dispute/acts/record-ordinary-procedure.ts';
import { decideRecordReconsiderationExtension } from '../../src/dispute/acts/record-reconsideration-extension.ts';
import type { Contested } from '../../src/dispute/contested.ts';
import type { DisputeAct, DisputeOutcome } from '../../src/dispute/decision.ts';
import type { DisputeRefusal } from '../../src/dispute/refusals.ts';
import { caseId } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply } from '../support/builders-disputes.ts';

const here = onThe('2026-09-14');
const on = day('2026-09-14');
const about = { caseId, agencyId: agencies.naturalResources.id, forum: '清湖县人民政府' };
const otherAct: Contested = { kind: 'OTHER_ACT', what: '收取信息处理费' };
const silence = { kind: 'SILENCE', replyDueOn: day('2026-07-13') } as const;

const applied = aDispute().appliedFor('2026-07-20');
const accepted = applied.accepted('2026-07-24');
const simplified = applied.accepted('2026-07-24', 'SIMPLIFIED');
const sued = aDispute().suedOver('2026-08-17');

function expectRefused(outcome: DisputeOutcome, refusal: DisputeRefusal): void {
  expect(outcome).toStrictEqual({ ok: false, refusal });
}

describe('the day of an act', () => {
  const before = 'BEFORE_THE_STEP_IT_FOLLOWS';
  const ahead = day('2026-09-15');
  const ancient = day('2017-12-31');

  it.each<readonly [string, DisputeAct, DisputeRefusal]>([
    [
      'before the step it follows',
      { on: day('2026-07-23') },
      { code: 'DAY_REFUSED', path: 'on', problem: before, on: day('2026-07-23'), bound: day('2026-07-24') },
    ],
    [
      'ahead of today',
      { on: ahead },
      { code: 'DAY_REFUSED', path: 'on', problem: 'IN_THE_FUTURE', on: ahead, bound: on },
    ],
    [
      'learned of before it happened',
      { on, learnedOn: day('2026-09-11') },
      { code: 'DAY_REFUSED', path: 'learnedOn', problem: before, on: day('2026-09-11'), bound: on },
    ],
    [
      'to be learned of tomorrow',
      { on, learnedOn: ahead },
      { code: 'DAY_REFUSED', path: 'learnedOn', problem: 'IN_THE_FUTURE', on: ahead, bound: on },
    ],
    [
      'learned of a week ago, and recorded today',
      { on: day('2026-09-01'), learnedOn: day('2026-09-07') },
      { code: 'LATE_ENTRY_REASON_MISSING', on: day('2026-09-07'), recordedOn: on },
    ],
  ])('%s', (_, act, refusal) => {
    const hearing = { hearingOn: day('2026-10-13'), place: '第二法庭' };
    expectRefused(decideRecordHearing(accepted.dispute(), { ...act, ...hearing }, here), refusal);
  });

  it('a hearing lies on or after its notice', () => {
    const hearing = { on, hearingOn: day('2026-09-11'), place: '第二法庭' };
    expectRefused(decideRecordHearing(accepted.dispute(), hearing, here), {
      code: 'DAY_REFUSED',
      path: 'hearingOn',
      problem: before,
      on: day('2026-09-11'),
      bound: on,
    });
  });

  it('an act without a day of its own may have been learned of today, if the calendar reaches back to it', () => {
    const act = { ...about, contested: otherAct, learnedOn: on };
    expectRefused(decideOpenReconsideration({ ...act, on: ancient }, here), {
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_CALENDAR',
      on: ancient,
      bound: day('2018-01-01'),
    });
    expect(decideOpenReconsideration({ ...act, on: day('2018-01-01') }, here).ok).toBe(true);
  });
});

describe('what opens a dispute, and when', () => {
  const unserved: Contested = { ...contestedReplyOf(), sentOn: day('2026-09-15') };

  it.each([
    ['a reconsideration', decideOpenReconsideration],
    ['a suit', decideOpenLitigation],
  ])('%s contests a reply that has left, on the day it left or after it', (_, decide) => {
    expectRefused(decide({ on, ...about, contested: undefined }, here), { code: 'NO_REPLY_TO_CONTEST' });
    expectRefused(decide({ on, ...about, contested: unserved }, here), {
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on,
      bound: day('2026-09-15'),
    });
    expect(decide({ on, ...about, contested: { ...unserved, sentOn: on } }, here).ok).toBe(true);
  });

  it.each([
    ['over another act: nobody can tell whether reconsideration comes first', otherAct, []],
    ['over a silence from July 2026 on: it does', silence, ['SUED_WITHOUT_RECONSIDERATION']],
    ['over a silence before it: it does not', { ...silence, replyDueOn: day('2026-06-30') }, []],
    [
      'over a silence of which no day is known: only that nothing was due yet',
      { kind: 'SILENCE' },
      ['NOT_YET_SILENT'],
    ],
    [
      'over a partial disclosure whose withheld parts rest on no article: it does not',
      { ...contestedReplyOf(), ground: 'PARTIAL_DISCLOSURE' },
      [],
    ],
    [
      'over a reply not served yet: by the day it was sent',
      { kind: 'REPLY', documentNo: '1号', ground: 'DELIBERATIVE', sentOn: day('2026-07-10') },
      ['SUED_WITHOUT_RECONSIDERATION'],
    ],
  ] as const)('a suit %s', (_, contested, warnings) => {
    const outcome = decideOpenLitigation({ on, ...about, contested }, here);
    expect(outcome.ok && outcome.value.warnings).toEqual(warnings);
  });
});

describe('what the dispute must hold for an act', () => {
  it('only the simplified procedure is turned over to the ordinary one', () => {
    const turned = simplified.and({ fact: 'RECONSIDERATION_TURNED_ORDINARY', on: day('2026-07-27') });
    const refusal = {
      code: 'WRONG_PROCEDURE',
      article: '《行政复议法》第五十五条',
      procedure: 'ORDINARY',
    } as const;
    expectRefused(decideRecordOrdinaryProcedure(accepted.dispute(), { on }, here), refusal);
    expectRefused(decideRecordOrdinaryProcedure(turned.dispute(), { on }, here), refusal);
    expect(decideRecordOrdinaryProcedure(simplified.dispute(), { on }, here).ok).toBe(true);
  });

  it('only the ordinary procedure is extended, and once', () => {
    const extended = accepted.and({ fact: 'RECONSIDERATION_EXTENDED', on: day('2026-09-07'), days: 15 });
    const article = '《行政复议法》第六十二条';
    expectRefused(decideRecordReconsiderationExtension(simplified.dispute(), { on, days: 30 }, here), {
      code: 'WRONG_PROCEDURE',
      article,
      procedure: 'SIMPLIFIED',
    });
    expectRefused(decideRecordReconsiderationExtension(extended.dispute(), { on, days: 15 }, here), {
      code: 'ALREADY_EXTENDED',
      article,
      byDays: 15,
    });
    expect(decideRecordReconsiderationExtension(accepted.dispute(), { on, days: 30 }, here).ok).toBe(true);
  });

  // Served on 31 August, it may be appealed until 15 September.
  it('a judgment takes no effect while it may be appealed; an appeal given up is no matter of days', () => {
    const judged = sued.judged('2026-08-31', 'CLAIM_REJECTED');
    expectRefused(decideRecordJudgmentEffective(judged.dispute(), { on }, here), {
      code: 'APPEAL_TERM_RUNNING',
      article: '《行政诉讼法》第八十五条',
      until: day('2026-09-15'),
    });
    const appealed = judged.appealed('2026-09-07').dispute();
    expect(decideRecordJudgmentEffective(appealed, { on }, here).ok).toBe(true);
  });

  it('a judgment that orders a new reply is no judgment to disclose', () => {
    const dispute = sued.judged('2026-08-20', 'QUASHED').dispute();
    const outcome = decideRecordJudgmentEffective(dispute, { on }, here);
    expect(outcome.ok && outcome.value.fact.fact).toBe('JUDGMENT_EFFECTIVE');
  });
});

function contestedReplyOf(): Extract<Contested, { kind: 'REPLY' }> {
  if (contestedReply.kind !== 'REPLY') throw new Error('the builders contest a reply');
  return contestedReply;
}

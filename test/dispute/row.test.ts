import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { disputeRowOf } from '../../src/dispute/row.ts';
import { caseId } from '../support/builders.ts';
import { agencies } from '../support/builders-cast.ts';
import { aDispute, contestedReply, disputeId } from '../support/builders-disputes.ts';

const calendar = shippedCalendar();

describe('the row of a dispute: what lists show', () => {
  it('a suit in its second instance, answered late, column by column', () => {
    const told = aDispute()
      .suedOver('2026-09-14')
      .and({ fact: 'COMPLAINT_COPY_RECEIVED', on: day('2026-09-17'), forumCaseNo: '（2026）皖行初1号' })
      .and({
        fact: 'ANSWER_FILED',
        on: day('2026-10-09'),
        evidence: [],
        late: { deadline: 'COURT_ANSWER_DUE', due: day('2026-10-08') },
      })
      .judged('2026-11-02', 'CLAIM_REJECTED')
      .appealed('2026-11-10')
      .and({
        fact: 'SECOND_JUDGMENT_SERVED',
        on: day('2026-12-01'),
        outcome: 'CHANGED',
        judgmentNo: '（2026）皖行终1号',
        result: 'QUASHED',
        order: { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' },
      });
    expect(disputeRowOf(told.dispute(), calendar)).toStrictEqual({
      id: disputeId,
      caseId,
      agencyId: agencies.naturalResources.id,
      version: 6,
      kind: 'LITIGATION',
      route: 'DIRECT',
      state: 'ENDED',
      replyNo: '清湖自然资答〔2026〕1号',
      forum: '清湖县人民法院',
      forumCaseNo: '（2026）皖行初1号',
      openedOn: '2026-09-14',
      dueOn: '2026-12-29',
      result: 'QUASHED',
      endedOn: '2026-12-01',
      lateActs: 1,
      calendarEdition: calendar.edition,
    });
  });

  it.each([
    ['the number of the reply that is contested', contestedReply, '清湖自然资答〔2026〕1号'],
    ['none for a silence', { kind: 'SILENCE', replyDueOn: day('2026-07-13') }, undefined],
    ['none for another act', { kind: 'OTHER_ACT', what: '收取信息处理费' }, undefined],
  ] as const)('%s', (_, contested, replyNo) => {
    const row = disputeRowOf(aDispute().appliedFor('2026-07-20', contested).dispute(), calendar);
    expect([row.replyNo, row.route, row.forumCaseNo, row.dueOn, row.result, row.endedOn]).toEqual([
      replyNo,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

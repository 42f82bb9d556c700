import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import { toldByDisputes } from '../../src/dispute/told-by-disputes.ts';
import { aCaseIn } from '../support/builders.ts';
import { aDispute, type DisputeBuilder } from '../support/builders-disputes.ts';

const standing = aDispute().appliedFor('2026-07-20').dispute().contested;
const reply = {
  documentNo: standing.kind === 'REPLY' ? standing.documentNo : '',
  ground: 'PROVIDED',
  signedOn: day('2026-07-10'),
  signerId: '',
  sentOn: day('2026-07-10'),
} as const;
const file = { ...aCaseIn('REPLIED').file(), reply };
const applied = aDispute().appliedFor('2026-07-20');
const decided = {
  fact: 'RECONSIDERATION_DECISION_SERVED',
  on: day('2026-09-07'),
  decisionNo: '1号',
} as const;
const order = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' } as const;
const quashed = applied.accepted('2026-07-24').and({ ...decided, result: 'QUASHED', order });
const withdrawn = applied.and({
  fact: 'RECONSIDERATION_ENDED',
  on: day('2026-08-03'),
  result: 'APPLICATION_WITHDRAWN',
});
const judged = aDispute()
  .suedOver('2026-07-20')
  .and({
    fact: 'JUDGMENT_SERVED',
    on: day('2026-11-02'),
    result: 'QUASHED',
    judgmentNo: '2号',
    order,
  });

function told(...disputes: readonly DisputeBuilder[]) {
  const calendar = shippedCalendar();
  return toldByDisputes(
    disputes.map((one) => one.dispute()),
    file,
    calendar,
    day('2026-12-01'),
  );
}

describe('what the disputes about a case tell it', () => {
  it('under way, since when, and that no suit is filed meanwhile', () => {
    expect(told(applied)).toEqual({
      open: true,
      orders: [],
      appliedOn: '2026-07-20',
      suitAfterReconsideration: true,
    });
    expect(told(judged)).toEqual({ open: true, orders: [], suedOn: '2026-07-20' });
    expect(told()).toEqual({ open: false, orders: [] });
  });

  it('what a decision orders, and by when', () => {
    expect(told(quashed)).toMatchObject({
      open: false,
      orders: [
        {
          orderedBy: 'RECONSIDERATION',
          forum: '清湖县人民政府',
          result: 'QUASHED',
          decisionNo: '1号',
          orderedOn: '2026-09-07',
          quashedFor: 'SUBSTANCE',
          quashed: file.reply?.documentNo,
          dueOn: '2026-10-10',
        },
      ],
      suitAfterReconsideration: true,
    });
  });

  it('what a judgment orders once it binds', () => {
    const effective = judged.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') });
    expect(told(effective).orders).toMatchObject([
      { orderedBy: 'COURT', decisionNo: '2号', servedOn: '2026-11-02', orderedOn: '2026-11-18' },
    ]);
  });

  it('a judgment of second instance is of another court than the one that was sued at', () => {
    const again = judged.and({ fact: 'APPEAL_FILED', on: day('2026-11-09'), by: 'AGENCY' }).and({
      fact: 'SECOND_JUDGMENT_SERVED',
      on: day('2026-11-30'),
      outcome: 'FIRST_UPHELD',
      judgmentNo: '3号',
    });
    expect(told(judged.and({ fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') })).orders).not.toHaveProperty(
      '0.onAppeal',
    );
    expect(told(again).orders).toMatchObject([{ decisionNo: '3号', onAppeal: true }]);
  });

  it('a reconsideration that was taken back leaves the time to sue as it was', () => {
    expect(told(withdrawn)).toMatchObject({ open: false, suitAfterReconsideration: false });
  });

  it('of a reply that stands no more only what was ordered', () => {
    const { reply: _reply, ...reopened } = file;
    const { orders, ...rest } = toldByDisputes(
      [quashed.dispute()],
      reopened,
      shippedCalendar(),
      day('2026-12-01'),
    );
    expect([orders.length, rest]).toEqual([1, { open: false }]);
  });
});

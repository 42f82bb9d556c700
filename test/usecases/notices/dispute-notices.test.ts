import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../../src/calendar/calendar.ts';
import { day } from '../../../src/calendar/day.ts';
import type { DisputeFact } from '../../../src/dispute/facts.ts';
import { disputeRowOf } from '../../../src/dispute/row.ts';
import { disputeNotices } from '../../../src/usecases/notices/dispute-notices.ts';
import { aDispute, type DisputeBuilder } from '../../support/builders-disputes.ts';
import { people, staffWith } from '../../support/builders-cast.ts';

const applied = aDispute().appliedFor('2026-07-20').accepted('2026-07-24');
const judged = aDispute().suedOver('2026-07-20');

function decided(change: object): DisputeFact {
  const on = day('2026-09-07');
  return { fact: 'RECONSIDERATION_DECISION_SERVED', on, decisionNo: '1号', ...change } as DisputeFact;
}

function orderedToDisclose(): DisputeBuilder {
  return judged.and({
    fact: 'JUDGMENT_SERVED',
    on: day('2026-11-02'),
    result: 'ORDERED_TO_PERFORM',
    judgmentNo: '2号',
    order: { kind: 'DISCLOSE' },
  });
}

const redo = { kind: 'NEW_REPLY', quashedFor: 'SUBSTANCE' };
const effective = { fact: 'JUDGMENT_EFFECTIVE', on: day('2026-11-18') } as const;

describe('what is told of a dispute to the handler and the legal staff', () => {
  it.each<[string, DisputeBuilder | undefined, DisputeBuilder, readonly string[]]>([
    ['it was opened', undefined, applied, ['DISPUTE_OPENED']],
    ['nothing in between', applied, applied, []],
    [
      'quashed, and a new reply ordered: by when',
      applied,
      applied.and(decided({ result: 'QUASHED', order: redo })),
      ['REDO_ORDERED 2026-10-10'],
    ],
    [
      'by the day that the decision sets',
      applied,
      applied.and(decided({ result: 'QUASHED', order: { ...redo, until: day('2026-09-21') } })),
      ['REDO_ORDERED 2026-09-21'],
    ],
    [
      'quashed, and nothing ordered',
      applied,
      applied.and(decided({ result: 'QUASHED' })),
      ['DISPUTE_CORRECTED'],
    ],
    [
      'declared unlawful',
      applied,
      applied.and(decided({ result: 'DECLARED_UNLAWFUL' })),
      ['DISPUTE_CORRECTED'],
    ],
    ['upheld', applied, applied.and(decided({ result: 'DECISION_UPHELD' })), []],
    ['a judgment that does not bind yet', judged, orderedToDisclose(), []],
    [
      'a judgment that orders the disclosure itself: by when',
      orderedToDisclose(),
      orderedToDisclose().and(effective),
      ['DISPUTE_CORRECTED 2026-12-16'],
    ],
  ])('%s', (_, before, after, told) => {
    const dispute = after.dispute();
    const { dueOn } = disputeRowOf(dispute, shippedCalendar());
    const orders = disputeNotices(
      before?.dispute(),
      dispute,
      { handlerId: people.handler.id },
      staffWith('LEGAL_REVIEWER'),
      dueOn,
    );
    expect(orders.map(({ kind, day: on }) => [kind, ...(on ? [on] : [])].join(' '))).toEqual(told);
    for (const { staffIds, roles } of orders) {
      expect([staffIds, roles]).toEqual([[people.handler.id], ['LEGAL_REVIEWER']]);
    }
  });
});

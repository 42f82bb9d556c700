import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { DisputeFact } from '../../src/dispute/facts.ts';
import { foldDispute, voidableDisputeSeq } from '../../src/dispute/fold.ts';
import { aDispute, type DisputeBuilder, disputeId } from '../support/builders-disputes.ts';

const applied = aDispute().appliedFor('2026-07-20');

describe('entries that are void', () => {
  const on = day('2026-07-24');
  const accepted = applied.accepted('2026-07-24');
  const undone = accepted.and({ fact: 'FACT_VOIDED', on, seq: 2, reason: '录入错误' });
  const gone = undone.and({ fact: 'FACT_VOIDED', on, seq: 1, reason: '录入错误' });

  it.each<readonly [string, DisputeBuilder, number | undefined]>([
    ['the opening, where it is all there is', applied, 1],
    ['the last entry', accepted, 2],
    ['the one before it, once that is void', undone, 1],
    ['none, once all are', gone, undefined],
    ['the new entry, where one took the place of the old', undone.accepted('2026-07-27'), 4],
  ])('voiding takes back %s', (_, told, seq) => {
    expect(voidableDisputeSeq(told.journal())).toBe(seq);
  });

  it('the right entry may lie before the day on which the wrong one was voided', () => {
    const day24 = aDispute()
      .appliedFor('2026-07-20')
      .accepted('2026-07-22')
      .and({ fact: 'FACT_VOIDED', on, seq: 2, reason: '录入错误' });
    expect(day24.dispute().lastStepOn).toBe('2026-07-20');
    expect(day24.accepted('2026-07-21').dispute()).toMatchObject({
      lastStepOn: '2026-07-21',
      acceptedOn: '2026-07-21',
      version: 4,
    });
  });
});

describe('a broken journal is no dispute', () => {
  const entry = applied.accepted('2026-07-24').journal()[1];

  it('without facts, without an opening, or with two', () => {
    expect(() => foldDispute('d-1', [])).toThrow(new Error('dispute d-1 has no facts'));
    expect(() => foldDispute('d-1', entry ? [entry] : [])).toThrow(
      new Error('dispute d-1 cannot begin with RECONSIDERATION_ACCEPTED'),
    );
    const openedTwice = new Error(`dispute ${disputeId} was opened twice`);
    expect(() => applied.appliedFor('2026-07-21').dispute()).toThrow(openedTwice);
    expect(() => applied.suedOver('2026-07-21').dispute()).toThrow(openedTwice);
  });

  it('with a fact that no version of the program has written', () => {
    const unknown = { fact: 'RETRIAL_ORDERED', on: day('2026-09-14') } as unknown as DisputeFact;
    expect(() => applied.and(unknown).dispute()).toThrow(
      'unexpected value: {"fact":"RETRIAL_ORDERED","on":"2026-09-14"}',
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays } from '../../src/calendar/day.ts';
import { disputeReckonings } from '../../src/dispute/deadlines.ts';
import { disputeFactWording } from '../../src/dispute/fact-wording.ts';
import { foldDispute } from '../../src/dispute/fold.ts';
import { disputeResultNames, disputeResultRow, reportedOutcomes } from '../../src/dispute/results.ts';
import { disputeRowOf } from '../../src/dispute/row.ts';
import { disputeStates } from '../../src/dispute/states.ts';
import { onThe } from '../support/builders-acts.ts';
import {
  actsOnADispute,
  aDispute,
  disputeId,
  type DisputeBuilder,
  wellFormedDisputeActs,
} from '../support/builders-disputes.ts';

const calendar = shippedCalendar();
const roll = fc.record({ act: fc.nat(), way: fc.nat({ max: 3 }), days: fc.nat({ max: 25 }) });

/** A lawful history: either opening, then any acts the dispute allows, on days that follow each other. */
const histories = fc
  .record({ suit: fc.boolean(), rolls: fc.array(roll, { maxLength: 14, size: 'max' }) })
  .map(({ suit, rolls }) => {
    const opened = suit ? aDispute().suedOver('2026-07-20') : aDispute().appliedFor('2026-07-20');
    return rolls.reduce(next, opened);
  });

function next(
  told: DisputeBuilder,
  { act, way, days }: { act: number; way: number; days: number },
): DisputeBuilder {
  const dispute = told.dispute();
  const on = addDays(dispute.lastStepOn, days);
  const possible = actsOnADispute.flatMap((name) => {
    const ways = wellFormedDisputeActs[name];
    const outcome = ways[way % ways.length]?.(dispute, { on }, onThe(on), told.journal());
    return outcome?.ok ? [outcome.value.fact] : [];
  });
  const fact = possible[act % Math.max(possible.length, 1)];
  return fact === undefined ? told : told.and(fact);
}

describe('over random lawful histories of a dispute', () => {
  it('they lead everywhere', () => {
    const reached = new Set(fc.sample(histories, { numRuns: 400, seed: 3 }).flatMap(statesOf));
    expect([...reached].sort()).toEqual([...disputeStates].sort());
  });

  it('any prefix folds, has its row, its deadlines and its words', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const journal = told.journal();
        journal.forEach(({ fact }, index) => {
          const dispute = foldDispute(disputeId, journal.slice(0, index + 1));
          const row = disputeRowOf(dispute, calendar);
          expect([row.version, row.state, row.lateActs]).toEqual([
            index + 1,
            dispute.state,
            dispute.lateActs.length,
          ]);
          expect(() => disputeReckonings(dispute, calendar, addDays(dispute.lastStepOn, 400))).not.toThrow();
          expect(disputeFactWording(fact).zh).toMatch(/\p{Script=Han}/u);
        });
      }),
    );
  });

  it('a journal read back from the store folds to the same dispute', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const readBack = JSON.parse(JSON.stringify(told.journal())) as ReturnType<typeof told.journal>;
        expect(foldDispute(disputeId, readBack)).toEqual(told.dispute());
      }),
    );
  });

  it('voiding the last entry gives the dispute before it, apart from its version', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const last = told.journal().at(-1);
        if (last === undefined || last.seq === 1 || last.fact.fact === 'FACT_VOIDED') return;
        const undone = told
          .and({ fact: 'FACT_VOIDED', on: last.fact.on, seq: last.seq, reason: '误' })
          .dispute();
        const before = foldDispute(disputeId, told.journal().slice(0, -1));
        expect({ ...undone, version: 0 }).toStrictEqual({ ...before, version: 0 });
      }),
    );
  });
});

describe('results of disputes', () => {
  it('each has its statutory basis, and its place in the annual report', () => {
    for (const name of disputeResultNames) {
      const { basis, reportedAs } = disputeResultRow(name);
      expect([name, Object.keys(basis).length > 0, reportedOutcomes.includes(reportedAs)]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });
});

function statesOf(told: DisputeBuilder): readonly string[] {
  const journal = told.journal();
  return journal.map((_, index) => foldDispute(disputeId, journal.slice(0, index + 1)).state);
}

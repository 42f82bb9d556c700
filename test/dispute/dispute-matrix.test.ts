import { describe, expect, it } from '@jest/globals';
import { permittedDisputeActions, refusalToActOnDispute } from '../../src/access/may-act-on-dispute.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays } from '../../src/calendar/day.ts';
import { roles } from '../../src/case-file/states.ts';
import { disputeActionNames, disputeActionRow } from '../../src/dispute/actions.ts';
import { disputeKinds, disputeStates } from '../../src/dispute/states.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, holderOfEveryRole, people, staffWith } from '../support/builders-cast.ts';
import {
  actsOnADispute,
  aDispute,
  type DisputeBuilder,
  wellFormedDisputeActs,
} from '../support/builders-disputes.ts';
import { expectedDisputeActs, expectedDisputeStates } from './dispute-matrix.expected.ts';

const reconsideration = aDispute().appliedFor('2026-07-20');
const acceptedOne = reconsideration.accepted('2026-07-24');
const suit = aDispute().suedOver('2026-07-20');
const judgedOne = suit
  .copyReceived('2026-07-27')
  .answered('2026-08-03')
  .judged('2026-08-10', 'CLAIM_REJECTED');

/** A dispute of each kind in each state it can be in. */
const examples: readonly DisputeBuilder[] = [
  reconsideration,
  acceptedOne,
  reconsideration.accepted('2026-07-24', 'SIMPLIFIED'),
  acceptedOne.copyReceived('2026-07-27'),
  acceptedOne.copyReceived('2026-07-27').answered('2026-08-03'),
  ended(acceptedOne),
  voided(reconsideration),
  suit,
  suit.copyReceived('2026-07-27'),
  suit.copyReceived('2026-07-27').answered('2026-08-03'),
  judgedOne,
  judgedOne.appealed('2026-08-12'),
  suit.and({ fact: 'LITIGATION_ENDED', on: suit.dispute().lastStepOn, result: 'SUIT_WITHDRAWN' }),
  voided(suit),
];

describe('the table of acts on a dispute, field by field', () => {
  it('knows the acts, states and doers of the expected table and no others', () => {
    expect(disputeStates).toEqual(words(expectedDisputeStates));
    expect([...disputeActionNames].sort()).toEqual(Object.keys(expectedDisputeActs).sort());
  });

  it.each(disputeActionNames)('%s', (name) => {
    const { kind, from, to, by } = disputeActionRow(name);
    const expected = expectedDisputeActs[name];
    expect({ of: kind ?? 'BOTH', from: sorted(from), to: sorted(to), by: sorted(by) }).toEqual({
      of: expected?.of,
      from: sorted(words(expected?.from)),
      to: sorted(words(expected?.to)),
      by: sorted(words(expected?.by)),
    });
  });
});

describe('every act in every state of either kind', () => {
  it('the examples stand in every state', () => {
    for (const kind of disputeKinds) {
      const states = examples.map((one) => one.dispute()).filter((one) => one.kind === kind);
      const unknown = kind === 'LITIGATION' ? ['ACCEPTED'] : ['JUDGED', 'APPEALED'];
      expect(sorted([...new Set(states.map(({ state }) => state))])).toEqual(
        sorted(disputeStates.filter((state) => !unknown.includes(state))),
      );
    }
  });

  it.each(actsOnADispute)(
    '%s: done exactly where the table says, and it leads where the table says',
    (act) => {
      const { of = '', from, to } = expectedDisputeActs[act] ?? {};
      const reached = new Set<string>();
      for (const told of examples) {
        const dispute = told.dispute();
        const belongs = of === 'BOTH' || of === dispute.kind;
        const allowed = belongs && words(from).includes(dispute.state);
        for (const perform of wellFormedDisputeActs[act]) {
          const on = addDays(dispute.lastStepOn, act === 'recordJudgmentEffective' ? 40 : 0);
          const outcome = perform(dispute, { on }, onThe(on), told.journal());
          const code = outcome.ok ? 'done' : outcome.refusal.code;
          if (!belongs) expect([dispute.kind, code]).toEqual([dispute.kind, 'WRONG_DISPUTE_KIND']);
          else if (!allowed) expect([dispute.state, code]).toEqual([dispute.state, 'WRONG_DISPUTE_STATE']);
          else expect(['done', 'WRONG_PROCEDURE']).toContain(code);
          if (outcome.ok) {
            const { state } = told.and(outcome.value.fact).dispute();
            reached.add(state === dispute.state && !words(to).includes(state) ? 'SAME' : state);
          }
        }
      }
      // A naming or a hearing that is voided leaves the state as it was; the examples hold none.
      const expected = act === 'voidDisputeFact' ? words(to).filter((state) => state !== 'SAME') : words(to);
      expect(expected).toEqual(expect.arrayContaining([...reached]));
      if (act !== 'voidDisputeFact') expect(sorted([...reached])).toEqual(sorted(expected));
    },
  );
});

describe('who may', () => {
  it.each(disputeActionNames)('%s', (name) => {
    const may = roles.filter(
      (role) => refusalToActOnDispute(staffWith(role), name, agencies.naturalResources.id) === undefined,
    );
    expect(sorted(may)).toEqual(sorted(words(expectedDisputeActs[name]?.by)));
    const stranger = holderOfEveryRole(people.handler, agencies.education);
    expect(refusalToActOnDispute(stranger, name, agencies.naturalResources.id)).toBe('ROLE_MISSING');
  });

  it('what permittedDisputeActions says is what then happens', () => {
    const actor = holderOfEveryRole(people.legalReviewer);
    for (const told of examples) {
      const dispute = told.dispute();
      const today = dispute.lastStepOn;
      for (const { action, refusal } of permittedDisputeActions(dispute, actor, shippedCalendar(), today)) {
        const act = actsOnADispute.find((name) => name === action);
        if (act === undefined) throw new Error(`no input for ${action}`);
        for (const perform of wellFormedDisputeActs[act]) {
          const outcome = perform(dispute, { on: today }, onThe(today), told.journal());
          expect([action, dispute.state, outcome.ok]).toEqual([action, dispute.state, refusal === undefined]);
        }
      }
    }
  });
});

function ended(told: DisputeBuilder): DisputeBuilder {
  const on = told.dispute().lastStepOn;
  return told.and({
    fact: 'RECONSIDERATION_DECISION_SERVED',
    on,
    result: 'DECISION_UPHELD',
    decisionNo: '1号',
  });
}

function voided(told: DisputeBuilder): DisputeBuilder {
  return told.and({ fact: 'FACT_VOIDED', on: told.dispute().lastStepOn, seq: 1, reason: '录入错误' });
}

function words(text = ''): readonly string[] {
  return text.split(' ');
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort();
}

import { describe, expect, it } from '@jest/globals';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import type { Actor } from '../../src/access/actor.ts';
import { refusalToOpen, refusalToPerform } from '../../src/access/may-perform.ts';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, day } from '../../src/calendar/day.ts';
import { type ActionName, actionNames, actions } from '../../src/case-file/actions.ts';
import type { CaseFile, Complaint } from '../../src/case-file/case-file.ts';
import { foldFurther } from '../../src/case-file/fold.ts';
import { type CaseState, caseStates, roles } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn, caseId, type CaseFileBuilder } from '../support/builders.ts';
import {
  actsOnACase,
  onThe,
  openingActs,
  toldOn,
  wellFormedActs,
  wellFormedOpenings,
} from '../support/builders-acts.ts';
import { agencies, staffWith } from '../support/builders-cast.ts';
import {
  type ExpectedAct,
  expectedActs,
  expectedRoles,
  expectedStates,
} from './permission-matrix.expected.ts';

const agencyId = agencies.naturalResources.id;
const doers: readonly { readonly name: string; readonly actor: Actor }[] = [
  ...roles.map((role) => ({ name: role, actor: staffWith(role) })),
  { name: 'APPLICANT', actor: { kind: 'APPLICANT', caseId } },
  { name: 'CONSULTEE', actor: { kind: 'CONSULTEE', caseId, ref: 'C1' } },
  { name: 'PAYMENT_PLATFORM', actor: { kind: 'PAYMENT_PLATFORM', caseId } },
  { name: 'ANYONE', actor: { kind: 'ANYONE' } },
];
const names = Object.keys(expectedActs);
const told = new Map<CaseState, readonly (Told & { readonly name: string })[]>();
const complaintActs = ['fileComplaint', 'decideComplaint', 'recordRectification'] as const;

describe('the action table, field by field', () => {
  it('knows the acts of the work order and no others', () => {
    expect([...actionNames].sort()).toEqual([...names].sort());
  });

  it('knows the states and the roles of the work order and no others', () => {
    expect(caseStates).toEqual(words(expectedStates));
    expect(roles).toEqual(words(expectedRoles));
  });

  it.each(actionNames)('%s: title, from, to, by, article, clock, letter', (name) => {
    const { from, to, by, ...rest } = expectedOf(name);
    const { from: actualFrom, to: actualTo, by: actualBy, ...actualRest } = actions[name];
    expect(actualRest).toEqual(rest);
    expect({ from: sorted(actualFrom), to: sorted(actualTo), by: sorted(actualBy) }).toEqual({
      from: sorted(words(from)),
      to: sorted(words(to)),
      by: sorted(words(by)),
    });
  });
});

describe('who may open a case', () => {
  const opening = names.filter((name) => expectedOf(name).from === 'NEW');

  it('is asked of exactly the acts that open one', () => {
    expect([...openingActs].sort()).toEqual([...opening].sort());
  });

  it.each(openingActs)('%s', (act) => {
    const allowed = words(expectedOf(act).by);
    for (const { name, actor } of doers) {
      const expected = allowed.includes('ANYONE') || allowed.includes(name) ? 'yes' : 'ROLE_MISSING';
      expect([name, refusalToOpen(actor, act, agencyId) ?? 'yes']).toEqual([name, expected]);
    }
  });
});

describe.each(actsOnACase)('%s: every state, every doer', (act) => {
  const { from, by } = expectedOf(act);

  it.each(caseStates)('in state %s', (state) => {
    for (const { name, actor, answers, file } of toldIn(state)) {
      expect([name, answerTo(act, { actor, answers, file })]).toEqual([
        name,
        expectedAnswer(words(from).includes(state), words(by).includes(name)),
      ]);
    }
  });
});

describe('permitted actions', () => {
  it.each(caseStates)('speak of every act that does not open a case, in state %s', (state) => {
    const answers = permittedActions(
      aCaseIn(state).file(),
      staffWith('HANDLER'),
      shippedCalendar(),
      day('2026-10-12'),
      defaultOfficeSettings,
    );
    expect(answers.map(({ action }) => action)).toEqual(actsOnACase);
  });

  it('name the states and the doers of the table in their reasons', () => {
    const answers = permittedActions(
      aCaseIn('SIGNED').file(),
      staffWith('SUPERVISOR'),
      shippedCalendar(),
      day('2026-03-12'),
      defaultOfficeSettings,
    );
    expect(answers.find(({ action }) => action === 'sendReply')?.refusal).toEqual({
      code: 'NOT_PERMITTED',
      action: 'sendReply',
      reason: 'ROLE_MISSING',
      by: ['INTAKE_CLERK', 'HANDLER'],
    });
    expect(answers.find(({ action }) => action === 'signReply')?.refusal).toEqual({
      code: 'WRONG_STATE',
      action: 'signReply',
      state: 'SIGNED',
      from: ['APPROVED'],
    });
  });
});

describe('where acts lead', () => {
  const transitions = walk();

  it.each(actionNames)('%s leads exactly where the table says', (act) => {
    const reached = transitions.filter((transition) => transition.act === act);
    const { from, to } = expectedOf(act);
    expect(sorted(distinct(reached.map((transition) => transition.from)))).toEqual(sorted(words(from)));
    expect(sorted(distinct(reached.map(destination)))).toEqual(sorted(words(to)));

    /** A state the table names, or SAME where it did not move. */
    function destination(transition: Transition): string {
      const moved = transition.from !== transition.to;
      return moved || words(to).includes(transition.to) ? transition.to : 'SAME';
    }
  });

  it('reaches every state', () => {
    expect(sorted(distinct(transitions.map((transition) => transition.to)))).toEqual(sorted(caseStates));
  });
});

interface Transition {
  readonly act: ActionName;
  readonly from: CaseState | 'NEW';
  readonly to: CaseState;
}

/**
 * Does everything that can be done, from every opening on, until nothing new is found. Two cases are the same place
 * when acts could not tell them apart; days only move where a term must end.
 */
function walk(): readonly Transition[] {
  const transitions = new Map<string, Transition>();
  const seen = new Set<string>();
  const waiting: { readonly told: CaseFileBuilder; readonly file: CaseFile }[] = [];
  const opened = day('2026-03-02');

  for (const act of openingActs) {
    for (const open of wellFormedOpenings[act]) {
      const outcome = open(opened, onThe('2026-03-02'));
      if (!outcome.ok) continue;
      const told = toldOn(aCaseFile(), outcome.value);
      arrive(act, 'NEW', told, told.file());
    }
  }
  for (const place of waiting) leave(place.told, place.file);
  return [...transitions.values()];

  function leave(told: CaseFileBuilder, file: CaseFile): void {
    const journal = told.journal();
    const now = onThe(file.lastStepOn);
    const later = onThe(addDays(file.lastStepOn, 40));
    for (const act of actsWalkedOn(file)) {
      const here = act === 'lapseApplication' ? later : now;
      for (const perform of wellFormedActs[act]) {
        const outcome = perform(file, here.today, here, journal);
        if (!outcome.ok) continue;
        const further = toldOn(told, outcome.value);
        const entries = further.journal().slice(journal.length);
        arrive(act, file.state, further, foldFurther(file, journal, entries));
      }
    }
  }

  function arrive(act: ActionName, from: CaseState | 'NEW', told: CaseFileBuilder, file: CaseFile): void {
    transitions.set([act, from, file.state].join(), { act, from, to: file.state });
    if (file.corrections.length > 2 || file.drafts > 2 || isCrowded(file)) return;
    if (file.consultations.length > 1 || file.consultations.some((one) => one.publicInterest)) return;
    if (file.complaints.length > 1 || hasRunItsCourse(file)) return;
    // A reopening, voided, goes back to where it came from.
    const place = act === 'reopenForRedo' ? `${from} ${placeOf(file)}` : placeOf(file);
    if (seen.has(place)) return;
    seen.add(place);
    waiting.push({ told, file });
  }
}

/**
 * Complaints stop nothing and nothing stops them, nor does what the applicant says it paid: such a case goes no way but that of
 * its complaint, or of its payment.
 */
function actsWalkedOn({ complaints, feeNotices }: CaseFile): readonly (typeof actsOnACase)[number][] {
  if (complaints.length > 0) return complaintActs;
  return feeNotices.at(-1)?.declared ? ['recordPayment', 'recordPaymentNotFound'] : actsOnACase;
}

/** What closes a record beside the case leads nowhere that the case without it does not. */
function hasRunItsCourse({ coHandlings, feeNotices, withdrawnFeeNotices }: CaseFile): boolean {
  const helped = coHandlings.length > 1 || coHandlings.some(({ answer }) => answer !== undefined);
  const contested = feeNotices.some(
    ({ objection, review, notFound }) =>
      objection !== undefined || review !== undefined || notFound.length > 0,
  );
  return helped || contested || withdrawnFeeNotices.length > 0;
}

/** Records beside the case know nothing of each other: one kind at a time is walked on with, in a case of the plainest kind. */
function isCrowded(file: CaseFile): boolean {
  const { extensions, reasons, items, feeNotices, coHandlings } = file;
  const counted = items > 1 && feeNotices.length === 0;
  const kinds = [
    extensions.length > 0,
    reasons !== undefined,
    counted,
    feeNotices.length > 0,
    coHandlings.length > 0,
  ].filter(Boolean);
  const plain = file.channel === 'IN_PERSON' && file.corrections.length < 2 && file.drafts < 2;
  return kinds.length > 1 || (kinds.length === 1 && !(plain && extensions.length < 2));
}

function placeOf(file: CaseFile): string {
  // Complaints and the rest of a case know nothing of each other (fold-laws.test.ts): one of each kind in each state is enough.
  if (file.complaints.length > 0) return JSON.stringify([file.state, file.complaints.map(standingOf)]);
  // Being joined matters to few acts: one joined place in each state is enough.
  const { lead, followers } = file.related;
  if (lead || followers.length > 0) return JSON.stringify([file.state, lead !== undefined]);
  const { state, channel, mail, application, unitId, handlerId, accepted, draft, reply } = file;
  const correction = file.corrections.at(-1);
  const consultation = file.consultations.at(-1);
  const fee = file.feeNotices.at(-1);
  return JSON.stringify([
    [state, channel, mail?.channel, application !== undefined, unitId, handlerId, accepted],
    file.services.length > 0,
    [file.corrections.length, correction?.servedOn !== undefined, correction?.receivedOn !== undefined],
    [consultation !== undefined, consultation?.answer !== undefined],
    file.coHandlings.length,
    [file.searches.length > 0, draft?.reply.ground, draft?.returnedBecause],
    [draft?.legalReview !== undefined, draft?.secrecyReview !== undefined],
    [file.extensions.length, file.deferral !== undefined, file.items],
    [file.reasons !== undefined, file.reasons?.given !== undefined],
    [fee !== undefined, fee?.servedOn !== undefined, fee?.declared !== undefined, fee?.paid !== undefined],
    [reply?.sentOn !== undefined, reply?.servedOn !== undefined, reply?.serviceFailed],
  ]);
}

function standingOf({ decision, rectified }: Complaint): readonly boolean[] {
  return [decision !== undefined, rectified !== undefined];
}

interface Told {
  readonly actor: Actor;
  readonly file: CaseFile;
  readonly answers: ReturnType<typeof permittedActions>;
}

/** What each doer is told in a state, of all acts at once. */
function toldIn(state: CaseState): readonly (Told & { readonly name: string })[] {
  const known = told.get(state);
  if (known) return known;
  const file = aCaseIn(state).file();
  const all = doers.map(({ name, actor }) => ({
    name,
    actor,
    file,
    answers: permittedActions(file, actor, shippedCalendar(), day('2026-10-12'), defaultOfficeSettings),
  }));
  told.set(state, all);
  return all;
}

/** The answer by state and role; relations have a test of their own, and what the case still lacks is tested with the acts. */
function answerTo(act: ActionName, { actor, answers, file }: Told): string {
  const refusal = answers.find(({ action }) => action === act)?.refusal;
  const reason = refusalToPerform(actor, act, file) === 'ROLE_MISSING' ? 'ROLE_MISSING' : 'may';
  if (refusal?.code === 'WRONG_STATE') return `wrong state, ${reason}`;
  if (refusal?.code === 'NOT_PERMITTED') return `not permitted, ${reason}`;
  return `permitted, ${reason}`;
}

function expectedAnswer(stateAllows: boolean, doerAllowed: boolean): string {
  const reason = doerAllowed ? 'may' : 'ROLE_MISSING';
  if (!stateAllows) return `wrong state, ${reason}`;
  return doerAllowed ? `permitted, ${reason}` : `not permitted, ${reason}`;
}

function expectedOf(name: string): ExpectedAct {
  const act = expectedActs[name];
  if (act === undefined) throw new Error(`the matrix has no act ${name}`);
  return act;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...texts].sort();
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

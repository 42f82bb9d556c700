import { describe, expect, it } from '@jest/globals';
import { defaultOfficeSettings } from '../../src/case-file/office-settings.ts';
import fc from 'fast-check';
import { type Actor, rolesAt } from '../../src/access/actor.ts';
import { refusalToPerform } from '../../src/access/may-perform.ts';
import { permittedActions } from '../../src/access/permitted-actions.ts';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { addDays, type Day, day } from '../../src/calendar/day.ts';
import { actionRow } from '../../src/case-file/actions.ts';
import { deadlinesOf } from '../../src/case-file/deadlines.ts';
import { fold, foldFurther } from '../../src/case-file/fold.ts';
import { rowOf } from '../../src/case-file/row.ts';
import { caseStates, roles } from '../../src/case-file/states.ts';
import { aCaseFile, caseId, type CaseFileBuilder } from '../support/builders.ts';
import {
  actsOnACase,
  onThe,
  openingActs,
  toldOn,
  wellFormedActs,
  wellFormedOpenings,
} from '../support/builders-acts.ts';
import { agencies, holderOfEveryRole, people, staffWith } from '../support/builders-cast.ts';

const calendar = shippedCalendar();

/** One roll of the dice: which of the possible acts, in which of its ways, and how many days after the last. */
interface Roll {
  readonly act: number;
  readonly way: number;
  readonly days: number;
}
const roll: fc.Arbitrary<Roll> = fc.record({
  act: fc.nat({ max: 9_999 }),
  way: fc.nat({ max: 11 }),
  days: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.integer({ min: 20, max: 40 })),
});

/** A lawful history: any opening, then any acts that the case allows, on any days that follow each other. */
const histories = fc
  .record({
    opening: fc.nat(),
    way: fc.nat(),
    on: fc.nat({ max: 360 }),
    rolls: fc.array(roll, { maxLength: 40, size: 'max' }),
  })
  .map(({ opening, way, on, rolls }) => {
    const openedOn = addDays(day('2026-01-05'), on);
    const ways = wellFormedOpenings[chosen(openingActs, opening)];
    const outcome = chosen(ways, way)(openedOn, onThe(openedOn));
    if (!outcome.ok) throw new Error(`an opening was refused: ${outcome.refusal.code}`);
    return rolls.reduce(next, toldOn(aCaseFile(), outcome.value));
  });

/** Acts that lead back or out: drawn once where the others are drawn six times, so that histories go far. */
const rare: ReadonlySet<string> = new Set([
  'withdrawApplication',
  'voidFact',
  'returnAssignment',
  'returnDraft',
  'reissueQueryCode',
  'amendParticulars',
  'assignCase',
  'handOverMail',
  'issueCorrectionNotice',
  'sendConsultation',
  'fileComplaint',
  'decideComplaint',
  'recordRectification',
  'splitApplication',
  'mergeApplications',
  'joinForReply',
  'leaveJointReply',
  'acknowledgeLetter',
  'suggestPublication',
  'convertToProactive',
]);

const complaintActs = ['fileComplaint', 'decideComplaint', 'recordRectification'] as const;

/** The last day anything happened, of the case or beside it. */
function lastDayOf(told: CaseFileBuilder): Day {
  return told
    .journal()
    .map(({ fact }) => fact.on)
    .reduce((last, on) => (on > last ? on : last));
}

function next(told: CaseFileBuilder, { act, way, days }: Roll): CaseFileBuilder {
  const file = told.file();
  const on = addDays(lastDayOf(told), days);
  const possible = actsOnACase.flatMap((name) => {
    if (!actionRow(name).from.includes(file.state)) return [];
    const outcome = chosen(wellFormedActs[name], way)(file, on, onThe(on), told.journal());
    return outcome.ok ? Array.from({ length: rare.has(name) ? 1 : 6 }, () => outcome.value) : [];
  });
  return possible.length === 0 ? told : toldOn(told, chosen(possible, act));
}

describe('over random lawful histories', () => {
  it('the histories lead everywhere', () => {
    const passed = fc.sample(histories, { numRuns: 800, seed: 7 }).flatMap((told) => {
      const journal = told.journal();
      return journal.map((_, index) => fold(caseId, journal.slice(0, index + 1)).state);
    });
    const reached = new Set(passed);
    expect([...reached].sort()).toEqual([...caseStates].sort());
  });

  it('folding is deterministic, and leaves the journal as it was', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const before = structuredClone(told.journal());
        expect(fold(caseId, told.journal())).toStrictEqual(fold(caseId, before));
        expect(told.journal()).toStrictEqual(before);
      }),
    );
  });

  it('a journal read back from the store folds to the same case', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const readBack = JSON.parse(JSON.stringify(told.journal())) as ReturnType<typeof told.journal>;
        expect(fold(caseId, readBack)).toEqual(told.file());
      }),
    );
  });

  it('what follows can be folded onto what is folded already', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (told, cut) => {
        const journal = told.journal();
        const known = journal.slice(0, 1 + (cut % journal.length));
        const further = journal.slice(known.length);
        expect(foldFurther(fold(caseId, known), known, further)).toStrictEqual(told.file());
      }),
    );
  });

  it('a complaint, its decision and what was put right change nothing of the case but its complaints', () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 11 }), (told, way) => {
        const before = told.file();
        const on = addDays(lastDayOf(told), 1);
        const after = complaintActs.reduce((further, act) => {
          const file = further.file();
          const outcomes = wellFormedActs[act].map((perform) =>
            perform(file, on, onThe(on), further.journal()),
          );
          const done = outcomes.filter(({ ok }) => ok);
          const outcome = done.length > 0 ? chosen(done, way) : undefined;
          return outcome?.ok ? toldOn(further, outcome.value) : further;
        }, told);
        const { complaints, version, lateActs } = after.file();
        expect(complaints.length).toBe(before.complaints.length + 1);
        expect(lateActs.filter(({ fact }) => !fact.startsWith('COMPLAINT_'))).toEqual(
          before.lateActs.filter(({ fact }) => !fact.startsWith('COMPLAINT_')),
        );
        expect(after.file()).toEqual({ ...before, complaints, version, lateActs });
      }),
    );
  });

  it('the version is the number of the last entry', () => {
    fc.assert(
      fc.property(histories, (told) => {
        expect(told.file().version).toBe(told.journal().at(-1)?.seq);
      }),
    );
  });

  it('the day of the last step never goes back, except where a step is voided', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const journal = told.journal();
        for (let length = 1; length < journal.length; length++) {
          const added = journal[length]?.fact.fact;
          const before = fold(caseId, journal.slice(0, length)).lastStepOn;
          const after = fold(caseId, journal.slice(0, length + 1)).lastStepOn;
          expect(added === 'FACT_VOIDED' || after >= before).toBe(true);
        }
      }),
    );
  });

  it('voiding the last act gives the case before it, apart from its version', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const { voidable, state, lastStepOn, related } = told.file();
        // A case answered with another is undone from there, or leaves it first.
        if (voidable.length === 0 || state === 'ARCHIVED' || related.lead !== undefined) return;
        const undone = wellFormedActs.voidFact[0]?.(
          told.file(),
          lastStepOn,
          onThe(lastStepOn),
          told.journal(),
        );
        if (!undone?.ok) throw new Error('voiding was refused');
        const after = toldOn(told, undone.value).file();
        // Complaints that came since stand.
        const before = fold(
          caseId,
          told.journal().filter(({ seq }) => !voidable.includes(seq)),
        );
        expect({ ...after, version: 0 }).toStrictEqual({ ...before, version: 0 });
      }),
    );
  });

  it('every case has its row and its deadlines, today and in years', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const file = told.file();
        const row = rowOf(file, calendar);
        expect([row.id, row.version, row.state, row.calendarEdition]).toEqual([
          file.id,
          file.version,
          file.state,
          calendar.edition,
        ]);
        expect(row.lateActs).toBe(file.lateActs.length);
        expect(() => deadlinesOf(file, calendar, addDays(file.lastStepOn, 1_000))).not.toThrow();
      }),
    );
  });

  it('a case has a reply due exactly when it was received', () => {
    fc.assert(
      fc.property(histories, (told) => {
        const row = rowOf(told.file(), calendar);
        expect(row.replyDueOn === undefined).toBe(row.receivedOn === undefined);
      }),
    );
  });
});

describe('what permittedActions says is what then happens', () => {
  const actors: readonly Actor[] = [
    ...roles.map((role) => staffWith(role)),
    ...Object.values(people).map((person) => holderOfEveryRole(person)),
    holderOfEveryRole(people.handler, agencies.education),
    { kind: 'APPLICANT', caseId },
    { kind: 'APPLICANT', caseId: 'another' },
    { kind: 'ANYONE' },
  ];

  it('a yes is never refused, and a no never done', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...actors), fc.nat({ max: 60 }), (told, actor, days) => {
        const file = told.file();
        const today = addDays(lastDayOf(told), days);
        const who = actor.kind === 'STAFF' ? actor : { id: 'APPLICANT' };
        const here = onThe(today, { id: who.id, name: '' }, rolesAt(actor, file.agencyId));
        for (const { action, refusal } of permittedActions(
          file,
          actor,
          calendar,
          today,
          defaultOfficeSettings,
        )) {
          const act = actsOnACase.find((name) => name === action);
          if (act === undefined) throw new Error(`no input for ${action}`);
          const answers = wellFormedActs[act].map((perform) => {
            const reason = refusalToPerform(actor, act, file);
            if (reason !== undefined) return reason;
            const outcome = perform(file, today, here, told.journal());
            return outcome.ok ? 'done' : outcome.refusal.code;
          });
          const permitted = refusal === undefined;
          expect([action, refusal, answers.map((answer) => answer === 'done')]).toEqual([
            action,
            refusal,
            answers.map(() => permitted),
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function chosen<Thing>(things: readonly Thing[], die: number): Thing {
  const thing = things[die % things.length];
  if (thing === undefined) throw new Error('nothing to choose from');
  return thing;
}

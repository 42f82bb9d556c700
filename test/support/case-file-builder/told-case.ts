import { type Day, day } from '../../../src/calendar/day.ts';
import type { CaseFile } from '../../../src/case-file/case-file.ts';
import type { Fact, JournalEntry } from '../../../src/case-file/facts.ts';
import { fold } from '../../../src/case-file/fold.ts';
import { type AgencyOfTheCast, type Person, people } from '../builders-cast.ts';

interface Started {
  readonly id: string;
  readonly agency: AgencyOfTheCast;
  readonly entries: readonly JournalEntry[];
}

/**
 * Tells a case fact by fact: `aCaseFile().receivedByPost('2026-02-13').registered()`. Each word returns a new builder;
 * where no day is given the step happens on the day of the one before. Nothing is checked: the builder tells what the
 * journal says, lawful or not. The words of each stage are in the classes that extend this one, one after the other.
 */
export class ToldCase {
  readonly #told: Started;

  constructor(told: Started) {
    this.#told = told;
  }

  /** The journal told so far. */
  journal(): readonly JournalEntry[] {
    return this.#told.entries;
  }

  /** 案卷: the journal told so far, folded. */
  file(): CaseFile {
    return fold(this.#told.id, this.#told.entries);
  }

  /** Adds any fact. `by` is the actor of the journal line. */
  and(fact: Fact, by: Person | 'APPLICANT' | 'CONSULTEE' = people.intakeClerk): this {
    const { entries } = this.#told;
    const entry = {
      seq: entries.length + 1,
      fact,
      recordedAt: `${fact.on}T01:00:00.000Z`,
      actor: typeof by === 'string' ? by : by.id,
    };
    const Told = this.constructor as new (told: Started) => this;
    return new Told({ ...this.#told, entries: [...entries, entry] });
  }

  protected get agency(): AgencyOfTheCast {
    return this.#told.agency;
  }

  /** The day given, or that of the step before. */
  protected dayOf(given: string | undefined): Day {
    return given === undefined ? this.file().lastStepOn : day(given);
  }
}

/** 直接送达: handed over and signed for by the addressee. */
export function signedFor(on: Day, signer = '周沐言') {
  return { on, evidence: { kind: 'SIGNED', on, signer, relation: 'ADDRESSEE' } } as const;
}

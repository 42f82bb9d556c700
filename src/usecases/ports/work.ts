import type { Calendar } from '../../calendar/calendar.ts';
import type { NumberSeries, Warning } from '../../case-file/decision.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { CaseRow } from '../../case-file/row.ts';
import type { Agency, StaffMember, Unit } from './agencies.ts';
import type { KeptLetterData, LetterData } from './letters.ts';

/** The unit of work: what an act reads and writes, in one transaction. */
export interface Work {
  /**
   * Runs one act, during which the calendars in force do not change. A refusal rolls everything back, numbers included; so does a fault, which is thrown on.
   */
  transact<T>(run: (transaction: Transaction) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

/** 幂等: the same person sending the same command twice gets the same answer and one effect. */
export interface IdempotencyKey {
  readonly actor: string;
  readonly clientMutationId: string;
  /** SHA-256 of the command, to tell a repetition from another command under the same id. */
  readonly payloadHash: string;
}

export interface RememberedAnswer {
  readonly payloadHash: string;
  readonly answer: ActAnswer;
}

/** What an act tells its caller, kept for repetitions; the case itself is read anew. */
export interface ActAnswer {
  readonly caseId: string;
  readonly version: number;
  readonly warnings: readonly Warning[];
}

export interface LetterOrder {
  readonly id: string;
  /** The entry of the journal that put the letter into the world. */
  readonly seq: number;
  readonly data: KeptLetterData;
}

export interface LetterRecord {
  readonly id: string;
  readonly seq: number;
  readonly kind: LetterData['kind'];
  readonly state: 'PENDING' | 'DRAWN';
  readonly sha256: string | null;
  readonly size: number | null;
}

export interface Change {
  readonly caseId: string;
  readonly entries: readonly JournalEntry[];
  readonly row: CaseRow;
  readonly letters: readonly LetterOrder[];
  /** Identity numbers in the clear, kept outside the journal; ERASED with the application that was voided. */
  readonly identityNumbers?: { readonly applicant: string; readonly agent?: string } | 'ERASED';
  /** A number that the act makes void, with the reason. */
  readonly voidedNumber?: { readonly text: string; readonly reason: string };
  readonly answer: { readonly key: IdempotencyKey; readonly value: ActAnswer };
}

export interface NumberRequest {
  readonly agency: Agency;
  readonly year: number;
  readonly series: NumberSeries;
  readonly caseId: string;
}

export interface Transaction {
  /** @returns the answer given before under this actor and id, if any */
  recall(key: IdempotencyKey): Promise<RememberedAnswer | undefined>;
  agency(id: string): Promise<Agency | undefined>;
  unit(id: string): Promise<Unit | undefined>;
  staffMember(id: string): Promise<StaffMember | undefined>;
  /** Locks the case until the transaction ends. @returns its journal in `seq` order, or undefined when there is no such case */
  lockCase(caseId: string): Promise<readonly JournalEntry[] | undefined>;
  /** The next number of the series, without gaps: it is given back when the transaction is refused. */
  allocateNumber(request: NumberRequest): Promise<string>;
  /** The calendar that the row of a case was folded with. */
  calendarKeptBy(caseId: string): Promise<Calendar>;
  lettersOf(caseId: string): Promise<readonly LetterRecord[]>;
  write(change: Change): Promise<void>;
}

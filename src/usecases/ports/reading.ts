import type { Day } from '../../calendar/day.ts';
import type { ClockColumns } from '../../case-file/clock-columns.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { FeeMonth } from '../../case-file/office-settings.ts';
import type { CaseRow } from '../../case-file/row.ts';
import type { CaseState } from '../../case-file/states.ts';
import type { Agency, Grant, SettingsEntry, StaffMember, Unit } from './agencies.ts';
import type { KeptLetterData } from './letters.ts';
import type { StoredLetterState } from './press.ts';

/** Columns of a case row that no list shows. */
export type UnlistedMember = 'applicantKind' | 'drafterId' | 'items' | 'lateActs' | keyof ClockColumns;

/** A row of a list, with the names a queue shows, so that no list asks twice. */
export interface ListedCase extends Omit<CaseRow, UnlistedMember> {
  readonly unitName: string | undefined;
  readonly handlerName: string | undefined;
  readonly handlerUserName: string | undefined;
}

/** Which cases an actor may read: those of these agencies, and of agencies these supervise. */
export interface Scope {
  readonly agencyIds: readonly string[];
  readonly supervisingAgencyIds: readonly string[];
}

export interface CasePageQuery {
  readonly scope: Scope;
  readonly agencyId?: string;
  readonly states?: readonly CaseState[];
  readonly handlerId?: string;
  readonly unitId?: string;
  readonly dueBy?: Day;
  readonly text?: string;
  readonly order: 'REPLY_DUE_SOONEST_FIRST' | 'SUBMITTED_NEWEST_FIRST';
  readonly limit: number;
  readonly after?: { readonly key: Day | undefined; readonly id: string };
}

export interface StoredLetter {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly kind: KeptLetterData['kind'];
  readonly documentNo: string | undefined;
  readonly datedOn: Day;
  readonly state: StoredLetterState;
  readonly sha256: string | undefined;
  readonly pages: number | undefined;
  /** 用印时间, of a letter that a service has sealed: an instant. */
  readonly sealedAt: string | undefined;
}

/** A drawn letter by the number it bears, with the organ's name as it is printed on it. */
export interface NumberedLetter {
  readonly id: string;
  readonly caseId: string;
  readonly seq: number;
  readonly kind: KeptLetterData['kind'];
  readonly agencyName: string;
  readonly datedOn: Day;
  readonly sha256: string;
}

export interface CaseReader {
  row(caseId: string): Promise<ListedCase | undefined>;
  /** Those of the ids that are cases'. */
  rows(caseIds: readonly string[]): Promise<ReadonlyMap<string, ListedCase>>;
  rowByApplicationNo(applicationNo: string): Promise<ListedCase | undefined>;
  page(query: CasePageQuery): Promise<readonly ListedCase[]>;
  /** Registered cases of an agency received on these days or between them, by day of receipt and number. */
  receivedIn(agencyId: string, from: Day, to: Day): Promise<readonly ListedCase[]>;
  /** @returns the journal in `seq` order; empty when there is no such case */
  journal(caseId: string): Promise<readonly JournalEntry[]>;
  /** @returns the journals of the cases that there are, each in `seq` order */
  journals(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly JournalEntry[]>>;
  letters(caseId: string): Promise<readonly StoredLetter[]>;
  letter(letterId: string): Promise<StoredLetter | undefined>;
  /**
   * @param no 文号, which letters to several applicants may share; or an application's number, for letters that have none themselves
   */
  lettersNumbered(no: string): Promise<readonly NumberedLetter[]>;
  /** As `Transaction.earlierItems`. */
  earlierItems(caseId: string, by: FeeMonth): Promise<number>;
  identityNumber(caseId: string): Promise<string | undefined>;
}

export interface Directory {
  agencies(): Promise<readonly Agency[]>;
  agency(id: string): Promise<Agency | undefined>;
  /** @returns the history of its settings, newest first; empty while the defaults stand */
  settingsHistory(agencyId: string): Promise<readonly SettingsEntry[]>;
  units(agencyId: string): Promise<readonly Unit[]>;
  staff(agencyId: string): Promise<readonly StaffMember[]>;
  staffMembers(ids: readonly string[]): Promise<readonly StaffMember[]>;
  staffMember(id: string): Promise<StaffMember | undefined>;
  grants(staffId: string): Promise<readonly Grant[]>;
  grantsOfAll(staffIds: readonly string[]): Promise<readonly Grant[]>;
  unit(id: string): Promise<Unit | undefined>;
}

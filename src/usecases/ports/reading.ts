import type { Day } from '../../calendar/day.ts';
import type { Channel, ReplyGround } from '../../statute/facts.ts';
import type { CaseTask } from '../../case-file/case-tasks.ts';
import type { WaitKind } from '../../case-file/case-waits.ts';
import type { ClockColumns } from '../../case-file/clock-columns.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { FeeMonth } from '../../case-file/office-settings.ts';
import type { CaseRow } from '../../case-file/row.ts';
import type { CaseState } from '../../case-file/states.ts';
import type { AlertBounds, AlertLevel } from '../../case-file/step-times.ts';
import type { Agency, Grant, SettingsEntry, StaffMember, Unit } from './agencies.ts';
import type { KeptLetterData } from './kept-letters.ts';
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

export const caseLatenesses = ['OVERDUE', 'LATE_ACT', 'REPLIED_LATE', 'REPLIED_IN_TIME'] as const;
/** 逾期情形: open past the due day; an act done late; the reply late, or in time. */
export type CaseLateness = (typeof caseLatenesses)[number];

/** 筛选条件: which cases of those that may be read. What is left out does not restrict; of a list one must fit. */
export interface CaseFilter {
  readonly caseIds?: readonly string[];
  readonly agencyId?: string;
  readonly agencyIds?: readonly string[];
  readonly states?: readonly CaseState[];
  readonly tasks?: readonly CaseTask[];
  readonly waitingFor?: readonly WaitKind[];
  readonly handlerId?: string;
  readonly handlerIds?: readonly string[];
  readonly unitId?: string;
  readonly unitIds?: readonly string[];
  readonly unassigned?: boolean;
  readonly notDraftedBy?: string;
  readonly lateness?: readonly CaseLateness[];
  readonly alertLevels?: readonly AlertLevel[];
  readonly silentApplicant?: boolean;
  readonly unopened?: boolean;
  readonly channels?: readonly Channel[];
  readonly outcomes?: readonly ReplyGround[];
  readonly dueFrom?: Day;
  readonly dueBy?: Day;
  readonly submittedFrom?: Day;
  readonly submittedTo?: Day;
  readonly receivedFrom?: Day;
  readonly receivedTo?: Day;
  readonly repliedFrom?: Day;
  readonly repliedTo?: Day;
  readonly closedFrom?: Day;
  readonly closedTo?: Day;
  readonly text?: string;
}

/** Where the lights change for the agencies of one calendar; for all where no agency has a calendar of its own. */
export interface AlertBand extends AlertBounds {
  readonly agencyIds: readonly string[] | undefined;
}

/** The cases a filter means for one person on one day. */
export interface CaseSelection {
  readonly scope: Scope;
  readonly today: Day;
  readonly filter: CaseFilter;
  /** Needed where the filter asks for lights. */
  readonly alertBands?: readonly AlertBand[];
  /** 待重新办理: needed where the filter asks for that task, or for 待归档, which it excludes. */
  readonly redoCaseIds?: readonly string[];
  /** Only cases not yet archived that have a drawn letter dated on this day or later. */
  readonly lettersSince?: Day;
}

export type CaseOrder =
  | 'REPLY_DUE_SOONEST_FIRST'
  | 'SUBMITTED_NEWEST_FIRST'
  | 'RECEIVED_NEWEST_FIRST'
  | 'REPLIED_NEWEST_FIRST'
  | 'WAITING_LONGEST_FIRST';

export interface CasePageQuery extends CaseSelection {
  readonly order: CaseOrder;
  readonly limit: number;
  readonly after?: { readonly key: Day | undefined; readonly id: string };
}

/** 件数 of a selection. */
export interface CaseTally {
  readonly count: number;
  readonly soonestDueOn: Day | undefined;
  /** Since when the longest wait among them lasts. */
  readonly waitingFrom: Day | undefined;
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
  tally(selection: CaseSelection): Promise<CaseTally>;
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
  /** Whoever holds a role in one of these agencies. */
  grantsAt(agencyIds: readonly string[]): Promise<readonly Grant[]>;
  unit(id: string): Promise<Unit | undefined>;
}

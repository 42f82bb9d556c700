import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { deadlinesOf, replyDueOf } from '../../case-file/deadlines.ts';
import type { FactName, FactNamed, JournalEntry } from '../../case-file/facts.ts';
import type { Agency } from '../ports/agencies.ts';
import { provisionalYears } from '../letters/provisional-years.ts';
import type { OfficeFrame } from '../ports/letter-frames.ts';

/** What a paper is written from: the office, the case with its journal, and the names of those who worked on it. */
export interface PaperDesk {
  readonly agency: Agency;
  /** 主管部门; the agency itself where none is above it. */
  readonly authorityName: string;
  readonly file: CaseFile;
  /** Without the entries that were voided. */
  readonly journal: readonly JournalEntry[];
  /** The calendar of the case. */
  readonly calendar: Calendar;
  readonly today: Day;
  /** 证件号码 in the clear, where the paper's reader may see it. */
  readonly identityNumber: string | undefined;
  /** The name of a member of staff, or of the applicant for an act of the applicant's own. */
  readonly nameOf: (actor: string) => string;
  readonly unitNameOf: (unitId: string) => string;
}

/** What stands for a number that the case does not have yet. */
const notNumbered = '（尚未编号）';

/** What every paper says of its office and its case, as of today. */
export function paperFrame({ agency, file, today }: PaperDesk): OfficeFrame {
  return {
    agencyName: agency.name,
    agencyAddress: agency.address,
    agencyPhone: agency.phone,
    datedOn: today,
    applicationNo: file.applicationNo ?? notNumbered,
  };
}

/** An entry of the journal whose fact bears the name asked for. */
export type EntryOf<Name extends FactName> = JournalEntry & { readonly fact: FactNamed<Name> };

/** The entries of one kind, in order. */
export function entriesOf<Name extends FactName>(
  { journal }: Pick<PaperDesk, 'journal'>,
  name: Name,
): readonly EntryOf<Name>[] {
  return journal.filter((entry): entry is EntryOf<Name> => entry.fact.fact === name);
}

/** The last entry of one kind. */
export function lastEntryOf<Name extends FactName>(
  desk: Pick<PaperDesk, 'journal'>,
  name: Name,
): EntryOf<Name> | undefined {
  return entriesOf(desk, name).at(-1);
}

/** 答复期限 as it stood when the case was closed, or stands today; with the years that make it provisional. @returns undefined while there is none */
export function replyDueData(
  desk: PaperDesk,
): (Pick<OfficeFrame, 'provisionalYears'> & { readonly replyDueOn: Day }) | undefined {
  const { file, calendar, today } = desk;
  const { deadline, due } = replyDueOf(file, deadlinesOf(file, calendar, today));
  return due === undefined
    ? undefined
    : { replyDueOn: due, ...provisionalYears(file, calendar, deadline, today) };
}

/** The name of whoever it is, or nothing while nobody has it. */
export function nameIf(desk: PaperDesk, actor: string | undefined): string {
  return actor === undefined ? '' : desk.nameOf(actor);
}

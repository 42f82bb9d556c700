import type { PoolClient } from 'pg';
import type { CaseRow } from '../case-file/row.ts';
import { caseRowColumns, caseRowSelect, undefinedForNull } from './case-row-columns.ts';
import type { Due } from './case-moves.ts';
import { type Pages, within } from './table-pages.ts';

/** What the due days of a case are counted from, with the types of the columns. */
const clockTypes = {
  correctionNoticeFrom: 'date',
  correctionNoticeWorkingDays: 'integer',
  correctionFrom: 'date',
  correctionWorkingDays: 'integer',
  paymentFrom: 'date',
  paymentWorkingDays: 'integer',
  replyFrom: 'date',
  replyWorkingDays: 'integer',
  replyFixedOn: 'date',
  suspensions: 'text',
} as const satisfies ColumnTypes;

/** What they are kept in. */
const dueTypes = {
  correctionNoticeDueOn: 'date',
  correctionDueOn: 'date',
  paymentDueOn: 'date',
  replyDueOn: 'date',
  dueOn: 'date',
  provisional: 'boolean',
  calendarEdition: 'text',
} as const satisfies ColumnTypes & Record<keyof Due, unknown>;

const keyTypes = { agencyId: 'uuid', ...clockTypes, ...dueTypes } as const satisfies ColumnTypes;

type ColumnTypes = Partial<Record<keyof CaseRow, keyof typeof inPlaceOfNull>>;

/** What equals itself where NULL does not, so that rows are matched by hashing; no column holds it. */
const inPlaceOfNull = {
  uuid: '00000000-0000-0000-0000-000000000000',
  text: '',
  date: 'infinity',
  integer: -1,
  boolean: false,
} as const;

type KeyMember = keyof typeof keyTypes;

/** Rows of one agency with the same clock and the same days: they are counted once, however many they are. */
export type ClockGroup = Pick<CaseRow, KeyMember>;

/** What the rows of a group come out with. */
export interface MovedGroup {
  readonly was: ClockGroup;
  readonly now: Due;
}

/** A row of a group that moves. */
export interface GroupMember {
  readonly id: string;
  readonly applicationNo: string | null;
  /** The place of its group, from 1. */
  readonly place: number;
}

export const clockMembers = Object.keys(clockTypes) as (keyof typeof clockTypes)[];
const dueMembers = Object.keys(dueTypes) as (keyof typeof dueTypes)[];
const keyMembers = Object.keys(keyTypes) as KeyMember[];
const keyColumns = keyMembers.map((member) => `c.${caseRowColumns[member]}`);

/** @param condition which rows `c`, in SQL that the program wrote */
export async function clockGroups(
  client: PoolClient,
  pages: Pages,
  condition: string,
): Promise<readonly ClockGroup[]> {
  const select = `select ${caseRowSelect('c', keyMembers)} from case_file c
    where ${within(pages)} and ${condition} group by ${keyColumns.join(', ')}`;
  const { rows } = await client.query<ClockGroup>(select);
  return rows.map(undefinedForNull);
}

const groups = `unnest(${[...Object.values(keyTypes), ...Object.values(dueTypes)]
  .map((type, index) => `$${index + 1}::${type}[]`)
  .join(', ')}) with ordinality as g (${[
  ...keyMembers.map((member) => `was_${caseRowColumns[member]}`),
  ...dueMembers.map((member) => `now_${caseRowColumns[member]}`),
  'place',
].join(', ')})`;

const sameGroup = keyMembers
  .map((member) => {
    const column = caseRowColumns[member];
    return `coalesce(c.${column}, '${inPlaceOfNull[keyTypes[member]]}') = g.was_${column}`;
  })
  .join(' and ');

const settings = dueMembers
  .map((member) => `${caseRowColumns[member]} = g.now_${caseRowColumns[member]}`)
  .join(', ');

const members = 'c.id, c.application_no as "applicationNo", g.place::integer';

/**
 * The rows of groups, and with `write` their new days written into them in the same statement.
 * @param condition as for {@link clockGroups}
 */
export async function membersOf(
  client: PoolClient,
  pages: Pages,
  condition: string,
  moved: readonly MovedGroup[],
  write: boolean,
): Promise<readonly GroupMember[]> {
  if (moved.length === 0) return [];
  const rows = `${within(pages)} and ${condition} and ${sameGroup}`;
  const text = write
    ? `update case_file c set ${settings} from ${groups} where ${rows} returning ${members}`
    : `select ${members} from case_file c, ${groups} where ${rows}`;
  const values = [
    ...keyMembers.map((member) => moved.map(({ was }) => was[member] ?? inPlaceOfNull[keyTypes[member]])),
    ...dueMembers.map((member) => moved.map(({ now }) => now[member] ?? null)),
  ];
  return (await client.query<GroupMember>(text, values)).rows;
}

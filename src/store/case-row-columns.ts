import type { CaseRow } from '../case-file/row.ts';
import { selectList } from './select-list.ts';

/** Each member of a case row and its column: the only place that knows both names. */
export const caseRowColumns = {
  id: 'id',
  agencyId: 'agency_id',
  version: 'version',
  state: 'state',
  channel: 'channel',
  applicationNo: 'application_no',
  queryCodeIssue: 'query_code_issue',
  applicantKind: 'applicant_kind',
  applicantName: 'applicant_name',
  summary: 'summary',
  submittedOn: 'submitted_on',
  receivedOn: 'received_on',
  registeredOn: 'registered_on',
  unitId: 'unit_id',
  handlerId: 'handler_id',
  drafterId: 'drafter_id',
  lastFactOn: 'last_fact_on',
  correctionNoticeFrom: 'correction_notice_from',
  correctionNoticeWorkingDays: 'correction_notice_working_days',
  correctionFrom: 'correction_from',
  correctionWorkingDays: 'correction_working_days',
  paymentFrom: 'payment_from',
  paymentWorkingDays: 'payment_working_days',
  replyFrom: 'reply_from',
  replyWorkingDays: 'reply_working_days',
  replyFixedOn: 'reply_fixed_on',
  suspensions: 'suspensions',
  correctionNoticeDueOn: 'correction_notice_due_on',
  correctionDueOn: 'correction_due_on',
  replyDueOn: 'reply_due_on',
  paymentDueOn: 'payment_due_on',
  dueOn: 'due_on',
  provisional: 'provisional',
  repliedOn: 'replied_on',
  closedOn: 'closed_on',
  outcome: 'outcome',
  mergedIntoNo: 'merged_into_no',
  items: 'items',
  lateActs: 'late_acts',
  repliedLate: 'replied_late',
  tasks: 'tasks',
  waits: 'waits',
  waitingFrom: 'waiting_from',
  calendarEdition: 'calendar_edition',
} as const satisfies Record<keyof CaseRow, string>;

export const caseRowMembers = Object.keys(caseRowColumns) as (keyof CaseRow)[];

/** A select list that gives members of CaseRow, all by default. */
export function caseRowSelect(alias: string, members: readonly (keyof CaseRow)[] = caseRowMembers): string {
  return selectList(caseRowColumns, alias, members);
}

/** The values of a row in the order of its members; undefined becomes NULL. */
export function caseRowValues(row: CaseRow): readonly unknown[] {
  return caseRowMembers.map((member) => row[member] ?? null);
}

/** In place: a row just read is nobody else's. */
export function undefinedForNull<Row extends object>(row: Row): Row {
  const columns = row as Record<string, unknown>;
  for (const key in columns) if (columns[key] === null) columns[key] = undefined;
  return row;
}

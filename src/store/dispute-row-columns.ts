import type { DisputeRow } from '../dispute/row.ts';

/** Each member of a dispute's row and its column: the only place that knows both names. */
export const disputeRowColumns = {
  id: 'id',
  caseId: 'case_id',
  agencyId: 'agency_id',
  version: 'version',
  kind: 'kind',
  route: 'route',
  state: 'state',
  replyNo: 'reply_no',
  forum: 'forum',
  forumCaseNo: 'forum_case_no',
  openedOn: 'opened_on',
  dueOn: 'due_on',
  result: 'result',
  endedOn: 'ended_on',
  lateActs: 'late_acts',
  calendarEdition: 'calendar_edition',
} as const satisfies Record<keyof DisputeRow, string>;

export const disputeRowMembers = Object.keys(disputeRowColumns) as (keyof DisputeRow)[];

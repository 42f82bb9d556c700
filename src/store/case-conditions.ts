import type { CaseFilter, CaseLateness, CaseSelection, Scope } from '../usecases/ports/reading.ts';
import type { AlertLevel } from '../case-file/step-times.ts';
import { isId } from './is-id.ts';

/** The condition that a row `c` is of a selection: its text says which members the filter has, never what they are. */
export interface CaseConditions {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Adds a condition; each $ in it stands for the next parameter. */
export type Where = (condition: string, ...parameters: readonly unknown[]) => void;

/**
 * @param extend adds conditions of its own, after those of the selection
 * @returns undefined where nothing can be found: what is no id is the id of nothing, and no stored text holds a NUL
 */
export function caseConditions(
  selection: CaseSelection,
  extend: (where: Where) => void = () => undefined,
): CaseConditions | undefined {
  if (findsNothing(selection.filter)) return undefined;
  const values: unknown[] = [];
  const conditions: string[] = [];
  function where(condition: string, ...parameters: readonly unknown[]): void {
    const parts = condition.split('$');
    const numbered = parts.slice(1).map((part, index) => `$${values.length + index + 1}${part}`);
    conditions.push((parts[0] ?? '') + numbered.join(''));
    values.push(...parameters);
  }
  whereReadable(selection.scope, where);
  whereOf(selection, where);
  extend(where);
  return { sql: conditions.join(' and '), values };
}

function findsNothing({
  caseIds = [],
  agencyId,
  agencyIds = [],
  handlerId,
  handlerIds = [],
  unitId,
  unitIds = [],
  notDraftedBy,
  text,
}: CaseFilter): boolean {
  const single = [agencyId, handlerId, unitId, notDraftedBy].filter((id) => id !== undefined);
  const ids = [...single, ...caseIds, ...agencyIds, ...handlerIds, ...unitIds];
  return !ids.every(isId) || text?.includes('\0') === true;
}

function whereReadable({ agencyIds, supervisingAgencyIds }: Scope, where: Where): void {
  const [only] = agencyIds;
  if (supervisingAgencyIds.length > 0) {
    where(
      '(c.agency_id = any ($::uuid[]) or c.agency_id in (select id from agency where supervising_agency_id = any ($::uuid[])))',
      agencyIds,
      supervisingAgencyIds,
    );
  } else if (agencyIds.length === 1) {
    where('c.agency_id = $', only);
  } else {
    where('c.agency_id = any ($::uuid[])', agencyIds);
  }
}

/** Members that ask for one value, or one of several, of a column. */
const columns = {
  caseIds: 'c.id = any ($::uuid[])',
  agencyId: 'c.agency_id = $',
  agencyIds: 'c.agency_id = any ($::uuid[])',
  states: 'c.state = any ($::text[])',
  waitingFor: `(c.waits is not null and exists (select from jsonb_array_elements(c.waits::jsonb) w where w ->> 'kind' = any ($::text[])))`,
  handlerId: 'c.handler_id = $',
  handlerIds: 'c.handler_id = any ($::uuid[])',
  unitId: 'c.unit_id = $',
  unitIds: 'c.unit_id = any ($::uuid[])',
  notDraftedBy: 'c.drafter_id is distinct from $::uuid',
  channels: 'c.channel = any ($::text[])',
  outcomes: 'c.outcome = any ($::text[])',
  dueFrom: 'c.due_on >= $',
  dueBy: 'c.due_on <= $',
  submittedFrom: 'c.submitted_on >= $',
  submittedTo: 'c.submitted_on <= $',
  receivedFrom: 'c.received_on >= $',
  receivedTo: 'c.received_on <= $',
  repliedFrom: 'c.replied_on >= $',
  repliedTo: 'c.replied_on <= $',
  closedFrom: 'c.closed_on >= $',
  closedTo: 'c.closed_on <= $',
} as const satisfies Partial<Record<keyof CaseFilter, string>>;
const columnMembers = Object.keys(columns) as (keyof typeof columns)[];

const withTasks = `(c.tasks is not null and string_to_array(c.tasks, ',') && $::text[])`;
/** 归档 waits for the end of every dispute about the case and for what it ordered, which the row of the case does not know of. */
const toFile = `(c.tasks is not null and string_to_array(c.tasks, ',') && case
  when c.id = any ($::uuid[])
    or exists (select from dispute d where d.case_id = c.id and d.state not in ('ENDED', 'VOID'))
  then array_remove($::text[], 'FILE') else $::text[] end)`;
const toRedo = 'c.id = any ($::uuid[])';

const open = 'c.closed_on is null';
/** 网上提交而未经查看: once it is registered, somebody has read it. */
const unopened = `(c.channel = 'INTERNET' and c.state in ('SUBMITTED','RECEIVED')
  and not exists (select from case_opening o where o.case_id = c.id))`;

const withLetters = `(c.state <> 'ARCHIVED' and exists (select from letter l
  where l.case_id = c.id and l.state = 'DRAWN' and l.dated_on >= $))`;

function whereOf(
  { filter, today, alertBands = [], redoCaseIds = [], lettersSince }: CaseSelection,
  where: Where,
): void {
  for (const member of columnMembers) {
    if (filter[member] !== undefined) where(columns[member], filter[member]);
  }
  whereTasks(filter.tasks, redoCaseIds, where);
  if (filter.unassigned === true) where(`(c.handler_id is null and ${open})`);
  if (filter.silentApplicant === true) {
    where(
      `((c.state = 'AWAITING_CORRECTION' and c.correction_due_on < $) or c.payment_due_on < $)`,
      today,
      today,
    );
  }
  if (filter.unopened === true) where(unopened);
  if (lettersSince !== undefined) where(withLetters, lettersSince);
  if (filter.lateness !== undefined) {
    where(
      anyOf(filter.lateness.map((one) => latenessConditions[one])),
      ...filter.lateness.flatMap((one) => (one === 'OVERDUE' ? [today] : [])),
    );
  }
  if (filter.alertLevels !== undefined) whereAlerted(filter.alertLevels, alertBands, where);
  if (filter.text !== undefined) {
    const pattern = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
    where(
      '(c.summary like $ or c.applicant_name like $ or c.application_no like $)',
      pattern,
      pattern,
      pattern,
    );
  }
}

function whereTasks(tasks: CaseFilter['tasks'], redoCaseIds: readonly string[], where: Where): void {
  if (tasks === undefined) return;
  const ofTheRow = tasks.includes('FILE')
    ? { sql: toFile, parameters: [redoCaseIds, tasks, tasks] }
    : { sql: withTasks, parameters: [tasks] };
  if (tasks.includes('REDO')) where(anyOf([ofTheRow.sql, toRedo]), ...ofTheRow.parameters, redoCaseIds);
  else where(ofTheRow.sql, ...ofTheRow.parameters);
}

const latenessConditions: Record<CaseLateness, string> = {
  OVERDUE: 'c.due_on < $',
  LATE_ACT: 'c.late_acts > 0',
  REPLIED_LATE: 'c.replied_late',
  REPLIED_IN_TIME: 'not c.replied_late',
};

function whereAlerted(
  levels: readonly AlertLevel[],
  bands: NonNullable<CaseSelection['alertBands']>,
  where: Where,
): void {
  const parts: string[] = [];
  const parameters: unknown[] = [];
  for (const { agencyIds, warningUntil, yellowUntil, redUntil } of bands) {
    const lit = levels.map((level) => {
      switch (level) {
        case 'NONE':
          parameters.push(warningUntil);
          return '(c.due_on is null or c.due_on > $)';
        case 'WARNING':
          parameters.push(warningUntil, yellowUntil);
          return '(c.due_on <= $ and c.due_on > $)';
        case 'YELLOW':
          parameters.push(yellowUntil, redUntil);
          return '(c.due_on <= $ and c.due_on > $)';
        case 'RED':
          parameters.push(redUntil);
          return 'c.due_on <= $';
      }
    });
    if (agencyIds === undefined) {
      parts.push(anyOf(lit));
    } else {
      parameters.push(agencyIds);
      parts.push(`(${anyOf(lit)} and c.agency_id = any ($::uuid[]))`);
    }
  }
  where(anyOf(parts), ...parameters);
}

/** Of nothing, nothing fits. */
function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

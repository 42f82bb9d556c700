import type { PoolClient } from 'pg';
import type { CaseRow } from '../case-file/row.ts';
import { caseRowColumns, caseRowMembers, caseRowValues } from './case-row-columns.ts';
import { type Prepared, run } from './prepared.ts';

const writeDue: Prepared = {
  name: 'write-due-days',
  text: `update case_file c
         set correction_notice_due_on = n.correction_notice_due_on, correction_due_on = n.correction_due_on,
             payment_due_on = n.payment_due_on, reply_due_on = n.reply_due_on, due_on = n.due_on, provisional = n.provisional,
             calendar_edition = n.calendar_edition
         from unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::date[], $6::date[], $7::boolean[], $8::text[])
           as n (id, correction_notice_due_on, correction_due_on, payment_due_on, reply_due_on, due_on, provisional,
                 calendar_edition)
         where c.id = n.id`,
};

/** The due days of a row, in the order in which they are written. */
export const dueRowMembers = [
  'id',
  'correctionNoticeDueOn',
  'correctionDueOn',
  'paymentDueOn',
  'replyDueOn',
  'dueOn',
  'provisional',
  'calendarEdition',
] as const satisfies readonly (keyof CaseRow)[];

export type DueRow = Pick<CaseRow, (typeof dueRowMembers)[number]>;

/** Writes the due days of rows whose other columns stay as they are. */
export async function writeDueDays(client: PoolClient, rows: readonly DueRow[]): Promise<void> {
  if (rows.length === 0) return;
  await run(
    client,
    writeDue,
    dueRowMembers.map((member) => rows.map((row) => row[member] ?? null)),
  );
}

const settings = caseRowMembers.map((member, index) => `${caseRowColumns[member]} = $${index + 1}`);

const writeRow: Prepared = {
  name: 'write-row',
  text: `update case_file set ${settings.join(', ')} where id = $${caseRowMembers.indexOf('id') + 1}`,
};

/** Writes whole rows of cases that were folded again. */
export async function writeRows(client: PoolClient, rows: readonly CaseRow[]): Promise<void> {
  for (const row of rows) await run(client, writeRow, caseRowValues(row));
}

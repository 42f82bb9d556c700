import type { PoolClient } from 'pg';
import { answerNoticeKinds, type NoticeOrder } from '../usecases/ports/staff-notices.ts';
import type { Change } from '../usecases/ports/work.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

/**
 * The parts of a statement that write notices.
 * @param orders a select of (case_id, kind, seq, day, staff_ids, roles, unit_id, agency_id, except_ids): for these people, for
 *   those who hold one of the roles at the agency, and for handlers of the unit
 * @param now the place of the instant among the values
 */
export function noticesFrom(orders: string, now: number): string {
  return `orders as (${orders}), named as (
    select distinct o.case_id, o.kind, o.seq, o.day, o.except_ids, s.id as staff_id
    from orders o join staff_member s on s.active and not s.id = any (o.except_ids) and (
      s.id = any (o.staff_ids)
      or exists (select from role_grant g where g.staff_id = s.id and g.agency_id = o.agency_id and g.role = any (o.roles))
      or (exists (select from staff_unit u where u.staff_id = s.id and u.unit_id = o.unit_id)
        and exists (select from role_grant g where g.staff_id = s.id and g.agency_id = o.agency_id and g.role = 'HANDLER')))
  ), told as (
    select case_id, kind, seq, day, staff_id from named
    union
    select n.case_id, n.kind, n.seq, n.day, l.deputy_id
    from named n join staff_leave l on l.staff_id = n.staff_id and l.cancelled_at is null
      and ($${now}::timestamptz at time zone 'Asia/Shanghai')::date between l.from_on and l.until_on
    join staff_member d on d.id = l.deputy_id and d.active
    where not l.deputy_id = any (n.except_ids)
  ), noticed as (
    insert into staff_notice (staff_id, case_id, kind, seq, day, created_at, in_page, mail_state, mail_next_at)
    select t.staff_id, t.case_id, t.kind, t.seq, t.day, $${now}::timestamptz, coalesce(c.in_page, true),
      case when c.by_mail and s.email is not null then 'WAITING' else 'NONE' end,
      case when c.by_mail and s.email is not null then $${now}::timestamptz end
    from told t join staff_member s on s.id = t.staff_id
    left join staff_notice_setting c on c.staff_id = t.staff_id and c.kind = t.kind
    where coalesce(c.in_page, true) or c.by_mail
    on conflict do nothing returning id
  )`;
}

/**
 * Orders for {@link noticesFrom}: of notifications that have failed or come back, for the handler, or while there is none the
 * intake clerks.
 * @param source the part that yields their (case_id, seq, state)
 */
export function failedNotifications(source: string): string {
  return `select n.case_id, 'NOTIFICATION_FAILED' as kind, n.seq, null::date as day,
      array_remove(array[c.handler_id], null) as staff_ids,
      case when c.handler_id is null then array['INTAKE_CLERK'] else array[]::text[] end as roles,
      null::uuid as unit_id, c.agency_id, '{}'::uuid[] as except_ids
    from ${source} n join case_file c on c.id = n.case_id where n.state in ('FAILED', 'BOUNCED')`;
}

const ordered = `select $1::uuid as case_id, o.kind, o.seq, o.day, o."staffIds" as staff_ids, o.roles,
  o."unitId" as unit_id, o."agencyId" as agency_id, o."exceptIds" as except_ids
  from jsonb_to_recordset($2::jsonb) as o (kind text, seq int, day date, "staffIds" uuid[], roles text[], "unitId" uuid,
    "agencyId" uuid, "exceptIds" uuid[])`;

const keep: Prepared = {
  name: 'keep-notices',
  text: `with ${noticesFrom(ordered, 3)} select count(*)::int as n from noticed`,
};

/** What was voided has not happened: whoever has not read of it need not. */
const forget: Prepared = {
  name: 'forget-notices',
  text: 'delete from staff_notice where case_id = $1 and seq = any ($2) and read_at is null',
};

/** Writes what an act gives to be told to members of staff, and takes back what it leaves nothing to tell of. */
export async function keepNotices(
  client: PoolClient,
  { caseId, entries, notices }: Pick<Change, 'caseId' | 'entries' | 'notices'>,
): Promise<void> {
  const now = entries.at(-1)?.recordedAt;
  if (notices.length > 0) await run(client, keep, [caseId, JSON.stringify(notices), now]);
  const voids = entries.flatMap((entry) => (entry.fact.fact === 'FACT_VOIDED' ? [entry.fact.seq] : []));
  if (voids.length > 0) await run(client, forget, [caseId, voids]);
}

/** Who has not read of an answer as it stood before need not. */
const forgetAnswer: Prepared = {
  name: 'forget-notices-of-answer',
  text: 'delete from staff_notice where case_id = $1 and kind = any ($2) and read_at is null',
};

/** Writes what a step of the published answer of a case gives to be told, in place of what the step before gave. */
export async function keepAnswerNotices(
  runner: Runner,
  caseId: string,
  notices: readonly NoticeOrder[],
  now: string,
): Promise<void> {
  await run(runner, forgetAnswer, [caseId, answerNoticeKinds]);
  if (notices.length > 0) await run(runner, keep, [caseId, JSON.stringify(notices), now]);
}

/** Writes what a step of a dispute gives to be told. It is no entry of the journal of the case, and is not taken back with one. */
export async function keepDisputeNotices(
  runner: Runner,
  caseId: string,
  notices: readonly NoticeOrder[],
  now: string,
): Promise<void> {
  if (notices.length > 0) await run(runner, keep, [caseId, JSON.stringify(notices), now]);
}

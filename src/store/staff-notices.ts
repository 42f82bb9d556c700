import type { Pool } from 'pg';
import type { NoticeSetting, StaffNotice, StaffNotices } from '../usecases/ports/staff-notices.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { inTransaction } from './in-transaction.ts';
import { instantOf } from './instant-of.ts';
import { noticesFrom } from './keep-notices.ts';
import { type Prepared, run } from './prepared.ts';

/** The id is ordered by as a number: its column, not the text that goes out. */
const select = `select id::text, staff_id as "staffId", case_id as "caseId", kind, ${instantOf('created_at')} as "createdAt",
  day::text as "dueOn", ${instantOf('read_at')} as "readAt" from staff_notice where staff_id = $1 and in_page`;

const page: Prepared = {
  name: 'notices',
  text: `${select} and id < $2 and (not $3 or read_at is null) order by staff_notice.id desc limit $4`,
};
const since: Prepared = {
  name: 'notices-since',
  text: `${select} and (id > $2 or created_at > $3::timestamptz) order by staff_notice.id limit 200`,
};
const unread: Prepared = {
  name: 'unread-notices',
  text: 'select count(*)::int as n from staff_notice where staff_id = $1 and in_page and read_at is null',
};
const markRead: Prepared = {
  name: 'mark-notices-read',
  text: `update staff_notice set read_at = $3::timestamptz
         where staff_id = $1 and read_at is null and ($2::bigint[] is null or id = any ($2))`,
};

/** A case that nobody handles yet is the unit's; one of no unit the intake clerks'. What is overdue the head hears of too. */
const dueCases = `select c.id as case_id, k.kind, null::int as seq, c.due_on as day, array_remove(array[c.handler_id], null) as staff_ids,
    array(select r from unnest(array['INTAKE_CLERK','OFFICE_HEAD']) r
          where (r = 'INTAKE_CLERK' and c.handler_id is null and c.unit_id is null) or (r = 'OFFICE_HEAD' and k.kind = 'OVERDUE')) as roles,
    case when c.handler_id is null then c.unit_id end as unit_id, c.agency_id, '{}'::uuid[] as except_ids
  from case_file c cross join lateral (select case when c.due_on < $2 then 'OVERDUE' else 'DUE_SOON' end as kind) k
  where c.agency_id = $1 and c.due_on <= $3
    and not exists (select from staff_notice n where n.case_id = c.id and n.kind = k.kind and n.day = c.due_on)`;

const tellOfDueDates: Prepared = {
  name: 'tell-of-due-dates',
  text: `with ${noticesFrom(dueCases, 4)} select count(*)::int as n from noticed`,
};

const email: Prepared = { name: 'staff-email', text: 'select email from staff_member where id = $1' };
const chosen: Prepared = {
  name: 'notice-settings',
  text: `select kind, in_page as "inPage", by_mail as "byMail" from staff_notice_setting where staff_id = $1`,
};
const setEmail: Prepared = {
  name: 'set-staff-email',
  text: `update staff_member set email = nullif($2, '') where id = $1`,
};
const choose: Prepared = {
  name: 'choose-notices',
  text: `insert into staff_notice_setting (staff_id, kind, in_page, by_mail)
         select $1, s.kind, s."inPage", s."byMail" from jsonb_to_recordset($2::jsonb) as s (kind text, "inPage" boolean, "byMail" boolean)
         on conflict (staff_id, kind) do update set in_page = excluded.in_page, by_mail = excluded.by_mail`,
};

const newest = '9223372036854775807';

/** 提醒 on PostgreSQL. */
export function createStaffNotices(pool: Pool): StaffNotices {
  return {
    page: async (staffId, { unreadOnly, limit, beforeId }) => {
      const values = [staffId, beforeId ?? newest, unreadOnly, limit];
      return (await run<StaffNotice>(pool, page, values)).map(undefinedForNull);
    },
    unread: async (staffId) => (await run<{ n: number }>(pool, unread, [staffId]))[0]?.n ?? 0,
    markRead: async (staffId, ids, at) => {
      await run(pool, markRead, [staffId, ids ?? null, at]);
    },
    since: async (staffId, afterId, recent) =>
      (await run<StaffNotice>(pool, since, [staffId, afterId, recent])).map(undefinedForNull),
    tellOfDueDates: async (agencyId, today, soon, now) =>
      (await run<{ n: number }>(pool, tellOfDueDates, [agencyId, today, soon, now]))[0]?.n ?? 0,
    settings: async (staffId) => {
      const [person] = await run<{ email: string | null }>(pool, email, [staffId]);
      return {
        email: person?.email ?? undefined,
        chosen: await run<NoticeSetting>(pool, chosen, [staffId]),
      };
    },
    changeSettings: (staffId, address, settings) =>
      inTransaction(pool, async (client) => {
        if (address !== undefined) await run(client, setEmail, [staffId, address]);
        if (settings.length > 0) await run(client, choose, [staffId, JSON.stringify(settings)]);
      }),
  };
}

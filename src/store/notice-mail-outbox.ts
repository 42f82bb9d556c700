import type { Pool } from 'pg';
import {
  answerNoticeKinds,
  type ClaimedNoticeMail,
  type NoticeMailOutbox,
} from '../usecases/ports/staff-notices.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { type Prepared, run } from './prepared.ts';

/** SKIP LOCKED: two relays never take the same one. What has been read in the page meanwhile, or has grown old, is not sent. */
const claim: Prepared = {
  name: 'claim-notice-mail',
  text: `with next as (
           select n.id from staff_notice n join staff_member s on s.id = n.staff_id
           where n.mail_state = 'WAITING' and n.mail_next_at <= $1::timestamptz and n.read_at is null and s.active
             and s.email is not null and n.created_at > $1::timestamptz - interval '2 days'
           order by n.mail_next_at, n.id limit 1 for update of n skip locked
         )
         update staff_notice n set mail_attempts = n.mail_attempts + 1, mail_next_at = $2::timestamptz
         from next, staff_member s, case_file c, agency a
         where n.id = next.id and s.id = n.staff_id and c.id = n.case_id and a.id = c.agency_id
         returning n.id::text, n.mail_id as "messageId", n.kind, s.email as to, a.name as "agencyName", c.id as "caseId",
           c.application_no as "applicationNo", n.mail_attempts as attempts, n.day::text as "dueOn",
           (select p.id from published_answer p where p.case_id = c.id and n.kind = any ($3)) as "answerId"`,
};

const conclude: Prepared = {
  name: 'conclude-notice-mail',
  text: `update staff_notice set mail_state = $2, mail_next_at = $3::timestamptz, mail_error = $4
         where id = $1 and mail_state = 'WAITING'`,
};

/** 提醒邮件发件箱 on PostgreSQL. */
export function createNoticeMailOutbox(pool: Pool): NoticeMailOutbox {
  return {
    claimNext: async (now, leaseUntil) => {
      const [claimed] = await run<ClaimedNoticeMail>(pool, claim, [now, leaseUntil, answerNoticeKinds]);
      return claimed && undefinedForNull(claimed);
    },
    conclude: async (id, conclusion, why) => {
      const nextAt = conclusion.state === 'WAITING' ? conclusion.nextAt : null;
      await run(pool, conclude, [id, conclusion.state, nextAt, why ?? null]);
    },
  };
}

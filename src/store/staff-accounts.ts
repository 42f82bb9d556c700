import type { Pool } from 'pg';
import type { Account, StaffAccounts, StaffSession } from '../usecases/ports/accounts.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { instantOf } from './instant-of.ts';
import { isId } from './is-id.ts';
import { entryValue, keepEntry } from './keep-administration-entry.ts';
import { type Prepared, run } from './prepared.ts';

const account: Prepared = {
  name: 'staff-account',
  text: `select id as "staffId", user_name as "userName", name, password_hash as "passwordHash",
           ${instantOf('one_time_until')} as "oneTimeUntil"
         from staff_member where id = $1`,
};

const changePassword: Prepared = {
  name: 'change-password',
  text: `with changed as (
           update staff_member set password_hash = $2, one_time_until = null where id = $1
         ), ended as (
           delete from session where staff_id = $1 and id <> $3 returning id
         )
         select count(*)::int as n from ended`,
};

const resetPassword: Prepared = {
  name: 'reset-password',
  text: `with changed as (
           update staff_member set password_hash = $2, one_time_until = $3::timestamptz where id = $1 returning id
         ), ended as (
           delete from session where staff_id = $1
         )
         ${keepEntry('changed', 4)}`,
};

const setActive: Prepared = {
  name: 'set-active',
  text: `with changed as (
           update staff_member set active = $2 where id = $1 and active <> $2 returning id
         ), ended as (
           delete from session where staff_id = $1 and not $2
         ), kept as (
           ${keepEntry('changed', 3)}
         )
         select id from changed`,
};

const sessions: Prepared = {
  name: 'sessions-of-staff',
  text: `select id, ${instantOf('created_at')} as "createdAt", ${instantOf('last_seen_at')} as "lastSeenAt",
           ${instantOf('expires_at')} as "expiresAt", user_agent as "userAgent"
         from session where staff_id = $1 and expires_at > $2::timestamptz order by last_seen_at desc, id`,
};

const endSession: Prepared = {
  name: 'end-session',
  text: 'delete from session where staff_id = $1 and id = $2 returning id',
};

/** 账号和会话 on PostgreSQL: one statement each, so that a password and the sessions it ends go together. */
export function createStaffAccounts(pool: Pool): StaffAccounts {
  return {
    account: async (staffId) => {
      const [row] = isId(staffId) ? await run<Account>(pool, account, [staffId]) : [];
      return row && undefinedForNull(row);
    },
    changePassword: async (staffId, passwordHash, keptSessionId) => {
      const [ended] = await run<{ n: number }>(pool, changePassword, [staffId, passwordHash, keptSessionId]);
      return ended?.n ?? 0;
    },
    resetPassword: async (staffId, passwordHash, oneTimeUntil, entry) => {
      await run(pool, resetPassword, [staffId, passwordHash, oneTimeUntil, entryValue(entry)]);
    },
    setActive: async (staffId, active, entry) =>
      (await run(pool, setActive, [staffId, active, entryValue(entry)])).length > 0,
    sessionsOf: (staffId, now) => run<StaffSession>(pool, sessions, [staffId, now]),
    endSession: async (staffId, sessionId) =>
      isId(sessionId) && (await run(pool, endSession, [staffId, sessionId])).length > 0,
  };
}

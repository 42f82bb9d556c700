import type { Pool } from 'pg';
import type { RoleGrant } from '../access/actor.ts';
import type { Credentials, Sessions } from '../usecases/ports/sign-in.ts';
import { type Prepared, run } from './prepared.ts';

/** Eight hours: a working day at the window. */
const lifetime = '8 hours';

const openSession: Prepared = {
  name: 'open-session',
  text: `insert into session (token_hash, staff_id, created_at, expires_at)
         values ($1, $2, $3::timestamptz, $3::timestamptz + interval '${lifetime}')`,
};

/** One round trip a request: the session, the person, the roles and the units. */
const readSession: Prepared = {
  name: 'read-session',
  text: `select s.id, s.name, s.user_name as "userName",
           coalesce((select json_agg(json_build_object('role', g.role, 'agencyId', g.agency_id))
                     from role_grant g where g.staff_id = s.id), '[]') as grants,
           coalesce((select json_agg(u.unit_id) from staff_unit u where u.staff_id = s.id), '[]') as "unitIds"
         from session t join staff_member s on s.id = t.staff_id
         where t.token_hash = $1 and t.expires_at > $2::timestamptz and s.active`,
};

const closeSession: Prepared = { name: 'close-session', text: 'delete from session where token_hash = $1' };
const closeSessionsOf: Prepared = {
  name: 'close-sessions-of',
  text: 'delete from session where staff_id = $1',
};
const dropExpired: Prepared = {
  name: 'drop-expired-sessions',
  text: 'delete from session where expires_at < $1::timestamptz',
};

const credentials: Prepared = {
  name: 'credentials',
  text: `select id, password_hash as "passwordHash" from staff_member where user_name = $1 and active`,
};

/** 会话: opaque tokens, kept as hashes; deleting the row revokes one at once. */
export function createSessions(pool: Pool): Sessions {
  return {
    open: async (tokenHash, staffId, now) => {
      await run(pool, openSession, [tokenHash, staffId, now]);
    },
    actor: async (tokenHash, now) => {
      const [row] = await run<{ id: string; grants: readonly RoleGrant[]; unitIds: readonly string[] }>(
        pool,
        readSession,
        [tokenHash, now],
      );
      return row && { kind: 'STAFF', id: row.id, grants: row.grants, unitIds: row.unitIds };
    },
    close: async (tokenHash) => {
      await run(pool, closeSession, [tokenHash]);
    },
    closeAllOf: async (staffId) => {
      await run(pool, closeSessionsOf, [staffId]);
    },
    dropExpired: async (now) => {
      await run(pool, dropExpired, [now]);
    },
  };
}

/** The password hash of an active member of staff. */
export async function credentialsOf(pool: Pool, userName: string): Promise<Credentials | undefined> {
  return (await run<Credentials>(pool, credentials, [userName]))[0];
}

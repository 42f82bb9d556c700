import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { RoleGrant } from '../access/actor.ts';
import type { Credentials, Sessions, StaffActor } from '../usecases/ports/sign-in.ts';
import { type Prepared, run } from './prepared.ts';

/** Eight hours: a working day at the window. */
const lifetime = '8 hours';

const openSession: Prepared = {
  name: 'open-session',
  text: `insert into session (token_hash, staff_id, created_at, expires_at)
         values ($1, $2, $3::timestamptz, $3::timestamptz + interval '${lifetime}')`,
};

/** The sessions, with the person, the roles and the units of each, for all requests that ask in the same moment. */
const readSessions: Prepared = {
  name: 'read-sessions',
  text: `select t.token_hash as "tokenHash", s.id,
           to_char(t.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt",
           coalesce((select json_agg(json_build_object('role', g.role, 'agencyId', g.agency_id))
                     from role_grant g where g.staff_id = s.id), '[]') as grants,
           array(select u.unit_id::text from staff_unit u where u.staff_id = s.id) as "unitIds"
         from session t join staff_member s on s.id = t.staff_id
         where t.token_hash = any ($1::text[]) and s.active`,
};

interface Asked {
  readonly tokenHash: string;
  readonly now: string;
}

interface SessionRow {
  readonly tokenHash: string;
  readonly expiresAt: string;
  readonly id: string;
  readonly grants: readonly RoleGrant[];
  readonly unitIds: readonly string[];
}

const closeSession: Prepared = { name: 'close-session', text: 'delete from session where token_hash = $1' };
const closeSessionsOf: Prepared = {
  name: 'close-sessions-of',
  text: 'delete from session where staff_id = $1',
};

const credentials: Prepared = {
  name: 'credentials',
  text: `select id, password_hash as "passwordHash" from staff_member where user_name = $1 and active`,
};

/** 会话: opaque tokens, kept as hashes; deleting the row revokes one at once. */
export function createSessions(pool: Pool): Sessions {
  // Nothing is kept: requests that arrive in the same turn of the event loop are looked up in one round trip.
  const actors = new DataLoader((asked: readonly Asked[]) => actorsOf(pool, asked), {
    cache: false,
    batchScheduleFn: (read) => void setImmediate(read),
  });
  return {
    open: async (tokenHash, staffId, now) => {
      await run(pool, openSession, [tokenHash, staffId, now]);
    },
    actor: (tokenHash, now) => actors.load({ tokenHash, now }),
    close: async (tokenHash) => {
      await run(pool, closeSession, [tokenHash]);
    },
    closeAllOf: async (staffId) => {
      await run(pool, closeSessionsOf, [staffId]);
    },
  };
}

async function actorsOf(pool: Pool, asked: readonly Asked[]): Promise<(StaffActor | undefined)[]> {
  const rows = await run<SessionRow>(pool, readSessions, [asked.map(({ tokenHash }) => tokenHash)]);
  const sessions = new Map(rows.map((row) => [row.tokenHash, row]));
  return asked.map(({ tokenHash, now }) => {
    const session = sessions.get(tokenHash);
    if (!session || session.expiresAt <= now) return undefined;
    return { kind: 'STAFF', id: session.id, grants: session.grants, unitIds: session.unitIds };
  });
}

/** The password hash of an active member of staff. */
export async function credentialsOf(pool: Pool, userName: string): Promise<Credentials | undefined> {
  return (await run<Credentials>(pool, credentials, [userName]))[0];
}

import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Principal, RoleGrant } from '../access/actor.ts';
import type { Credentials, OpenSession, Sessions } from '../usecases/ports/sign-in.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { instantOf } from './instant-of.ts';
import { type Prepared, run } from './prepared.ts';

/** Eight hours: a working day at the window. */
const lifetime = '8 hours';

const openSession: Prepared = {
  name: 'open-session',
  text: `insert into session (token_hash, staff_id, created_at, last_seen_at, expires_at, user_agent)
         values ($1, $2, $3::timestamptz, $3::timestamptz, $3::timestamptz + interval '${lifetime}', $4)`,
};

/** The sessions, with the person, the roles and the units of each, for all requests that ask in the same moment. */
const readSessions: Prepared = {
  name: 'read-sessions',
  text: `select t.token_hash as "tokenHash", t.id as "sessionId", s.id,
           ${instantOf('t.expires_at')} as "expiresAt", ${instantOf('t.last_seen_at')} as "lastSeenAt",
           s.one_time_until is not null as "mustChangePassword",
           coalesce((select json_agg(json_build_object('role', g.role, 'agencyId', g.agency_id))
                     from role_grant g where g.staff_id = s.id), '[]') as grants,
           array(select u.unit_id::text from staff_unit u where u.staff_id = s.id) as "unitIds",
           coalesce((select json_agg(json_build_object('id', l.staff_id, 'unitIds',
                       array(select u.unit_id::text from staff_unit u where u.staff_id = l.staff_id)) order by l.from_on, l.id)
                     from staff_leave l where l.deputy_id = s.id and l.cancelled_at is null
                       and ($2::timestamptz at time zone 'Asia/Shanghai')::date between l.from_on and l.until_on),
                    '[]') as "deputyFor"
         from session t join staff_member s on s.id = t.staff_id
         where t.token_hash = any ($1::text[]) and s.active`,
};

interface Asked {
  readonly tokenHash: string;
  readonly now: string;
}

interface SessionRow {
  readonly tokenHash: string;
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly lastSeenAt: string;
  readonly mustChangePassword: boolean;
  readonly id: string;
  readonly grants: readonly RoleGrant[];
  readonly unitIds: readonly string[];
  readonly deputyFor: readonly Principal[];
}

/** Seen once a minute at most: reading costs no writing. */
const seenEveryMs = 60_000;

const seeSessions: Prepared = {
  name: 'see-sessions',
  text: 'update session set last_seen_at = $2::timestamptz where token_hash = any ($1::text[])',
};

const closeSession: Prepared = { name: 'close-session', text: 'delete from session where token_hash = $1' };
const closeSessionsOf: Prepared = {
  name: 'close-sessions-of',
  text: 'delete from session where staff_id = $1',
};

const credentials: Prepared = {
  name: 'credentials',
  text: `select id, password_hash as "passwordHash", ${instantOf('one_time_until')} as "oneTimeUntil"
         from staff_member where user_name = $1 and active`,
};

/** 会话: opaque tokens, kept as hashes; deleting the row revokes one at once. */
export function createSessions(pool: Pool): Sessions {
  // Nothing is kept: requests that arrive in the same turn of the event loop are looked up in one round trip.
  const sessions = new DataLoader((asked: readonly Asked[]) => sessionsAt(pool, asked), {
    cache: false,
    batchScheduleFn: (read) => void setImmediate(read),
  });
  return {
    open: async (tokenHash, staffId, now, userAgent) => {
      await run(pool, openSession, [tokenHash, staffId, now, readable(userAgent)]);
    },
    read: (tokenHash, now) => sessions.load({ tokenHash, now }),
    close: async (tokenHash) => {
      await run(pool, closeSession, [tokenHash]);
    },
    closeAllOf: async (staffId) => {
      await run(pool, closeSessionsOf, [staffId]);
    },
  };
}

async function sessionsAt(pool: Pool, asked: readonly Asked[]): Promise<(OpenSession | undefined)[]> {
  const [{ now } = { now: '' }] = asked;
  const rows = await run<SessionRow>(pool, readSessions, [asked.map(({ tokenHash }) => tokenHash), now]);
  const sessions = new Map(rows.map((row) => [row.tokenHash, row]));
  const found = asked.map(({ tokenHash, now }) => {
    const session = sessions.get(tokenHash);
    return session && session.expiresAt > now ? session : undefined;
  });
  await see(pool, found, now);
  return found.map((session) => session && openSessionOf(session));
}

/** Keeps when they were seen, of those that were not for a while. */
async function see(pool: Pool, found: readonly (SessionRow | undefined)[], now: string): Promise<void> {
  const before = Date.parse(now) - seenEveryMs;
  const unseen = found.flatMap((session) =>
    session && Date.parse(session.lastSeenAt) < before ? [session.tokenHash] : [],
  );
  if (unseen.length > 0) await run(pool, seeSessions, [unseen, now]);
}

function openSessionOf({ sessionId, mustChangePassword, ...person }: SessionRow): OpenSession {
  const { id, grants, unitIds, deputyFor } = person;
  return { id: sessionId, mustChangePassword, staff: { kind: 'STAFF', id, grants, unitIds, deputyFor } };
}

/** A header may hold what no column does. */
function readable(userAgent: string): string {
  return userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 500);
}

/** The password hash of an active member of staff. */
export async function credentialsOf(pool: Pool, userName: string): Promise<Credentials | undefined> {
  const [found] = await run<Credentials>(pool, credentials, [userName]);
  return found && undefinedForNull(found);
}

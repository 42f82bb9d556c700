import type { Pool } from 'pg';
import type { Leave, Leaves } from '../usecases/ports/leaves.ts';
import { inTransaction } from './in-transaction.ts';
import { instantOf } from './instant-of.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const select = `select id, staff_id as "staffId", deputy_id as "deputyId", from_on::text as "from", until_on::text as until,
  set_by as "setBy", ${instantOf('set_at')} as "setAt" from staff_leave where cancelled_at is null`;

const byId: Prepared = { name: 'leave', text: `${select} and id = $1` };
const ofStaff: Prepared = {
  name: 'leaves-of-staff',
  text: `${select} and staff_id = any ($1::uuid[]) and until_on >= $2 order by from_on, id`,
};
const ofDeputy: Prepared = {
  name: 'leaves-of-deputy',
  text: `${select} and deputy_id = $1 and $2 between from_on and until_on order by from_on, id`,
};

/** Both people, so that two leaves that name one another are not kept side by side. */
const lockPeople: Prepared = {
  name: 'lock-people',
  text: 'select id from staff_member where id in ($1, $2) order by id for update',
};

const inTheWay: Prepared = {
  name: 'leaves-in-the-way',
  text: `select staff_id as "staffId" from staff_leave
         where cancelled_at is null and from_on <= $4 and until_on >= $3 and staff_id in ($1, $2)`,
};

const insert: Prepared = {
  name: 'add-leave',
  text: `insert into staff_leave (id, staff_id, deputy_id, from_on, until_on, set_by, set_at) values ($1, $2, $3, $4, $5, $6, $7)`,
};

const cancel: Prepared = {
  name: 'cancel-leave',
  text: `update staff_leave set cancelled_by = $2, cancelled_at = $3 where id = $1 and cancelled_at is null returning id`,
};

/** 离岗登记 on PostgreSQL. */
export function createLeaves(pool: Pool): Leaves {
  return {
    leave: async (id) => (isId(id) ? (await run<Leave>(pool, byId, [id]))[0] : undefined),
    of: (staffIds, from) => run<Leave>(pool, ofStaff, [staffIds, from]),
    deputisedBy: (deputyId, on) => run<Leave>(pool, ofDeputy, [deputyId, on]),
    add: ({ id, staffId, deputyId, from, until, setBy, setAt }) =>
      inTransaction(pool, async (client) => {
        await run(client, lockPeople, [staffId, deputyId]);
        const others = await run<{ staffId: string }>(client, inTheWay, [staffId, deputyId, from, until]);
        if (others.some((other) => other.staffId === staffId)) return 'OVERLAPS';
        if (others.length > 0) return 'DEPUTY_AWAY';
        await run(client, insert, [id, staffId, deputyId, from, until, setBy, setAt]);
        return 'ADDED';
      }),
    cancel: async (id, by, at) => isId(id) && (await run(pool, cancel, [id, by, at])).length > 0,
  };
}

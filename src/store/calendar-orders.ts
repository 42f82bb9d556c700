import type { Pool, PoolClient } from 'pg';
import type { Outcome } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import type { CalendarOrder, OrderStanding } from '../usecases/ports/calendar-orders.ts';
import { keepActsOut } from './begin-act.ts';
import { keepOrUndo } from './keep-or-undo.ts';
import { type Prepared, run } from './prepared.ts';

const attemptsAtMost = 5;

const members = `o.id, o.ordered_as as "orderedAs", o.action, o.proposed, o.approver, o.fingerprint, o.ordered_by as actor,
  o.client_mutation_id as "clientMutationId", o.payload_hash as "payloadHash",
  to_char(o.ordered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "orderedAt"`;

const open: Prepared = {
  name: 'open-calendar-order',
  text: `insert into calendar_order as o (id, action, proposed, approver, fingerprint, ordered_by, client_mutation_id,
           payload_hash, ordered_at)
         values ($1, $2, $3::json, $4, $5, $6, $7, $8, $9)
         on conflict (ordered_by, client_mutation_id) do update set ended_at = null, refusal = null, attempts = 0
           where o.ended_at is not null and o.payload_hash = excluded.payload_hash`,
};
const known: Prepared = {
  name: 'known-calendar-order',
  text: `select ${members} from calendar_order o where o.ordered_by = $1 and o.client_mutation_id = $2`,
};
const standing: Prepared = {
  name: 'calendar-orders',
  text: `select ${members}, o.refusal,
           case when o.ended_at is null then 'RUNNING' when o.refusal is null then 'FAILED' else 'REFUSED' end as state,
           case when w.last_value = o.ordered_as then p.last_value else 0 end::integer as percent,
           case when w.last_value = o.ordered_as then c.last_value else 0 end::integer as cases
         from calendar_order o, calendar_order_at_work w, calendar_order_percent p, calendar_order_cases c
         order by o.ordered_as`,
};
const one: Prepared = {
  name: 'take-calendar-order',
  text: `select ${members} from calendar_order o where o.id = $1 and o.ended_at is null for update`,
};
const next: Prepared = {
  name: 'take-next-calendar-order',
  text: `select ${members} from calendar_order o where o.ended_at is null order by o.ordered_as limit 1
         for update skip locked`,
};
const remove: Prepared = {
  name: 'remove-calendar-order',
  text: 'delete from calendar_order where id = $1',
};
const giveUp: Prepared = {
  name: 'give-calendar-order-up',
  text: 'update calendar_order set ended_at = $2, refusal = $3::jsonb where id = $1',
};
/** Nothing where another service has taken it in hand meanwhile: nobody waits for that here. */
const miss: Prepared = {
  name: 'miss-calendar-order',
  text: `update calendar_order set attempts = attempts + 1,
           ended_at = case when attempts + 1 >= ${attemptsAtMost} then $2::timestamptz end
         where id = (select id from calendar_order where id = $1 and ended_at is null for update skip locked)`,
};
/** Sequences are not rolled back, and so are seen at once, from the transaction that has it all in hand. */
const report: Prepared = {
  name: 'report-calendar-order',
  text: `select setval('calendar_order_at_work', $1), setval('calendar_order_percent', $2), setval('calendar_order_cases', $3)`,
};

interface OrderRow extends Omit<CalendarOrder, 'key'> {
  readonly orderedAs: string;
  readonly actor: string;
  readonly clientMutationId: string;
  readonly payloadHash: string;
}

type StandingRow = OrderRow & Omit<OrderStanding, 'key' | 'refusal'> & { readonly refusal: Refusal | null };

/** An order, and its place among all. */
export type TakenOrder = CalendarOrder & { readonly orderedAs: string };

export async function keepOrder(pool: Pool, order: CalendarOrder): Promise<CalendarOrder> {
  const { id, action, proposed, approver, fingerprint, key, orderedAt } = order;
  const { actor, clientMutationId, payloadHash } = key;
  const how = [id, action, JSON.stringify(proposed), approver, fingerprint];
  await run(pool, open, [...how, actor, clientMutationId, payloadHash, orderedAt]);
  const [kept] = await run<OrderRow>(pool, known, [actor, clientMutationId]);
  // Carried out between the two statements, it is gone.
  return kept ? orderOf(kept) : order;
}

export async function ordersStanding(pool: Pool): Promise<readonly OrderStanding[]> {
  const rows = await run<StandingRow>(pool, standing, []);
  return rows.map(({ refusal, ...row }) => ({ ...orderOf(row), refusal: refusal ?? undefined }));
}

/**
 * Takes an order and carries it out alone: acts and other orders wait.
 * @param id of the order, or NEXT for the first that nobody has in hand
 * @param act what it comes to; what it wrote is kept with the end of the order, or undone with a refusal
 */
export async function carryOutOrder<T>(
  pool: Pool,
  id: string,
  now: string,
  act: (client: PoolClient, order: TakenOrder) => Promise<Outcome<T>>,
): Promise<Outcome<T> | undefined> {
  let taken: string | undefined;
  try {
    return await keepOrUndo(pool, 'begin', async (client) => {
      const [row] =
        id === 'NEXT' ? await run<OrderRow>(client, next, []) : await run<OrderRow>(client, one, [id]);
      if (!row) return { keep: false, value: undefined };
      taken = row.id;
      await client.query(`${keepActsOut}; savepoint untouched`);
      const outcome = await act(client, orderOf(row));
      if (outcome.ok) await run(client, remove, [row.id]);
      else {
        await client.query('rollback to untouched');
        await run(client, giveUp, [row.id, now, JSON.stringify(outcome.refusal)]);
      }
      return { keep: true, value: outcome };
    });
  } catch (fault) {
    if (taken !== undefined) await run(pool, miss, [taken, now]);
    throw fault;
  }
}

/** @param share of the cases gone through, up to 1 */
export async function reportProgress(
  client: PoolClient,
  { orderedAs }: TakenOrder,
  share: number,
  cases: number,
): Promise<void> {
  await run(client, report, [orderedAs, Math.floor(share * 100), cases]);
}

function orderOf<Row extends OrderRow>({ actor, clientMutationId, payloadHash, ...row }: Row) {
  return { ...row, key: { actor, clientMutationId, payloadHash } };
}

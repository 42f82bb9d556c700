import type { PoolClient } from 'pg';
import type { DisputeEntry } from '../dispute/facts.ts';
import type { DisputeChange } from '../usecases/ports/work.ts';
import { disputeRowColumns, disputeRowMembers } from './dispute-row-columns.ts';
import { keepDisputeNotices } from './keep-notices.ts';
import { isId } from './is-id.ts';
import { entryOf, type FactRow, factRowOf } from './journal-codec.ts';
import { type Prepared, run } from './prepared.ts';
import { upsertInto } from './upsert-into.ts';

const lockDisputeRow: Prepared = {
  name: 'lock-dispute',
  text: `select 1 from dispute where id = $1 for update`,
};

/** Read in a statement of its own after the lock, as the journal of a case is. */
export const readDisputeJournal: Prepared = {
  name: 'read-dispute-journal',
  text: `select seq, fact, version, happened_on::text, actor, payload,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
         from dispute_fact where dispute_id = $1 order by seq`,
};

/** Locks the dispute until the transaction ends. @returns its journal, or undefined when there is none */
export async function lockDispute(
  client: PoolClient,
  disputeId: string,
): Promise<readonly DisputeEntry[] | undefined> {
  if (!isId(disputeId)) return undefined;
  const locked = await run(client, lockDisputeRow, [disputeId]);
  if (locked.length === 0) return undefined;
  return (await run<FactRow>(client, readDisputeJournal, [disputeId])).map(entryOf<DisputeEntry>);
}

const columns = disputeRowMembers.map((member) => disputeRowColumns[member]);

const writeDisputeChange: Prepared = {
  name: 'write-dispute-change',
  text: `
    with written_row as (
      ${upsertInto('dispute', columns, 7)}
    ), facts as (
      insert into dispute_fact (dispute_id, seq, fact, version, happened_on, recorded_at, actor, payload, digest)
      select $1, f.* from jsonb_to_record($2::jsonb) as f (seq int, fact text, version int, happened_on date,
        recorded_at timestamptz, actor text, payload jsonb, digest text)
    )
    insert into mutation_answer (actor, client_mutation_id, payload_hash, answer) values ($3, $4, $5, $6::jsonb)`,
};

/** The fact, the row it leads to, and what was answered, in one statement. */
export async function writeDispute(client: PoolClient, change: DisputeChange): Promise<void> {
  const { disputeId, entry, row, notices, answer } = change;
  await run(client, writeDisputeChange, [
    disputeId,
    JSON.stringify(factRowOf(disputeId, entry)),
    answer.key.actor,
    answer.key.clientMutationId,
    answer.key.payloadHash,
    JSON.stringify(answer.value),
    ...disputeRowMembers.map((member) => row[member] ?? null),
  ]);
  await keepDisputeNotices(client, row.caseId, notices, entry.recordedAt);
}

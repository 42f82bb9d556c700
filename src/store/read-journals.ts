import type { JournalEntry } from '../case-file/facts.ts';
import { entryOf, type FactRow } from './journal-codec.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

const journals: Prepared = {
  name: 'journals',
  text: `select case_id::text as "caseId", seq, fact, version, happened_on::text, actor, payload,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
         from case_fact where case_id = any ($1::uuid[]) order by case_id, seq`,
};

/** The journals of several cases, by case. */
export async function readJournals(
  runner: Runner,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  if (caseIds.length === 0) return new Map();
  const facts = await run<FactRow & { readonly caseId: string }>(runner, journals, [caseIds]);
  return new Map(
    [...Map.groupBy(facts, ({ caseId }) => caseId)].map(([caseId, rows]) => [caseId, rows.map(entryOf)]),
  );
}

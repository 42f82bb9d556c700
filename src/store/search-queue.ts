import type { Pool, PoolClient } from 'pg';
import type { CaseToIndex, IndexedCase, LetterToIndex, SearchQueue } from '../usecases/ports/search.ts';
import type { LetterWording } from '../usecases/ports/press.ts';
import { inTransaction } from './in-transaction.ts';
import { type Prepared, run } from './prepared.ts';
import { journalsOf } from './unit-of-work.ts';

const batchSize = 100;

/** One indexer at a time, so that none writes what it read before another. */
const lock: Prepared = {
  name: 'search-lock',
  text: 'select pg_try_advisory_xact_lock(1297694466) as held',
};
/** Acts that commit later append rows of their own: what is read from here on is never older than what is taken. */
const take: Prepared = {
  name: 'search-take',
  text: `delete from search_queue where id in (select id from search_queue order by id limit ${batchSize})
         returning case_id as "caseId"`,
};
const lettersOfCases: Prepared = {
  name: 'search-letters',
  text: `select id, case_id as "caseId", seq, document_no as "documentNo", data, template, template_sha256 as sha256,
           template_parts as parts from letter where case_id = any ($1::uuid[]) order by seq`,
};
const indexedLetters: Prepared = {
  name: 'search-indexed',
  text: `select source from search_text where case_id = any ($1::uuid[]) and field = 'LETTER'`,
};
const forget: Prepared = {
  name: 'search-forget',
  text: `delete from search_text t using jsonb_to_recordset($1::jsonb) as c ("caseId" uuid, standing jsonb)
         where t.case_id = c."caseId" and not c.standing ? (t.field || ' ' || t.source)`,
};
const keep: Prepared = {
  name: 'search-keep',
  text: `insert into search_text (case_id, field, source, body, folded, terms)
         select t."caseId", t.field, t.source, t.body, nullif(t.folded, t.body),
           array_to_tsvector(array(select jsonb_array_elements_text(t.terms)))
         from jsonb_to_recordset($1::jsonb) as t ("caseId" uuid, field text, source text, body text, folded text, terms jsonb)
         on conflict (case_id, field, source) do update set body = excluded.body, folded = excluded.folded, terms = excluded.terms
           where search_text.body is distinct from excluded.body`,
};

type LetterRow = Omit<LetterToIndex, 'wording' | 'documentNo'> & {
  readonly caseId: string;
  readonly documentNo: string | null;
  readonly template: string | null;
  readonly sha256: string | null;
  readonly parts: LetterWording['parts'] | null;
};

export function createSearchQueue(pool: Pool): SearchQueue {
  return {
    indexNext: (textsOf) =>
      inTransaction(pool, async (client) => {
        const cases = await takenCases(client);
        if (cases.length > 0) await write(client, await textsOf(cases));
        return cases.length > 0;
      }),
  };
}

async function takenCases(client: PoolClient): Promise<readonly CaseToIndex[]> {
  const [held] = await run<{ held: boolean }>(client, lock, []);
  if (held?.held !== true) return [];
  const taken = await run<{ caseId: string }>(client, take, []);
  const ids = [...new Set(taken.map(({ caseId }) => caseId))];
  if (ids.length === 0) return [];
  const journals = await journalsOf(client, ids);
  const letters = Map.groupBy(await run<LetterRow>(client, lettersOfCases, [ids]), ({ caseId }) => caseId);
  const indexed = new Set(
    (await run<{ source: string }>(client, indexedLetters, [ids])).map(({ source }) => source),
  );
  return ids.flatMap((id) => {
    const journal = journals.get(id);
    return journal ? [{ id, journal, letters: (letters.get(id) ?? []).map(letterOf), indexed }] : [];
  });
}

function letterOf({ id, seq, documentNo, data, template, sha256, parts }: LetterRow): LetterToIndex {
  const wording =
    template !== null && sha256 !== null && parts !== null ? { template, sha256, parts } : undefined;
  return { id, seq, documentNo: documentNo ?? undefined, data, wording };
}

async function write(client: PoolClient, cases: readonly IndexedCase[]): Promise<void> {
  const standing = cases.map(({ caseId, texts, kept }) => ({
    caseId,
    standing: [
      ...texts.map(({ field, source }) => `${field} ${source}`),
      ...kept.map((id) => `LETTER ${id}`),
    ],
  }));
  await run(client, forget, [JSON.stringify(standing)]);
  const texts = cases.flatMap(({ caseId, texts: own }) => own.map((text) => ({ caseId, ...text })));
  await run(client, keep, [JSON.stringify(texts)]);
}

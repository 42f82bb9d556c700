import type { Pool } from 'pg';
import type { WrittenText } from '../usecases/ports/fonts.ts';

const batchSize = 1000;

const ofAgencies = `select code as "where", 'AGENCY' as "of", to_jsonb(agency)::text as text from agency order by code`;
const ofFacts = `select f.case_id::text as "caseId", f.seq, coalesce(c.application_no, f.case_id::text) as "where",
    'CASE' as "of", f.payload::text as text
  from case_fact f join case_file c on c.id = f.case_id
  where (f.case_id, f.seq) > ($1, $2) order by f.case_id, f.seq limit ${batchSize}`;
const ofLetters = `select l.id::text, coalesce(l.document_no, c.application_no, l.case_id::text) as "where", 'CASE' as "of",
    l.data::text as text
  from letter l join case_file c on c.id = l.case_id
  where l.id > $1 order by l.id limit ${batchSize}`;

const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * What people have written and letters print: agencies, the facts of cases, the data of letters. A text is the JSON it
 * is kept as; where it was found is named by numbers only.
 */
export async function* writtenTexts(pool: Pool): AsyncGenerator<WrittenText> {
  yield* (await pool.query<WrittenText>(ofAgencies)).rows;
  yield* textsOfFacts(pool);
  yield* textsOfLetters(pool);
}

async function* textsOfFacts(pool: Pool): AsyncGenerator<WrittenText> {
  let after: readonly [string, number] = [beforeAll, 0];
  for (;;) {
    const { rows } = await pool.query<WrittenText & { caseId: string; seq: number }>(ofFacts, [...after]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = [last.caseId, last.seq];
  }
}

async function* textsOfLetters(pool: Pool): AsyncGenerator<WrittenText> {
  let after = beforeAll;
  for (;;) {
    const { rows } = await pool.query<WrittenText & { id: string }>(ofLetters, [after]);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

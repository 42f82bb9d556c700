import type { Pool } from 'pg';
import type { CaseOpening, CaseOpenings } from '../usecases/ports/openings.ts';
import { type Prepared, run } from './prepared.ts';

const note: Prepared = {
  name: 'note-opening',
  text: `insert into case_opening (case_id, staff_id, opened_at) values ($1, $2, $3) on conflict (case_id) do nothing`,
};
const openings: Prepared = {
  name: 'openings',
  text: `select case_id as "caseId", staff_id as "staffId",
           to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
         from case_opening where case_id = any ($1::uuid[])`,
};

export function createCaseOpenings(pool: Pool): CaseOpenings {
  return {
    note: async ({ caseId, staffId, at }) => {
      await run(pool, note, [caseId, staffId, at]);
    },
    of: async (caseIds) => {
      const rows = await run<CaseOpening>(pool, openings, [caseIds]);
      return new Map(rows.map((row) => [row.caseId, row]));
    },
  };
}

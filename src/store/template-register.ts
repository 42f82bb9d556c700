import type { Pool, PoolClient } from 'pg';
import type {
  TemplateRegister,
  TemplateTransaction,
  TemplateVersion,
} from '../usecases/ports/letter-templates.ts';
import { inTurn } from './in-turn.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

/**
 * The key of the lock under which texts are kept, one change after the other: so the numbers of the register are
 * committed in their order, and whoever has read up to one has read all before it.
 */
const key = 1_297_694_466;

const allVersions: Prepared = {
  name: 'template-versions',
  text: `select name, version, sort, state, text, sha256, based_on as "basedOn", recorded_by as "recordedBy", why,
           to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
         from letter_template_version order by name, version`,
};

const insert: Prepared = {
  name: 'keep-template-version',
  text: `insert into letter_template_version
           (name, version, sort, state, text, sha256, based_on, recorded_by, recorded_at, why)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** 模板登记 on PostgreSQL. @param onChange told of each change that was kept */
export function createTemplateRegister(pool: Pool, onChange: () => Promise<void>): TemplateRegister {
  return {
    versions: () => templateVersions(pool),
    alone: async (change) => {
      const outcome = await aloneWith(pool, async (transaction) => {
        const answered = await change(transaction);
        return { keep: answered.ok, value: answered };
      });
      if (outcome.ok) await onChange();
      return outcome;
    },
  };
}

/** @returns every version of every text, of each the oldest first */
export async function templateVersions(runner: Runner): Promise<readonly TemplateVersion[]> {
  const rows = await run<TemplateVersion & { readonly basedOn: number | null }>(runner, allVersions, []);
  return rows.map((row) => ({ ...row, basedOn: row.basedOn ?? undefined }));
}

/** Runs one change of the register while no other is made. */
export function aloneWith<T>(
  pool: Pool,
  change: (transaction: TemplateTransaction) => Promise<{ readonly keep: boolean; readonly value: T }>,
): Promise<T> {
  return inTurn(pool, key, (client) => change(transactionOn(client)));
}

function transactionOn(client: PoolClient): TemplateTransaction {
  return {
    versions: () => templateVersions(client),
    keep: async ({ name, version, sort, state, text, sha256, basedOn, recordedBy, recordedAt, why }) => {
      const values = [name, version, sort, state, text, sha256, basedOn ?? null, recordedBy, recordedAt, why];
      await run(client, insert, values);
    },
  };
}

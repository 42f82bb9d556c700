import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { hashPassword } from '../src/identity/password-hash.ts';
import { migrate } from '../src/store/database.ts';
import { startEmbeddedPostgres } from '../src/store/embedded/start-embedded-postgres.ts';

export const agencyCount = 40;
export const clerk = { userName: 'bench.clerk', password: 'the-clerk-of-the-bench' } as const;
/** Connections of every pool, ours and theirs. */
export const poolSize = 10;

export interface BenchDatabase {
  readonly dataDir: string;
  readonly ownerUrl: string;
  readonly serviceUrl: string;
  /** In the order of their codes. */
  readonly agencyIds: readonly string[];
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** A PostgreSQL of its own in a temporary folder, durable, with forty agencies of five handlers each. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mingda-bench-'));
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, durable: true });
  await migrate(server.ownerUrl);
  const owner = new pg.Client({ connectionString: server.ownerUrl });
  await owner.connect();
  for (const statement of organisation) await owner.query(statement);
  await owner.query(clerkOfTheFirstAgency, [clerk.userName, await hashPassword(clerk.password)]);
  const agencies = await owner.query<{ id: string }>('select id from agency order by code');
  return {
    dataDir,
    ownerUrl: server.ownerUrl,
    serviceUrl: server.serviceUrl,
    agencyIds: agencies.rows.map(({ id }) => id),
    query: async (sql, values = []) => (await owner.query(sql, [...values])).rows,
    drop: async () => {
      await owner.end();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const organisation = [
  `insert into agency (id, code, kind, name, address, phone, document_prefix, fonds_no, confirm_policy,
     reconsideration_authority, court, reconsideration_channel)
   select gen_random_uuid(), 'BA' || lpad(n::text, 2, '0'), 'DEPARTMENT', '清湖县第' || n || '局', '清湖县书院路' || n || '号',
     '0550-5550000', '清' || n || '政', 'X' || lpad(n::text, 3, '0'), 'AUTO', '清湖县人民政府', '清湖县人民法院', '清湖县行政复议网'
   from generate_series(1, ${agencyCount}) n`,
  `insert into unit (id, agency_id, name) select gen_random_uuid(), id, '综合科' from agency`,
  `insert into staff_member (id, agency_id, user_name, name, password_hash)
   select gen_random_uuid(), id, lower(code) || '.' || n, '承办人' || n, '-' from agency, generate_series(1, 5) n`,
];

const clerkOfTheFirstAgency = `
  with clerk as (
    insert into staff_member (id, agency_id, user_name, name, password_hash)
    select gen_random_uuid(), id, $1, '林知夏', $2 from agency where code = 'BA01' returning id, agency_id
  )
  insert into role_grant (staff_id, role, agency_id)
  select id, role, agency_id from clerk, unnest(array['INTAKE_CLERK', 'HANDLER']) role`;

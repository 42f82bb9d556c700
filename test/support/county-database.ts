import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedOrganisation } from '../../src/cli/seed-organisation.ts';
import type { SeededCounty } from '../../src/cli/seeded-county.ts';
import { clockOf } from '../../src/clock.ts';
import { openProduct } from '../../src/main.ts';
import { freshDatabase, type FreshDatabase } from './fresh-database.ts';

/** Before every day on which a test stands. */
const foundedAt = Date.parse('2026-01-01T10:00:00+08:00');

/**
 * The tables of the product and the invented county's agencies and people, made once for a run: each service that a test
 * starts begins as a copy.
 * @returns what `countyDatabase` finds in TEST_COUNTY
 */
export async function makeCountyDatabase(): Promise<string> {
  const { name, serviceUrl, ownerUrl, connectionsGone } = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'mingda-county-'));
  const product = await openProduct(
    {
      production: false,
      port: 0,
      dataDir,
      publicUrl: 'http://mingda.example',
      database: { kind: 'EXTERNAL', serviceUrl, ownerUrl },
      letterFormat: 'PDF_A_1B',
      queryCodeSecret: randomBytes(32),
    },
    { clock: clockOf(() => foundedAt) },
  );
  const county = await seedOrganisation(product.deps);
  await product.close();
  await rm(dataDir, { recursive: true });
  await connectionsGone();
  return JSON.stringify({ name, ...lists(county) });
}

export interface CountyDatabase {
  readonly database: FreshDatabase;
  readonly county: SeededCounty;
}

/** A database of its own with the invented county in it. */
export async function countyDatabase(): Promise<CountyDatabase> {
  const { name, agencyIds, handlingUnitIds, staff } = JSON.parse(
    process.env['TEST_COUNTY'] ?? '',
  ) as CountyAsLists & { readonly name: string };
  return {
    database: await freshDatabase(name),
    county: {
      agencyIds: new Map(agencyIds),
      handlingUnitIds: new Map(handlingUnitIds),
      staff: new Map(staff),
    },
  };
}

type CountyAsLists = {
  readonly [Key in keyof SeededCounty]: SeededCounty[Key] extends ReadonlyMap<infer Name, infer One>
    ? readonly (readonly [Name, One])[]
    : never;
};

function lists({ agencyIds, handlingUnitIds, staff }: SeededCounty): CountyAsLists {
  return { agencyIds: [...agencyIds], handlingUnitIds: [...handlingUnitIds], staff: [...staff] };
}

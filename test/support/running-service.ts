import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeededCounty } from '../../src/cli/seeded-county.ts';
import { clockOf } from '../../src/clock.ts';
import { openProduct, type Product, serve } from '../../src/main.ts';
import type { ServersConfig } from '../../src/servers-config.ts';
import { countyDatabase } from './county-database.ts';

export interface TestService {
  /** Where it listens, without a slash at the end. */
  readonly baseUrl: string;
  readonly product: Product;
  readonly county: SeededCounty;
  /** Moves the service's clock. @param iso an instant with its offset */
  setNow(iso: string): void;
  stop(): Promise<void>;
}

/** The whole product on a port of its own, with an empty database, the invented county and a clock that stands still. */
export async function startService({
  now = '2026-03-02T10:00:00+08:00',
  servers = {},
}: { readonly now?: string; readonly servers?: ServersConfig } = {}): Promise<TestService> {
  let milliseconds = Date.parse(now);
  const { database, county } = await countyDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'mingda-service-'));
  const config = {
    production: false,
    port: 0,
    dataDir,
    publicUrl: 'http://mingda.test',
    database: { kind: 'EXTERNAL', serviceUrl: database.serviceUrl, ownerUrl: database.ownerUrl },
    letterFormat: 'PDF_A_1B',
    queryCodeSecret: Buffer.alloc(32, 7),
    ...servers,
  } as const;
  const product = await openProduct(config, { clock: clockOf(() => milliseconds) });
  const service = await serve(config, product);
  return {
    baseUrl: `http://127.0.0.1:${service.port}`,
    product,
    county,
    setNow: (iso) => {
      milliseconds = Date.parse(iso);
    },
    stop: async () => {
      await service.stop();
      await product.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

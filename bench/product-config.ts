import type { Config } from '../src/config.ts';
import type { BenchDatabase } from './database.ts';

/** The product as it runs in production, on the bench's database. */
export function productConfig(database: Pick<BenchDatabase, 'dataDir' | 'ownerUrl' | 'serviceUrl'>): Config {
  const { dataDir, ownerUrl, serviceUrl } = database;
  return {
    production: true,
    port: 0,
    dataDir,
    publicUrl: 'http://localhost',
    database: { kind: 'EXTERNAL', serviceUrl, ownerUrl },
    letterFormat: 'PDF_A_1B',
    queryCodeSecret: Buffer.alloc(32, 7),
  };
}

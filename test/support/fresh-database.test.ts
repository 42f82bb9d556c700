import { describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { freshDatabase } from './fresh-database.ts';

describe('a database per test file', () => {
  it('is empty, the owner may build in it, and the service may not', async () => {
    const database = await freshDatabase();
    const owner = await connect(database.ownerUrl);
    const service = await connect(database.serviceUrl);
    await owner.query('CREATE TABLE paper (id int)');
    await expect(service.query('SELECT * FROM paper')).rejects.toMatchObject({ code: '42501' });
    await expect(service.query('CREATE TABLE other (id int)')).rejects.toMatchObject({ code: '42501' });
    await owner.query('GRANT SELECT ON paper TO mingda_service');
    expect((await service.query('SELECT count(*)::int AS n FROM paper')).rows).toEqual([{ n: 0 }]);
    await owner.end();
    await service.end();
    await database.drop();
  });

  it('is dropped with the connections still open to it', async () => {
    const database = await freshDatabase();
    const service = await connect(database.serviceUrl);
    const ended = new Promise((resolve) => service.once('end', resolve));
    await database.drop();
    await ended;
    await expect(connect(database.ownerUrl)).rejects.toMatchObject({ code: '3D000' });
  });
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

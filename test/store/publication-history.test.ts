import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Service, startService } from '../support/service.ts';

let service: Service;
let servicePool: pg.Pool;

beforeAll(async () => {
  service = await startService('2026-03-02');
  servicePool = new pg.Pool({ connectionString: service.database.serviceUrl, max: 1 });
  await (
    await service.as('lin.zhixia')
  ).act('saveCatalogueEntry', {
    agencyId: service.agencyId('QH01'),
    indexNo: 'QH01-1',
    name: '危房改造对象名单',
    summary: '2025年度',
    madeOn: '2025-11-03',
    responsibleUnit: '业务股',
    form: 'PAPER',
  });
});

afterAll(async () => {
  await servicePool.end();
  await service.close();
});

describe('the history of what is shown to the public', () => {
  it.each(['catalogue_entry_version'])(
    '%s is only ever added to, by the service and by its owner',
    async (table) => {
      for (const change of [`update ${table} set why = 'x'`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(servicePool.query(change)).rejects.toThrow('permission denied');
        await expect(service.owner.query(change)).rejects.toThrow(/append-only|only/);
      }
    },
  );

  it('and no entry is ever removed', async () => {
    await expect(servicePool.query('delete from catalogue_entry')).rejects.toThrow('permission denied');
  });
});

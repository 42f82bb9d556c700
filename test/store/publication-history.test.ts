import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { PublishedAnswer } from '../../src/usecases/ports/published-answers.ts';
import { done } from '../../src/case-file/outcome.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

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
  const { hand } = await submitOnline(service);
  const { publishedAnswers, clock, newId } = service.product.deps;
  await publishedAnswers.inTurn(async (transaction) => {
    const content = { title: '危房改造', question: '名单在哪里', answer: '在县政府网站' };
    const of = { id: newId(), caseId: hand.id, agencyId: service.agencyId('QH01'), draftedBy: 'somebody' };
    const standing = {
      status: 'AWAITING_APPROVAL',
      version: 1,
      changedOn: clock.today(),
      publishedOn: undefined,
    };
    const step = { recordedBy: 'somebody', recordedAt: clock.now(), why: '' };
    await transaction.keep({ ...content, ...of, ...standing } as PublishedAnswer, step, []);
    return done(undefined);
  });
});

afterAll(async () => {
  await servicePool.end();
  await service.close();
});

describe('the history of what is shown to the public', () => {
  it.each(['catalogue_entry_version', 'published_answer_version'])(
    '%s is only ever added to, by the service and by its owner',
    async (table) => {
      for (const change of [`update ${table} set why = 'x'`, `delete from ${table}`, `truncate ${table}`]) {
        await expect(servicePool.query(change)).rejects.toThrow('permission denied');
        await expect(service.owner.query(change)).rejects.toThrow(/append-only|only/);
      }
    },
  );

  it.each(['catalogue_entry', 'published_answer'])('and nothing is ever removed from %s', async (table) => {
    await expect(servicePool.query(`delete from ${table}`)).rejects.toThrow('permission denied');
  });
});

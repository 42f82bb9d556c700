import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openProduct } from '../../src/main.ts';
import { createCalendarRegister } from '../../src/store/calendar-register.ts';
import { sweep } from '../../src/store/sweep.ts';
import { applyHolidayNotice } from '../../src/usecases/calendar/apply-holiday-notice.ts';
import { carryOnNextOrder } from '../../src/usecases/calendar/carry-out-order.ts';
import type { NoticeToOrder } from '../../src/usecases/calendar/order-notice.ts';
import { previewHolidayNotice } from '../../src/usecases/calendar/preview-holiday-notice.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { noticesBeingApplied } from '../../src/usecases/queries/holiday-notices.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import type { Json } from '../support/graphql-client.ts';
import { inventedNotice2027 } from '../support/notices.ts';
import { count, type Service, startService, submitOnline } from '../support/service.ts';
import { until } from '../support/until.ts';

const operator = { kind: 'OPERATOR' } as const;
let service: Service;
let deps: Dependencies;

beforeAll(async () => {
  service = await startService('2027-01-18');
  deps = service.product.deps;
  for (let n = 0; n < 40; n += 1) await submitOnline(service);
});

afterAll(() => service.close());

/** A local override with a day of its own, previewed on the calendar as it is. */
async function stoppage(off: string, on: Dependencies = deps): Promise<NoticeToOrder> {
  const proposed = {
    notice: {
      ...inventedNotice2027,
      documentNo: `清防汛〔2027〕${off}号`,
      scope: 'LOCAL',
      issuedOn: '2027-01-18',
      holidays: [{ name: '防汛停工', off, worked: [] }],
    },
    source: '清湖县防汛指挥部网站',
  } as const;
  const outcome = await previewHolidayNotice(on, operator, proposed);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { fingerprint } = outcome.value;
  return { ...proposed, fingerprint, approver: '苏砚秋', clientMutationId: randomUUID() };
}

/** As every member of staff is told. */
async function standing(): Promise<readonly Json[]> {
  const query = `{ noticesBeingApplied { documentNo state percent caseCount orderedBy { id } refusal { code zh } } }`;
  return (await (await service.as('lin.zhixia')).ask(query))['noticesBeingApplied'] as readonly Json[];
}

async function loaded(): Promise<readonly Json[]> {
  const query = '{ holidayNotices { documentNo caseCount } }';
  return (await (await service.as('lin.zhixia')).ask(query))['holidayNotices'] as readonly Json[];
}

/** @param lock what keeps the work from going on. @returns how to let it */
async function heldUp(lock: string): Promise<() => Promise<void>> {
  const client = await service.owner.connect();
  await client.query('begin');
  await client.query(lock);
  return async () => {
    await client.query('commit');
    client.release();
  };
}

const noNotice = 'lock table calendar_notice in share mode';

describe('a notice while it is being applied', () => {
  it('says to all staff how far it has come; when it is done, the list of notices has the result', async () => {
    const pages = `select count(distinct (ctid::text::point)[0])::int as n from case_file`;
    expect(await count(service.owner, pages)).toBeGreaterThan(1);
    const goOn = await heldUp('select from case_file order by ctid desc limit 1 for update');
    const { pool } = service.product.database;
    const pageByPage = createCalendarRegister(pool, service.product.shelf, 1);
    const applied = applyHolidayNotice(
      { ...deps, calendarRegister: pageByPage },
      operator,
      await stoppage('2027-01-20'),
    );
    await until('some pages are done', async () => {
      const [order] = await standing();
      return Number(order?.['percent']) > 0 && Number(order?.['caseCount']) > 0;
    });
    const [order] = await standing();
    expect(order).toMatchObject({
      documentNo: '清防汛〔2027〕2027-01-20号',
      state: 'RUNNING',
      orderedBy: null,
    });
    expect(Number(order?.['percent'])).toBeLessThan(100);
    expect(Number(order?.['caseCount'])).toBeLessThan(40);
    expect(await loaded()).toEqual([]);

    await goOn();
    expect(await applied).toMatchObject({ ok: true, value: { cases: 40 } });
    expect(await standing()).toEqual([]);
    expect(await loaded()).toEqual([{ documentNo: '清防汛〔2027〕2027-01-20号', caseCount: 40 }]);
    expect(await service.public.ask('{ noticesBeingApplied { id } }')).toEqual({ noticesBeingApplied: [] });
  });

  it('is applied by another service when the one that had it in hand is cut off; the same command has its answer', async () => {
    const other = await openProduct(service.config, { clock: deps.clock });
    try {
      const command = await stoppage('2027-01-21');
      const goOn = await heldUp(noNotice);
      const cutOff = applyHolidayNotice(other.deps, operator, command).catch((fault: unknown) => fault);
      const blocked = `select pid from pg_stat_activity
        where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`;
      await until('it is at work', async () => (await service.owner.query(blocked)).rowCount === 1);
      await service.owner.query(`select pg_terminate_backend(pid) from (${blocked}) b`);
      expect(await cutOff).toHaveProperty('message');
      expect(await standing()).toMatchObject([{ state: 'RUNNING' }]);

      await goOn();
      await until('it is applied', async () => (await standing()).length === 0);
      expect((await loaded())[0]).toEqual({ documentNo: '清防汛〔2027〕2027-01-21号', caseCount: 40 });
      expect(await applyHolidayNotice(deps, operator, command)).toMatchObject({
        ok: true,
        value: { cases: 40 },
      });
    } finally {
      await other.close();
    }
  });

  it('that was previewed on another calendar than its turn finds is given up, and told for a day', async () => {
    const goOn = await heldUp(noNotice);
    const both = [await stoppage('2027-01-22'), await stoppage('2027-01-25')];
    const answers = both.map((command) => applyHolidayNotice(deps, operator, command));
    await until('both are ordered', async () => (await standing()).length === 2);
    await goOn();
    expect((await Promise.all(answers)).map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await standing()).toMatchObject([
      { state: 'REFUSED', percent: 0, caseCount: 0, refusal: { code: 'PREVIEW_OUTDATED' } },
    ]);

    const { pool } = service.product.database;
    await sweep(pool, '2027-01-19T01:00:00.000Z', deps.prints);
    expect(await noticesBeingApplied(deps)).toHaveLength(1);
    await sweep(pool, '2027-01-20T01:00:00.000Z', deps.prints);
    expect(await noticesBeingApplied(deps)).toEqual([]);
  });
});

describe('a notice that cannot be applied', () => {
  it('is given up after five faults, changes nothing, and can be ordered again', async () => {
    const database = await freshDatabase();
    const { serviceUrl, ownerUrl } = database;
    const config = { ...service.config, database: { kind: 'EXTERNAL', serviceUrl, ownerUrl } } as const;
    const product = await openProduct(config, { clock: deps.clock });
    const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
    try {
      await owner.query('alter table calendar_notice add constraint broken check (false)');
      const command = await stoppage('2027-01-20', product.deps);
      await expect(applyHolidayNotice(product.deps, operator, command)).rejects.toThrow(/broken/);
      for (let n = 2; n <= 5; n += 1) {
        expect(await noticesBeingApplied(product.deps)).toMatchObject([{ state: 'RUNNING' }]);
        await expect(carryOnNextOrder(product.deps)).rejects.toThrow(/broken/);
      }
      expect(await noticesBeingApplied(product.deps)).toMatchObject([{ state: 'FAILED' }]);
      expect(await carryOnNextOrder(product.deps)).toBe(false);

      await owner.query('alter table calendar_notice drop constraint broken');
      expect(await applyHolidayNotice(product.deps, operator, command)).toMatchObject({ ok: true });
      expect(await noticesBeingApplied(product.deps)).toEqual([]);
    } finally {
      await owner.end();
      await product.close();
      await database.drop();
    }
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../support/run-cli.ts';
import { type Service, startService } from '../support/service.ts';
import { seedCases } from '../../src/cli/seed-cases.ts';

/*
 * Somebody with the keys of the database changes a row, and a fact behind the trigger's back. `verify` believes only
 * the journal and its digests, and names both.
 */
let service: Service;
let ids: readonly string[];

function verify() {
  const { serviceUrl, ownerUrl } = service.database;
  return runCli(['verify'], {
    env: { DATABASE_URL: serviceUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: service.config.dataDir },
  });
}

beforeAll(async () => {
  service = await startService();
  await seedCases(service.product.deps, service.county);
  await service.lettersDrawn();
  const { rows } = await service.owner.query<{ id: string }>(
    'select id from case_file order by application_no nulls last',
  );
  ids = rows.map(({ id }) => id);
});

afterAll(() => service.close());

describe('verify', () => {
  it('finds nothing in a sound database, and exits 0', async () => {
    const { exitCode, stdout } = await verify();
    expect(stdout).toContain('0 findings');
    expect(exitCode).toBe(0);
  });

  it('names a changed row, by case and column, and exits 1', async () => {
    await service.owner.query(`update case_file set reply_due_on = '2027-01-01' where id = $1`, [ids[0]]);
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`case ${ids[0]} row replyDueOn`);
    expect(stdout).toContain('1 findings');
    await service.owner.query(`update case_file set reply_due_on = '2026-03-30' where id = $1`, [ids[0]]);
    expect((await verify()).exitCode).toBe(0);
  });

  it('names a changed fact, by case and entry, even where no row shows it, and a row and a fact together', async () => {
    const { rows } = await service.owner.query<{ payload: unknown; state: string }>(
      `select f.payload, c.state from case_fact f, case_file c where f.case_id = $1 and f.seq = 1 and c.id = $2`,
      [ids[1], ids[2]],
    );
    await service.owner.query('alter table case_fact disable trigger case_fact_append_only');
    await service.owner.query(
      `update case_fact set payload = jsonb_set(payload, '{application,applicant,phone}', '"0550-0000000"') where case_id = $1 and seq = 1`,
      [ids[1]],
    );
    await service.owner.query(`update case_file set state = 'ARCHIVED' where id = $1`, [ids[2]]);
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`case ${ids[1]} fact 1`);
    expect(stdout).toContain(`case ${ids[2]} row state`);
    expect(stdout).toContain('2 findings');

    await service.owner.query('update case_fact set payload = $2 where case_id = $1 and seq = 1', [
      ids[1],
      rows[0]?.payload,
    ]);
    await service.owner.query('update case_file set state = $2 where id = $1', [ids[2], rows[0]?.state]);
    await service.owner.query('alter table case_fact enable trigger case_fact_append_only');
    expect((await verify()).exitCode).toBe(0);
  });

  it('believes the journal of a dispute alone too, and names its row and its entry', async () => {
    const { rows } = await service.owner.query<{ id: string }>(
      `select id from case_file where state = 'REPLIED' order by application_no limit 1`,
    );
    const replied = rows[0]?.id ?? '';
    const member = await (
      await service.as('shen.jibai')
    ).act('openReconsideration', {
      clientMutationId: randomUUID(),
      caseId: replied,
      contested: 'REPLY',
    });
    const id = (member as { dispute?: { id: string } }).dispute?.id;
    expect(id).toBeDefined();
    expect(await verify()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 disputes') });

    await service.owner.query('alter table dispute_fact disable trigger dispute_fact_append_only');
    await service.owner.query(`update dispute_fact set happened_on = happened_on - 1 where dispute_id = $1`, [
      id,
    ]);
    await service.owner.query(`update dispute set forum = '清湖县' where id = $1`, [id]);
    const { exitCode, stdout } = await verify();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`dispute ${id} fact 1`);
    expect(stdout).toContain(`dispute ${id} row forum`);
  });
});

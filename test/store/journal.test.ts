import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { assertFoldEqualsRow } from '../support/assert-fold-equals-row.ts';
import { type Service, startService, submitOnline, toHandling } from '../support/service.ts';

let service: Service;
let role: pg.Pool;

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await service.lettersDrawn();
  role = new pg.Pool({ connectionString: service.database.serviceUrl, max: 1 });
});

afterAll(async () => {
  await role.end();
  await service.close();
});

const insufficientPrivilege = '42501';

describe('the journal, to the role of the service', () => {
  it('is read and appended to', async () => {
    const facts = await role.query<{ fact: string }>('select fact from case_fact order by seq');
    expect(facts.rows.map((row) => row.fact)).toEqual([
      'SUBMITTED',
      'REGISTERED',
      'ASSIGNED',
      'ASSIGNMENT_ACCEPTED',
    ]);
  });

  it.each([
    ['update', `update case_fact set payload = '{}'`],
    ['update of one column', `update case_fact set happened_on = happened_on - 1 where seq = 1`],
    ['delete', 'delete from case_fact'],
    ['truncate', 'truncate case_fact'],
    ['truncate with what hangs on it', 'truncate case_file cascade'],
    ['alter', 'alter table case_fact add column hidden text'],
    ['disable the trigger', 'alter table case_fact disable trigger case_fact_append_only'],
    ['disable all triggers', 'alter table case_fact disable trigger all'],
    ['drop the trigger', 'drop trigger case_fact_append_only on case_fact'],
    ['drop the function', 'drop function refuse_journal_change() cascade'],
    [
      'replace the function',
      `create or replace function refuse_journal_change() returns trigger language plpgsql as 'begin return new; end'`,
    ],
    ['drop', 'drop table case_fact cascade'],
    ['own', 'alter table case_fact owner to mingda_service'],
    ['rename', 'alter table case_fact rename to other'],
    ['a rule', 'create rule swallow as on insert to case_fact do instead nothing'],
    [
      'a trigger of its own',
      'create trigger other before insert on case_fact for each row execute function refuse_journal_change()',
    ],
    ['switch triggers off for the session', 'set session_replication_role = replica'],
    ['become the owner', 'set role mingda_owner'],
    ['a table of its own', 'create table public.other (id int)'],
    ['erase a case', 'delete from case_file'],
    ['erase a number', 'delete from official_number'],
    ['erase a letter', 'delete from letter'],
    ['turn the counter back by deleting', 'delete from number_counter'],
    ['forget the migrations', 'delete from schema_migration'],
  ])('%s is denied', async (_, statement) => {
    const before = await service.journalLength();
    await expect(role.query(statement)).rejects.toMatchObject({ code: insufficientPrivilege });
    expect(await service.journalLength()).toBe(before);
  });

  it('a grant to itself changes nothing', async () => {
    // PostgreSQL answers "no privileges were granted" with a warning.
    await role.query('grant all on case_fact to mingda_service with grant option');
    const { rows } = await role.query<{ privilege: string }>(
      `select privilege_type as privilege from information_schema.role_table_grants
       where table_name = 'case_fact' and grantee = 'mingda_service' order by 1`,
    );
    expect(rows.map((row) => row.privilege)).toEqual(['INSERT', 'SELECT']);
  });

  it('takes no second entry under one number, and none for a case that is not there', async () => {
    const copy = `insert into case_fact select * from case_fact where seq = 1`;
    await expect(role.query(copy)).rejects.toMatchObject({ code: '23505' });
    const orphan = `insert into case_fact select gen_random_uuid(), seq, fact, version, happened_on, recorded_at, actor,
      payload, digest from case_fact where seq = 1`;
    await expect(role.query(orphan)).rejects.toMatchObject({ code: '23503' });
  });
});

describe('the journal, to its owner', () => {
  it.each([
    ['update', `update case_fact set payload = '{}' where seq = 1`],
    ['delete', 'delete from case_fact where seq = 1'],
    ['truncate', 'truncate case_fact'],
  ])('%s is stopped by the trigger', async (_, statement) => {
    await expect(service.owner.query(statement)).rejects.toMatchObject({
      code: insufficientPrivilege,
      message: expect.stringContaining('the journal is append-only'),
    });
  });
});

describe('what a changed row or entry looks like to the check', () => {
  it('a row that is not the fold of its journal is found', async () => {
    await role.query(`update case_file set reply_due_on = reply_due_on + 30`);
    await expect(assertFoldEqualsRow(service.owner)).rejects.toThrow(
      /replyDueOn is 2026-04-29, its journal says 2026-03-30/,
    );
    await role.query(`update case_file set reply_due_on = reply_due_on - 30`);
    await assertFoldEqualsRow(service.owner);
  });

  it('an entry changed by somebody who switched the trigger off is found', async () => {
    const owner = await service.owner.connect();
    await owner.query('alter table case_fact disable trigger case_fact_append_only');
    await owner.query(`update case_fact set happened_on = happened_on - 1 where seq = 2`);
    await expect(assertFoldEqualsRow(service.owner)).rejects.toThrow(/entry 2 of .* is not its digest's/);
    await owner.query(`update case_fact set happened_on = happened_on + 1 where seq = 2`);
    await owner.query('alter table case_fact enable trigger case_fact_append_only');
    owner.release();
    await assertFoldEqualsRow(service.owner);
  });

  it('a number taken out of a series is found', async () => {
    await service.owner.query(`update number_counter set last = last + 1`);
    await expect(assertFoldEqualsRow(service.owner)).rejects.toThrow(/a series has a gap/);
    await service.owner.query(`update number_counter set last = last - 1`);
  });
});

describe('the journal of a dispute is kept as that of a case', () => {
  beforeAll(async () => {
    const { rows } = await service.owner.query<{ id: string }>('select id from case_file');
    const legal = await service.as('shen.jibai');
    const opened = await legal.act('openReconsideration', {
      clientMutationId: 'dispute-1',
      caseId: rows[0]?.id ?? '',
      contested: 'SILENCE',
    });
    expect(opened.__typename).toBe('DisputeActDone');
  });

  async function facts(): Promise<unknown> {
    return (await role.query('select fact, seq, happened_on::text as "on" from dispute_fact')).rows;
  }

  it.each([
    ['update', `update dispute_fact set payload = '{}'`],
    ['delete', 'delete from dispute_fact'],
    ['truncate', 'truncate dispute_fact'],
    ['truncate with what hangs on it', 'truncate dispute cascade'],
    ['disable the trigger', 'alter table dispute_fact disable trigger dispute_fact_append_only'],
    ['drop', 'drop table dispute_fact cascade'],
    ['erase a dispute', 'delete from dispute'],
  ])('to the role of the service, %s is denied', async (_, statement) => {
    await expect(role.query(statement)).rejects.toMatchObject({ code: insufficientPrivilege });
    expect(await facts()).toEqual([{ fact: 'RECONSIDERATION_APPLIED', seq: 1, on: '2026-03-02' }]);
  });

  it.each([
    ['update', `update dispute_fact set payload = '{}'`],
    ['delete', 'delete from dispute_fact'],
    ['truncate', 'truncate dispute_fact'],
  ])('to its owner, %s is stopped by the trigger', async (_, statement) => {
    await expect(service.owner.query(statement)).rejects.toMatchObject({
      code: insufficientPrivilege,
      message: expect.stringContaining('the journal is append-only'),
    });
  });

  it('takes no second entry under one number', async () => {
    const copy = 'insert into dispute_fact select * from dispute_fact';
    await expect(role.query(copy)).rejects.toMatchObject({ code: '23505' });
  });
});

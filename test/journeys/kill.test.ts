import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { fileBlobStore } from '../../src/store/blobs.ts';
import { startEmbeddedPostgres } from '../../src/store/embedded/start-embedded-postgres.ts';
import { assertFoldEqualsRow } from '../support/assert-fold-equals-row.ts';
import { mutation, sessionCookie, type Visitor, visitor } from '../support/graphql-client.ts';
import { apply, noticeInput, preview } from '../support/notice-requests.ts';
import { inventedStoppage } from '../support/notices.ts';
import { anApplication, count } from '../support/service.ts';
import { freePort, type SpawnedService, spawnService, startPatienceMs } from '../support/spawned-service.ts';
import { until } from '../support/until.ts';

const kills = 20;
const submissionsAtOnce = 50;
/** Of these, the first so many are registered at once, so that letters are being drawn when the end comes. */
const registeredAtOnce = 5;
const agencyCode = 'QH02';

let dataDir: string;
let port: number;
let service: SpawnedService;
let agencyId: string;
let cookie: string;

interface Submission {
  readonly clientMutationId: string;
  /** What the client was told; undefined when the answer never came. */
  applicationNo?: string;
}

const submissions: Submission[] = [];
const registered: { readonly applicationNo: string }[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mingda-kill-'));
  await chmod(dataDir, 0o711);
  port = await freePort();
});

afterAll(async () => {
  await service.kill();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

describe('a service that dies at any moment', () => {
  it('in its very first start: the next start sets up the whole county', async () => {
    for (const sign of ['postgres/PG_VERSION', 'county-half-made']) {
      service = spawnService(dataDir, port);
      await until(`${sign} is there`, () => existsSync(join(dataDir, sign)), startPatienceMs);
      await service.kill();
    }
    service = spawnService(dataDir, port);
    await service.ready();
    const { agencies } = await visitor(service.url).ask('{ agencies { id code } }');
    const list = agencies as readonly { id: string; code: string }[];
    expect(list.map((agency) => agency.code)).toEqual([
      'QH01',
      'QH02',
      'QH03',
      'QH04',
      'QH05',
      'QH06',
      'QH07',
    ]);
    agencyId = list.find((agency) => agency.code === agencyCode)?.id ?? '';
    cookie = await sessionCookie(service.url, 'he.yuanzhou');
    expect(existsSync(join(dataDir, 'county-half-made'))).toBe(false);
  }, 240_000);

  it(`${kills} times under ${submissionsAtOnce} submissions at once: what was acknowledged is stored, and nothing by halves`, async () => {
    for (let round = 0; round < kills; round += 1) {
      await oneRound(Math.floor(Math.random() * submissionsAtOnce), Math.random() * 20);
      service = spawnService(dataDir, port);
      await service.ready();
      await inDatabase(nothingIsHalfStored);
    }
    expect(submissions.some((one) => one.applicationNo !== undefined)).toBe(true);
  }, 600_000);

  it('with a holiday notice under way: the next start applies it, and whoever loaded it has the answer to the same command', async () => {
    const stoppage = noticeInput(inventedStoppage, {
      year: 2035,
      holidays: [{ name: '停工', off: '2035-03-01' }],
    });
    const admin = visitor(service.url, { cookie: await sessionCookie(service.url, 'admin') });
    const { fingerprint } = await preview(admin, stoppage);
    const id = randomUUID();
    await inDatabase(async (owner) => {
      // The embedded PostgreSQL goes down with its service, and the lock with it.
      owner.on('error', () => undefined);
      await owner.query('begin; lock table calendar_notice in share mode');
      const unanswered = apply(admin, stoppage, fingerprint, id).catch((fault: unknown) => fault);
      await until('it is under way', async () => (await underWay(admin)) === 1);
      await service.kill();
      expect(await unanswered).toHaveProperty('message');
    });
    service = spawnService(dataDir, port);
    await service.ready();
    await until('it is applied', async () => (await underWay(admin)) === 0);
    const { holidayNotices } = await admin.ask('{ holidayNotices { documentNo } }');
    expect(holidayNotices).toEqual([{ documentNo: inventedStoppage.documentNo }]);
    expect(await apply(admin, stoppage, fingerprint, id)).toMatchObject({
      __typename: 'HolidayNoticeApplied',
    });
    expect(await admin.ask('{ holidayNotices { documentNo } }')).toEqual({ holidayNotices });
  }, 60_000);

  it('those who got no answer ask again under the same id: everybody is stored once, numbered without a gap', async () => {
    const unanswered = submissions.filter((one) => one.applicationNo === undefined);
    expect(unanswered.length).toBeGreaterThan(0);
    for (const one of unanswered) await submit(one);
    const told = submissions.map((one) => one.applicationNo).sort();
    const expected = told.map((_, index) => `${agencyCode}-2026-${String(index + 1).padStart(5, '0')}`);
    expect(told.map((no) => no?.slice(-5))).toEqual(expected.map((no) => no.slice(-5)));
    await inDatabase(async (owner) => {
      const stored = await owner.query<{ no: string }>(
        'select application_no as no from case_file where agency_id = $1 order by application_no',
        [agencyId],
      );
      expect(stored.rows.map((row) => row.no)).toEqual(told);
      await until(
        'every letter is drawn',
        async () => (await count(owner, 'select count(*)::int as n from outbox')) === 0,
      );
      await nothingIsHalfStored(owner);
      await lettersAreWhole(owner);
    });
    expect(await service.stop()).toBe(0);
  }, 60_000);
});

/** Fifty at once, and the end when so many have their answer and a moment has passed. */
async function oneRound(answersBeforeTheEnd: number, moment: number): Promise<void> {
  let answers = 0;
  const enough = Promise.withResolvers<undefined>();
  const all = Array.from({ length: submissionsAtOnce }, async (_, index) => {
    const one: Submission = { clientMutationId: randomUUID() };
    submissions.push(one);
    const caseId = await submit(one).catch(() => undefined);
    answers += 1;
    if (answers > answersBeforeTheEnd) enough.resolve(undefined);
    if (caseId !== undefined && index < registeredAtOnce) await register(caseId).catch(() => undefined);
  });
  await Promise.race([enough.promise, Promise.all(all)]);
  await delay(moment);
  await service.kill();
  await Promise.all(all);
}

/** @returns the case, once the service has said that it is stored */
async function submit(one: Submission): Promise<string> {
  const receipt = await visitor(service.url).act('submitApplication', {
    clientMutationId: one.clientMutationId,
    agencyId,
    application: anApplication(),
  });
  one.applicationNo = String(receipt['applicationNo']);
  return String(receipt['caseId']);
}

async function register(caseId: string): Promise<void> {
  const input = { clientMutationId: randomUUID(), caseId, expectedVersion: 1 };
  const { data } = await visitor(service.url, { cookie }).graphql(mutation('registerApplication'), { input });
  const { caseFile } = data?.['registerApplication'] as { caseFile: { applicationNo: string } };
  registered.push({ applicationNo: caseFile.applicationNo });
}

async function underWay(who: Visitor): Promise<number> {
  const { noticesBeingApplied } = await who.ask('{ noticesBeingApplied { id } }');
  return (noticesBeingApplied as readonly unknown[]).length;
}

async function inDatabase(look: (owner: pg.Pool) => Promise<void>): Promise<void> {
  const { ownerUrl, startedHere } = await startEmbeddedPostgres({ dataDir });
  expect(startedHere).toBe(false);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  try {
    await look(owner);
  } finally {
    await owner.end();
  }
}

/** The facts of the county that order letters. */
const withLetters = [
  'REGISTERED',
  'CORRECTION_NOTICE_SENT',
  'EXTENSION_NOTIFIED',
  'FEE_NOTICE_SENT',
  'CONSULTATION_SENT',
  'CO_HANDLING_REQUESTED',
  'REPLY_SIGNED',
]
  .map((fact) => `'${fact}'`)
  .join(', ');

async function nothingIsHalfStored(owner: pg.Pool): Promise<void> {
  // Rows, facts, digests, numbers: each case whole, each series without a gap, no number without its case.
  await assertFoldEqualsRow(owner);
  const told = submissions.flatMap((one) => one.applicationNo ?? []);
  const stored = await owner.query<{ no: string }>(
    `select c.application_no as no from case_file c join applicant_identity i on i.case_id = c.id
     join mutation_answer m on (m.answer ->> 'caseId')::uuid = c.id where c.application_no = any ($1::text[])`,
    [told],
  );
  const found = new Set(stored.rows.map((row) => row.no));
  expect(told.filter((no) => !found.has(no))).toEqual([]);

  const letterFacts = `select f.case_id, f.seq from case_fact f where f.fact in (${withLetters})`;
  const letters = 'select l.case_id, l.seq from letter l';
  expect(
    await rows(owner, `(${letterFacts} except ${letters}) union all (${letters} except ${letterFacts})`),
  ).toEqual([]);
  const waiting = `select (o.payload ->> 'letterId')::uuid as id from outbox o`;
  const pending = `select l.id from letter l where l.state = 'PENDING'`;
  const owed = `(${waiting} except ${pending}) union all (${pending} except ${waiting})`;
  expect(await rows(owner, owed)).toEqual([]);
  const numbered = registered.map((one) => one.applicationNo);
  const withLetter = `select count(distinct c.application_no)::int as n from case_file c join letter l on l.case_id = c.id
    where c.application_no = any ($1::text[])`;
  expect(await count(owner, withLetter, [numbered])).toBe(numbered.length);
}

/** Every letter that is said to be drawn is on the disk, whole. */
async function lettersAreWhole(owner: pg.Pool): Promise<void> {
  const blobs = fileBlobStore(dataDir);
  for (const { sha256 } of await rows<{ sha256: string }>(
    owner,
    `select sha256 from letter where state = 'DRAWN'`,
  )) {
    expect((await blobs.read(sha256)).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

async function rows<Row extends pg.QueryResultRow>(owner: pg.Pool, sql: string): Promise<readonly Row[]> {
  return (await owner.query<Row>(sql)).rows;
}

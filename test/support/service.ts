import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { given, type SeededCounty } from '../../src/cli/seeded-county.ts';
import { clockOf } from '../../src/clock.ts';
import type { Config } from '../../src/config.ts';
import { openProduct, type Product, type RunningService, serve } from '../../src/main.ts';
import { assertFoldEqualsRow } from './assert-fold-equals-row.ts';
import { countyDatabase } from './county-database.ts';
import type { FreshDatabase } from './fresh-database.ts';
import { applicant, type Json, type Member, signedIn, type Visitor, visitor } from './graphql-client.ts';
import { until } from './until.ts';

// A whole case over HTTP, on a machine that runs other things besides.
jest.setTimeout(60_000);

/** A clock that stands still until it is set. */
export interface HandClock {
  /** Ten in the morning of a day in Shanghai, or the instant given. */
  set(dayOrInstant: string): void;
  milliseconds(): number;
  /** The day in Shanghai. */
  today(): string;
}

/** One service over its own database, with the invented county's agencies and people and no cases. */
export interface Service {
  readonly url: string;
  readonly config: Config;
  readonly database: FreshDatabase;
  readonly product: Product;
  readonly notifier: RunningService['notifier'];
  readonly county: SeededCounty;
  readonly clock: HandClock;
  /** Connections of the owner of the schema, to look behind the service's back. */
  readonly owner: pg.Pool;
  readonly public: Visitor;
  /** Faults that were logged: every suite expects none. */
  readonly faults: readonly string[];
  agencyId(code: string): string;
  unitId(code: string): string;
  staffId(userName: string): string;
  /** A person of the county, signed in. */
  as(userName: string): Promise<Visitor>;
  applicant(applicationNo: string, queryCode: string): Visitor;
  /** Waits until the outbox is empty. */
  lettersDrawn(): Promise<void>;
  /** Waits until every text is findable. */
  textsIndexed(): Promise<void>;
  /** How many facts all journals hold. */
  journalLength(): Promise<number>;
  /** @throws when a fault was logged, or a row is not the fold of its journal */
  close(): Promise<void>;
}

/**
 * @param today the day on which the clock stands at first
 * @param more of the configuration
 */
export async function startService(today = '2026-03-02', more: Partial<Config> = {}): Promise<Service> {
  const { database, county } = await countyDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'mingda-service-'));
  const clock = handClock(today);
  const config: Config = {
    production: false,
    port: 0,
    dataDir,
    publicUrl: 'http://mingda.example',
    database: { kind: 'EXTERNAL', serviceUrl: database.serviceUrl, ownerUrl: database.ownerUrl },
    letterFormat: 'PDF_A_1B',
    queryCodeSecret: randomBytes(32),
    ...more,
  };
  const faults: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line) });
  const product = await openProduct(config, { clock: clockOf(() => clock.milliseconds()), log });
  const running = await serve(config, product);
  const url = `http://localhost:${running.port}`;
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  const visitors = new Map<string, Promise<Visitor>>();
  return {
    url,
    config,
    database,
    product,
    notifier: running.notifier,
    county,
    clock,
    owner,
    public: visitor(url),
    faults,
    agencyId: (code) => given(county.agencyIds, code),
    unitId: (code) => given(county.handlingUnitIds, code),
    staffId: (userName) => given(county.staff, userName).id,
    as(userName) {
      // A session lasts a working day of the clock: each hour set anew is signed in anew.
      const key = `${userName} ${clock.milliseconds()}`;
      const known = visitors.get(key) ?? signedIn(url, userName);
      visitors.set(key, known);
      return known;
    },
    applicant: (applicationNo, queryCode) => applicant(url, applicationNo, queryCode),
    lettersDrawn: () =>
      until(
        'every letter is drawn',
        async () => (await count(owner, 'select count(*)::int as n from outbox')) === 0,
      ),
    textsIndexed: () =>
      until(
        'every text is in the index',
        async () => (await count(owner, 'select count(*)::int as n from search_queue')) === 0,
      ),
    journalLength: () => count(owner, 'select count(*)::int as n from case_fact'),
    async close() {
      try {
        await assertFoldEqualsRow(owner);
      } finally {
        await running.stop();
        await product.close();
        await owner.end();
        await database.drop();
        await rm(dataDir, { recursive: true, force: true });
      }
      if (faults.length > 0) throw new Error(`faults were logged:\n${faults.join('')}`);
    },
  };
}

function handClock(today: string): HandClock {
  let now = 0;
  function set(dayOrInstant: string): void {
    now = Date.parse(dayOrInstant.includes('T') ? dayOrInstant : `${dayOrInstant}T10:00:00+08:00`);
  }
  set(today);
  return { set, milliseconds: () => now, today: () => clockOf(() => now).today() };
}

export async function count(pool: pg.Pool, sql: string, values: readonly unknown[] = []): Promise<number> {
  const result = await pool.query<{ n: number }>(sql, [...values]);
  return result.rows[0]?.n ?? 0;
}

/** An application that lacks nothing; the person is invented, the check character right. */
export function anApplication(change: Json = {}): Json {
  const { applicant: applicantChange, ...rest } = change as { applicant?: Json };
  return {
    applicant: {
      kind: 'NATURAL_PERSON',
      name: '周沐言',
      identityDocument: 'RESIDENT_ID_CARD',
      identityNumber: '11010519491231002X',
      phone: '0550-5559000',
      address: '清湖县书院路88号',
      ...applicantChange,
    },
    description: '2024年度全县农村公路养护资金安排文件',
    form: 'PAPER',
    delivery: 'POST',
    ...rest,
  };
}

/** A case in somebody's hands: remembers its id and the version of the last act. */
export interface CaseInHand {
  readonly id: string;
  readonly version: () => number;
  /** Does an act on the version last seen; what comes back may be a refusal. */
  act(userName: string, name: string, details?: Json): Promise<Member>;
  /** Does an act that must be done. @returns the case after it */
  done(userName: string, name: string, details?: Json): Promise<Json>;
  /** Does an act as some other visitor. */
  actAs(who: Visitor, name: string, details?: Json): Promise<Member>;
  /** Reads fields of the case as somebody. */
  read(userName: string, fields: string): Promise<Json>;
}

export function caseInHand(service: Service, id: string, firstVersion: number): CaseInHand {
  let version = firstVersion;
  async function actAs(who: Visitor, name: string, details: Json = {}): Promise<Member> {
    const member = await who.act(name, {
      clientMutationId: randomUUID(),
      caseId: id,
      expectedVersion: version,
      ...details,
    });
    const { caseFile } = member as { caseFile?: { version: number } };
    if (caseFile) version = caseFile.version;
    return member;
  }
  async function act(userName: string, name: string, details: Json = {}): Promise<Member> {
    return actAs(await service.as(userName), name, details);
  }
  return {
    id,
    version: () => version,
    actAs,
    act,
    async done(userName, name, details) {
      const member = await act(userName, name, details);
      if (member['caseFile'] === undefined) throw new Error(`${name}: ${JSON.stringify(member)}`);
      return member['caseFile'] as Json;
    },
    async read(userName, fields) {
      const data = await (
        await service.as(userName)
      ).ask(`query ($id: ID!) { caseFile(id: $id) { ${fields} } }`, {
        id,
      });
      return data['caseFile'] as Json;
    },
  };
}

/** An online application with its receipt. */
export interface Submitted {
  readonly hand: CaseInHand;
  readonly receipt: Json & { readonly applicationNo: string; readonly queryCode: string };
}

export async function submitOnline(
  service: Service,
  agencyCode = 'QH01',
  change: Json = {},
): Promise<Submitted> {
  const receipt = (await service.public.act('submitApplication', {
    clientMutationId: randomUUID(),
    agencyId: service.agencyId(agencyCode),
    application: anApplication(change),
  })) as unknown as Submitted['receipt'];
  if (receipt['caseId'] === undefined) throw new Error(JSON.stringify(receipt));
  return { hand: caseInHand(service, String(receipt['caseId']), 1), receipt };
}

/** An act that opens a case, done by somebody. */
export async function opened(
  service: Service,
  userName: string,
  name: string,
  input: Json,
): Promise<CaseInHand> {
  const member = await (await service.as(userName)).act(name, { clientMutationId: randomUUID(), ...input });
  const { caseFile } = member as { caseFile?: { id: string; version: number } };
  if (!caseFile) throw new Error(`${name}: ${JSON.stringify(member)}`);
  return caseInHand(service, caseFile.id, caseFile.version);
}

/** Who does what in a case: the people of the government office unless named. */
export interface Cast {
  readonly agency: string;
  readonly clerk: string;
  readonly handler: string;
  readonly legal: string;
  readonly secrecy: string;
  readonly signer: string;
  readonly archivist: string;
}

export const governmentOfficeCast: Cast = {
  agency: 'QH01',
  clerk: 'lin.zhixia',
  handler: 'chen.wangshu',
  legal: 'shen.jibai',
  secrecy: 'gu.nanqiao',
  signer: 'lu.huaijin',
  archivist: 'xu.qinghe',
};

/** From 已收到 to 办理中: registered, assigned, taken. */
export async function toHandling(
  service: Service,
  hand: CaseInHand,
  cast: Cast = governmentOfficeCast,
): Promise<void> {
  await hand.done(cast.clerk, 'registerApplication');
  const unitId = service.unitId(cast.agency);
  await hand.done(cast.clerk, 'assignCase', { unitId, handlerId: service.staffId(cast.handler) });
  await hand.done(cast.handler, 'acceptAssignment');
}

export const provided: Json = { provided: { content: '《清湖县农村公路养护管理办法》全文' } };

/** From 办理中 to 已审核: drafted, sent to review, both reviews passed. */
export async function toApproved(
  hand: CaseInHand,
  reply: Json = provided,
  cast: Cast = governmentOfficeCast,
): Promise<void> {
  await hand.done(cast.handler, 'draftReply', { reply });
  await hand.done(cast.handler, 'submitForReview');
  await hand.done(cast.legal, 'passLegalReview', { opinion: '依据正确，程序合法。' });
  const { draft } = (await hand.read(cast.secrecy, 'draft { itemsToReview }')) as {
    draft: { itemsToReview: readonly string[] };
  };
  const findings = draft.itemsToReview.map((item) => ({ item, releasable: true, basis: '不涉及国家秘密' }));
  await hand.done(cast.secrecy, 'passSecrecyReview', { findings });
}

/** Uploads a file. @returns its id and what the service kept of it */
export async function upload(
  who: Visitor,
  name: string,
  bytes: Uint8Array,
  purpose: { readonly 'x-mingda-purpose'?: string } = {},
): Promise<Json & { readonly id: string }> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const response = await who.fetch('/uploads', {
    method: 'POST',
    headers: { 'x-mingda-upload': '1', ...purpose },
    body: form,
  });
  if (response.status !== 201) throw new Error(`${name}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Json & { readonly id: string };
}

/** 直接送达, as `recordService` takes it: handed over on the day and signed for. */
export function signedFor(letter: string, on: string): Json {
  return { letter, evidence: { signed: { on, signer: '申请人' } } };
}

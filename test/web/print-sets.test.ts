import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { bindNextLetters } from '../../src/usecases/exports/bind-next-letters.ts';
import type { RunningPrintSet } from '../../src/usecases/ports/exports.ts';
import { sweep } from '../../src/store/sweep.ts';
import { readBack } from '../letters/press-under-test.ts';
import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  count,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';
import { until } from '../support/until.ts';

let service: Service;
/** In the order in which they are due. */
let cases: readonly CaseInHand[];
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
  cases = [await signed('农村公路养护管理办法'), await extended('防汛预案'), await signed('政府采购目录')];
  await service.lettersDrawn();
});

afterAll(() => service.close());

async function handled(description: string): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, 'QH01', { description });
  await toHandling(service, hand);
  return hand;
}

async function signed(description: string): Promise<CaseInHand> {
  const hand = await handled(description);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  return hand;
}

async function extended(description: string): Promise<CaseInHand> {
  const hand = await handled(description);
  await hand.done('su.yanqiu', 'extendReplyPeriod', { workingDays: 5, reason: '材料较多', by: 'POST' });
  return hand;
}

function given(hand: CaseInHand | undefined): CaseInHand {
  if (!hand) throw new Error('no such case');
  return hand;
}

interface PrintSet {
  readonly id: string;
  readonly format: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly url: string | null;
}

async function order(who: string, letters: Json, clientMutationId: string = randomUUID()): Promise<Member> {
  const data = await (
    await service.as(who)
  ).ask(
    `mutation ($input: PrintLettersInput!) { printLetters(input: $input) { __typename
       ... on CaseExport { id format state total done url } ... on NotPermitted { reason }
       ... on InvalidInput { path problem limit } ... on IdempotencyMismatch { zh } } }`,
    { input: { clientMutationId, letters } },
  );
  return data['printLetters'] as Member;
}

async function setsOf(who: string): Promise<readonly PrintSet[]> {
  const data = await (await service.as(who)).ask('{ exports { id format state total done url } }');
  return data['exports'] as readonly PrintSet[];
}

async function ended(who: string, id: unknown): Promise<PrintSet> {
  let set: PrintSet | undefined;
  await until('the set is bound, or given up', async () => {
    set = (await setsOf(who)).find((one) => one.id === id);
    return set !== undefined && set.state !== 'RUNNING';
  });
  if (!set) throw new Error('there is no such set');
  return set;
}

async function bytesOf(who: string, { url }: PrintSet): Promise<Buffer> {
  const response = await (await service.as(who)).fetch(String(url));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
    '批量打印-2026-03-02.pdf',
  );
  return Buffer.from(await response.arrayBuffer());
}

interface Letter {
  readonly id: string;
  readonly kind: string;
  readonly sha256: string;
}

async function lettersOf({ id }: CaseInHand): Promise<readonly Letter[]> {
  const text = `select id, kind, sha256 from letter where case_id = $1 and kind <> 'REGISTRATION_RECEIPT' order by seq`;
  return (await service.owner.query<Letter>(text, [id])).rows;
}

/** The pages of the stored letters, one after the other, each letter on sheets of its own. */
async function expectedPages(letters: readonly Letter[]): Promise<readonly string[]> {
  const pages: string[] = [];
  for (const { sha256 } of letters) {
    pages.push(...(await readBack(await service.product.deps.blobs.read(sha256))));
    if (pages.length % 2 === 1) pages.push('');
  }
  return pages;
}

const inOrder = { orderBy: 'SUBMITTED_NEWEST_FIRST' };

describe('批量打印', () => {
  it('of a list: its letters as they are stored, in the order of the list, each from a new sheet', async () => {
    const rows = (await (
      await service.as(clerk)
    ).ask('{ caseFiles(orderBy: SUBMITTED_NEWEST_FIRST) { edges { node { id } } } }')) as {
      caseFiles: { edges: { node: { id: string } }[] };
    };
    const ids = rows.caseFiles.edges.map(({ node }) => node.id);
    const ordered = cases.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    const asked = await order(clerk, { ofCases: { filter: {}, ...inOrder } });
    expect(asked).toMatchObject({ format: 'LETTERS', total: 3 });
    const set = await ended(clerk, asked['id']);
    expect(set).toMatchObject({ state: 'DONE', total: 3, done: 3, url: `/exports/${set.id}` });
    const bytes = await bytesOf(clerk, set);
    expect(await readBack(bytes)).toEqual(
      await expectedPages((await Promise.all(ordered.map(lettersOf))).flat()),
    );
    expect((await PDFDocument.load(bytes)).getPageCount() % 2).toBe(0);
  });

  it('of the cases that were ticked, and of letters that are listed, exactly those', async () => {
    const [first, second, third] = await Promise.all(cases.map(lettersOf));
    const ticked = await order(clerk, {
      ofCases: { filter: { caseIds: [given(cases[1]).id] }, ...inOrder },
    });
    expect(await readBack(await bytesOf(clerk, await ended(clerk, ticked['id'])))).toEqual(
      await expectedPages(second ?? []),
    );
    const wanted = [...(third ?? []), ...(first ?? [])];
    const listed = await order(clerk, { listed: wanted.map(({ id }) => id) });
    expect(await readBack(await bytesOf(clerk, await ended(clerk, listed['id'])))).toEqual(
      await expectedPages(wanted),
    );
  });

  it('of a letter of consultation listed without its form: the form follows it', async () => {
    const hand = await handled('信息化项目合同');
    await hand.done('chen.wangshu', 'sendConsultation', {
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司', isOrganization: true, address: '清湖县云溪镇茶园路1号' },
      shown: '信息化项目合同',
      question: '是否同意公开',
      by: 'POST',
      tellApplicant: true,
    });
    await service.lettersDrawn();
    const letters = new Map((await lettersOf(hand)).map((letter) => [letter.kind, letter]));
    const [notice, letter, form] = ['CONSULTATION_NOTICE', 'CONSULTATION_THIRD_PARTY', 'OPINION_FORM'].map(
      (kind) => letters.get(kind),
    );
    if (!notice || !letter || !form) throw new Error('a letter is missing');
    const [extension = notice] = await lettersOf(given(cases[1]));
    for (const [listed, printed] of [
      [
        [letter, notice, extension],
        [letter, form, notice, extension],
      ],
      [
        [form, letter],
        [form, letter],
      ],
    ] as const) {
      const asked = await order(clerk, { listed: listed.map(({ id }) => id) });
      expect(asked).toMatchObject({ total: printed.length });
      const bytes = await bytesOf(clerk, await ended(clerk, asked['id']));
      expect(await readBack(bytes)).toEqual(await expectedPages(printed));
    }
    // Nothing of it waits to leave in the tests that follow.
    await hand.done(clerk, 'withdrawApplication', { how: '书面撤回' });
  });

  it('is for the person who ordered it, and nobody else', async () => {
    const set = await ended(clerk, (await order(clerk, { ofCases: { filter: {}, ...inOrder } }))['id']);
    for (const who of [await service.as('su.yanqiu'), await service.as('admin'), service.public])
      expect((await who.fetch(String(set.url))).status).toBe(404);
    expect(await setsOf('su.yanqiu')).toEqual([]);
  });

  it('ordered twice is bound once; under the same id other letters are refused', async () => {
    const clientMutationId = randomUUID();
    const [first = [], second = []] = await Promise.all(cases.map(lettersOf));
    const letters = { listed: first.map(({ id }) => id) };
    const asked = await order(clerk, letters, clientMutationId);
    await ended(clerk, asked['id']);
    expect((await order(clerk, letters, clientMutationId))['id']).toBe(asked['id']);
    const others = { listed: second.map(({ id }) => id) };
    expect(await order(clerk, others, clientMutationId)).toMatchObject({ __typename: 'IdempotencyMismatch' });
  });

  it.each<[string, string, Json, Json]>([
    [
      'nothing to print',
      clerk,
      { ofCases: { filter: { states: ['ARCHIVED'] } } },
      { path: 'letters.ofCases', problem: 'EMPTY' },
    ],
    ['no letter', clerk, { listed: [] }, { path: 'letters.listed', problem: 'EMPTY' }],
    ['what is no letter', clerk, { listed: ['x'] }, { path: 'letters.listed.0', problem: 'UNKNOWN' }],
    [
      'more than 500',
      clerk,
      { listed: Array.from({ length: 501 }, () => randomUUID()) },
      { path: 'letters.listed', problem: 'OUT_OF_RANGE', limit: 500 },
    ],
  ])('%s is refused at its field', async (_, who, letters, refused) => {
    expect(await order(who, letters)).toMatchObject({ __typename: 'InvalidInput', ...refused });
  });

  it('a letter of a case that is not the person’s to read is refused as if there were none', async () => {
    const [first = []] = await Promise.all(cases.map(lettersOf));
    expect(await order('luo.yuzhu', { listed: first.map(({ id }) => id) })).toMatchObject({
      path: 'letters.listed.0',
      problem: 'UNKNOWN',
    });
  });

  it('is no list, and not for the public', async () => {
    const list = `mutation { exportCases(input: {clientMutationId: "l", filter: {}, format: LETTERS}) { __typename ... on InvalidInput { path problem } } }`;
    expect(await (await service.as(clerk)).ask(list)).toMatchObject({
      exportCases: { path: 'format', problem: 'NOT_ALLOWED' },
    });
    const print = `mutation { printLetters(input: {clientMutationId: "p", letters: {listed: []}}) { __typename } }`;
    expect(await service.public.ask(print)).toEqual({ printLetters: { __typename: 'NotPermitted' } });
  });

  it('of a letter whose bytes cannot be read is not bound at all', async () => {
    const { deps } = service.product;
    const letters = (await Promise.all(cases.map(lettersOf))).flat();
    const lost = letters[1]?.sha256;
    const blobs = {
      ...deps.blobs,
      read: (sha256: string) =>
        sha256 === lost ? Promise.reject(new Error('the disk is broken')) : deps.blobs.read(sha256),
    };
    const actor = {
      kind: 'STAFF',
      id: service.staffId(clerk),
      grants: await deps.directory.grants(service.staffId(clerk)),
      unitIds: [],
    } as const;
    const set: RunningPrintSet = {
      id: randomUUID(),
      staffId: actor.id,
      clientMutationId: 'x',
      format: 'LETTERS',
      filter: {},
      state: 'RUNNING',
      total: letters.length,
      done: 0,
      createdAt: deps.clock.now(),
      sha256: undefined,
      letterIds: letters.map(({ id }) => id),
      seen: 0,
    };
    await expect(bindNextLetters({ ...deps, blobs }, actor, set)).rejects.toThrow('the disk is broken');
    expect(await bindNextLetters(deps, actor, set)).toMatchObject({ printed: 3, seen: 3 });
  });

  it('has only what its person may read when it is bound: of one whose role was taken away, nothing', async () => {
    const letterIds = (await lettersOf(given(cases[0]))).map(({ id }) => id);
    const id = randomUUID();
    // At once, so that nobody binds it before the role is gone.
    await service.owner.query(
      `with gone as (delete from role_grant where staff_id = $2)
       insert into case_export (id, staff_id, client_mutation_id, payload_hash, format, filter, rows_total, created_at, letter_ids)
       values ($1, $2, 'gone', 'x', 'LETTERS', '{}', 1, $3, $4)`,
      [id, service.staffId(clerk), service.product.deps.clock.now(), letterIds],
    );
    expect(await ended(clerk, id)).toMatchObject({ state: 'DONE', total: 0, url: null });
  });
});

describe('a print set that is over', () => {
  it('is removed after a day, the file with it; the letters stay', async () => {
    const prints = join(service.config.dataDir, 'prints');
    expect((await filesIn(prints)).length).toBeGreaterThan(0);
    service.clock.set('2026-03-04');
    const { database, deps } = service.product;
    await sweep(database.pool, deps.clock.now(), deps.prints);
    expect(await filesIn(prints)).toEqual([]);
    expect(await count(service.owner, 'select count(*)::int as n from case_export')).toBe(0);
    for (const { sha256 } of (await Promise.all(cases.map(lettersOf))).flat())
      expect(await deps.blobs.has(sha256)).toBe(true);
  });
});

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

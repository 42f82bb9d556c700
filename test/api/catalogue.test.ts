import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const roads = {
  indexNo: 'QH01-2022-0015',
  name: '《清湖县农村公路养护管理办法》',
  summary: '县道、乡道、村道养护的资金、责任和考核',
  madeOn: '2022-06-01',
  responsibleUnit: '业务股',
  form: 'PAPER_AND_ELECTRONIC',
};

async function save(entry: Json = {}, by = clerk, code = 'QH01'): Promise<Member> {
  const visitor = await service.as(by);
  return visitor.act('saveCatalogueEntry', { agencyId: service.agencyId(code), ...roads, ...entry });
}

async function step(act: string, { id, version }: Member, why = '核对无误', by = clerk): Promise<Member> {
  return (await service.as(by)).act(act, { entryId: id, version, why });
}

async function published(entry: Json, by = clerk, code = 'QH01'): Promise<Member> {
  return step('publishCatalogueEntry', await save(entry, by, code), '核对无误', by);
}

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(variables: Json = {}, by?: string): Promise<Listed> {
  const visitor = by === undefined ? service.public : await service.as(by);
  const { catalogueEntries } = await visitor.ask(
    `query ($filter: PublicationFilter, $first: Int, $after: String) {
       catalogueEntries(filter: $filter, first: $first, after: $after) {
         edges { cursor node { name status } } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return catalogueEntries as Listed;
}

async function names(filter: Json = {}, by?: string): Promise<readonly string[]> {
  return (await page({ filter }, by)).edges.map(({ node }) => node.name);
}

describe('an entry of the catalogue (art. 12)', () => {
  it('is a draft, shown to the public, put right with a reason, and taken off; every step is kept', async () => {
    const draft = await save();
    expect(draft).toMatchObject({ status: 'DRAFT', version: 1, publishedOn: null });
    expect(await names()).toEqual([]);
    expect(await names({}, 'chen.wangshu')).toEqual([roads.name]);
    expect(await names({}, 'he.yuanzhou')).toEqual([]);

    const shown = await step('publishCatalogueEntry', draft);
    expect(shown).toMatchObject({ status: 'PUBLISHED', version: 2, publishedOn: '2026-03-02' });
    expect(await names()).toEqual([roads.name]);

    const amended = { entryId: shown['id'], version: 2, summary: '县道、乡道、村道的养护' };
    expect(await save(amended)).toMatchObject({ __typename: 'InvalidInput', path: 'why', problem: 'EMPTY' });
    const corrected = await save({ ...amended, why: '概述有误' });
    expect(corrected).toMatchObject({ status: 'PUBLISHED', version: 3, publishedOn: '2026-03-02' });

    const off = await step('withdrawCatalogueEntry', corrected, '已经主动公开');
    expect(off).toMatchObject({ status: 'WITHDRAWN', version: 4, publishedOn: null });
    expect(await names()).toEqual([]);

    const history = `query ($id: ID!) { catalogueEntry(id: $id) {
      history { version status why recordedBy { name } content { summary } } } }`;
    const { catalogueEntry } = await (await service.as(clerk)).ask(history, { id: off['id'] });
    const steps = (catalogueEntry as { history: readonly Json[] }).history;
    expect(steps.map(({ version, status, why }) => `${version} ${status} ${why}`)).toEqual([
      '4 WITHDRAWN 已经主动公开',
      '3 PUBLISHED 概述有误',
      '2 PUBLISHED 核对无误',
      '1 DRAFT ',
    ]);
    expect(steps[3]).toMatchObject({ recordedBy: { name: '林知夏' }, content: { summary: roads.summary } });
    expect(await service.public.ask(history, { id: off['id'] })).toEqual({ catalogueEntry: null });
  });

  it('once public has no history for the public', async () => {
    const { id } = await published({ indexNo: '公开-1', name: '县城公交线路图' });
    const asked = 'query ($id: ID!) { catalogueEntry(id: $id) { name agency { code } history { version } } }';
    expect(await service.public.ask(asked, { id })).toEqual({
      catalogueEntry: { name: '县城公交线路图', agency: { code: 'QH01' }, history: [] },
    });
  });

  it('saved twice in the same words is one entry; another under its index number is refused', async () => {
    const entry = { indexNo: '重复-1', name: '危房改造对象名单' };
    const [first, second] = [await save(entry), await save(entry)];
    expect(second).toMatchObject({ id: first['id'], version: 1 });
    expect(await save({ ...entry, summary: '别的内容' })).toMatchObject({
      path: 'indexNo',
      problem: 'TAKEN',
    });
    expect(await save(entry, 'he.yuanzhou', 'QH02')).toMatchObject({ __typename: 'CatalogueEntry' });
  });
});

describe('what is refused', () => {
  it.each([
    [{ name: ' ' }, 'InvalidInput', 'name'],
    [{ indexNo: '' }, 'InvalidInput', 'indexNo'],
    [{ responsibleUnit: '' }, 'InvalidInput', 'responsibleUnit'],
    [{ summary: '长'.repeat(4001) }, 'InvalidInput', 'summary'],
    [{ madeOn: '2026-03-03' }, 'DayRefused', 'madeOn'],
    [{ entryId: '0190b000-0000-4000-8000-000000000000', version: 1 }, 'InvalidInput', 'entryId'],
    [{ entryId: 'nix', version: 1 }, 'InvalidInput', 'entryId'],
  ])('%j: %s at %s', async (entry, type, path) => {
    expect(await save({ indexNo: '不收-1', ...entry })).toMatchObject({ __typename: type, path });
  });

  it('whoever keeps another agency, or no catalogue, may not', async () => {
    for (const by of ['he.yuanzhou', 'chen.wangshu', 'admin'])
      expect(await save({}, by)).toMatchObject({ __typename: 'NotPermitted', action: 'saveCatalogueEntry' });
    const draft = await save({ indexNo: '别人的-1' });
    expect(await step('publishCatalogueEntry', draft, '', 'he.yuanzhou')).toMatchObject({ path: 'entryId' });
    expect(await step('publishCatalogueEntry', draft, '', 'chen.wangshu')).toMatchObject({
      __typename: 'NotPermitted',
      by: ['INTAKE_CLERK', 'OFFICE_HEAD'],
    });
  });

  it('a step on what somebody else has changed, or that is not taken from there', async () => {
    const draft = await save({ indexNo: '两人-1' });
    const changed = await save({ indexNo: '两人-1', name: '新的名称', entryId: draft['id'], version: 1 });
    expect(changed).toMatchObject({ version: 2 });
    expect(await step('publishCatalogueEntry', draft)).toMatchObject({
      __typename: 'PublicationOutdated',
      seen: 1,
      now: 2,
    });
    expect(
      await save({ indexNo: '两人-1', name: '另一名称', entryId: draft['id'], version: 1 }),
    ).toMatchObject({
      __typename: 'PublicationOutdated',
    });
    const shown = await step('publishCatalogueEntry', changed);
    expect(await step('publishCatalogueEntry', shown)).toMatchObject({
      __typename: 'PublicationStatusRefused',
      status: 'PUBLISHED',
      from: ['DRAFT', 'WITHDRAWN'],
      zh: '该内容已公布，此步骤只能在草稿、已撤下时办理。',
    });
    expect(await step('withdrawCatalogueEntry', shown, ' ')).toMatchObject({ path: 'why', problem: 'EMPTY' });
  });

  it('two who save at once make one entry', async () => {
    const entry = { indexNo: '同时-1', name: '同时保存' };
    const saved = await Promise.all([1, 2, 3, 4].map(() => save(entry)));
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
  });
});

describe('finding an entry', () => {
  beforeAll(async () => {
    service.clock.set('2026-03-03');
    for (const [indexNo, name, madeOn] of [
      ['找-1', '清湖水库除险加固工程竣工验收鉴定书', '2023-11-20'],
      ['水-07', '清湖水库水质监测月报（ＰＤＦ）', '2025-02-01'],
      ['找-3', '水利工程年度计划 清水发〔2025〕3号', '2025-02-01'],
    ])
      await published({ indexNo, name, madeOn, responsibleUnit: '水利股' }, 'he.yuanzhou', 'QH02');
  });

  it.each([
    ['水库', ['清湖水库水质监测月报（ＰＤＦ）', '清湖水库除险加固工程竣工验收鉴定书']],
    ['库水', ['清湖水库水质监测月报（ＰＤＦ）']],
    ['加固 验收', ['清湖水库除险加固工程竣工验收鉴定书']],
    ['验收水库', []],
    ['pdf', ['清湖水库水质监测月报（ＰＤＦ）']],
    ['〔2025〕3号', ['水利工程年度计划 清水发〔2025〕3号']],
    ['水-07', ['清湖水库水质监测月报（ＰＤＦ）']],
    ['质', ['清湖水库水质监测月报（ＰＤＦ）']],
    ["%_\\'", undefined],
  ])('%j', async (text, expected) => {
    const found = await names({ text, agencyId: service.agencyId('QH02') });
    expect([...found].sort()).toEqual(
      [...(expected ?? (await names({ agencyId: service.agencyId('QH02') })))].sort(),
    );
  });

  it('page by page, the latest made first, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 20; pages += 1) {
      const { edges, pageInfo }: Listed = await page({ first: 2, after });
      seen.push(...edges.map(({ node }) => node.name));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(await names());
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('drafts of one agency are listed for its staff alone', async () => {
    const filter = { agencyId: service.agencyId('QH01'), statuses: ['DRAFT'] };
    expect((await names(filter, clerk)).length).toBeGreaterThan(0);
    expect(await names(filter, 'he.yuanzhou')).toEqual([]);
    expect(await names(filter)).toEqual([]);
  });

  it('a cursor of another list is refused', async () => {
    const asked = '{ catalogueEntries(after: "nix") { edges { cursor } } }';
    const { errors } = await service.public.graphql(asked);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['after'] });
  });
});

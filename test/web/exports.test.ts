import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sweep } from '../../src/store/sweep.ts';
import { csvLine } from '../../src/web/exports/csv-line.ts';
import { sheetRow } from '../../src/web/exports/sheet-row.ts';
import type { Json, Member } from '../support/graphql-client.ts';
import { count, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { until } from '../support/until.ts';
import { zipEntries } from '../support/zip-entries.ts';

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { hand } = await submitOnline(service, 'QH01', { description: '农村公路, "养护"\n资金' });
  await toHandling(service, hand);
  await submitOnline(service, 'QH01', {
    description: '=HYPERLINK("http://x.example","y")',
    applicant: { name: '@周沐言' },
  });
  await submitOnline(service, 'QH02', { description: '他机关' });
});

afterAll(() => service.close());

async function ask(who: string, input: Json): Promise<Member> {
  const data = await (
    await service.as(who)
  ).ask(
    `mutation ($input: ExportCasesInput!) { exportCases(input: $input) { __typename
       ... on CaseExport { id state total done url } ... on NotPermitted { reason } ... on InvalidInput { path problem }
       ... on IdempotencyMismatch { zh } } }`,
    { input: { clientMutationId: randomUUID(), filter: {}, format: 'CSV', ...input } },
  );
  return data['exportCases'] as Member;
}

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly url: string | null;
}

async function exportsOf(who: string): Promise<readonly Listed[]> {
  const data = await (await service.as(who)).ask('{ exports { id format state total done createdAt url } }');
  return data['exports'] as readonly Listed[];
}

async function finished(who: string, id: unknown): Promise<string> {
  let url: string | null = null;
  await until('the list is written', async () => {
    url = (await exportsOf(who)).find((one) => one.id === id)?.url ?? null;
    return url !== null;
  });
  return String(url);
}

async function bytesOf(who: string, url: string): Promise<Buffer> {
  const response = await (await service.as(who)).fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('a list taken away', () => {
  it('as CSV: with its mark, a head, a row for each case the person may read, and no formula', async () => {
    const { id } = await ask(clerk, { filter: { states: ['RECEIVED', 'IN_HANDLING'] } });
    const url = await finished(clerk, id);
    expect(url).toBe(`/exports/${String(id)}`);
    const response = await (await service.as(clerk)).fetch(url);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('.csv');
    const text = (await bytesOf(clerk, url)).toString('utf8');
    expect(text.startsWith('\uFEFF申请编号,受理机关,状态,')).toBe(true);
    expect(text).toContain('"农村公路, ""养护""\n资金"');
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"",""y"")"`);
    expect(text).toContain(`"'@周沐言"`);
    expect(text).toContain('清湖县人民政府办公室,办理中,');
    expect(text).toContain(',陈望舒,2026-03-30,20,,,,,待办理,\r\n');
    expect(text).not.toContain('他机关');
    expect((await exportsOf(clerk)).find((one) => one.id === id)).toMatchObject({
      state: 'DONE',
      total: 2,
      done: 2,
    });
  });

  it('as a workbook: the parts every program looks for, the words as texts', async () => {
    const { id } = await ask(clerk, { format: 'XLSX' });
    const entries = zipEntries(await bytesOf(clerk, await finished(clerk, id)));
    expect([...entries.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = entries.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength(3);
    expect(sheet).toContain('<is><t xml:space="preserve">=HYPERLINK("http://x.example","y")</t></is>');
    expect(sheet).toContain('<c><v>20</v></c>');
    expect(sheet).not.toContain('<f>');
  });

  it('of nothing has a head', async () => {
    const { id } = await ask(clerk, { filter: { states: ['ARCHIVED'] } });
    const text = (await bytesOf(clerk, await finished(clerk, id))).toString('utf8');
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it('is for the person who asked, and nobody else', async () => {
    const { id } = await ask(clerk, {});
    const url = await finished(clerk, id);
    for (const who of [await service.as('su.yanqiu'), await service.as('admin'), service.public]) {
      expect((await who.fetch(url)).status).toBe(404);
    }
    expect(await exportsOf('su.yanqiu')).toEqual([]);
    expect((await (await service.as(clerk)).fetch('/exports/x')).status).toBe(404);
    expect((await (await service.as(clerk)).fetch(`/exports/${randomUUID()}`)).status).toBe(404);
  });

  it('sent twice is written once; under the same id another list is refused', async () => {
    const clientMutationId = randomUUID();
    const first = await ask(clerk, { clientMutationId });
    expect((await ask(clerk, { clientMutationId }))['id']).toBe(first['id']);
    expect(await ask(clerk, { clientMutationId, format: 'XLSX' })).toMatchObject({
      __typename: 'IdempotencyMismatch',
    });
  });

  it('is not for the public', async () => {
    const data = await service.public.ask(
      `mutation { exportCases(input: {clientMutationId: "x", filter: {}, format: CSV}) { __typename } }`,
    );
    expect(data).toEqual({ exportCases: { __typename: 'NotPermitted' } });
    expect(await service.public.ask('{ exports { id } }')).toEqual({ exports: [] });
  });

  it('is removed after a day', async () => {
    await ask('he.yuanzhou', {});
    service.clock.set('2026-03-04');
    await sweep(service.product.database.pool, service.product.deps.clock.now(), service.product.deps.prints);
    expect(await exportsOf('he.yuanzhou')).toEqual([]);
    expect(await count(service.owner, 'select count(*)::int as n from case_export_part')).toBe(0);
  });
});

describe('a line of comma-separated values', () => {
  it.each<[readonly (string | number)[], string]>([
    [['a', 1, ''], 'a,1,\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['=1+1', '+1', '-1', '@x'], `"'=1+1","'+1","'-1","'@x"\r\n`],
    [['＝1', '\t=1', ' =1'], `"'＝1","'\t=1","' =1"\r\n`],
    [[-3], '-3\r\n'],
    [['2026-03-02', '农村公路'], '2026-03-02,农村公路\r\n'],
  ])('%j', (row, line) => {
    expect(csvLine(row)).toBe(line);
  });
});

it('a row of a sheet has no markup, no control and no half of a character in it', () => {
  expect(sheetRow(['<a & b>', 'x\u0000\ud800y', -3])).toBe(
    '<row><c t="inlineStr"><is><t xml:space="preserve">&lt;a &amp; b&gt;</t></is></c>' +
      '<c t="inlineStr"><is><t xml:space="preserve">x\uFFFD\uFFFDy</t></is></c><c><v>-3</v></c></row>',
  );
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import { type Service, startService, upload } from '../support/service.ts';
import { samples } from '../web/uploads/sample-files.ts';

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const title = '清湖县人民政府办公室2025年政府信息公开工作年度报告';

async function publish(
  input: Json,
  by = clerk,
  name = '年度报告.pdf',
  bytes: Uint8Array = samples.pdf,
): Promise<Member> {
  const visitor = await service.as(by);
  const { id: uploadId } = await upload(visitor, name, bytes, { 'x-mingda-purpose': 'annual-report' });
  return visitor.act('publishAnnualReport', {
    agencyId: service.agencyId('QH01'),
    year: 2025,
    title,
    uploadId,
    ...input,
  });
}

async function withdraw(id: unknown, why = '数据有误', by = clerk): Promise<Member> {
  return (await service.as(by)).act('withdrawAnnualReport', { reportId: id, why });
}

async function years(filter: Json = {}, by?: string): Promise<readonly string[]> {
  const visitor = by === undefined ? service.public : await service.as(by);
  const { annualReports } = await visitor.ask(
    'query ($filter: AnnualReportFilter) { annualReports(filter: $filter) { year status agency { code } } }',
    { filter },
  );
  return (annualReports as readonly { year: number; status: string; agency: { code: string } }[]).map(
    ({ year, status, agency }) => `${year} ${agency.code} ${status}`,
  );
}

describe('the annual report of an agency (arts. 49, 50)', () => {
  it('is published as a file that anybody gets, once, and withdrawn with a reason', async () => {
    const report = await publish({});
    expect(report).toMatchObject({ year: 2025, status: 'PUBLISHED', publishedOn: '2026-03-02', title });
    const file = await service.public.fetch(String(report['url']), {});
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('年度报告.pdf'));
    expect(Buffer.from(await file.arrayBuffer()).equals(samples.pdf)).toBe(true);

    expect(await publish({})).toMatchObject({ id: report['id'] });
    expect(await publish({}, clerk, '另一份.docx', samples.docx)).toMatchObject({
      path: 'year',
      problem: 'TAKEN',
    });

    expect(await withdraw(report['id'], '')).toMatchObject({ path: 'why', problem: 'EMPTY' });
    expect(await withdraw(report['id'])).toMatchObject({ status: 'WITHDRAWN', whyWithdrawn: '数据有误' });
    expect(await withdraw(report['id'])).toMatchObject({ __typename: 'PublicationStatusRefused' });
    expect((await service.public.fetch(String(report['url']), {})).status).toBe(404);
    expect(await years()).toEqual([]);
    expect(await years({}, clerk)).toEqual(['2025 QH01 WITHDRAWN']);

    expect(await publish({}, clerk, '另一份.docx', samples.docx)).toMatchObject({ status: 'PUBLISHED' });
  });

  it('may be a web page, which is given out as a file without scripts', async () => {
    const page = Buffer.from('<!doctype html><title>年度报告</title><p>一、总体情况</p>');
    const report = await publish({ year: 2024 }, clerk, '年度报告.html', page);
    const { headers } = await service.public.fetch(String(report['url']), {});
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('is listed by year and agency, the latest year first', async () => {
    await publish({ agencyId: service.agencyId('QH02') }, 'he.yuanzhou');
    await publish({ agencyId: service.agencyId('QH02'), year: 2023 }, 'he.yuanzhou');
    expect(await years()).toEqual([
      '2025 QH01 PUBLISHED',
      '2025 QH02 PUBLISHED',
      '2024 QH01 PUBLISHED',
      '2023 QH02 PUBLISHED',
    ]);
    expect(await years({ year: 2025 })).toEqual(['2025 QH01 PUBLISHED', '2025 QH02 PUBLISHED']);
    expect(await years({ agencyId: service.agencyId('QH02') })).toEqual([
      '2025 QH02 PUBLISHED',
      '2023 QH02 PUBLISHED',
    ]);
    expect(await years({ agencyId: 'nix' })).toEqual([]);
  });

  it.each([
    [{ year: 2026 }, 'year', 'OUT_OF_RANGE'],
    [{ year: 2007 }, 'year', 'OUT_OF_RANGE'],
    [{ title: ' ' }, 'title', 'EMPTY'],
    [{ uploadId: '0190b000-0000-4000-8000-000000000000' }, 'uploadId', 'UNKNOWN'],
    [{ publishedOn: '2026-03-03' }, 'publishedOn', 'IN_THE_FUTURE'],
  ])('%j is refused', async (input, path, problem) => {
    expect(await publish({ year: 2022, ...input })).toMatchObject({ path, problem });
  });

  it('a picture is no report, and no report is another agency’s or a handler’s to publish', async () => {
    expect(await publish({ year: 2022 }, clerk, '报告.png', samples.png)).toMatchObject({
      path: 'uploadId',
      problem: 'NOT_ALLOWED',
    });
    for (const by of ['he.yuanzhou', 'chen.wangshu'])
      expect(await publish({ year: 2022 }, by)).toMatchObject({ __typename: 'NotPermitted' });
  });

  it('two who publish at once publish one', async () => {
    const [one, other] = await Promise.all([
      publish({ year: 2021 }),
      publish({ year: 2021 }, 'su.yanqiu', '报告.docx', samples.docx),
    ]);
    expect([one['__typename'], other['__typename']].sort()).toEqual(['AnnualReport', 'InvalidInput']);
  });
});

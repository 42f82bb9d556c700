import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  anApplication,
  opened,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;
const clerk = 'lin.zhixia';

beforeAll(async () => {
  service = await startService('2026-03-02');
  for (const today of ['2026-03-02', '2026-03-03', '2026-03-03', '2026-03-04', '2026-03-04', '2026-03-04']) {
    service.clock.set(today);
    await submitOnline(service, 'QH01', { description: `农村公路养护 ${today} 100%_\\` });
    await opened(service, clerk, 'logMail', {
      agencyId: service.agencyId('QH01'),
      channel: 'ORDINARY_MAIL',
      senderName: '宋清嘉',
    });
  }
  await submitOnline(service, 'QH02');
  const { hand } = await submitOnline(service, 'QH01', { description: '已经答复的文件' });
  await toHandling(service, hand);
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
  await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await opened(service, clerk, 'recordWindowApplication', {
    agencyId: service.agencyId('QH01'),
    application: anApplication({ applicant: { name: '阿依古丽·买买提' }, description: '窗口提交' }),
  });
});

afterAll(() => service.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Row {
  readonly id: string;
  readonly summary: string;
  readonly submittedOn: string;
  readonly applicationNo: string | null;
  readonly state: string;
  readonly replyDueOn: string | null;
  readonly remainingWorkingDays: number | null;
}

async function page(variables: Readonly<Record<string, unknown>>, who = clerk): Promise<Page> {
  const data = await (
    await service.as(who)
  ).ask(
    `query ($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
       caseFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
         edges { cursor node { id applicationNo summary submittedOn state replyDueOn remainingWorkingDays } }
         pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  return data['caseFiles'] as Page;
}

async function all(orderBy: string, first: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page = await page({ orderBy, first, after });
    expect(edges.length).toBeLessThanOrEqual(first);
    rows.push(...edges.map((edge) => edge.node));
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}

describe('a list page by page', () => {
  it.each(['REPLY_DUE_SOONEST_FIRST', 'SUBMITTED_NEWEST_FIRST'])(
    '%s: every case once, in order, whatever the size',
    async (orderBy) => {
      const whole = await all(orderBy, 100);
      expect(whole.length).toBe(14);
      expect(new Set(whole.map((row) => row.id)).size).toBe(14);
      for (const first of [1, 2, 3, 5, 13, 14]) expect(await all(orderBy, first)).toEqual(whole);
    },
  );

  it('soonest due first, cases with nothing due last', async () => {
    const due = (await all('REPLY_DUE_SOONEST_FIRST', 3)).map((row) => dueOf(row));
    expect(due).toEqual([...due].sort());
    expect(due.slice(-7)).toEqual(Array<string>(7).fill('none'));
  });

  it('newest first', async () => {
    const days = (await all('SUBMITTED_NEWEST_FIRST', 3)).map((row) => row.submittedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('within a day, the one that was opened last first', async () => {
    const numbers = (await all('SUBMITTED_NEWEST_FIRST', 2)).flatMap(({ applicationNo, submittedOn }) =>
      submittedOn === '2026-03-04' && applicationNo ? [applicationNo] : [],
    );
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual([...numbers].sort().reverse());
  });
});

describe('a filter', () => {
  it.each<[string, Readonly<Record<string, unknown>>, number]>([
    ['state', { states: ['SUBMITTED'] }, 6],
    ['two states', { states: ['REPLIED', 'RECEIVED'] }, 8],
    ['words of the summary', { text: '农村公路' }, 6],
    ['a name', { text: '古丽·买' }, 1],
    ['a number', { text: 'QH01-2026-00001' }, 1],
    ['a sender', { text: '宋清嘉' }, 6],
    ['a percent sign, taken as itself', { text: '100%_' }, 6],
    ['a backslash, taken as itself', { text: '_\\' }, 6],
    ['an underscore, taken as itself', { text: '农_公路' }, 0],
    ['due by a day', { dueBy: '2026-03-31' }, 3],
    ['both', { dueBy: '2026-03-31', text: '2026-03-02' }, 1],
  ])('by %s', async (_, filter, n) => {
    expect((await page({ filter, first: 100 })).edges.length).toBe(n);
  });

  it('by agency shows nothing of an agency that is not the viewer’s', async () => {
    const filter = { agencyId: service.agencyId('QH02') };
    expect((await page({ filter })).edges).toEqual([]);
    expect((await page({ filter }, 'he.yuanzhou')).edges.length).toBe(1);
    expect((await page({ filter }, 'fang.yan')).edges.length).toBe(1);
  });
});

function dueOf(row: Row): string {
  return row.remainingWorkingDays === null ? 'none' : String(row.replyDueOn);
}

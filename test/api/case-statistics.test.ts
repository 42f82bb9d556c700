import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { seedCases } from '../../src/cli/seed-cases.ts';
import type { Json } from '../support/graphql-client.ts';
import {
  type Cast,
  governmentOfficeCast,
  provided,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;
const departmentCast: Cast = {
  agency: 'QH02',
  clerk: 'he.yuanzhou',
  handler: 'tang.jianqing',
  legal: 'shen.jibai',
  secrecy: 'gu.nanqiao',
  signer: 'wei.songyue',
  archivist: 'he.yuanzhou',
};

async function answered(cast: Cast, receivedOn: string, sentOn: string): Promise<void> {
  service.clock.set(receivedOn);
  const { hand } = await submitOnline(service, cast.agency);
  await toHandling(service, hand, cast);
  service.clock.set(sentOn);
  await toApproved(hand, provided, cast);
  await hand.done(cast.signer, 'signReply');
  await hand.done(cast.clerk, 'sendReply', { by: 'IN_PERSON' });
}

/** The seeded county, and besides it replies in time, late, across months and of two agencies. */
beforeAll(async () => {
  service = await startService('2026-01-05');
  await answered(governmentOfficeCast, '2026-01-05', '2026-01-09');
  await answered(governmentOfficeCast, '2026-01-12', '2026-02-27');
  await answered(departmentCast, '2026-01-30', '2026-02-06');
  service.clock.set('2026-02-02');
  const { hand } = await submitOnline(service, 'QH02');
  await toHandling(service, hand, departmentCast);
  const withdrawn = await submitOnline(service, 'QH01');
  await withdrawn.hand.done('lin.zhixia', 'withdrawApplication', { how: '书面' });
  service.clock.set('2026-03-23');
  await seedCases(service.product.deps, service.county);
});

afterAll(() => service.close());

const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const selection = schema.definitions
  .flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'CaseSelection' ? (one.fields ?? []) : [],
  )
  .map(({ name }) => name.value)
  .join(' ');
const figure = `{ count filter { ${selection} } }`;
const figures = `received ${figure} answered ${figure} answeredInTime ${figure} answeredLate ${figure} open ${figure}
  overdue ${figure} averageWorkingDays`;
const document = `query ($agencyIds: [ID!], $from: Day!, $to: Day!) {
  caseStatistics(agencyIds: $agencyIds, from: $from, to: $to) {
    from to total { ${figures} }
    byOutcome { outcome zh en count filter { ${selection} } }
    byState { state zh count filter { ${selection} } }
    byMonth { month received ${figure} answered ${figure} answeredLate ${figure} }
    byAgency { agency { code } figures { ${figures} } } } }`;

interface Figure {
  readonly count: number;
  readonly filter: Json;
}

async function statistics(
  who: string,
  period: Json = { from: '2026-01-01', to: '2026-03-31' },
): Promise<Json> {
  const data = await (await service.as(who)).ask(document, period);
  return data['caseStatistics'] as Json;
}

/** Every figure, wherever it stands. */
function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  const { count, filter } = value as { count?: unknown; filter?: unknown };
  if (typeof count === 'number' && filter !== undefined) return [value as Figure];
  return Object.values(value).flatMap(figuresIn);
}

async function totalCount(who: string, filter: Json): Promise<number> {
  const given = Object.fromEntries(Object.entries(filter).filter(([, member]) => member !== null));
  const data = await (
    await service.as(who)
  ).ask('query ($filter: CaseFilter) { caseFiles(filter: $filter, first: 1) { totalCount } }', {
    filter: given,
  });
  return (data['caseFiles'] as { totalCount: number }).totalCount;
}

describe('every figure of the board is the number of cases that its filter opens', () => {
  it.each<[string, Json]>([
    ['fang.yan', { from: '2026-01-01', to: '2026-03-31' }],
    ['fang.yan', { from: '2026-01-07', to: '2026-02-10' }],
    ['lin.zhixia', { from: '2026-01-01', to: '2026-03-31' }],
    ['he.yuanzhou', { from: '2026-02-01', to: '2026-02-28' }],
    ['shen.jibai', { from: '2026-01-01', to: '2026-12-31' }],
  ])('for %s, %j', async (who, period) => {
    const all = figuresIn(await statistics(who, period));
    expect(all.length).toBeGreaterThan(20);
    for (const { count, filter } of all)
      expect([filter, await totalCount(who, filter)]).toEqual([filter, count]);
  });
});

/** The numbers alone. */
function counts(value: unknown): unknown {
  const all = value as Readonly<Record<string, Figure | number | null>>;
  return Object.fromEntries(
    Object.entries(all).map(([name, one]) => [
      name,
      typeof one === 'object' && one !== null ? one.count : one,
    ]),
  );
}

describe('the board', () => {
  it('of a department: its own cases, by month, by outcome, by state', async () => {
    const board = await statistics('he.yuanzhou');
    // 30 January to 6 February: five working days.
    expect(counts(board['total'])).toEqual({
      received: 2,
      answered: 1,
      answeredInTime: 1,
      answeredLate: 0,
      open: 1,
      overdue: 1,
      averageWorkingDays: 5,
    });
    expect((board['byMonth'] as readonly Json[]).map(counts)).toEqual([
      { month: '2026-01', received: 1, answered: 0, answeredLate: 0 },
      { month: '2026-02', received: 1, answered: 1, answeredLate: 0 },
      { month: '2026-03', received: 0, answered: 0, answeredLate: 0 },
    ]);
    expect(board['byOutcome']).toMatchObject([{ outcome: 'PROVIDED', zh: '予以公开', count: 1 }]);
    expect((board['byState'] as readonly Json[]).filter(({ count }) => count !== 0)).toMatchObject([
      { state: 'IN_HANDLING', zh: '办理中', count: 1 },
    ]);
    expect((board['byAgency'] as readonly { agency: Json }[]).map(({ agency }) => agency['code'])).toEqual([
      'QH02',
    ]);
  });

  it('of the county, for its supervisor: every agency, and the late reply of the office', async () => {
    const board = await statistics('fang.yan', { from: '2026-01-01', to: '2026-02-28' });
    expect(counts(board['total'])).toMatchObject({
      received: 5,
      answered: 3,
      answeredInTime: 2,
      answeredLate: 1,
    });
    const byAgency = board['byAgency'] as readonly { agency: { code: string }; figures: Json }[];
    expect(byAgency.map(({ agency }) => agency.code)).toEqual([
      'QH01',
      'QH02',
      'QH03',
      'QH04',
      'QH05',
      'QH06',
      'QH07',
    ]);
    expect(counts(byAgency[0]?.figures)).toMatchObject({ received: 3, answered: 2, answeredLate: 1 });
    expect(board['byOutcome']).toMatchObject([
      { outcome: 'OTHER', count: 1 },
      { outcome: 'PROVIDED', count: 3 },
    ]);
  });

  it('of agencies that were chosen, none of which is somebody else’s', async () => {
    const agencyIds = [service.agencyId('QH01'), service.agencyId('QH02')];
    const board = await statistics('he.yuanzhou', { agencyIds, from: '2026-01-01', to: '2026-03-31' });
    expect((board['byAgency'] as readonly unknown[]).length).toBe(1);
    expect(counts(board['total'])).toMatchObject({ received: 2 });
    const none = await statistics('he.yuanzhou', {
      agencyIds: [agencyIds[0]],
      from: '2026-01-01',
      to: '2026-03-31',
    });
    expect(counts(none['total'])).toMatchObject({ received: 0, open: 0, averageWorkingDays: null });
  });

  it('is nothing for the public', async () => {
    expect(await service.public.ask(document, { from: '2026-01-01', to: '2026-01-31' })).toEqual({
      caseStatistics: null,
    });
  });

  it.each([
    ['2026-02-01', '2026-01-31'],
    ['2016-01-01', '2026-01-01'],
  ])('from %s to %s is no period: 400', async (from, to) => {
    const { errors } = await (await service.as('fang.yan')).graphql(document, { from, to });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path: ['to'] });
  });
});

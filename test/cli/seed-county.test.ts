import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedCases } from '../../src/cli/seed-cases.ts';
import { seedEarlierCases } from '../../src/cli/seed-earlier-cases.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';

/*
 * 演示县 on the first start. The days before are counted back from today over holidays and a turn of the year: New Year's Day of 2026 is
 * a Thursday, its holiday lasts to Saturday, and Sunday the 4th is worked.
 */
let service: Service;
let read: Json;

beforeAll(async () => {
  service = await startService('2026-01-05');
  const { deps } = service.product;
  await seedEarlierCases(deps, service.county);
  await seedCases(deps, service.county);
  const legal = await service.as('shen.jibai');
  read = await legal.ask(`{
    caseFiles(first: 50) { edges { node { applicationNo applicantName state receivedOn waits { kind } } } }
    disputes { state dueOn copyReceivedOn } }`);
});

afterAll(() => service.close());

interface Shown {
  readonly applicationNo: string | null;
  readonly applicantName: string | null;
  readonly state: string;
  readonly receivedOn: string | null;
  readonly waits: readonly { readonly kind: string }[];
}

function shown(): readonly Shown[] {
  return (read['caseFiles'] as { edges: readonly { node: Shown }[] }).edges.map(({ node }) => node);
}

describe('the invented county', () => {
  it('has cases of the last weeks, each on the day of its act', () => {
    expect(shown().find(({ applicantName }) => applicantName === '程见山')).toMatchObject({
      receivedOn: '2025-11-19',
      applicationNo: 'QH01-2025-00001',
      state: 'REPLIED',
    });
    expect(shown().find(({ applicantName }) => applicantName === '顾言蹊')).toMatchObject({
      receivedOn: '2026-01-05',
      state: 'REPLIED',
    });
  });

  it('shows every way of waiting for others, and a dispute whose answer is due', () => {
    const waits = shown().flatMap((file) => file.waits.map(({ kind }) => kind));
    expect([...new Set(waits)].sort()).toEqual(['CONSULTATION', 'CORRECTION', 'CO_HANDLING', 'FEE']);
    expect(read['disputes']).toEqual([
      { state: 'ANSWER_DUE', copyReceivedOn: '2025-12-26', dueOn: '2026-01-12' },
    ]);
  });
});

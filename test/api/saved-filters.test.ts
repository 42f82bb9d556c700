import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member, Visitor } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';

let service: Service;
let lin: Visitor;

beforeAll(async () => {
  service = await startService('2026-03-02');
  lin = await service.as('lin.zhixia');
});

afterAll(() => service.close());

const kept =
  '{ savedFilters { id name order filter { tasks unassigned lateness receivedFrom text agencyId } } }';

async function save(who: Visitor, name: string, filter: Json): Promise<Member> {
  const data = await who.ask(
    `mutation ($name: String!, $filter: CaseFilter!) { saveFilter(name: $name, filter: $filter, orderBy: WAITING_LONGEST_FIRST) {
       __typename ... on SavedFilter { id name } ... on InvalidInput { path problem zh } ... on NotPermitted { reason zh } } }`,
    { name, filter },
  );
  return data['saveFilter'] as Member;
}

async function remove(who: Visitor, id: unknown): Promise<Member> {
  const data = await who.ask(
    `mutation ($id: ID!) { deleteSavedFilter(id: $id) {
       __typename ... on SavedFilterDeleted { id } ... on InvalidInput { path problem } ... on NotPermitted { reason } } }`,
    { id },
  );
  return data['deleteSavedFilter'] as Member;
}

describe('saved filters', () => {
  it('are kept by name, changed by saving again, and forgotten', async () => {
    const first = await save(lin, '待分办', {
      tasks: ['ASSIGN'],
      unassigned: true,
      receivedFrom: '2026-01-01',
      text: null,
    });
    await save(lin, '逾期', { lateness: ['OVERDUE', 'LATE_ACT'] });
    const again = await save(lin, '待分办', { tasks: ['ASSIGN', 'REGISTER'] });
    expect(again['id']).toBe(first['id']);
    const none = {
      tasks: null,
      unassigned: null,
      lateness: null,
      receivedFrom: null,
      text: null,
      agencyId: null,
    };
    expect(await lin.ask(kept)).toEqual({
      savedFilters: [
        {
          id: first['id'],
          name: '待分办',
          order: 'WAITING_LONGEST_FIRST',
          filter: { ...none, tasks: ['ASSIGN', 'REGISTER'] },
        },
        {
          id: expect.any(String),
          name: '逾期',
          order: 'WAITING_LONGEST_FIRST',
          filter: { ...none, lateness: ['OVERDUE', 'LATE_ACT'] },
        },
      ],
    });
    expect(await remove(lin, first['id'])).toMatchObject({
      __typename: 'SavedFilterDeleted',
      id: first['id'],
    });
    expect(await remove(lin, first['id'])).toMatchObject({
      __typename: 'InvalidInput',
      path: 'id',
      problem: 'UNKNOWN',
    });
  });

  it('are one person’s own', async () => {
    const { id } = await save(lin, '我的', {});
    const chen = await service.as('chen.wangshu');
    expect(await chen.ask(kept)).toEqual({ savedFilters: [] });
    expect(await remove(chen, id)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await service.public.ask(kept)).toEqual({ savedFilters: [] });
    expect(await save(service.public, '我的', {})).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'ROLE_MISSING',
    });
  });

  it.each([
    ['no name', ' ', 'EMPTY'],
    ['a name without end', '长'.repeat(201), 'TOO_LONG'],
    ['a name with a NUL', 'a\u0000', 'CONTROL_CHARACTERS'],
  ])('%s is refused', async (_, name, problem) => {
    expect(await save(lin, name, {})).toMatchObject({ __typename: 'InvalidInput', path: 'name', problem });
  });
});

describe('many cases assigned at once', () => {
  async function assign(who: string, hands: readonly CaseInHand[], change: Json = {}) {
    const data = await (
      await service.as(who)
    ).ask(
      `mutation ($input: AssignCasesInput!) { assignCases(input: $input) { __typename
         ... on InvalidInput { path problem }
         ... on CasesAssigned { assigned refused outcomes { caseId result { __typename
           ... on ActDone { caseFile { version handler { name } } }
           ... on InvalidInput { path } ... on NotPermitted { reason } ... on WrongState { state } ... on StaleVersion { actual since { actorName zh } } } } } } }`,
      {
        input: {
          clientMutationId: randomUUID(),
          cases: hands.map(({ id, version }) => ({ caseId: id, expectedVersion: version() })),
          unitId: service.unitId('QH01'),
          handlerId: service.staffId('chen.wangshu'),
          ...change,
        },
      },
    );
    return data['assignCases'];
  }

  async function registered(agency = 'QH01'): Promise<CaseInHand> {
    const { hand } = await submitOnline(service, agency);
    await hand.done(agency === 'QH01' ? 'lin.zhixia' : 'he.yuanzhou', 'registerApplication');
    return hand;
  }

  it('each has an outcome of its own; one that is refused hinders no other', async () => {
    const [first, second] = [await registered(), await registered()];
    const { hand: early } = await submitOnline(service);
    const elsewhere = await registered('QH02');
    const stale = await registered();
    await stale.done('lin.zhixia', 'assignCase', { unitId: service.unitId('QH01') });
    const outdated = { ...stale, version: () => 2 };
    expect(await assign('lin.zhixia', [first, early, elsewhere, outdated, second])).toEqual({
      __typename: 'CasesAssigned',
      assigned: 2,
      refused: 3,
      outcomes: [
        {
          caseId: first.id,
          result: { __typename: 'ActDone', caseFile: { version: 3, handler: { name: '陈望舒' } } },
        },
        { caseId: early.id, result: { __typename: 'WrongState', state: 'RECEIVED' } },
        { caseId: elsewhere.id, result: { __typename: 'CaseNotFound' } },
        {
          caseId: outdated.id,
          result: {
            __typename: 'StaleVersion',
            actual: 3,
            since: [{ actorName: '林知夏', zh: '分办至承办科室。' }],
          },
        },
        {
          caseId: second.id,
          result: { __typename: 'ActDone', caseFile: { version: 3, handler: { name: '陈望舒' } } },
        },
      ],
    });
  });

  it('sent twice they are assigned once', async () => {
    const hands = [await registered(), await registered()];
    const clientMutationId = randomUUID();
    const cases = hands.map(({ id }) => ({ caseId: id, expectedVersion: 2 }));
    const before = await assign('lin.zhixia', [], { clientMutationId, cases });
    const facts = await service.journalLength();
    expect(await assign('lin.zhixia', [], { clientMutationId, cases })).toEqual(before);
    expect(await service.journalLength()).toBe(facts);
  });

  it('a handler of another unit is refused case by case', async () => {
    expect(
      await assign('lin.zhixia', [await registered()], { handlerId: service.staffId('tang.jianqing') }),
    ).toMatchObject({
      assigned: 0,
      outcomes: [{ result: { __typename: 'InvalidInput', path: 'handlerId' } }],
    });
  });

  it.each<[string, Json, string]>([
    ['none', { cases: [] }, 'EMPTY'],
    [
      'too many',
      { cases: Array.from({ length: 101 }, () => ({ caseId: randomUUID(), expectedVersion: 1 })) },
      'OUT_OF_RANGE',
    ],
  ])('%s is refused', async (_, change, problem) => {
    expect(await assign('lin.zhixia', [], change)).toEqual({
      __typename: 'InvalidInput',
      path: 'cases',
      problem,
    });
  });

  it('those that are handled already are assigned anew', async () => {
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    expect(await assign('su.yanqiu', [hand])).toMatchObject({ assigned: 1 });
  });
});

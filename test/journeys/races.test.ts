import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Json, leaves, mutation, type Member } from '../support/graphql-client.ts';
import {
  anApplication,
  count,
  type CaseInHand,
  opened,
  type Service,
  startService,
  submitOnline,
  toHandling,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';

function times<Value>(n: number, make: (index: number) => Promise<Value>): Promise<readonly Value[]> {
  return Promise.all(Array.from({ length: n }, (_, index) => make(index)));
}

function typeNames(members: readonly Member[]): readonly string[] {
  return members.map((member) => member.__typename).sort();
}

function atWindow(agencyCode: string, who: string): Promise<CaseInHand> {
  return opened(service, who, 'recordWindowApplication', {
    agencyId: service.agencyId(agencyCode),
    application: anApplication(),
  });
}

describe('fifty at once', () => {
  it('fifty registrations of fifty cases get the numbers 1 to 50', async () => {
    const hands = await times(50, () => atWindow('QH03', 'luo.yuzhu'));
    const registered = await times(50, (index) =>
      (hands[index] as CaseInHand).done('luo.yuzhu', 'registerApplication'),
    );
    expect(registered.map((file) => String(file['applicationNo'])).sort()).toEqual(numbers('QH03', 50));
  });

  it('fifty online submissions get the numbers 1 to 50', async () => {
    const submitted = await times(50, () => submitOnline(service, 'QH04'));
    expect(submitted.map(({ receipt }) => receipt.applicationNo).sort()).toEqual(numbers('QH04', 50));
    const codes = new Set(submitted.map(({ receipt }) => receipt.queryCode));
    expect(codes.size).toBe(50);
  });

  it('a refused act gives its number back', async () => {
    const blocked = await atWindow('QH07', 'jiang.lanting');
    const wrong = { expectedVersion: 1 };
    const answers = await times(10, async (index) =>
      index % 2 === 0
        ? (await atWindow('QH07', 'jiang.lanting')).act('jiang.lanting', 'registerApplication')
        : blocked.act('jiang.lanting', 'registerApplication', wrong),
    );
    expect(typeNames(answers)).toEqual([
      ...Array<string>(5).fill('ActDone'),
      ...Array<string>(5).fill('StaleVersion'),
    ]);
    const last = await blocked.done('jiang.lanting', 'registerApplication');
    expect(last['applicationNo']).toBe('QH07-2026-00006');
  });
});

describe('the same clientMutationId', () => {
  it('twice one after the other: one effect, the same receipt', async () => {
    const input = {
      clientMutationId: randomUUID(),
      agencyId: service.agencyId('QH02'),
      application: anApplication(),
    };
    const first = await service.public.act('submitApplication', input);
    const second = await service.public.act('submitApplication', input);
    expect(second).toEqual(first);
    expect(await casesOf('QH02')).toBe(1);
  });

  it('ten times at once: one case, the same receipt', async () => {
    const before = await casesOf('QH02');
    const input = {
      clientMutationId: randomUUID(),
      agencyId: service.agencyId('QH02'),
      application: anApplication(),
    };
    const answers = await times(10, () => service.public.act('submitApplication', input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe('ApplicationReceipt');
    expect(await casesOf('QH02')).toBe(before + 1);
  });

  it('with another application: IdempotencyMismatch, whichever came first', async () => {
    const before = await casesOf('QH02');
    const clientMutationId = randomUUID();
    const answers = await times(6, (index) =>
      service.public.act('submitApplication', {
        clientMutationId,
        agencyId: service.agencyId('QH02'),
        application: anApplication({ description: `第${index}份文件` }),
      }),
    );
    expect(typeNames(answers)).toEqual([
      'ApplicationReceipt',
      ...Array<string>(5).fill('IdempotencyMismatch'),
    ]);
    expect(await casesOf('QH02')).toBe(before + 1);
  });

  it('of another person is another id', async () => {
    const clientMutationId = randomUUID();
    const one = await opened(service, clerk, 'recordWindowApplication', {
      clientMutationId,
      agencyId: service.agencyId('QH01'),
      application: anApplication(),
    });
    const two = await opened(service, 'bai.shuoyu', 'recordWindowApplication', {
      clientMutationId,
      agencyId: service.agencyId('QH06'),
      application: anApplication(),
    });
    expect(one.id).not.toBe(two.id);
  });
});

describe('two people on one case', () => {
  it('one acts, the other is told what happened meanwhile', async () => {
    const { hand } = await submitOnline(service, 'QH01');
    const expectedVersion = hand.version();
    const answers = await Promise.all([
      hand.act(clerk, 'registerApplication', { expectedVersion }),
      hand.act(clerk, 'withdrawApplication', { expectedVersion, how: '书面' }),
    ]);
    expect(typeNames(answers)).toEqual(['ActDone', 'StaleVersion']);
    const registered = { fact: 'REGISTERED', zh: expect.stringMatching(/^登记，编号QH01-2026-\d{5}/) };
    const withdrawn = { fact: 'WITHDRAWN', zh: '申请人撤回申请。', en: 'Application withdrawn.' };
    const won = answers[0]?.__typename === 'ActDone' ? registered : withdrawn;
    const stale = answers.find((answer) => answer.__typename === 'StaleVersion');
    const when = { on: '2026-03-02', recordedAt: '2026-03-02T02:00:00.000Z' };
    const since = [{ seq: 2, actorName: '林知夏', ...when, ...won }];
    expect(stale).toMatchObject({ expected: 1, actual: 2, since });
  });

  it('everything that happened meanwhile is told, in order, as the timeline tells it', async () => {
    const { hand } = await submitOnline(service, 'QH01');
    await toHandling(service, hand);
    const stale = await hand.act('chen.wangshu', 'returnAssignment', {
      expectedVersion: 2,
      reason: '不属于本科室',
    });
    const { timeline } = (await hand.read(clerk, `timeline { ${leaves('TimelineEvent')} }`)) as {
      timeline: readonly Json[];
    };
    expect(stale).toMatchObject({ __typename: 'StaleVersion', since: timeline.slice(2) });
    expect(timeline.slice(2).map(({ actorName, zh }) => [actorName, zh])).toEqual([
      ['林知夏', '分办至承办科室。'],
      ['陈望舒', '承办人接收办理。'],
    ]);
  });

  it('the applicant is told what the timeline tells the applicant, and not who in the office did it', async () => {
    const { hand, receipt } = await submitOnline(service, 'QH01');
    await toHandling(service, hand);
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    const stale = await hand.actAs(who, 'withdrawApplication', { expectedVersion: 0, how: '网上' });
    const { caseFile } = await who.ask(
      `query ($id: ID!) { caseFile(id: $id) { timeline { ${leaves('TimelineEvent')} } } }`,
      { id: hand.id },
    );
    const { timeline } = caseFile as { timeline: readonly Json[] };
    expect(stale).toMatchObject({ __typename: 'StaleVersion', actual: 4, since: timeline });
    expect(timeline.map(({ fact, actorName }) => [fact, actorName])).toEqual([
      ['SUBMITTED', '申请人'],
      ['REGISTERED', '工作人员'],
    ]);
  });

  it('ten handlers reach for one case: one gets it', async () => {
    const { hand } = await submitOnline(service, 'QH01');
    await hand.done(clerk, 'registerApplication');
    await hand.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
    const expectedVersion = hand.version();
    const answers = await times(10, () => hand.act('chen.wangshu', 'acceptAssignment', { expectedVersion }));
    expect(typeNames(answers)).toEqual(['ActDone', ...Array<string>(9).fill('StaleVersion')]);
  });

  it('a version that was never there is stale too', async () => {
    const { hand } = await submitOnline(service, 'QH01');
    for (const expectedVersion of [-1, 0, 2, 2147483647]) {
      expect(await hand.act(clerk, 'registerApplication', { expectedVersion })).toMatchObject({
        __typename: 'StaleVersion',
        expected: expectedVersion,
        actual: 1,
        since: expectedVersion < 1 ? [{ fact: 'SUBMITTED', actorName: '申请人' }] : [],
      });
    }
  });

  it('the mutations of one request run one after the other, each on its own', async () => {
    const { hand } = await submitOnline(service, 'QH01');
    const body = mutation('registerApplication');
    const selection = body.slice(body.indexOf('{ __typename'), -1);
    function input(): string {
      return `{clientMutationId: "${randomUUID()}", caseId: "${hand.id}", expectedVersion: 1}`;
    }
    const data = await (
      await service.as(clerk)
    ).ask(
      `mutation { one: registerApplication(input: ${input()}) ${selection}
                  two: registerApplication(input: ${input()}) ${selection} }`,
    );
    expect(data).toMatchObject({ one: { __typename: 'ActDone' }, two: { __typename: 'StaleVersion' } });
  });
});

async function casesOf(agencyCode: string): Promise<number> {
  const sql = 'select count(*)::int as n from case_file where agency_id = $1';
  return count(service.owner, sql, [service.agencyId(agencyCode)]);
}

function numbers(agencyCode: string, n: number): readonly string[] {
  return Array.from({ length: n }, (_, index) => `${agencyCode}-2026-${String(index + 1).padStart(5, '0')}`);
}

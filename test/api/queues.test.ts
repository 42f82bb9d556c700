import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import type { Json } from '../support/graphql-client.ts';
import {
  anApplication,
  type CaseInHand,
  opened,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;
const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

/** Each case is named by what it asks for. */
const names = new Map<string, string>();

async function online(name: string, agency = 'QH01'): Promise<CaseInHand> {
  const { hand } = await submitOnline(service, agency, { description: name });
  names.set(hand.id, name);
  return hand;
}

async function inHandling(name: string): Promise<CaseInHand> {
  const hand = await online(name);
  await toHandling(service, hand);
  return hand;
}

/** On the last day every one of them lies where its name says; the office's day is Wednesday 2026-04-01. */
beforeAll(async () => {
  service = await startService('2026-03-02');
  await inHandling('超期');
  const late = await inHandling('逾期答复');
  service.clock.set('2026-03-16');
  const answered = await inHandling('按期答复');
  await toApproved(answered);
  await answered.done('lu.huaijin', 'signReply');
  await answered.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  const served = await inHandling('已送达');
  await toApproved(served);
  await served.done('lu.huaijin', 'signReply');
  await served.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  await served.done(clerk, 'recordService', {
    letter: 'REPLY',
    evidence: { signed: { on: '2026-03-16', signer: '申请人' } },
  });
  const consulting = await inHandling('征求意见');
  await consulting.done(handler, 'sendConsultation', {
    with: 'THIRD_PARTY',
    ground: 'TRADE_SECRET',
    party: { name: '清湖云雾茶业有限公司' },
    shown: '合作合同',
    question: '是否可以公开',
    by: 'POST',
  });
  service.clock.set('2026-03-18');
  const correcting = await inHandling('补正');
  await correcting.done(handler, 'issueCorrectionNotice', {
    items: [{ what: '所需信息的内容不明确', guidance: '请写明文件名称' }],
    termWorkingDays: 5,
    by: 'IN_PERSON',
  });
  await correcting.done(clerk, 'recordService', {
    letter: 'CORRECTION_NOTICE',
    evidence: { signed: { on: '2026-03-18', signer: '申请人' } },
  });
  const helping = await inHandling('协办');
  await helping.done(handler, 'requestCoHandling', {
    with: { name: '清湖县供销合作社' },
    wanted: '请检索养护协议',
    dueOn: '2026-03-20',
  });
  service.clock.set('2026-04-01');
  await toApproved(late);
  await late.done('lu.huaijin', 'signReply');
  await late.done(clerk, 'sendReply', { by: 'IN_PERSON' });
  const reviewed = await inHandling('待保密审查');
  await reviewed.done(handler, 'draftReply', { reply: { provided: { content: '全文' } } });
  await reviewed.done(handler, 'submitForReview');
  await reviewed.done('shen.jibai', 'passLegalReview', { opinion: '依据正确。' });
  const signing = await inHandling('待签发');
  await toApproved(signing);
  const assigned = await online('待接收');
  await assigned.done(clerk, 'registerApplication');
  await assigned.done(clerk, 'assignCase', { unitId: service.unitId('QH01') });
  const registered = await online('待分办');
  await registered.done(clerk, 'registerApplication');
  await online('网上新申请');
  const window = await opened(service, clerk, 'recordWindowApplication', {
    agencyId: service.agencyId('QH01'),
    application: anApplication({ description: '窗口' }),
  });
  names.set(window.id, '窗口');
  await online('他机关', 'QH02');
});

afterAll(() => service.close());

interface Found {
  readonly count: number;
  readonly cases: readonly string[];
}

async function find(filter: Json, who = clerk, orderBy = 'SUBMITTED_NEWEST_FIRST'): Promise<Found> {
  const { caseFiles } = (await (
    await service.as(who)
  ).ask(
    `query ($filter: CaseFilter, $orderBy: CaseOrder) {
       caseFiles(filter: $filter, orderBy: $orderBy, first: 100) { totalCount edges { node { id } } } }`,
    { filter, orderBy },
  )) as { caseFiles: { totalCount: number; edges: readonly { node: { id: string } }[] } };
  return {
    count: caseFiles.totalCount,
    cases: caseFiles.edges.map(({ node }) => names.get(node.id) ?? node.id),
  };
}

describe('a list of', () => {
  it.each<[string, Json, readonly string[]]>([
    ['tasks: to assign', { tasks: ['ASSIGN'] }, ['待分办']],
    ['tasks: to take or to register', { tasks: ['ACCEPT', 'REGISTER'] }, ['待接收', '窗口', '网上新申请']],
    ['tasks: secrecy review', { tasks: ['SECRECY_REVIEW'] }, ['待保密审查']],
    ['tasks: legal review, which is passed', { tasks: ['LEGAL_REVIEW'] }, []],
    ['tasks: to sign', { tasks: ['SIGN'] }, ['待签发']],
    ['tasks: service to be recorded', { tasks: ['PROVE_SERVICE'] }, ['按期答复', '逾期答复']],
    ['tasks: to file', { tasks: ['FILE'] }, ['已送达']],
    [
      'what waits for others',
      { waitingFor: ['CORRECTION', 'CONSULTATION', 'CO_HANDLING', 'REASONS', 'FEE'] },
      ['征求意见', '补正', '协办'],
    ],
    ['what waits for an opinion', { waitingFor: ['CONSULTATION'] }, ['征求意见']],
    ['open cases nobody handles', { unassigned: true }, ['待接收', '待分办', '窗口', '网上新申请']],
    ['open cases past their day', { lateness: ['OVERDUE'] }, ['超期']],
    ['anything late', { lateness: ['OVERDUE', 'LATE_ACT'] }, ['超期', '逾期答复']],
    ['late replies', { lateness: ['REPLIED_LATE'] }, ['逾期答复']],
    ['replies in time', { lateness: ['REPLIED_IN_TIME'] }, ['按期答复', '已送达']],
    ['no kind of lateness', { lateness: [] }, []],
    ['silent applicants', { silentApplicant: true }, ['补正']],
    ['channels', { channels: ['IN_PERSON'] }, ['窗口']],
    ['outcomes', { outcomes: ['PROVIDED'] }, ['按期答复', '已送达', '逾期答复']],
    [
      'days of receipt',
      { receivedFrom: '2026-03-16', receivedTo: '2026-03-17' },
      ['按期答复', '已送达', '征求意见'],
    ],
    ['days of reply', { repliedFrom: '2026-04-01', repliedTo: '2026-04-30' }, ['逾期答复']],
    ['days of the end', { closedTo: '2026-03-31' }, ['按期答复', '已送达']],
    ['yellow and red cards', { alertLevels: ['YELLOW', 'RED'] }, []],
    ['warnings', { alertLevels: ['WARNING'] }, ['超期']],
    ['drafts of others', { tasks: ['SECRECY_REVIEW'], notDraftedBy: 'HANDLER' }, []],
    [
      'false and null, which do not restrict',
      { unassigned: false, unopened: false, tasks: null, states: ['APPROVED'] },
      ['待签发'],
    ],
  ])('%s', async (_, filter, expected) => {
    const own = filter['notDraftedBy'] === 'HANDLER' ? { notDraftedBy: service.staffId(handler) } : {};
    const { count, cases } = await find({ ...filter, ...own });
    expect([...cases].sort()).toEqual([...expected].sort());
    expect(count).toBe(expected.length);
  });

  it('agencies shows those that the viewer may read', async () => {
    const agencyIds = [service.agencyId('QH01'), service.agencyId('QH02')];
    expect((await find({ agencyIds, states: ['RECEIVED'] })).cases).not.toContain('他机关');
    expect((await find({ agencyIds, states: ['RECEIVED'] }, 'fang.yan')).cases).toContain('他机关');
  });

  it('waits, the longest first', async () => {
    const { cases } = await find({ unitIds: [service.unitId('QH01')] }, clerk, 'WAITING_LONGEST_FIRST');
    expect(cases[0]).toBe('征求意见');
    expect(cases.slice(1, 3).sort()).toEqual(['协办', '补正'].sort());
  });

  it.each(['RECEIVED_NEWEST_FIRST', 'REPLIED_NEWEST_FIRST', 'WAITING_LONGEST_FIRST'])(
    '%s goes on where a page ended',
    async (orderBy) => {
      const whole = (await find({}, clerk, orderBy)).cases;
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const data = await (
          await service.as(clerk)
        ).ask(
          `query ($orderBy: CaseOrder, $after: String) { caseFiles(orderBy: $orderBy, first: 4, after: $after) {
             edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { orderBy, after },
        );
        const page = data['caseFiles'] as {
          edges: readonly { node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
        seen.push(...page.edges.map(({ node }) => names.get(node.id) ?? ''));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(whole);
    },
  );
});

it('a case says what it waits for, since when and until when', async () => {
  const { caseFiles } = (await (
    await service.as(clerk)
  ).ask(
    `{ caseFiles(filter: {waitingFor: [CORRECTION, CO_HANDLING]}, orderBy: WAITING_LONGEST_FIRST) {
       edges { node { summary tasks nextSteps { task acts by handler { userName } }
         waits { kind forWhom since dueOn over } } } } }`,
  )) as { caseFiles: { edges: readonly { node: Json }[] } };
  const bySummary = new Map(caseFiles.edges.map(({ node }) => [node['summary'], node]));
  expect(bySummary.get('补正')).toEqual({
    summary: '补正',
    tasks: [],
    nextSteps: [],
    waits: [{ kind: 'CORRECTION', forWhom: '周沐言', since: '2026-03-18', dueOn: '2026-03-25', over: true }],
  });
  expect(bySummary.get('协办')).toMatchObject({
    tasks: ['HANDLE'],
    nextSteps: [
      {
        task: 'HANDLE',
        acts: ['submitForReview', 'draftReply', 'recordSearch'],
        by: ['HANDLER'],
        handler: { userName: handler },
      },
    ],
    waits: [
      {
        kind: 'CO_HANDLING',
        forWhom: '清湖县供销合作社',
        since: '2026-03-18',
        dueOn: '2026-03-20',
        over: true,
      },
    ],
  });
});

const selectionFields = selectionText();
function selectionText(): string {
  const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const type = schema.definitions.find(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'CaseSelection',
  );
  return (type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.fields ?? []) : [])
    .map(({ name }) => name.value)
    .join(' ');
}

it('a filter is given back with the members it was made of', () => {
  const schema = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const [taken, given] = ['CaseFilter', 'CaseSelection'].map((name) => {
    const type = schema.definitions.find((one) => 'name' in one && one.name?.value === name);
    const fields =
      type?.kind === Kind.OBJECT_TYPE_DEFINITION || type?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
        ? (type.fields ?? [])
        : [];
    return fields.map((field) => `${field.name.value}: ${print(field.type)}`);
  });
  expect(given).toEqual(taken);
  expect(given?.length).toBeGreaterThan(20);
});

interface Queue {
  readonly name: string;
  readonly kind: string;
  readonly zh: string;
  readonly count: number;
  readonly soonestDueOn: string | null;
  readonly since: string | null;
  readonly filter: Json;
}

async function deskOf(
  who: string,
  agencyId?: string,
): Promise<{ queues: readonly Queue[]; waits: readonly Queue[] }> {
  const { deskSummary } = (await (
    await service.as(who)
  ).ask(
    `query ($agencyId: ID) { deskSummary(agencyId: $agencyId) {
       queues { name zh en count soonestDueOn filter { ${selectionFields} } }
       waits { kind zh en count since soonestDueOn filter { ${selectionFields} } } } }`,
    { agencyId },
  )) as { deskSummary: { queues: readonly Queue[]; waits: readonly Queue[] } };
  return deskSummary;
}

describe('the start page', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      '林知夏, the clerk',
      ['UNOPENED 1', 'REGISTER 2', 'ASSIGN 1', 'PROVE_SERVICE 2', 'SILENT_APPLICANT 1', 'OVERDUE 1'],
      ['CORRECTION 1', 'CONSULTATION 1', 'CO_HANDLING 1'],
    ],
    [
      '陈望舒, the handler',
      ['ACCEPT_FOR_UNIT 1', 'HANDLE 3', 'PROVE_SERVICE 2', 'SILENT_APPLICANT 1', 'OVERDUE 1'],
      ['CORRECTION 1', 'CONSULTATION 1', 'CO_HANDLING 1'],
    ],
    ['沈既白, the legal reviewer', [], []],
    ['顾南乔, the secrecy reviewer', ['SECRECY_REVIEW 1'], []],
    ['陆怀瑾, the signer', ['SIGN 1'], []],
    ['许清和, the archivist', ['FILE 1'], []],
    ['方砚, the supervisor', ['OVERDUE 1'], ['CORRECTION 1', 'CONSULTATION 1', 'CO_HANDLING 1']],
    ['何远舟 of another agency', ['UNOPENED 1', 'REGISTER 1'], []],
  ])('of %s', async (whose, queues, waits) => {
    const desk = await deskOf(userNames[whose.split(/[ ,]/)[0] ?? ''] ?? '');
    expect(desk.queues.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`)).toEqual(
      queues,
    );
    expect(desk.waits.filter(({ count }) => count > 0).map(({ kind, count }) => `${kind} ${count}`)).toEqual(
      waits,
    );
  });

  it('says the soonest due, and since when others are waited for', async () => {
    const { queues, waits } = await deskOf(handler);
    expect(queues.find(({ name }) => name === 'HANDLE')).toMatchObject({
      zh: '待办理',
      soonestDueOn: '2026-03-30',
    });
    expect(waits.find(({ kind }) => kind === 'CONSULTATION')).toMatchObject({ since: '2026-03-16' });
  });

  it.each(['lin.zhixia', 'chen.wangshu', 'su.yanqiu', 'fang.yan', 'cheng.yihe'])(
    'of %s: every filter opens exactly its cases',
    async (who) => {
      const { queues, waits } = await deskOf(who);
      for (const { count, filter } of [...queues, ...waits]) {
        const members = Object.entries(filter).filter(([, member]) => member !== null);
        expect(await find(Object.fromEntries(members), who)).toMatchObject({ count });
      }
    },
  );

  it('of one agency, for a person with roles in several', async () => {
    const everywhere = await deskOf('gu.nanqiao');
    const elsewhere = await deskOf('gu.nanqiao', service.agencyId('QH02'));
    expect(everywhere.queues.map(({ count }) => count)).toEqual([1]);
    expect(elsewhere.queues.map(({ count }) => count)).toEqual([0]);
  });

  it('is nothing for the public', async () => {
    expect(await service.public.ask('{ deskSummary { queues { name } } }')).toEqual({ deskSummary: null });
  });
});

const userNames: Readonly<Record<string, string>> = {
  林知夏: 'lin.zhixia',
  陈望舒: 'chen.wangshu',
  沈既白: 'shen.jibai',
  顾南乔: 'gu.nanqiao',
  陆怀瑾: 'lu.huaijin',
  许清和: 'xu.qinghe',
  方砚: 'fang.yan',
  何远舟: 'he.yuanzhou',
};

describe('an online submission', () => {
  it('is unopened until a member of the agency reads it; a supervisor’s look does not count, nor the version rise', async () => {
    const hand = await online('刚刚提交');
    async function isUnopened(): Promise<boolean> {
      return (await find({ unopened: true })).cases.includes('刚刚提交');
    }
    expect(await isUnopened()).toBe(true);
    await hand.read('fang.yan', 'id');
    expect(await isUnopened()).toBe(true);
    expect(await hand.read(clerk, 'version')).toEqual({ version: 1 });
    expect(await isUnopened()).toBe(false);
    await hand.read('su.yanqiu', 'id');
    expect(await hand.read(clerk, 'version opening { at by { name } }')).toEqual({
      version: 1,
      opening: { at: expect.any(String), by: { name: '林知夏' } },
    });
    expect(await isUnopened()).toBe(false);
  });

  it('does not say to its applicant who opened it, nor what the office has to do', async () => {
    const { hand, receipt } = await submitOnline(service);
    await hand.read(clerk, 'id');
    const who = service.applicant(receipt.applicationNo, receipt.queryCode);
    expect(
      await who.ask(
        'query ($id: ID!) { caseFile(id: $id) { opening { at } tasks nextSteps { task } waits { kind } } }',
        {
          id: hand.id,
        },
      ),
    ).toEqual({
      caseFile: { opening: null, tasks: [], nextSteps: [], waits: [] },
    });
  });
});

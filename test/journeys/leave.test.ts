import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json, Member } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  startService,
  submitOnline,
  toApproved,
  toHandling,
} from '../support/service.ts';

let service: Service;

const handler = 'chen.wangshu';
const clerk = 'lin.zhixia';
const head = 'su.yanqiu';
const legal = 'shen.jibai';
/** 许清和, who files cases, handles them too in this story. */
const deputy = 'xu.qinghe';

beforeAll(async () => {
  service = await startService('2026-03-02');
  const grant = { staffId: service.staffId(deputy), role: 'HANDLER', agencyId: service.agencyId('QH01') };
  await (await service.as('admin')).act('grantRole', grant);
});

afterAll(() => service.close());

async function setLeave(who: string, input: Json): Promise<Member> {
  const week = { from: '2026-03-03', until: '2026-03-06', deputyId: service.staffId(deputy) };
  return (await service.as(who)).act('setLeave', { ...week, ...input });
}

async function leavesOf(who: string): Promise<readonly Json[]> {
  const asked = '{ viewer { leaves { id from until today deputy { userName } } } }';
  const { viewer } = (await (await service.as(who)).ask(asked)) as { viewer: { leaves: readonly Json[] } };
  return viewer.leaves;
}

async function cancelled(who: string): Promise<void> {
  for (const { id } of await leavesOf(who)) await (await service.as(who)).act('cancelLeave', { leaveId: id });
}

async function inHandling(): Promise<CaseInHand> {
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  return hand;
}

describe('a leave', () => {
  it('is set by oneself, and seen by the office and by the deputy', async () => {
    expect(await setLeave(handler, {})).toMatchObject({ __typename: 'LeaveSet' });
    expect(await leavesOf(handler)).toMatchObject([
      { from: '2026-03-03', until: '2026-03-06', today: false, deputy: { userName: deputy } },
    ]);
    const ofOffice = '{ agencies { code leaves { staffMember { userName } } } }';
    async function seen(who: string): Promise<unknown> {
      const data = await (await service.as(who)).ask(ofOffice);
      return (data['agencies'] as readonly Json[]).find(({ code }) => code === 'QH01')?.['leaves'];
    }
    expect(await seen(clerk)).toEqual([{ staffMember: { userName: handler } }]);
    expect(await seen('tang.jianqing')).toEqual([]);
    const deputises = '{ viewer { deputyFor { staffMember { userName } } } }';
    expect(await (await service.as(deputy)).ask(deputises)).toEqual({ viewer: { deputyFor: [] } });
    service.clock.set('2026-03-06');
    expect(await (await service.as(deputy)).ask(deputises)).toEqual({
      viewer: { deputyFor: [{ staffMember: { userName: handler } }] },
    });
    service.clock.set('2026-03-02');
    await cancelled(handler);
    expect(await leavesOf(handler)).toEqual([]);
  });

  it('is set by the head of the office for others, and by nobody else', async () => {
    const staffId = service.staffId(handler);
    for (const who of [clerk, deputy, 'wei.songyue']) {
      expect(await setLeave(who, { staffId })).toMatchObject({
        __typename: 'NotPermitted',
        by: ['OFFICE_HEAD', 'ADMINISTRATOR'],
      });
    }
    expect(await service.public.act('setLeave', { staffId, ...week() })).toMatchObject({
      __typename: 'NotPermitted',
    });
    expect(await setLeave(head, { staffId })).toMatchObject({ __typename: 'LeaveSet' });
    const [leave] = await leavesOf(handler);
    expect(await (await service.as(clerk)).act('cancelLeave', { leaveId: leave?.['id'] })).toMatchObject({
      __typename: 'NotPermitted',
    });
    expect(await (await service.as(head)).act('cancelLeave', { leaveId: leave?.['id'] })).toMatchObject({
      __typename: 'LeaveCancelled',
    });
  });

  function week(): Json {
    return { from: '2026-03-03', until: '2026-03-06', deputyId: service.staffId(deputy) };
  }

  it.each<[string, Json, string, string]>([
    ['ends before it begins', { from: '2026-03-06', until: '2026-03-05' }, 'until', 'BEFORE_ITS_BEGIN'],
    ['is over', { from: '2026-02-02', until: '2026-02-27' }, 'until', 'OVER'],
    ['lasts for years', { until: '2028-03-03' }, 'until', 'OUT_OF_RANGE'],
    ['names nobody', { deputyId: randomUUID() }, 'deputyId', 'UNKNOWN'],
    ['names what is no id', { deputyId: '\u0000' }, 'deputyId', 'UNKNOWN'],
  ])('that %s is refused', async (_, change, path, problem) => {
    expect(await setLeave(handler, change)).toMatchObject({ __typename: 'InvalidInput', path, problem });
  });

  it.each([
    ['oneself', handler, 'ONESELF'],
    ['one who holds none of the roles', clerk, 'NO_ROLE_IN_COMMON'],
    ['one of another agency', 'tang.jianqing', 'NOT_OF_THE_AGENCY'],
  ])('names as deputy anybody but %s, and says why', async (_, userName, problem) => {
    expect(await setLeave(handler, { deputyId: service.staffId(userName) })).toMatchObject({
      path: 'deputyId',
      problem,
    });
  });

  it('names nobody who administers and does nothing else', async () => {
    const { viewer } = (await (await service.as('admin')).ask('{ viewer { id } }')) as { viewer: Json };
    expect(await setLeave(handler, { deputyId: viewer['id'] })).toMatchObject({
      problem: 'NO_ROLE_IN_COMMON',
    });
  });

  it('is offered for those whom it takes as deputies, and for nobody else', async () => {
    async function offered(who: string): Promise<readonly string[]> {
      const asked = '{ viewer { possibleDeputies { userName } } }';
      const { viewer } = (await (await service.as(who)).ask(asked)) as {
        viewer: { possibleDeputies: readonly { userName: string }[] };
      };
      return viewer.possibleDeputies.map(({ userName }) => userName);
    }
    expect(await offered(handler)).toEqual([deputy]);
    expect(await offered(deputy)).toEqual([handler]);
    expect(await offered(clerk)).toEqual([]);

    const admin = await service.as('admin');
    const lent = { role: 'HANDLER', agencyId: service.agencyId('QH01') };
    await admin.act('grantRole', { ...lent, staffId: service.staffId('tang.jianqing') });
    expect(await offered(handler)).toEqual(['tang.jianqing', deputy]);
    for (const userName of await offered(handler)) {
      expect(await setLeave(handler, { deputyId: service.staffId(userName) })).toMatchObject({
        __typename: 'LeaveSet',
      });
      await cancelled(handler);
    }
    await admin.act('revokeRole', { ...lent, staffId: service.staffId('tang.jianqing') });
    expect(await offered(handler)).toEqual([deputy]);
  });

  it('says which roles the deputy does not hold', async () => {
    const leave = `mutation ($input: SetLeaveInput!) { setLeave(input: $input) {
      ... on LeaveSet { uncovered { role agency { code } } } } }`;
    const input = { from: '2026-03-09', until: '2026-03-10', deputyId: service.staffId(handler) };
    expect(await (await service.as(deputy)).ask(leave, { input })).toEqual({
      setLeave: { uncovered: [{ role: 'ARCHIVIST', agency: { code: 'QH01' } }] },
    });
    await cancelled(deputy);
  });

  it('is one at a time, and no two people deputise for each other', async () => {
    await setLeave(handler, {});
    expect(await setLeave(handler, { from: '2026-03-06', until: '2026-03-09' })).toMatchObject({
      path: 'from',
      problem: 'OVERLAPS',
    });
    const mutual = { deputyId: service.staffId(handler), from: '2026-03-05', until: '2026-03-20' };
    expect(await setLeave(deputy, mutual)).toMatchObject({ path: 'deputyId', problem: 'AWAY' });
    await cancelled(handler);
    const both = await Promise.all([setLeave(handler, {}), setLeave(deputy, mutual)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'LeaveSet']);
    await cancelled(handler);
    await cancelled(deputy);
  });
});

describe('a deputy', () => {
  it('does for the handler what is the handler’s, the journal says for whom, and reviews none of it', async () => {
    service.clock.set('2026-03-02');
    const hand = await inHandling();
    expect(await hand.act(deputy, 'draftReply', { reply: provided })).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'NOT_THE_HANDLER',
    });
    await setLeave(handler, {});
    service.clock.set('2026-03-03');
    const waiting = '{ deputyCases { id actingFor { userName } } }';
    expect((await (await service.as(deputy)).ask(waiting))['deputyCases']).toContainEqual({
      id: hand.id,
      actingFor: { userName: handler },
    });
    expect(await (await service.as(clerk)).ask(waiting)).toEqual({ deputyCases: [] });
    const may = 'permittedActions { action permitted }';
    const { permittedActions } = (await hand.read(deputy, may)) as { permittedActions: readonly Json[] };
    expect(permittedActions).toContainEqual({ action: 'draftReply', permitted: true });

    await hand.done(deputy, 'draftReply', { reply: provided });
    await hand.done(deputy, 'submitForReview');
    const told = (await hand.read(legal, 'timeline { fact actorName onBehalfOf }')) as {
      timeline: readonly Json[];
    };
    expect(told.timeline.slice(-2)).toEqual([
      { fact: 'REPLY_DRAFTED', actorName: '许清和', onBehalfOf: '陈望舒' },
      { fact: 'REVIEW_REQUESTED', actorName: '许清和', onBehalfOf: '陈望舒' },
    ]);
    expect(
      await hand.read(legal, 'handler { userName } draft { drafter { userName } draftedFor { userName } }'),
    ).toEqual({
      handler: { userName: handler },
      draft: { drafter: { userName: deputy }, draftedFor: { userName: handler } },
    });

    const [admin, agencyId] = [await service.as('admin'), service.agencyId('QH01')];
    for (const userName of [deputy, handler]) {
      await admin.act('grantRole', { staffId: service.staffId(userName), role: 'LEGAL_REVIEWER', agencyId });
      expect(await hand.act(userName, 'passLegalReview', { opinion: '可' })).toMatchObject({
        reason: 'DRAFTED_IT',
      });
      await admin.act('revokeRole', { staffId: service.staffId(userName), role: 'LEGAL_REVIEWER', agencyId });
    }
    await hand.done(legal, 'passLegalReview', { opinion: '依据正确' });
  });

  it('is none any more once the handler is back', async () => {
    const hand = await inHandling();
    service.clock.set('2026-03-09');
    expect(await hand.act(deputy, 'draftReply', { reply: provided })).toMatchObject({
      reason: 'NOT_THE_HANDLER',
    });
    expect(await hand.read(deputy, 'actingFor { id }')).toEqual({ actingFor: null });
    await hand.done(handler, 'draftReply', { reply: provided });
  });
});

describe('a hand-over for good', () => {
  async function handOver(who: string, input: Json = {}): Promise<Json> {
    const document = `mutation ($input: HandOverCasesInput!) { handOverCases(input: $input) { __typename
      ... on CasesHandedOver { outcomes { caseId caseFile { handler { userName } } refusal { code } } }
      ... on NotPermitted { by } ... on InvalidInput { path problem } } }`;
    const people = { fromId: service.staffId(handler), toId: service.staffId('cheng.yihe') };
    const whole = { clientMutationId: randomUUID(), ...people, ...input };
    return (await (await service.as(who)).ask(document, { input: whole }))['handOverCases'] as Json;
  }

  /** A second handler, of the same unit. */
  async function successor(): Promise<string> {
    const admin = await service.as('admin');
    const agencyId = service.agencyId('QH01');
    const added = await admin.act('createStaffMember', {
      agencyId,
      unitIds: [service.unitId('QH01')],
      userName: 'ye.wanqing',
      name: '叶晚晴',
      password: 'ye-wan-qing-2026',
    });
    await admin.act('grantRole', { staffId: added['id'], role: 'HANDLER', agencyId });
    return String(added['id']);
  }

  it('is an assignment of each case, with its own outcome; sent again it changes nothing', async () => {
    const [one, two, reviewed] = [await inHandling(), await inHandling(), await inHandling()];
    await reviewed.done(handler, 'draftReply', { reply: provided });
    await reviewed.done(handler, 'submitForReview');
    const foreign = (await submitOnline(service, 'QH02')).hand;
    const toId = await successor();
    const input = {
      clientMutationId: randomUUID(),
      toId,
      caseIds: [one.id, two.id, reviewed.id, foreign.id],
    };
    const handed = { caseFile: { handler: { userName: 'ye.wanqing' } }, refusal: null };
    const outcomes = [
      { caseId: one.id, ...handed },
      { caseId: two.id, ...handed },
      {
        caseId: reviewed.id,
        caseFile: { handler: { userName: handler } },
        refusal: { code: 'WRONG_STATE' },
      },
      { caseId: foreign.id, caseFile: null, refusal: { code: 'CASE_NOT_FOUND' } },
    ];
    const first = await handOver(head, input);
    expect(first).toMatchObject({ outcomes: expect.arrayContaining(outcomes) });
    const before = await service.journalLength();
    await handOver(head, input);
    expect(await service.journalLength()).toBe(before);
    expect(await one.read(clerk, 'version')).toMatchObject({ version: one.version() + 1 });
  });

  it('is of every open case where none is named', async () => {
    const open = await inHandling();
    const toId = (await handOver(clerk, { toId: service.staffId(deputy) })) as { outcomes: readonly Json[] };
    // 许清和 belongs to another unit of the office, which then has the case.
    expect(toId.outcomes).toContainEqual({
      caseId: open.id,
      caseFile: { handler: { userName: deputy } },
      refusal: null,
    });
  });

  it('is for those who assign cases, from and to people that there are', async () => {
    expect(await handOver(handler)).toEqual({
      __typename: 'NotPermitted',
      by: ['INTAKE_CLERK', 'OFFICE_HEAD'],
    });
    expect(await handOver(clerk, { fromId: randomUUID() })).toMatchObject({
      path: 'fromId',
      problem: 'UNKNOWN',
    });
    expect(await handOver(clerk, { toId: service.staffId(handler) })).toMatchObject({
      path: 'toId',
      problem: 'UNKNOWN',
    });
    const many = Array.from({ length: 101 }, () => randomUUID());
    expect(await handOver(clerk, { toId: service.staffId(deputy), caseIds: many })).toMatchObject({
      path: 'caseIds',
      problem: 'TOO_LONG',
    });
  });

  it('to one who belongs to no unit of the office is refused case by case', async () => {
    const open = await inHandling();
    const { outcomes } = (await handOver(clerk, { caseIds: [open.id] })) as { outcomes: readonly Json[] };
    expect(outcomes).toMatchObject([{ caseId: open.id, refusal: { code: 'INVALID_INPUT' } }]);
  });
});

it('a case that a deputy drafted goes on to the end', async () => {
  service.clock.set('2026-03-16');
  const hand = await inHandling();
  await toApproved(hand);
  await hand.done('lu.huaijin', 'signReply');
});

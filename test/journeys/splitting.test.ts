import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { count, provided, type Service, startService, toHandling } from '../support/service.ts';
import { answered, asking, handled, takenUp } from './related-cases.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';

describe('one application of three items, split (一事一申请)', () => {
  const items = ['柳桥镇2025年低保发放标准', '柳桥镇2025年临时救助名册样式', '柳桥镇2025年敬老院收费批复'];

  it('each part is a case with a number, a clock and an answer of its own', async () => {
    const { hand, receipt } = await handled(service, '柳桥镇2025年低保标准、救助名册样式和敬老院收费批复');
    const due = (await hand.read(clerk, 'replyDueOn'))['replyDueOn'];
    service.clock.set('2026-03-04');
    const reason = '2026年3月4日电话征得申请人同意';
    await hand.done(handler, 'splitApplication', { items, ground: 'APPLICANT_CONSENT', reason });
    const { related, application } = (await hand.read(
      clerk,
      'related { splitInto { caseId applicationNo } } application { description }',
    )) as {
      related: { splitInto: readonly { caseId: string; applicationNo: string }[] };
      application: Json;
    };
    expect(application).toEqual({ description: items[0] });
    expect(related.splitInto.length).toBe(2);

    const [second] = related.splitInto;
    const part = await takenUp(service, second?.caseId ?? '');
    expect(
      await part.read(
        clerk,
        `state receivedOn replyDueOn channel application { description applicant { name identityNumber } }
         related { splitFrom { applicationNo } }`,
      ),
    ).toEqual({
      state: 'RECEIVED',
      receivedOn: '2026-03-02',
      replyDueOn: due,
      channel: 'INTERNET',
      application: {
        description: items[1],
        applicant: { name: '周沐言', identityNumber: '11010519491231002X' },
      },
      related: { splitFrom: { applicationNo: receipt.applicationNo } },
    });

    await toHandling(service, part);
    await answered(service, part);
    expect((await part.read(clerk, 'state applicationNo'))['applicationNo']).toBe(second?.applicationNo);
    expect((await hand.read(clerk, 'state'))['state']).toBe('IN_HANDLING');
    service.clock.set('2026-03-02');
  });

  it('is not split once something is drafted, and not into one', async () => {
    const { hand } = await handled(service, '清湖县2024年河道清淤工程合同和验收单');
    const split = { ground: 'OFFICE_DECISION', reason: '一事一申请' };
    expect(await hand.act(handler, 'splitApplication', { ...split, items: ['合同'] })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'items',
    });
    await hand.done(handler, 'draftReply', { reply: provided });
    expect(
      await hand.act(handler, 'splitApplication', { ...split, items: ['合同', '验收单'] }),
    ).toMatchObject({
      __typename: 'AlreadyDrafted',
    });
  });
});

describe('at once', () => {
  it('one application split by two people: one split, one told of it', async () => {
    const { hand } = await asking(service, '路灯台账和维修记录');
    const expectedVersion = hand.version();
    const before = await count(service.owner, 'select count(*)::int as n from case_file');
    const split = {
      expectedVersion,
      items: ['路灯台账', '维修记录'],
      ground: 'OFFICE_DECISION',
      reason: '一事一申请',
    };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => hand.act(clerk, 'splitApplication', split)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ActDone',
      ...Array<string>(5).fill('StaleVersion'),
    ]);
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(before + 1);
  });

  it('a split sent twice under one id is done once', async () => {
    const { hand } = await asking(service, '垃圾中转站选址和环评');
    const before = await count(service.owner, 'select count(*)::int as n from case_file');
    const split = {
      expectedVersion: 1,
      clientMutationId: randomUUID(),
      items: ['选址', '环评'],
      ground: 'OFFICE_DECISION',
      reason: '一事一申请',
    };
    const answers = await Promise.all([1, 2, 3].map(() => hand.act(clerk, 'splitApplication', split)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe('ActDone');
    expect(await count(service.owner, 'select count(*)::int as n from case_file')).toBe(before + 1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, startService } from '../support/service.ts';
import { inHandling, lettersOf } from './in-handling.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const head = 'su.yanqiu';

async function estimated(hand: CaseInHand, workingDays: number): Promise<unknown> {
  const { extensionEstimate } = await (
    await service.as(head)
  ).ask(
    `query ($id: ID!, $workingDays: Int!) {
      extensionEstimate(caseId: $id, workingDays: $workingDays) { dueNow dueThen refusal { article } }
    }`,
    { id: hand.id, workingDays },
  );
  return extensionEstimate;
}

describe('extension (art. 33 ¶2)', () => {
  const extension = { workingDays: 15, reason: '材料分散，需要逐项核对', by: 'POST' };

  it('refused to the handler, given by the head on the due day, once, in number and letter', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await inHandling(service);
    service.clock.set('2026-03-30');
    expect(await hand.act(handler, 'extendReplyPeriod', extension)).toMatchObject({
      __typename: 'NotPermitted',
      reason: 'ROLE_MISSING',
    });
    expect(await estimated(hand, 15)).toEqual({ dueNow: '2026-03-30', dueThen: '2026-04-21', refusal: null });
    expect(await estimated(hand, 21)).toMatchObject({ dueThen: null, refusal: { article: '33(2)' } });
    expect(await hand.act(head, 'extendReplyPeriod', { ...extension, workingDays: 21 })).toMatchObject({
      __typename: 'ExtensionOverMaximum',
      article: '33(2)',
      maximum: 20,
    });
    expect(await hand.done(head, 'extendReplyPeriod', extension)).toMatchObject({
      replyDueOn: '2026-04-21',
      remainingWorkingDays: 15,
    });
    expect(await hand.act(head, 'extendReplyPeriod', extension)).toMatchObject({
      __typename: 'ExtensionAlreadyGiven',
      article: '33(2)',
      on: '2026-03-30',
    });
    expect(
      await hand.read(clerk, 'extensions { documentNo notifiedOn workingDays approver { userName } }'),
    ).toEqual({
      extensions: [
        {
          documentNo: '清政办公开延〔2026〕1号',
          notifiedOn: '2026-03-30',
          workingDays: 15,
          approver: { userName: head },
        },
      ],
    });
    expect(await lettersOf(hand)).toContainEqual({
      kind: 'EXTENSION_NOTICE',
      documentNo: '清政办公开延〔2026〕1号',
    });
  });

  it('a head who handles the case is told so before and after', async () => {
    const staffId = service.staffId(handler);
    const grant = { staffId, role: 'OFFICE_HEAD', agencyId: service.agencyId('QH01') };
    const admin = await service.as('admin');
    expect((await admin.act('grantRole', grant)).__typename).toBe('StaffMember');
    service.clock.set('2026-03-02');
    const { hand } = await inHandling(service);
    const { permittedActions } = (await hand.read(
      handler,
      'permittedActions { action refusal { __typename ... on NotPermitted { reason } } }',
    )) as { permittedActions: readonly Json[] };
    expect(permittedActions.find(({ action }) => action === 'extendReplyPeriod')).toMatchObject({
      refusal: { __typename: 'NotPermitted', reason: 'HANDLES_IT' },
    });
    expect(await hand.act(handler, 'extendReplyPeriod', extension)).toMatchObject({ reason: 'HANDLES_IT' });
    service.clock.set('2026-03-02');
    expect((await (await service.as('admin')).act('revokeRole', grant)).__typename).toBe('StaffMember');
  });

  it('the day after the due day: refused, and nothing is numbered', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await inHandling(service);
    service.clock.set('2026-03-31');
    expect(await hand.act(head, 'extendReplyPeriod', extension)).toMatchObject({
      __typename: 'ExtensionAfterExpiry',
      due: '2026-03-30',
    });
    expect(await hand.read(clerk, 'extensions { documentNo }')).toEqual({ extensions: [] });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedCase, underReconsideration } from '../support/contested-case.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';

const [handler, legal] = ['chen.wangshu', 'shen.jibai'];
let service: Service;

beforeAll(async () => {
  service = await startService('2026-07-06');
});

afterAll(() => service.close());

describe('who acts on a dispute, and who sees it', () => {
  it('legal staff act, the supervising authority reads, the applicant sees nothing of it', async () => {
    const hand = await refusedCase(service);
    const dispute = await underReconsideration(service, hand);
    expect(await dispute.act(handler, 'fileAnswer', { evidence: [] })).toMatchObject({
      __typename: 'NotPermitted',
      by: ['LEGAL_REVIEWER', 'OFFICE_HEAD'],
    });
    expect(await dispute.read('fang.yan', 'id')).toEqual({ id: dispute.id });
    expect(await dispute.read('tang.jianqing', 'id')).toBeNull();
    expect(await dispute.act('tang.jianqing', 'fileAnswer', { evidence: [] })).toMatchObject({
      __typename: 'DisputeNotFound',
    });
    const listed = await (
      await service.as('fang.yan')
    ).ask('{ disputes(filter: { dueBy: "2026-08-10", states: [ANSWER_DUE] }) { id dueOn } }');
    expect(listed).toEqual({ disputes: [{ id: dispute.id, dueOn: '2026-08-10' }] });
    const { permittedActions } = (await dispute.read(
      legal,
      'permittedActions { action permitted article refusal { code } }',
    )) as {
      permittedActions: readonly {
        action: string;
        permitted: boolean;
        article: string;
        refusal: Json | null;
      }[];
    };
    expect(permittedActions.filter(({ permitted }) => permitted).map(({ action }) => action)).toEqual([
      'recordReconsiderationExtension',
      'recordReconsiderationDecision',
      'recordReconsiderationEnd',
      'nameDisputeAgents',
      'fileAnswer',
      'recordHearing',
    ]);
    expect(permittedActions.find(({ action }) => action === 'recordJudgment')?.refusal).toEqual({
      code: 'WRONG_DISPUTE_KIND',
    });
  });

  it('a repeated command answers as before and has one effect; a stale one is told what happened', async () => {
    const hand = await refusedCase(service);
    service.clock.set('2026-07-20');
    const visitor = await service.as(legal);
    const open = { clientMutationId: randomUUID(), caseId: hand.id, contested: 'REPLY' };
    const first = await visitor.act('openReconsideration', open);
    expect(await visitor.act('openReconsideration', open)).toEqual(first);
    expect(await visitor.act('openReconsideration', { ...open, contested: 'SILENCE' })).toMatchObject({
      __typename: 'IdempotencyMismatch',
    });
    const { dispute } = first as unknown as { dispute: { id: string } };
    const stale = { clientMutationId: randomUUID(), disputeId: dispute.id, expectedVersion: 0 };
    expect(await visitor.act('recordReconsiderationCorrection', stale)).toMatchObject({
      __typename: 'StaleVersion',
      actual: 1,
      since: [
        {
          seq: 1,
          fact: 'RECONSIDERATION_APPLIED',
          on: '2026-07-20',
          recordedAt: '2026-07-20T02:00:00.000Z',
          actorName: '沈既白',
          zh: '申请人就答复向清湖县人民政府申请行政复议。',
          en: 'The applicant applied to 清湖县人民政府 for reconsideration of the reply.',
        },
      ],
    });
  });
});

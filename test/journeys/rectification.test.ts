import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService, submitOnline, toApproved, toHandling } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

describe('a record about the applicant (art. 41)', () => {
  it('is corrected: handed in online, answered as a rectification and as nothing else', async () => {
    const rectification = {
      record: '2024年宅基地登记表第37号',
      inaccuracy: '户主姓名“周木言”应为“周沐言”',
      evidence: '户口簿复印件',
    };
    const { hand } = await submitOnline(service, 'QH01', { rectification });
    await toHandling(service, hand);
    expect(
      await hand.read('chen.wangshu', 'application { rectification { record inaccuracy evidence } }'),
    ).toEqual({
      application: { rectification },
    });
    const provided = { provided: { content: '登记表' } };
    expect(await hand.act('chen.wangshu', 'draftReply', { reply: provided })).toMatchObject({
      __typename: 'ReplyNotForThisApplication',
      article: '41',
      ground: 'PROVIDED',
    });
    const transferred = {
      forwarded: true,
      rightAgencyName: '',
      rightAgencyContact: '0550-5550202',
      reason: '无权',
    };
    expect(
      await hand.act('chen.wangshu', 'draftReply', { reply: { rectificationTransferred: transferred } }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'reply.rectificationTransferred.rightAgencyName' });
    await toApproved(hand, { rectified: { corrected: '姓名更正为“周沐言”', correctedOn: '2026-03-02' } });
    await hand.done('lu.huaijin', 'signReply');
    await hand.done('lin.zhixia', 'sendReply', { by: 'IN_PERSON' });
    await service.lettersDrawn();
    expect(
      await hand.read('lin.zhixia', 'outcome draft { text } reply { code } letters { kind state }'),
    ).toEqual({
      outcome: 'RECTIFIED',
      draft: { text: '更正的内容：姓名更正为“周沐言”\n更正日期：2026-03-02' },
      reply: { code: 'R1' },
      letters: [
        { kind: 'REGISTRATION_RECEIPT', state: 'DRAWN' },
        { kind: 'REPLY_RECTIFIED', state: 'DRAWN' },
      ],
    });
  });
});

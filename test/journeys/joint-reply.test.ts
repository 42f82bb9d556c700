import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { provided, type Service, startService, type Submitted, toApproved } from '../support/service.ts';
import { handled, songQingjia, takenUp, warned } from './related-cases.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const signer = 'lu.huaijin';
const head = 'su.yanqiu';

describe('two applicants, one answer (法释〔2025〕8号 art. 14 item 3)', () => {
  const asked = '清湖县2024年度中小学校车运营补贴办法';

  async function joined(): Promise<readonly [Submitted, Submitted]> {
    const lead = await handled(service, asked);
    const follower = await handled(service, asked, songQingjia);
    await lead.hand.done(handler, 'joinForReply', { followerIds: [follower.hand.id] });
    return [lead, { ...follower, hand: await takenUp(service, follower.hand.id) }];
  }

  it('one text and one document number; a letter, a sending and a service for each', async () => {
    const [lead, follower] = await joined();
    expect(await follower.hand.act(handler, 'draftReply', { reply: provided })).toMatchObject({
      __typename: 'JoinedForReply',
      as: 'FOLLOWER',
      applicationNos: [lead.receipt.applicationNo],
    });
    expect(await follower.hand.act(handler, 'returnAssignment', { reason: '误' })).toMatchObject({
      __typename: 'JoinedForReply',
    });
    await toApproved(lead.hand);
    await lead.hand.done(signer, 'signReply');
    const reply = 'state reply { documentNo answeredTogether { applicationNo } } draft { text }';
    const [one, other] = [await lead.hand.read(clerk, reply), await follower.hand.read(clerk, reply)] as [
      { reply: Json; draft: Json; state: string },
      { reply: Json; draft: Json; state: string },
    ];
    expect([one.state, other.state]).toEqual(['SIGNED', 'SIGNED']);
    expect(other.reply['documentNo']).toBe(one.reply['documentNo']);
    expect(other.draft).toEqual(one.draft);
    expect(other.reply['answeredTogether']).toEqual([{ applicationNo: lead.receipt.applicationNo }]);

    const alone = await takenUp(service, follower.hand.id);
    await alone.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect((await lead.hand.read(clerk, 'state'))['state']).toBe('SIGNED');
    await service.lettersDrawn();
    const { rows } = await service.owner.query<{ data: Json }>(
      `select data from letter where kind = 'REPLY_PROVIDED' and case_id = any ($1::uuid[])`,
      [[lead.hand.id, follower.hand.id]],
    );
    const texts = rows.map(({ data }) => JSON.stringify(data));
    function of(name: string): readonly string[] {
      return texts.filter((text) => text.includes(name));
    }
    expect(of('宋清嘉').length).toBe(1);
    expect(of('周沐言').length).toBe(1);
    expect(of(lead.receipt.applicationNo).length).toBe(2);
    expect(of(follower.receipt.applicationNo).length).toBe(2);

    // What one applicant may see does not lead to the other.
    const applicant = service.applicant(follower.receipt.applicationNo, follower.receipt.queryCode);
    const suggested = await alone.actAs(applicant, 'suggestPublication', { reason: '家长都在问' });
    expect(suggested.__typename).toBe('ActDone');
    const seen = await applicant.ask(
      `query ($id: ID!) { caseFile(id: $id) { reply { answeredTogether { caseId } }
        related { lead { caseId } followers { caseId } } timeline { zh } } }`,
      { id: alone.id },
    );
    expect(JSON.stringify(seen)).not.toContain(lead.receipt.applicationNo);
    expect(seen['caseFile']).toMatchObject({
      reply: { answeredTogether: [] },
      related: { lead: null, followers: [] },
    });
  });

  it('a joint signature is voided in all its cases, and the cases are joined as before', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    const signed = await lead.hand.done(signer, 'signReply');
    const undone = { seq: signed['version'], reason: '文号用错' };
    expect(await lead.hand.done(head, 'voidFact', undone)).toMatchObject({ state: 'APPROVED' });
    expect(await follower.hand.read(clerk, 'state related { lead { applicationNo } }')).toEqual({
      state: 'IN_HANDLING',
      related: { lead: { applicationNo: lead.receipt.applicationNo } },
    });
  });

  it('but not when one of them was sent since', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    const signed = await lead.hand.done(signer, 'signReply');
    await (await takenUp(service, follower.hand.id)).done(clerk, 'sendReply', { by: 'IN_PERSON' });
    const undone = { seq: signed['version'], reason: '文号用错' };
    expect(await lead.hand.act(head, 'voidFact', undone)).toMatchObject({
      __typename: 'CasesDoNotFit',
      misfit: 'ACTED_ON_SINCE',
      applicationNo: follower.receipt.applicationNo,
    });
  });

  it('a returned draft leaves them joined; a correction, a withdrawal, leaving part them', async () => {
    const [lead, follower] = await joined();
    await toApproved(lead.hand);
    await lead.hand.done(signer, 'returnDraft', { reasons: '依据有误' });
    const joinedTo = 'state related { lead { applicationNo } }';
    expect(await follower.hand.read(clerk, joinedTo)).toMatchObject({
      state: 'IN_HANDLING',
      related: { lead: { applicationNo: lead.receipt.applicationNo } },
    });
    const notice = {
      items: [{ what: '年份', guidance: '请写明年份' }],
      termWorkingDays: 15,
      by: 'POST',
    };
    await lead.hand.done(handler, 'issueCorrectionNotice', notice);
    expect(await follower.hand.read(clerk, joinedTo)).toEqual({
      state: 'IN_HANDLING',
      related: { lead: null },
    });
    expect(await lead.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });

    const [second, third] = await joined();
    const applicant = service.applicant(third.receipt.applicationNo, third.receipt.queryCode);
    expect((await third.hand.actAs(applicant, 'withdrawApplication', { how: '网上' })).__typename).toBe(
      'ActDone',
    );
    expect(await second.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });

    const [fourth, fifth] = await joined();
    await fifth.hand.done(handler, 'leaveJointReply', { reason: '另有要求' });
    expect(await fourth.hand.read(clerk, 'related { followers { caseId } }')).toEqual({
      related: { followers: [] },
    });
    await fifth.hand.done(handler, 'draftReply', { reply: provided });
  });

  it('different people who ask different things draw a warning', async () => {
    const lead = await handled(service, '柳桥镇污水管网改造图');
    const other = await handled(service, '清湖县幼儿园收费标准', songQingjia);
    const member = await lead.hand.act(handler, 'joinForReply', { followerIds: [other.hand.id] });
    expect(warned(member)).toEqual(['REQUESTS_DIFFER']);
  });
});

describe('at once', () => {
  it('a joint signature against a follower’s withdrawal: signed and withdrawn, or withdrawn and left out', async () => {
    for (let round = 0; round < 4; round += 1) {
      const lead = await handled(service, `第${round}批公示`);
      const follower = await handled(service, `第${round}批公示`, songQingjia);
      await lead.hand.done(handler, 'joinForReply', { followerIds: [follower.hand.id] });
      await toApproved(lead.hand);
      const hand = await takenUp(service, follower.hand.id);
      const [signed, withdrawn] = await Promise.all([
        lead.hand.act(signer, 'signReply'),
        hand.act(clerk, 'withdrawApplication', { how: '书面' }),
      ]);
      const { state } = (await hand.read(clerk, 'state')) as { state: string };
      const outcome = [signed.__typename, withdrawn.__typename, state].join(' ');
      expect(['ActDone StaleVersion SIGNED', 'StaleVersion ActDone WITHDRAWN']).toContain(outcome);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import {
  type CaseInHand,
  provided,
  type Service,
  signedFor,
  startService,
  submitOnline,
  type Submitted,
  toApproved,
  toHandling,
  upload,
} from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const head = 'su.yanqiu';
const company = '清湖云雾茶业有限公司';
const toThirdParty = {
  with: 'THIRD_PARTY',
  ground: 'TRADE_SECRET',
  party: { name: company },
  shown: '2025年茶园基地合作合同',
  question: '合同价格条款是否可以公开',
  by: 'POST',
};

/** Received on Monday 2026-03-02, in handling: the reply is due on 2026-03-30. */
async function inHandling(): Promise<Submitted> {
  service.clock.set('2026-03-02');
  const submitted = await submitOnline(service);
  await toHandling(service, submitted.hand);
  return submitted;
}

async function lettersOf(hand: CaseInHand): Promise<readonly Json[]> {
  const { letters } = (await hand.read(handler, 'letters { id kind documentNo url }')) as {
    letters: readonly Json[];
  };
  return letters;
}

describe('a third party that objects with reason (art. 32)', () => {
  it('stops the release; the head of the office decides in the public interest, the release is held, then sent', async () => {
    const { hand, receipt } = await inHandling();
    service.clock.set('2026-03-04');
    await hand.done(handler, 'sendConsultation', toThirdParty);
    service.clock.set('2026-03-06');
    await hand.done(clerk, 'recordConsultationDelivery', {
      ref: 'C1',
      evidence: { signed: { on: service.clock.today(), signer: '收发室', relation: 'MAIL_ROOM' } },
    });
    await hand.done(handler, 'draftReply', { reply: provided });
    expect(await hand.act(handler, 'submitForReview')).toMatchObject({
      __typename: 'ConsultationUndecided',
      article: '32',
      ref: 'C1',
    });
    service.clock.set('2026-03-11');
    await hand.done(clerk, 'recordConsultationOpinion', {
      ref: 'C1',
      opinion: 'OBJECTS',
      text: '属于商业秘密',
      reasonable: true,
    });
    expect(await hand.act(handler, 'submitForReview')).toMatchObject({
      __typename: 'ObjectionStands',
      ref: 'C1',
    });
    const decision = { ref: 'C1', scope: '补贴金额', reasons: '财政资金应受公众监督', by: 'POST' };
    expect(await hand.act(handler, 'discloseInPublicInterest', decision)).toMatchObject({
      __typename: 'NotPermitted',
      by: ['OFFICE_HEAD'],
    });
    service.clock.set('2026-03-12');
    await hand.done(head, 'discloseInPublicInterest', decision);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    expect(await hand.act(clerk, 'sendReply', { by: 'IN_PERSON' })).toMatchObject({
      __typename: 'ReleaseHeld',
      article: '32',
      ref: 'C1',
      until: '2026-03-19',
    });
    service.clock.set('2026-03-20');
    expect(await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' })).toMatchObject({ state: 'REPLIED' });

    await service.lettersDrawn();
    const letters = await lettersOf(hand);
    expect(letters.map(({ kind, documentNo }) => [kind, documentNo])).toEqual([
      ['REGISTRATION_RECEIPT', null],
      ['CONSULTATION_NOTICE', null],
      ['CONSULTATION_THIRD_PARTY', '清政办公开征〔2026〕1号'],
      ['OPINION_FORM', null],
      ['PUBLIC_INTEREST_NOTICE', '清政办公开公〔2026〕1号'],
      ['REPLY_PROVIDED', '清政办公开答〔2026〕1号'],
    ]);

    // The applicant learns that somebody was asked, and when; not who, nor what was said.
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    const seen = await applicant.ask(
      `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
        ... on TrackedApplication { consultations { ref with sentOn deliveredOn dueOn answeredOn stateZh party { name } shown
          answer { text } publicInterest { scope } } letters { kind } deadlines { name on } } } }`,
      { number: receipt.applicationNo, code: receipt.queryCode },
    );
    expect(seen['trackApplication']).toMatchObject({
      consultations: [
        {
          ref: 'C1',
          with: 'THIRD_PARTY',
          sentOn: '2026-03-04',
          deliveredOn: '2026-03-06',
          dueOn: '2026-03-27',
          answeredOn: '2026-03-11',
          stateZh: '征求意见已结束',
          party: null,
          shown: null,
          answer: null,
          publicInterest: null,
        },
      ],
      letters: [
        { kind: 'REGISTRATION_RECEIPT' },
        { kind: 'CONSULTATION_NOTICE' },
        { kind: 'REPLY_PROVIDED' },
      ],
    });
    expect(JSON.stringify(seen)).not.toContain(company);
    const hidden = letters.find(({ kind }) => kind === 'CONSULTATION_THIRD_PARTY');
    expect((await applicant.fetch(String(hidden?.['url']))).status).toBe(404);

    await service.lettersDrawn();
    await hand.done(clerk, 'recordService', signedFor('REPLY', service.clock.today()));
    await hand.done('xu.qinghe', 'archiveCase', { retention: 'THIRTY_YEARS', flagOpenRemedy: true });
    const { archive } = (await hand.read(clerk, 'archive { items { name } }')) as {
      archive: { items: readonly { name: string }[] };
    };
    const filed = archive.items.map(({ name }) => name.replace(/^\d+-/, ''));
    expect(filed).toEqual(
      expect.arrayContaining([
        '征求意见和协办情况表.pdf',
        '征求第三方意见书.pdf',
        '依申请公开告知书（给第三方）.pdf',
      ]),
    );
  });
});

/** The name under which the office gets the paper of the only opinion. */
async function sentPaperOf(hand: CaseInHand): Promise<string> {
  const { consultations } = (await hand.read(handler, 'consultations { answer { files { url } } }')) as {
    consultations: readonly [{ answer: { files: readonly [{ url: string }] } }];
  };
  const response = await (await service.as(handler)).fetch(consultations[0].answer.files[0].url);
  const [, name = ''] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
}

describe('a third party whose part is withheld (arts. 15, 37)', () => {
  it('the rest is disclosed and sent; reconsideration comes first', async () => {
    const { hand, receipt } = await inHandling();
    service.clock.set('2026-03-04');
    await hand.done(handler, 'sendConsultation', { ...toThirdParty, tellApplicant: false });
    service.clock.set('2026-03-11');
    const paper = await upload(await service.as(clerk), '意见书.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
    await hand.done(clerk, 'recordConsultationOpinion', {
      ref: 'C1',
      opinion: 'PARTLY_AGREES',
      text: '除价格条款外同意公开',
      reasonable: true,
      fileIds: [paper.id],
    });
    expect(await sentPaperOf(hand)).toBe('意见书.pdf');
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    const own = 'query ($id: ID!) { caseFile(id: $id) { consultations { answer { text files { url } } } } }';
    expect(await applicant.ask(own, { id: hand.id })).toEqual({
      caseFile: { consultations: [{ answer: null }] },
    });
    await hand.done(handler, 'draftReply', { reply: provided });
    expect(await hand.act(handler, 'submitForReview')).toMatchObject({ __typename: 'ObjectionStands' });
    const thirdPartyInterests = {
      interest: 'TRADE_SECRET',
      reason: '合同价格是该公司的商业秘密',
      weighing: '不公开价格不影响对财政资金的监督',
    };
    const withheld = [{ part: '合同第七条（收购价格）', because: { thirdPartyInterests } }];
    await toApproved(hand, { partialDisclosure: { content: '合同其余条款', withheld } });
    await hand.done('lu.huaijin', 'signReply');
    expect(await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' })).toMatchObject({
      state: 'REPLIED',
      outcome: 'PARTIAL_DISCLOSURE',
    });
  });
});

describe('a co-producing organ that stays silent (art. 34)', () => {
  it('consents: the term moves the reply to 2026-04-21, and nothing stands in its way', async () => {
    const { hand } = await inHandling();
    service.clock.set('2026-03-04');
    await hand.done(handler, 'sendConsultation', {
      ...toThirdParty,
      with: 'CO_PRODUCER',
      ground: 'JOINTLY_MADE',
      party: { name: '清湖县财政局' },
      tellApplicant: false,
    });
    expect((await lettersOf(hand)).map(({ kind }) => kind)).toEqual([
      'REGISTRATION_RECEIPT',
      'CONSULTATION_CO_PRODUCER',
      'OPINION_FORM',
    ]);
    await hand.done(clerk, 'recordConsultationDelivery', {
      ref: 'C1',
      evidence: { electronicArrived: { on: service.clock.today(), system: '公文交换系统' } },
    });
    service.clock.set('2026-03-26');
    expect(
      await hand.read(handler, 'replyDueOn consultations { dueOn state stateZh } deadlines { name on }'),
    ).toMatchObject({
      replyDueOn: '2026-04-21',
      consultations: [{ dueOn: '2026-03-25', state: 'SILENT', stateZh: '逾期未提出意见，视为同意公开。' }],
      deadlines: expect.arrayContaining([{ name: 'CONSULTATION_REPLY_DUE:C1', on: '2026-03-25' }]) as unknown,
    });
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.read(clerk, 'state lateActs { fact }')).toEqual({ state: 'REPLIED', lateActs: [] });
  });
});

describe('after the due day (rule D2)', () => {
  it('a consultation is refused, also when somebody back-dates nothing', async () => {
    const { hand } = await inHandling();
    service.clock.set('2026-03-31');
    expect(await hand.act(handler, 'sendConsultation', toThirdParty)).toMatchObject({
      __typename: 'ConsultationAfterDue',
      article: '33',
      due: '2026-03-30',
    });
    // What left in time on the last day is recorded on the next.
    await hand.done(handler, 'sendConsultation', { ...toThirdParty, on: '2026-03-30' });
    expect(await hand.read(handler, 'remainingWorkingDays consultations { ref party { name } }')).toEqual({
      remainingWorkingDays: null,
      consultations: [{ ref: 'C1', party: { name: company } }],
    });
  });
});

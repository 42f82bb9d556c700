import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, signedFor, startService, toApproved } from '../support/service.ts';
import { anotherApplicant, inHandling, lettersOf } from './in-handling.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const head = 'su.yanqiu';
const signer = 'lu.huaijin';
const archivist = 'xu.qinghe';

describe('fees by items (art. 42): one applicant, one month', () => {
  it('8, 5 and 20 items: nothing, 300, 2,300 yuan; withdrawn ones count, other months and other people do not', async () => {
    const applicant = anotherApplicant();
    service.clock.set('2026-04-30');
    const { hand: ofApril } = await inHandling(service, applicant);
    await ofApril.done(clerk, 'countItems', { items: 40 });
    service.clock.set('2026-05-06');
    await inHandling(service);
    const { hand: first } = await inHandling(service, applicant);
    service.clock.set('2026-05-07');
    const { hand: second } = await inHandling(service, applicant);
    const { hand: third } = await inHandling(service, applicant);

    expect(await first.act(handler, 'issueFeeNotice', { basis: { items: 8 }, by: 'POST' })).toMatchObject({
      __typename: 'NothingToCharge',
      article: '42',
    });
    await first.done(clerk, 'countItems', { items: 8 });
    await first.done(clerk, 'withdrawApplication', { how: '书面' });

    expect(await estimate(second, { items: 5 })).toEqual({
      tariff: 'ITEMS',
      earlierItems: 8,
      items: 5,
      amountInFen: 30_000,
      lines: [
        { from: 9, to: 10, eachInFen: 0, sumInFen: 0 },
        { from: 11, to: 13, eachInFen: 10_000, sumInFen: 30_000 },
      ],
      refusal: null,
    });
    await second.done(handler, 'issueFeeNotice', { basis: { items: 5 }, by: 'POST' });
    await third.done(handler, 'issueFeeNotice', { basis: { items: 20 }, by: 'POST' });
    const notices = `feeNotices { documentNo tariff earlierItems items amountInFen lines { to } }`;
    expect(await second.read(clerk, `items ${notices}`)).toMatchObject({
      items: 5,
      feeNotices: [{ earlierItems: 8, items: 5, amountInFen: 30_000 }],
    });
    // 14 to 30 cost 100 each, 31 to 33 cost 200.
    expect(await third.read(clerk, notices)).toMatchObject({
      feeNotices: [{ earlierItems: 13, items: 20, amountInFen: 230_000, lines: [{ to: 30 }, { to: 33 }] }],
    });
    expect(await estimate(second, { pages: 68 })).toMatchObject({
      tariff: 'PAGES',
      amountInFen: 38_000,
      refusal: { __typename: 'FeeNoticeOpen' },
    });
  });

  async function estimate(hand: CaseInHand, basis: Json): Promise<unknown> {
    const data = await (
      await service.as(handler)
    ).ask(
      `query ($caseId: ID!, $basis: FeeBasisInput!) { feeEstimate(caseId: $caseId, basis: $basis) {
        tariff earlierItems items amountInFen lines { from to eachInFen sumInFen } refusal { __typename } } }`,
      { caseId: hand.id, basis },
    );
    return data['feeEstimate'];
  }
});

describe('a fee notice by pages, served on 2026-03-20 (deadline case E01)', () => {
  async function noticed() {
    service.clock.set('2026-03-02');
    const submitted = await inHandling(service);
    const { hand } = submitted;
    service.clock.set('2026-03-18');
    await hand.done(handler, 'issueFeeNotice', { basis: { pages: 68 }, by: 'POST' });
    service.clock.set('2026-03-20');
    await hand.done(clerk, 'recordService', signedFor('FEE_NOTICE', '2026-03-20'));
    return submitted;
  }

  it('nothing is due, the applicant is told to pay; paid on 2026-04-10 the reply is due on 2026-05-12', async () => {
    const { hand, receipt } = await noticed();
    expect(await hand.read(clerk, 'state replyDueOn remainingWorkingDays paymentDueOn mayLapseFrom')).toEqual(
      {
        state: 'IN_HANDLING',
        replyDueOn: '2026-03-30',
        remainingWorkingDays: null,
        paymentDueOn: '2026-04-20',
        mayLapseFrom: '2026-04-21',
      },
    );
    const { trackApplication } = await service.public.ask(
      `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
        ... on TrackedApplication { statusZh paymentDueOn letters { kind } } } }`,
      { number: receipt.applicationNo, code: receipt.queryCode },
    );
    expect(trackApplication).toMatchObject({ statusZh: '请按收费通知缴费。', paymentDueOn: '2026-04-20' });

    service.clock.set('2026-04-10');
    await toApproved(hand);
    expect(await hand.act(signer, 'signReply')).toMatchObject({ __typename: 'FeeUnpaid', article: '42' });
    expect(
      await hand.act(clerk, 'recordPayment', { amountInFen: 37_999, receiptNo: '皖财0001' }),
    ).toMatchObject({
      __typename: 'PaymentAmountDiffers',
      amountInFen: 38_000,
    });
    expect(
      await hand.done(clerk, 'recordPayment', { amountInFen: 38_000, receiptNo: '皖财0001' }),
    ).toMatchObject({
      replyDueOn: '2026-05-12',
      remainingWorkingDays: 20,
    });
    await hand.done(signer, 'signReply');
    service.clock.set('2026-05-12');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON', lateEntryReason: '当日' });
    expect(await hand.read(clerk, 'state paymentDueOn lateActs { fact }')).toEqual({
      state: 'REPLIED',
      paymentDueOn: null,
      lateActs: [],
    });
  });

  it('unpaid: lapses from 2026-04-21, with its letter, and is filed', async () => {
    const { hand } = await noticed();
    service.clock.set('2026-04-20');
    expect(await hand.act(clerk, 'lapseApplication')).toMatchObject({
      __typename: 'PaymentTermRunning',
      mayLapseFrom: '2026-04-21',
    });
    service.clock.set('2026-04-21');
    expect(await hand.done(clerk, 'lapseApplication')).toMatchObject({
      state: 'LAPSED',
      outcome: 'LAPSED_FEE',
      remainingWorkingDays: null,
    });
    expect((await lettersOf(hand)).map(({ kind }) => kind)).toEqual([
      'REGISTRATION_RECEIPT',
      'FEE_NOTICE',
      'LAPSE_NOTICE',
    ]);
    await service.lettersDrawn();
    expect(await hand.done(archivist, 'archiveCase', { retention: 'TEN_YEARS' })).toMatchObject({
      state: 'ARCHIVED',
    });
    const { archive } = (await hand.read(archivist, 'archive { items { name } }')) as {
      archive: { items: readonly { name: string }[] };
    };
    expect(archive.items.map(({ name }) => name.replace(/^\d+-/, ''))).toEqual(
      expect.arrayContaining(['收费通知书.pdf', '视为放弃申请告知书.pdf', '办理经过.pdf']),
    );
  });

  const fees =
    'replyDueOn paymentDueOn feeNotices { amountInFen servedOn objection { on } review { outcome } }';

  it('objected to, lowered on 2026-03-27: a new term from the service of the result, and the lower sum is paid', async () => {
    const { hand, receipt } = await noticed();
    service.clock.set('2026-03-24');
    await hand.done(clerk, 'recordFeeObjection', { text: '其中二十页是封面和目录，不应计页' });
    service.clock.set('2026-03-27');
    const lowered = { outcome: 'AMOUNT_CHANGED', reasons: '封面、目录不计页', by: 'POST' };
    expect(await hand.act(head, 'decideFeeReview', lowered)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'basis',
    });
    expect(await hand.act(head, 'decideFeeReview', { ...lowered, basis: { pages: 70 } })).toMatchObject({
      __typename: 'FeeNotLower',
      article: '42',
      amountInFen: 38_000,
    });
    await hand.done(head, 'decideFeeReview', { ...lowered, basis: { pages: 48 } });
    expect(await hand.read(clerk, fees)).toEqual({
      replyDueOn: '2026-03-30',
      paymentDueOn: '2026-04-27',
      feeNotices: [
        {
          amountInFen: 18_000,
          servedOn: null,
          objection: { on: '2026-03-24' },
          review: { outcome: 'AMOUNT_CHANGED' },
        },
      ],
    });
    await service.lettersDrawn();
    service.clock.set('2026-04-01');
    expect(await hand.act(clerk, 'recordService', signedFor('FEE_NOTICE', '2026-04-01'))).toMatchObject({
      __typename: 'LetterNotOut',
    });
    await hand.done(clerk, 'recordService', signedFor('FEE_REVIEW_RESULT', '2026-04-01'));
    expect(await hand.read(clerk, 'paymentDueOn')).toEqual({ paymentDueOn: '2026-04-30' });
    service.clock.set('2026-04-10');
    expect(
      await hand.done(clerk, 'recordPayment', { amountInFen: 18_000, receiptNo: '皖财0003' }),
    ).toMatchObject({ replyDueOn: '2026-05-12' });
    const applicant = service.applicant(receipt.applicationNo, receipt.queryCode);
    const { trackApplication } = await applicant.ask(
      `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
        ... on TrackedApplication { letters { kind documentNo } } } }`,
      { number: receipt.applicationNo, code: receipt.queryCode },
    );
    expect(trackApplication).toMatchObject({
      letters: [
        { kind: 'REGISTRATION_RECEIPT' },
        { kind: 'FEE_NOTICE' },
        { kind: 'FEE_REVIEW_RESULT', documentNo: expect.stringMatching(/^清政办公开核〔2026〕\d+号$/u) },
      ],
    });
  });

  it('withdrawn on 2026-04-13: as if never sent, and the reply is overdue since 2026-03-30', async () => {
    const { hand } = await noticed();
    service.clock.set('2026-04-13');
    expect(
      await hand.act(head, 'decideFeeReview', { outcome: 'UPHELD', reasons: '无误', by: 'POST' }),
    ).toMatchObject({ __typename: 'NoFeeObjection', article: '42' });
    expect(
      await hand.act(head, 'decideFeeReview', {
        outcome: 'WITHDRAWN',
        reasons: '当月未超过免费件数',
        by: 'POST',
      }),
    ).toMatchObject({
      __typename: 'ActDone',
      warnings: [{ code: 'REPLY_OVERDUE', path: 'on', zh: expect.stringContaining('2026年3月30日') }],
    });
    expect(await hand.read(clerk, fees)).toEqual({
      replyDueOn: '2026-03-30',
      paymentDueOn: null,
      feeNotices: [
        { amountInFen: 38_000, servedOn: '2026-03-20', objection: null, review: { outcome: 'WITHDRAWN' } },
      ],
    });
    await toApproved(hand);
    await hand.done(signer, 'signReply');
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.read(clerk, 'lateActs { fact deadline due }')).toEqual({
      lateActs: [{ fact: 'REPLY_SENT', deadline: 'REPLY_DUE', due: '2026-03-30' }],
    });
  });

  it('paid on the day after the term: taken, with a warning', async () => {
    const { hand } = await noticed();
    service.clock.set('2026-04-21');
    const member = await hand.act(clerk, 'recordPayment', { amountInFen: 38_000, receiptNo: '皖财0002' });
    expect(member).toMatchObject({ __typename: 'ActDone', warnings: [{ code: 'LATE_PAYMENT', path: 'on' }] });
    expect(await hand.read(clerk, 'replyDueOn feeNotices { paidOn receiptNo }')).toEqual({
      replyDueOn: '2026-03-30',
      feeNotices: [{ paidOn: '2026-04-21', receiptNo: '皖财0002' }],
    });
  });
});

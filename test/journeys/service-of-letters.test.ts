import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CaseInHand,
  type Service,
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
const services = `services { letter by sentOn servedOn failedOn
  dispatches { on way waybillNo where ended }
  attempts { way on served timelyOn zh signer returnReason witnesses { name standing } recordings { url } } }`;
const photograph = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface RecordOfService {
  readonly letter: string;
  readonly attempts: readonly { readonly recordings: readonly { readonly url: string }[] }[];
}

/** Signed on 2026-03-02, not sent. */
async function signed(change = {}): Promise<Submitted> {
  service.clock.set('2026-03-02');
  const submitted = await submitOnline(service, 'QH01', change);
  await toHandling(service, submitted.hand);
  await toApproved(submitted.hand);
  await submitted.hand.done('lu.huaijin', 'signReply');
  return submitted;
}

async function recordOf(hand: CaseInHand, letter: string): Promise<RecordOfService | undefined> {
  const read = (await hand.read(clerk, services)) as { services: readonly RecordOfService[] };
  return read.services.find((one) => one.letter === letter);
}

describe('送达 of a reply over HTTP', () => {
  it('registered mail comes back, the signature is refused, the letter is left in place: served', async () => {
    const { hand, receipt } = await signed();
    await hand.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'XA10000000134', mail: 'REGISTERED_MAIL' });
    service.clock.set('2026-03-06');
    await hand.done(clerk, 'recordService', {
      letter: 'REPLY',
      evidence: { mailReturned: { on: '2026-03-06', reason: 'CARRIER_FAULT' } },
    });
    expect(
      await hand.read(clerk, 'state repliedOn reply { servedOn } serviceProblems { code letter zh }'),
    ).toEqual({
      state: 'REPLIED',
      repliedOn: '2026-03-02',
      reply: { servedOn: null },
      serviceProblems: [
        {
          code: 'FAILED',
          letter: 'REPLY',
          zh: '答复书未能送达：2026年3月2日以挂号信交寄（XA10000000134），被退回（邮政企业原因）。请改用其他方式送达。',
        },
      ],
    });

    service.clock.set('2026-03-09');
    const refused = { signatureRefused: { on: '2026-03-09', refusedBy: '周沐言' } };
    await hand.done(clerk, 'recordService', { letter: 'REPLY', evidence: refused });
    const left = { on: '2026-03-09', place: '清湖县书院路88号', refusedBy: '周沐言' };
    expect(
      await hand.act(clerk, 'recordService', { letter: 'REPLY', evidence: { leftInPlace: left } }),
    ).toMatchObject({ __typename: 'WitnessMissing', article: '民事诉讼法89' });
    const taken = await upload(await service.as(clerk), '留置.png', photograph);
    const evidence = {
      leftInPlace: {
        ...left,
        witnesses: [{ name: '白露', standing: 'COMMITTEE' }],
        recordingIds: [taken.id],
      },
    };
    await hand.done(clerk, 'recordService', { letter: 'REPLY', evidence });

    const record = await recordOf(hand, 'REPLY');
    expect(record).toMatchObject({
      by: 'POST',
      sentOn: '2026-03-02',
      servedOn: '2026-03-09',
      failedOn: null,
      dispatches: [{ on: '2026-03-02', way: 'REGISTERED_MAIL', waybillNo: 'XA10000000134', ended: true }],
      attempts: [
        { way: 'REGISTERED_MAIL', on: '2026-03-06', served: false, timelyOn: '2026-03-02' },
        { way: 'IN_PERSON', on: '2026-03-09', served: false, timelyOn: null },
        { way: 'LEFT_IN_PLACE', on: '2026-03-09', served: true, witnesses: [{ name: '白露' }] },
      ],
    });
    expect(await hand.read(clerk, 'reply { servedOn } serviceProblems { code }')).toEqual({
      reply: { servedOn: '2026-03-09' },
      serviceProblems: [],
    });

    const url = String(record?.attempts.at(-1)?.recordings[0]?.url);
    expect((await (await service.as(clerk)).fetch(url)).status).toBe(200);
    expect((await service.applicant(receipt.applicationNo, receipt.queryCode).fetch(url)).status).toBe(404);

    await service.lettersDrawn();
    const filing = { retention: 'TEN_YEARS', flagOpenRemedy: true };
    await hand.done('xu.qinghe', 'archiveCase', filing);
    const { archive } = (await hand.read('xu.qinghe', 'archive { items { name } }')) as {
      archive: { items: readonly { name: string }[] };
    };
    const names = archive.items.map(({ name }) => name.replace(/^\d+-/, ''));
    expect(names).toEqual(expect.arrayContaining(['送达回证.pdf', '送达影像-留置.png']));
  });

  it('AMB-26: returned from the address in the application, it counts as served on the day of return', async () => {
    const { hand } = await signed();
    await hand.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'EX100000002CN' });
    service.clock.set('2026-03-10');
    const evidence = { mailReturned: { on: '2026-03-10', reason: 'NOT_COLLECTED' } };
    await hand.done(clerk, 'recordService', { letter: 'REPLY', evidence });
    const { reply, deadlines } = (await hand.read(clerk, 'reply { servedOn } deadlines { name on }')) as {
      reply: { servedOn: string };
      deadlines: readonly { name: string; on: string }[];
    };
    expect(reply.servedOn).toBe('2026-03-10');
    expect(deadlines).toContainEqual({ name: 'RECONSIDERATION_APPLY_BY', on: '2026-05-09' });
  });

  it('电子送达: to one who asked for it online, and to nobody else', async () => {
    const arrived = { electronicArrived: { on: '2026-03-02', system: '政府信息公开门户' } };
    const { hand, receipt } = await signed({ delivery: 'ONLINE' });
    await hand.done(clerk, 'sendReply', { by: 'ELECTRONIC' });
    await hand.done(clerk, 'recordService', { letter: 'REPLY', evidence: arrived });
    expect(await recordOf(hand, 'REPLY')).toMatchObject({
      servedOn: '2026-03-02',
      attempts: [{ way: 'ELECTRONIC', timelyOn: '2026-03-02', zh: '到达政府信息公开门户。' }],
    });
    const seen = await service
      .applicant(receipt.applicationNo, receipt.queryCode)
      .ask(
        'query ($id: ID!) { caseFile(id: $id) { services { letter servedOn } serviceProblems { code } } }',
        {
          id: hand.id,
        },
      );
    expect(seen['caseFile']).toEqual({
      services: [
        { letter: 'REGISTRATION_RECEIPT', servedOn: null },
        { letter: 'REPLY', servedOn: '2026-03-02' },
      ],
      serviceProblems: [],
    });

    const byPost = (await signed()).hand;
    await byPost.done(clerk, 'sendReply', { by: 'ELECTRONIC' });
    expect(await byPost.act(clerk, 'recordService', { letter: 'REPLY', evidence: arrived })).toMatchObject({
      __typename: 'ElectronicWithoutConsent',
      article: '民事诉讼法90',
    });
  });

  it('公告送达: after another way has failed, on the thirtieth day', async () => {
    const { hand } = await signed();
    const publicNotice = { letter: 'REPLY', dispatch: { publicNotice: { where: '清湖县人民政府网站' } } };
    await hand.done(clerk, 'sendReply', { by: 'IN_PERSON' });
    expect(await hand.act(clerk, 'recordDispatch', publicNotice)).toMatchObject({
      __typename: 'PublicNoticeWithoutFailure',
    });
    const away = { notPickedUp: { notifiedOn: '2026-03-02', on: '2026-03-02', because: '下落不明' } };
    await hand.done(clerk, 'recordService', { letter: 'REPLY', evidence: away });
    await hand.done(clerk, 'recordDispatch', publicNotice);
    const ended = { letter: 'REPLY', evidence: { publicNotice: { proof: '网页截图存卷' } } };
    service.clock.set('2026-03-31');
    expect(await hand.act(clerk, 'recordService', ended)).toMatchObject({
      __typename: 'PublicNoticeRunning',
      until: '2026-04-01',
    });
    service.clock.set('2026-04-01');
    await hand.done(clerk, 'recordService', ended);
    expect(await recordOf(hand, 'REPLY')).toMatchObject({
      servedOn: '2026-04-01',
      dispatches: [{ on: '2026-03-02', way: 'PUBLIC_NOTICE', where: '清湖县人民政府网站', ended: true }],
      attempts: [
        { way: 'PICK_UP', served: false },
        { way: 'PUBLIC_NOTICE', served: true },
      ],
    });
  });
});

describe('送达 of other letters over HTTP', () => {
  it('an extension notice is posted late, which is shown, and delivered; a private courier is refused', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service);
    await toHandling(service, hand);
    await hand.done('su.yanqiu', 'extendReplyPeriod', { workingDays: 5, reason: '材料较多', by: 'POST' });
    const before = await hand.read(clerk, 'replyDueOn');
    service.clock.set('2026-03-04');
    expect(await hand.read(clerk, 'serviceProblems { code letter since }')).toEqual({
      serviceProblems: [{ code: 'NOT_POSTED', letter: 'EXTENSION_NOTICE', since: '2026-03-02' }],
    });
    const byCourier = { ems: { carrier: 'PRIVATE_COURIER', waybillNo: 'SF1234567890123' } };
    expect(
      await hand.act(clerk, 'recordDispatch', { letter: 'EXTENSION_NOTICE', dispatch: byCourier }),
    ).toMatchObject({ __typename: 'PrivateCourier', article: '邮政法55' });
    const ems = { ems: { waybillNo: 'EX100000005CN' } };
    await hand.done(clerk, 'recordDispatch', { letter: 'EXTENSION_NOTICE', dispatch: ems });
    expect(await hand.read(clerk, 'serviceProblems { code }')).toEqual({
      serviceProblems: [{ code: 'POSTED_LATE' }],
    });
    service.clock.set('2026-03-06');
    const early = { mailDelivered: { on: '2026-03-03', signer: '周沐言' } };
    expect(
      await hand.act(clerk, 'recordService', {
        letter: 'EXTENSION_NOTICE',
        evidence: early,
        lateEntryReason: '回执后到',
      }),
    ).toMatchObject({ __typename: 'DayRefused', path: 'evidence.mailDelivered.on', bound: '2026-03-04' });
    const delivered = { mailDelivered: { on: '2026-03-06', signer: '周沐言' } };
    await hand.done(clerk, 'recordService', { letter: 'EXTENSION_NOTICE', evidence: delivered });
    expect(await recordOf(hand, 'EXTENSION_NOTICE')).toMatchObject({
      servedOn: '2026-03-06',
      attempts: [{ way: 'EMS', timelyOn: '2026-03-04', signer: '周沐言' }],
    });
    expect(await hand.read(clerk, 'replyDueOn')).toEqual(before);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deliverNext, type FailedAttempt } from '../../src/usecases/notifications/deliver-next.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
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
import type { Json } from '../support/graphql-client.ts';
import { until } from '../support/until.ts';

let mail: TestMailServer;
let service: Service;
let failures: FailedAttempt[];
const clerk = 'lin.zhixia';

beforeAll(async () => {
  mail = await startMailServer();
  service = await startService('2026-03-02', { mail: mail.config });
});

beforeEach(() => {
  mail.refuse(undefined);
  failures = [];
});

afterAll(async () => {
  await service.close();
  await mail.stop();
});

interface Row {
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly message_id: string;
  readonly next_attempt_at: Date | null;
  readonly last_error: string | null;
}

async function rows(hand: CaseInHand): Promise<readonly Row[]> {
  const sql = 'select * from notification where case_id = $1 order by seq';
  return (await service.owner.query<Row>(sql, [hand.id])).rows;
}

async function row(hand: CaseInHand): Promise<Row | undefined> {
  return (await rows(hand))[0];
}

/** Tries what waits, as the service does every two seconds, until nothing more waits or is under way. */
async function delivered(): Promise<void> {
  await service.lettersDrawn();
  const delivery = {
    ...service.product.delivery,
    onFailure: (attempt: FailedAttempt) => void failures.push(attempt),
  };
  while (await deliverNext(delivery));
}

function mailsTo(address: string) {
  return mail.received.filter(({ to }) => to.includes(address));
}

let n = 0;
function anAddress(): string {
  n += 1;
  return `zhou${n}@mail.example`;
}

/** At the window, so that the query code is on paper only. */
async function registered(applicant: Json, change: Json = {}): Promise<CaseInHand> {
  const hand = await opened(service, clerk, 'recordWindowApplication', {
    agencyId: service.agencyId('QH01'),
    application: anApplication({ applicant, ...change }),
  });
  await hand.done(clerk, 'registerApplication');
  return hand;
}

describe('a notification', () => {
  it('is sent when the letter is drawn, once, and names nobody', async () => {
    const to = anAddress();
    const hand = await registered({ email: to });
    await delivered();
    await until('it is sent', async () => (await row(hand))?.state === 'SENT');
    expect(await rows(hand)).toMatchObject([
      { kind: 'REGISTRATION_RECEIPT', state: 'SENT', attempts: 1, next_attempt_at: null, last_error: null },
    ]);
    const [received, ...more] = mailsTo(to);
    expect(more).toEqual([]);
    const { applicationNo } = await hand.read(clerk, 'applicationNo');
    expect(received?.mail.text).toContain(`http://mingda.example/track?number=${String(applicationNo)}`);
    expect(received?.mail.from?.name).toBe('清湖县人民政府办公室');
    const written = [received?.mail.subject, received?.mail.text, received?.mail.html].join();
    for (const datum of ['周沐言', '农村公路', '书院路', '5559000', '11010519491231002X'])
      expect(written).not.toContain(datum);
  });

  it.each([
    ['no e-mail address', {}],
    ['one that no mail server takes', { email: 'zhou@-mail.example' }],
    ['one with a name before it', { email: '周沐言<zhou@mail.example>' }],
  ])('is not ordered for an applicant with %s', async (_, applicant) => {
    const hand = await registered(applicant);
    expect(await rows(hand)).toEqual([]);
  });

  it('tells of a reply when it has been sent, not when it is signed', async () => {
    const { hand } = await submitOnline(service, 'QH01', { applicant: { email: anAddress() } });
    await toHandling(service, hand);
    await toApproved(hand);
    await hand.done('lu.huaijin', 'signReply');
    await service.lettersDrawn();
    expect((await rows(hand)).map(({ kind }) => kind)).toEqual(['REGISTRATION_RECEIPT']);
    await hand.done(clerk, 'sendReply', { by: 'POST', waybillNo: 'EX000000001CN' });
    expect((await rows(hand)).map(({ kind }) => kind)).toEqual(['REGISTRATION_RECEIPT', 'REPLY']);
  });

  it('of letters to others nothing is told to the applicant', async () => {
    const { hand } = await submitOnline(service, 'QH01', { applicant: { email: anAddress() } });
    await toHandling(service, hand);
    await hand.done('chen.wangshu', 'sendConsultation', {
      with: 'THIRD_PARTY',
      ground: 'TRADE_SECRET',
      party: { name: '清湖云雾茶业有限公司' },
      shown: '2025年茶园基地合作合同',
      question: '合同价格条款是否可以公开',
      by: 'POST',
    });
    expect((await rows(hand)).map(({ kind }) => kind)).toEqual([
      'REGISTRATION_RECEIPT',
      'CONSULTATION_NOTICE',
    ]);
  });

  it.each([
    ['EMAIL', 1],
    ['POST', 0],
    ['ONLINE', 0],
    ['PICK_UP', 0],
  ])('where the applicant chose %s, %i letter goes with it, as it is stored', async (delivery, count) => {
    const to = anAddress();
    const hand = await registered({ email: to }, { delivery });
    await hand.done(clerk, 'withdrawApplication', { how: '书面' });
    await delivered();
    await until('both came', () => mailsTo(to).length === 2);
    const attachments = mailsTo(to).flatMap(({ mail: { attachments: files } }) => files);
    expect(attachments.length).toBe(count);
    const { letters } = (await hand.read(clerk, 'letters { kind sha256 }')) as {
      letters: readonly { kind: string; sha256: string }[];
    };
    const confirmation = letters.find(({ kind }) => kind === 'WITHDRAWAL_CONFIRMATION');
    const stored = await service.product.deps.blobs.read(String(confirmation?.sha256));
    for (const { content } of attachments)
      expect(Buffer.from(content as ArrayBuffer)).toEqual(Buffer.from(stored));
  });

  it('never takes the receipt along: the query code printed on it went out to whoever reads the mail', async () => {
    const to = anAddress();
    await registered({ email: to }, { delivery: 'EMAIL' });
    await delivered();
    await until('it came', () => mailsTo(to).length === 1);
    expect(mailsTo(to)[0]?.mail.attachments.length).toBe(0);
    expect(mailsTo(to)[0]?.mail.text).not.toContain('附上');
  });
});

describe('a mail server that does not take it', () => {
  it('with a passing refusal: it is tried again later, as the same message', async () => {
    const to = anAddress();
    mail.refuse({ at: 'RECIPIENT', code: 450, text: 'greylisted' });
    const hand = await registered({ email: to });
    await delivered();
    await until('it was tried', async () => (await row(hand))?.last_error === '450 greylisted');
    const waiting = await row(hand);
    expect(waiting).toMatchObject({ state: 'WAITING', attempts: 1 });
    expect(waiting?.next_attempt_at).toEqual(new Date('2026-03-02T10:01:00+08:00'));
    mail.refuse(undefined);
    await delivered();
    expect(mailsTo(to)).toEqual([]);
    service.clock.set('2026-03-02T10:01:00+08:00');
    await delivered();
    await until('it is sent', async () => (await row(hand))?.state === 'SENT');
    expect(mailsTo(to).map(({ mail: { messageId } }) => messageId)).toEqual([
      `<${String(waiting?.message_id)}@qinghu.example>`,
    ]);
    service.clock.set('2026-03-02');
  });

  it('for good: it has failed', async () => {
    mail.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
    const hand = await registered({ email: anAddress() });
    await delivered();
    await until('it has failed', async () => (await row(hand))?.state === 'FAILED');
    expect(await row(hand)).toMatchObject({ attempts: 1, last_error: '550 no such user' });
  });
});

describe('with the service’s own relay at rest', () => {
  let resting: Service;
  let other: TestMailServer;
  const main = { service: undefined as Service | undefined };

  beforeAll(async () => {
    main.service = service;
    other = await startMailServer();
    resting = await startService('2026-03-02', { mail: other.config });
    await resting.notifier.stop();
    service = resting;
  });

  afterAll(async () => {
    service = main.service ?? service;
    await resting.close();
    await other.stop();
  });

  it('what was tried in vain for a day and a half is given up, and the log names nobody', async () => {
    other.refuse({ at: 'RECIPIENT', code: 451, text: 'zhou@mail.example: try later' });
    const hand = await registered({ email: 'zhou@mail.example' });
    await service.lettersDrawn();
    let tries = 0;
    for (let minutes = 0; (await row(hand))?.state === 'WAITING'; minutes += 15) {
      service.clock.set(new Date(Date.parse('2026-03-02T10:00:00+08:00') + minutes * 60_000).toISOString());
      const before = failures.length;
      await delivered();
      tries += failures.length - before;
    }
    expect(tries).toBe(16);
    expect(service.clock.today()).toBe('2026-03-03');
    expect(await row(hand)).toMatchObject({ state: 'FAILED', attempts: 16 });
    expect(failures.map(({ givenUp }) => givenUp).indexOf(true)).toBe(15);
    expect(JSON.stringify(failures)).not.toContain('zhou');
    expect(failures.at(-1)).toMatchObject({
      channel: 'EMAIL',
      kind: 'REGISTRATION_RECEIPT',
      code: 'EENVELOPE 451',
    });
    other.refuse(undefined);
    service.clock.set('2026-03-02');
  });

  it('an attempt that was cut short is made again, as the same message, when its lease is over', async () => {
    const hand = await registered({ email: 'cut-short@mail.example' });
    await service.lettersDrawn();
    const { outbox, clock } = service.product.delivery;
    const claimed = await outbox.claimNext(['EMAIL'], clock.now(), '2026-03-02T02:15:00.000Z');
    await delivered();
    expect(await row(hand)).toMatchObject({ state: 'WAITING', attempts: 1 });
    service.clock.set('2026-03-02T10:15:00+08:00');
    await delivered();
    expect(await row(hand)).toMatchObject({ state: 'SENT', attempts: 2, message_id: claimed?.messageId });
    service.clock.set('2026-03-02');
  });

  it('four relays at once send each once', async () => {
    const hands: CaseInHand[] = [];
    for (let i = 0; i < 8; i += 1) hands.push(await registered({ email: `four${i}@mail.example` }));
    await service.lettersDrawn();
    await Promise.all([delivered(), delivered(), delivered(), delivered()]);
    for (const hand of hands) expect(await row(hand)).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(other.received.filter(({ to }) => to[0]?.startsWith('four')).length).toBe(8);
  });

  it('what tells of a voided act is cancelled', async () => {
    const hand = await registered({ email: 'voided@mail.example' });
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '重复登记' });
    expect(await row(hand)).toMatchObject({ state: 'CANCELLED', attempts: 0 });
    await delivered();
    expect(other.received.filter(({ to }) => to.includes('voided@mail.example'))).toEqual([]);
  });

  it('so is one that had failed: there is nothing to send once more', async () => {
    other.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
    const hand = await registered({ email: 'failed@mail.example' });
    await delivered();
    expect(await row(hand)).toMatchObject({ state: 'FAILED' });
    other.refuse(undefined);
    await hand.done('su.yanqiu', 'voidFact', { seq: hand.version(), reason: '重复登记' });
    expect(await row(hand)).toMatchObject({ state: 'CANCELLED', last_error: '550 no such user' });
  });
});

describe('without a mail server', () => {
  it('nothing is ordered', async () => {
    const silent = await startService('2026-03-02');
    const { hand } = await submitOnline(silent, 'QH01', { applicant: { email: 'zhou@mail.example' } });
    await hand.done(clerk, 'registerApplication');
    const { rows: kept } = await silent.owner.query('select 1 from notification');
    expect(kept).toEqual([]);
    await silent.close();
  });
});

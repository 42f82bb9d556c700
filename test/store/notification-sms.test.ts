import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { quietHoursOf } from '../../src/quiet-hours-of.ts';
import { deliverNext } from '../../src/usecases/notifications/deliver-next.ts';
import { notificationKinds } from '../../src/usecases/ports/notifications.ts';
import { type Service, startService, submitOnline, type CaseInHand } from '../support/service.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { startSmsGateway, type TestSmsGateway } from '../support/sms-gateway-server.ts';

let mail: TestMailServer;
let gateway: TestSmsGateway;
let service: Service;
const clerk = 'lin.zhixia';
const quietHours = quietHoursOf('21:00-08:00');

beforeAll(async () => {
  mail = await startMailServer();
  gateway = await startSmsGateway();
  if (quietHours === undefined || quietHours === 'OFF') throw new Error('no quiet hours');
  service = await startService('2026-03-02', { mail: mail.config, sms: { ...gateway.config, quietHours } });
  await service.notifier.stop();
});

afterAll(async () => {
  await service.close();
  await gateway.stop();
  await mail.stop();
});

interface Row {
  readonly channel: string;
  readonly state: string;
  readonly next_attempt_at: Date | null;
}

async function rows(hand: CaseInHand): Promise<readonly Row[]> {
  const sql = 'select channel, state, next_attempt_at from notification where case_id = $1 order by channel';
  return (await service.owner.query<Row>(sql, [hand.id])).rows;
}

async function delivered(): Promise<void> {
  await service.lettersDrawn();
  while (await deliverNext(service.product.delivery));
}

const applicant = {
  name: '周沐言',
  phone: '138 0000 5550',
  email: 'zhou.muyan@mail.example',
  address: '清湖县书院路88号',
};

async function registeredAt(instant: string): Promise<CaseInHand> {
  service.clock.set(instant);
  const { hand } = await submitOnline(service, 'QH01', { applicant });
  await hand.done(clerk, 'registerApplication');
  return hand;
}

describe('a text message', () => {
  it('goes to the mobile number of the form, beside the e-mail', async () => {
    const hand = await registeredAt('2026-03-02T10:00:00+08:00');
    await delivered();
    expect(await rows(hand)).toMatchObject([
      { channel: 'EMAIL', state: 'SENT' },
      { channel: 'SMS', state: 'SENT' },
    ]);
    expect(gateway.received.at(-1)?.body).toEqual({
      to: '13800005550',
      text: expect.stringContaining('http://mingda.example/track'),
    });
  });

  it('that is refused with a NUL in the answer has failed: what became of it could not be kept, and it went out again', async () => {
    gateway.answer(422, `no\0\r\n${'x'.repeat(100)}`);
    const hand = await registeredAt('2026-03-02T10:00:00+08:00');
    await delivered();
    gateway.answer(200);
    expect(await rows(hand)).toMatchObject([{ channel: 'EMAIL' }, { channel: 'SMS', state: 'FAILED' }]);
  });

  it('is not ordered for a fixed telephone', async () => {
    service.clock.set('2026-03-02');
    const { hand } = await submitOnline(service);
    await hand.done(clerk, 'registerApplication');
    expect(await rows(hand)).toEqual([]);
  });

  it('of whatever kind holds no datum of the form', async () => {
    const hand = await registeredAt('2026-03-02T10:00:00+08:00');
    const { rows: forms } = await service.owner.query<{ payload: { application: object } }>(
      `select payload from case_fact where case_id = $1 and fact = 'SUBMITTED'`,
      [hand.id],
    );
    const data = leavesOf(forms[0]?.payload.application).filter((datum) =>
      /\p{Script=Han}|@|\d{4}/u.test(datum),
    );
    expect(data).toEqual(expect.arrayContaining([applicant.name, applicant.phone, applicant.email]));
    for (const kind of notificationKinds) {
      await service.owner.query(
        `update notification set kind = $2, state = 'WAITING', next_attempt_at = $3, sent_at = null
         where case_id = $1 and channel = 'SMS'`,
        [hand.id, kind, service.product.deps.clock.now()],
      );
      const before = gateway.received.length;
      await delivered();
      const texts = gateway.received.slice(before).map(({ body }) => (body as { text: string }).text);
      expect(texts.length).toBe(1);
      for (const datum of data) expect([kind, texts[0]?.includes(datum)]).toEqual([kind, false]);
    }
  });

  it('waits for the end of the quiet hours; the e-mail does not', async () => {
    const hand = await registeredAt('2026-03-02T22:30:00+08:00');
    await delivered();
    expect(await rows(hand)).toEqual([
      { channel: 'EMAIL', state: 'SENT', next_attempt_at: null },
      { channel: 'SMS', state: 'WAITING', next_attempt_at: new Date('2026-03-03T08:00:00+08:00') },
    ]);
    service.clock.set('2026-03-03T08:00:00+08:00');
    await delivered();
    expect((await rows(hand)).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('that was due by day and was not taken is not sent at night', async () => {
    const hand = await registeredAt('2026-03-03T20:59:00+08:00');
    service.clock.set('2026-03-03T21:00:00+08:00');
    await delivered();
    expect((await rows(hand)).map(({ state }) => state)).toEqual(['SENT', 'WAITING']);
    service.clock.set('2026-03-04T08:00:00+08:00');
    await delivered();
    expect((await rows(hand)).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
  });

  it('that fails in the evening is tried again in the morning', async () => {
    gateway.answer(503);
    const hand = await registeredAt('2026-03-04T20:59:30+08:00');
    await delivered();
    expect((await rows(hand))[1]).toEqual({
      channel: 'SMS',
      state: 'WAITING',
      next_attempt_at: new Date('2026-03-05T08:00:00+08:00'),
    });
  });
});

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

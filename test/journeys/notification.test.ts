import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverNext } from '../../src/usecases/notifications/deliver-next.ts';
import { aDeliveryReport } from '../support/delivery-report.ts';
import type { Json, Member } from '../support/graphql-client.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { runCli } from '../support/run-cli.ts';
import {
  type CaseInHand,
  type Service,
  startService,
  type Submitted,
  submitOnline,
  toHandling,
} from '../support/service.ts';
import { until } from '../support/until.ts';

const clerk = 'lin.zhixia';
const handler = 'chen.wangshu';
const email = 'zhou.muyan@mail.example';

let mail: TestMailServer;
let service: Service;

beforeAll(async () => {
  mail = await startMailServer();
  service = await startService('2026-03-02', { mail: mail.config });
});

afterAll(async () => {
  await service.close();
  await mail.stop();
});

function submitted(on: Service = service): Promise<Submitted> {
  return submitOnline(on, 'QH01', { applicant: { email } });
}

const notificationFields = `notifications { id kind channel state recipient attempts sentAt lastError }`;

async function seen(hand: CaseInHand, who = clerk) {
  const fields = `version ${notificationFields} notificationProblems { code notificationId zh }`;
  return (await hand.read(who, fields)) as {
    version: number;
    notifications: readonly (Json & { readonly id: string; readonly state: string })[];
    notificationProblems: readonly Json[];
  };
}

async function retry(
  who: string,
  notificationId: string,
  clientMutationId: string = randomUUID(),
): Promise<Member> {
  return (await service.as(who)).act('retryNotification', { clientMutationId, notificationId });
}

describe('an application handed in online with an e-mail address', () => {
  it('registered: mail comes with the way to the case; it comes back; the clerk sees it and has it sent once more', async () => {
    const { hand, receipt } = await submitted();
    await hand.done(clerk, 'registerApplication');
    await until('mail came', () => mail.received.length === 1);
    const first = mail.received[0];
    const link = /http\S+/.exec(first?.mail.text ?? '')?.[0] ?? '';
    expect(link).toBe(`http://mingda.example/track?number=${receipt.applicationNo}`);
    const page = await (await service.public.fetch(link.replace('http://mingda.example', ''))).text();
    expect(page).toContain(`value="${receipt.applicationNo}"`);
    await until('it is known to be sent', async () => (await seen(hand)).notifications[0]?.state === 'SENT');
    const journal = await service.journalLength();
    const before = await seen(hand);
    expect(before.notificationProblems).toEqual([]);

    const bounce = await runCli(['bounces'], {
      env: { DATABASE_URL: service.database.serviceUrl, DATA_DIR: service.config.dataDir },
      input: aDeliveryReport({
        to: first?.from ?? '',
        original: ['message/rfc822', `Message-ID: ${String(first?.mail.messageId)}`],
      }),
    });
    expect(bounce.exitCode).toBe(0);
    const bounced = await seen(hand);
    const [notification] = bounced.notifications;
    expect(notification).toMatchObject({ state: 'BOUNCED', recipient: email });
    expect(bounced.notificationProblems).toEqual([
      {
        code: 'BOUNCED',
        notificationId: notification?.id,
        zh: `邮件未送达：登记回执的通知发往${email}，被退回（5.1.1 smtp; 550 5.1.1 no such user）。请改用其他方式告知，或者重发。`,
      },
    ]);

    const id = randomUUID();
    const retried = await retry(clerk, notification?.id ?? '', id);
    expect(retried).toMatchObject({
      __typename: 'NotificationRetried',
      caseFile: { version: before.version },
    });
    await until('mail came once more', () => mail.received.length === 2);
    await until('it is known to be sent', async () => (await seen(hand)).notifications[0]?.state === 'SENT');
    expect(mail.received[1]?.mail.messageId).not.toBe(first?.mail.messageId);
    expect(await retry(clerk, notification?.id ?? '', id)).toMatchObject({
      __typename: 'NotificationRetried',
    });
    expect(await seen(hand)).toMatchObject({ version: before.version, notificationProblems: [] });
    expect(await service.journalLength()).toBe(journal);
    expect(mail.received.length).toBe(2);
  });

  it('its applicant sees that it was told and when, and neither whereto nor what a server said', async () => {
    mail.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
    const { hand, receipt } = await submitted();
    await hand.done(clerk, 'registerApplication');
    await until('it has failed', async () => (await seen(hand)).notifications[0]?.state === 'FAILED');
    mail.refuse(undefined);
    // A clerk of another office, who had the code from the applicant, was shown what only the case's own staff may see.
    for (const who of [service.public, await service.as('cheng.yihe')]) {
      const { trackApplication } = await who.ask(
        `query ($number: String!, $code: String!) { trackApplication(number: $number, code: $code) {
           ... on TrackedApplication { ${notificationFields} } } }`,
        { number: receipt.applicationNo, code: receipt.queryCode },
      );
      expect(trackApplication).toMatchObject({
        notifications: [
          {
            kind: 'REGISTRATION_RECEIPT',
            channel: 'EMAIL',
            state: 'FAILED',
            recipient: null,
            sentAt: null,
            lastError: null,
          },
        ],
      });
    }
  });
});

describe('a notification that failed is sent once more', () => {
  let hand: CaseInHand;
  let id: string;

  beforeAll(async () => {
    mail.refuse({ at: 'RECIPIENT', code: 550, text: 'no such user' });
    hand = (await submitted()).hand;
    await hand.done(clerk, 'registerApplication');
    await until('it has failed', async () => (await seen(hand)).notifications[0]?.state === 'FAILED');
    mail.refuse(undefined);
    id = (await seen(hand)).notifications[0]?.id ?? '';
  });

  it.each<[string, string, Json]>([
    [
      'the signer of the office',
      'lu.huaijin',
      { __typename: 'NotPermitted', by: ['INTAKE_CLERK', 'HANDLER', 'OFFICE_HEAD'] },
    ],
    ['the supervisor, who sees it', 'fang.yan', { __typename: 'NotPermitted' }],
    [
      'the clerk of a town, who does not',
      'cheng.yihe',
      { __typename: 'InvalidInput', path: 'notificationId' },
    ],
  ])('not by %s', async (_, who, refusal) => {
    expect(await retry(who, id)).toMatchObject(refusal);
  });

  it('not under an id that is none', async () => {
    for (const none of [randomUUID(), 'none', ''])
      expect(await retry(clerk, none)).toMatchObject({ __typename: 'InvalidInput', path: 'notificationId' });
  });

  it('not by anybody unknown', async () => {
    const answer = await service.public.act('retryNotification', {
      clientMutationId: randomUUID(),
      notificationId: id,
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', path: 'notificationId' });
  });

  it('by two clicks at once one time, and not again while it waits', async () => {
    await service.notifier.stop();
    const click = randomUUID();
    const answers = await Promise.all([retry(clerk, id, click), retry(clerk, id, click)]);
    for (const answer of answers) expect(answer).toMatchObject({ __typename: 'NotificationRetried' });
    expect(await retry(clerk, id)).toMatchObject({ __typename: 'NotificationNotFailed', state: 'WAITING' });
    while (await deliverNext(service.product.delivery));
    expect(await retry(clerk, id)).toMatchObject({ __typename: 'NotificationNotFailed', state: 'SENT' });
    const other = (await submitted()).hand;
    expect((await seen(other)).notifications).toEqual([]);
    expect(await retry(clerk, id, click)).toMatchObject({ __typename: 'NotificationRetried' });
  });
});

describe('with the mail server down', () => {
  it('state, version, days and acts of a case are what they are with it up', async () => {
    const down = await startMailServer();
    await down.stop();
    const silent = await startService('2026-03-02', { mail: down.config });
    const course = [];
    for (const on of [service, silent]) {
      on.clock.set('2026-03-02');
      const { hand } = await submitted(on);
      await toHandling(on, hand);
      on.clock.set('2026-03-09');
      await hand.done(handler, 'issueCorrectionNotice', {
        items: [{ ground: 'DESCRIPTION', what: '文件名称', guidance: '请写明文件名称或者文号' }],
        by: 'POST',
      });
      await on.lettersDrawn();
      while (await deliverNext(on.product.delivery));
      const fields = `version state receivedOn replyDueOn correctionDueOn correctionNoticeDueOn remainingWorkingDays
        deadlines { name on } lateActs { fact } serviceProblems { code } permittedActions { action permitted }
        letters { kind state } timeline { zh }`;
      course.push(withoutNumbers(await hand.read(clerk, fields)));
    }
    expect(course[1]).toEqual(course[0]);
    const { rows } = await silent.owner.query('select state, attempts > 0 as tried from notification');
    expect(rows.length).toBe(2);
    for (const row of rows) expect(row).toEqual({ state: 'WAITING', tried: true });
    await silent.close();
  });
});

/** Two services count their applications each from one. */
function withoutNumbers(read: Json): Json {
  return JSON.parse(
    JSON.stringify(read)
      .replace(/QH01-2026-\d{5}/g, 'QH01-2026-N')
      .replace(/〔2026〕\d+号/g, '〔2026〕n号'),
  ) as Json;
}

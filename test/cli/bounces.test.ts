import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliverNext } from '../../src/usecases/notifications/deliver-next.ts';
import { aDeliveryReport, type ReportParts } from '../support/delivery-report.ts';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { type CaseInHand, type Service, startService, submitOnline } from '../support/service.ts';

let mail: TestMailServer;
let service: Service;

beforeAll(async () => {
  mail = await startMailServer();
  service = await startService('2026-03-02', { mail: mail.config });
  await service.notifier.stop();
});

afterAll(async () => {
  await service.close();
  await mail.stop();
});

interface Sent {
  readonly hand: CaseInHand;
  readonly applicationNo: string;
  /** As it came to the applicant's mail server. */
  readonly messageId: string;
  readonly returnPath: string;
}

async function sent(): Promise<Sent> {
  const { hand, receipt } = await submitOnline(service, 'QH01', {
    applicant: { email: 'zhou@mail.example' },
  });
  await hand.done('lin.zhixia', 'registerApplication');
  await service.lettersDrawn();
  while (await deliverNext(service.product.delivery));
  const received = mail.received.at(-1);
  return {
    hand,
    applicationNo: receipt.applicationNo,
    messageId: received?.mail.messageId ?? '',
    returnPath: received?.from ?? '',
  };
}

function piped(message: string, env: NodeJS.ProcessEnv = {}): Promise<CliRun> {
  const { serviceUrl } = service.database;
  return runCli(['bounces'], {
    // A mail server's account may write nothing of the service's, and has no keys but the database's.
    env: { DATABASE_URL: serviceUrl, DATA_DIR: '/nonexistent', ...env },
    input: message,
  });
}

function report(parts: ReportParts): Promise<CliRun> {
  return piped(aDeliveryReport(parts));
}

interface Row {
  readonly state: string;
  readonly last_error: string | null;
}

async function row({ hand }: Sent): Promise<Row | undefined> {
  const sql = 'select state, last_error from notification where case_id = $1';
  return (await service.owner.query<Row>(sql, [hand.id])).rows[0];
}

const delayed = ['Action: delayed', 'Status: 4.4.1', 'Diagnostic-Code: smtp; timed out'];

describe('a delivery report piped to the command', () => {
  it('that names the e-mail: a bounce, once', async () => {
    const one = await sent();
    const another = await sent();
    const parts: ReportParts = { original: ['message/rfc822', `Message-ID: ${one.messageId}`] };
    const first = await report(parts);
    expect([first.exitCode, first.stdout]).toEqual([
      0,
      `${one.applicationNo} 已记录退信 / bounce recorded\n`,
    ]);
    expect(await row(one)).toEqual({ state: 'BOUNCED', last_error: '5.1.1 smtp; 550 5.1.1 no such user' });
    expect(await row(another)).toEqual({ state: 'SENT', last_error: null });
    const again = await report({ ...parts, recipient: ['Action: failed', 'Status: 5.9.9'] });
    expect([again.exitCode, again.stdout]).toEqual([
      0,
      `${one.applicationNo} 无须记录 / nothing to record\n`,
    ]);
    expect(await row(one)).toMatchObject({ last_error: '5.1.1 smtp; 550 5.1.1 no such user' });
  });

  it('that comes to the envelope’s sender: a delay is noted, and then the bounce', async () => {
    const one = await sent();
    expect((await report({ to: one.returnPath, recipient: delayed })).exitCode).toBe(0);
    expect(await row(one)).toEqual({ state: 'SENT', last_error: '4.4.1 smtp; timed out' });
    expect((await report({ to: one.returnPath })).exitCode).toBe(0);
    expect(await row(one)).toMatchObject({ state: 'BOUNCED' });
  });

  it('that comes before the service knew that the e-mail was taken: a bounce all the same', async () => {
    const one = await sent();
    await service.owner.query(
      `update notification set state = 'WAITING', sent_at = null, next_attempt_at = ordered_at where case_id = $1`,
      [one.hand.id],
    );
    expect((await report({ to: one.returnPath })).exitCode).toBe(0);
    expect(await row(one)).toMatchObject({ state: 'BOUNCED' });
    while (await deliverNext(service.product.delivery));
    expect(await row(one)).toMatchObject({ state: 'BOUNCED' });
  });

  it('that says it was delivered: nothing', async () => {
    const one = await sent();
    const { exitCode, stdout } = await report({
      to: one.returnPath,
      recipient: ['Action: delivered', 'Status: 2.0.0'],
    });
    expect([exitCode, stdout]).toEqual([0, `${one.applicationNo} 无须记录 / nothing to record\n`]);
    expect(await row(one)).toEqual({ state: 'SENT', last_error: null });
  });
});

describe('what touches nothing', () => {
  it('a report of an e-mail of nobody here: 1', async () => {
    const one = await sent();
    const { rows } = await service.owner.query<{ id: string }>(
      'select id from notification where case_id = $1',
      [one.hand.id],
    );
    // What the office and the applicant see: the ids of notification and case open nothing.
    for (const guess of [rows[0]?.id, one.hand.id, '00000000-0000-4000-8000-000000000000']) {
      const { exitCode, stdout } = await report({ envelopeId: String(guess) });
      expect([exitCode, stdout]).toEqual([1, '没有对应的通知 / no notification of this service is meant\n']);
    }
    expect(await row(one)).toMatchObject({ state: 'SENT' });
  });

  it.each([
    ['an absence notice', 'From: zhou@mail.example\r\nSubject: 自动回复\r\n\r\n我在休假。\r\n'],
    ['nothing', ''],
  ])('%s: 2', async (_, message) => {
    const { exitCode, stderr } = await piped(message);
    expect([exitCode, stderr]).toEqual([2, '不是投递状态报告 / not a delivery report (RFC 3464)\n']);
  });

  it('a report while the database is away: 75, and the mail server tries again', async () => {
    const { exitCode } = await piped(aDeliveryReport({}), {
      DATABASE_URL: 'postgresql://mingda_service:x@127.0.0.1:1/mingda',
    });
    expect(exitCode).toBe(75);
  });
});

import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createSmtpCourier } from '../../src/messaging/smtp-courier.ts';
import type { Email } from '../../src/usecases/ports/couriers.ts';
import { localCertificate } from '../support/local-certificate.ts';
import { type Refusing, startMailServer, type TestMailServer } from '../support/mail-server.ts';

let server: TestMailServer;

beforeAll(async () => {
  server = await startMailServer();
});

afterAll(() => server.stop());

const token = '0b6ee3a5-6f2c-4c0c-9d4b-5a4b6f0b8f11';
const email: Email = {
  messageId: token,
  senderName: '清湖县人民政府办公室',
  to: 'zhou.muyan@mail.example',
  subject: '清湖县人民政府办公室：申请QH01-2026-00001的补正告知书已经出具',
  text: '您好：\n请查看。\n',
  html: '<p>您好：</p>',
};

function send(change: Partial<Email> = {}) {
  return createSmtpCourier(server.config).send({ ...email, ...change });
}

function last() {
  const received = server.received.at(-1);
  if (!received) throw new Error('no mail came');
  return received;
}

describe('an e-mail that is accepted', () => {
  it('says who sends it to whom, and carries the token where bounces bring it back', async () => {
    expect(await send()).toEqual({ outcome: 'ACCEPTED' });
    const { from, to, mail } = last();
    expect({ from, to }).toEqual({
      from: `bounce+${token}@qinghu.example`,
      to: ['zhou.muyan@mail.example'],
    });
    expect(mail).toMatchObject({
      from: { name: '清湖县人民政府办公室', address: 'gongkai@qinghu.example' },
      to: [{ name: '', address: 'zhou.muyan@mail.example' }],
      subject: email.subject,
      messageId: `<${token}@qinghu.example>`,
      attachments: [],
    });
    expect(mail.text?.replaceAll('\r\n', '\n')).toBe(email.text);
    expect(mail.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  it('has its headers in ASCII only (RFC 2047)', async () => {
    await send();
    const [headers = ''] = last().raw.split('\r\n\r\n');
    expect(headers).toMatch(/^[\x20-\x7e\r\n]+$/);
  });

  it('has the same Message-ID when it is sent once more', async () => {
    await send();
    await send();
    expect(server.received.slice(-2).map(({ mail }) => mail.messageId)).toEqual(
      Array(2).fill(`<${token}@qinghu.example>`),
    );
  });

  it('brings the letter byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256);
    await send({ attachment: { name: 'QH01-2026-00001.pdf', bytes } });
    const [attachment] = last().mail.attachments;
    expect(attachment).toMatchObject({ filename: 'QH01-2026-00001.pdf', mimeType: 'application/pdf' });
    expect(Buffer.from(attachment?.content as ArrayBuffer)).toEqual(Buffer.from(bytes));
  });
});

describe('no text begins a header of its own', () => {
  it.each<[string, Partial<Email>]>([
    ['the name of the office', { senderName: '清湖县\r\nBcc: all@qinghu.example\r\n\r\n办公室' }],
    ['a subject', { subject: '申请\r\nBcc: all@qinghu.example' }],
    ['a bare line feed', { subject: 'a\nBcc: all@qinghu.example\u0000' }],
    ['an address', { to: 'zhou@mail.example\r\nBcc: all@qinghu.example' }],
    ['a list of addresses', { to: 'zhou@mail.example, all@qinghu.example' }],
  ])('in %s', async (_, change) => {
    const before = server.received.length;
    await send(change);
    for (const { to, mail } of server.received.slice(before)) {
      expect(to.length).toBe(1);
      expect(mail.bcc).toBeUndefined();
      expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    }
  });
});

describe('what is not one address', () => {
  it.each([
    '',
    'zhou',
    'zhou@',
    'zhou@mail.example, all@qinghu.example',
    '周沐言 <zhou@mail.example>',
    'zhou@mail.example\r\n',
  ])('%j is refused, and the server is not asked', async (to) => {
    const before = server.received.length;
    expect(await send({ to })).toMatchObject({ outcome: 'REFUSED', code: 'EADDRESS' });
    expect(server.received.length).toBe(before);
  });
});

describe('encryption', () => {
  const trusted = getCACertificates('default');

  afterEach(() => setDefaultCACertificates(trusted));

  it.each(['STARTTLS', 'TLS'] as const)(
    '%s: with a server that is trusted, and with no other',
    async (security) => {
      const encrypting = await startMailServer(security);
      const courier = createSmtpCourier(encrypting.config);
      expect(await courier.send(email)).toMatchObject({
        outcome: 'LATER',
        why: expect.stringMatching(/certificate/),
      });
      expect(encrypting.received).toEqual([]);
      setDefaultCACertificates([...trusted, localCertificate.cert]);
      expect(await courier.send(email)).toEqual({ outcome: 'ACCEPTED' });
      expect(encrypting.received.map(({ encrypted }) => encrypted)).toEqual([true]);
      await encrypting.stop();
    },
  );
});

describe('a server that says no', () => {
  it.each<[Refusing, unknown]>([
    [
      { at: 'RECIPIENT', code: 550, text: 'no such user' },
      { outcome: 'REFUSED', code: 'EENVELOPE 550', why: '550 no such user' },
    ],
    [
      { at: 'RECIPIENT', code: 450, text: 'greylisted' },
      { outcome: 'LATER', code: 'EENVELOPE 450' },
    ],
    [
      { at: 'DATA', code: 554, text: 'spam' },
      { outcome: 'REFUSED', code: 'EMESSAGE 554' },
    ],
    [
      { at: 'DATA', code: 452, text: 'disk full' },
      { outcome: 'LATER', code: 'EMESSAGE 452' },
    ],
    // It is the office's address that is not taken: its operator can change that.
    [
      { at: 'SENDER', code: 550, text: 'who are you' },
      { outcome: 'LATER', code: 'EENVELOPE 550' },
    ],
  ])('%j', async (refusing, expected) => {
    server.refuse(refusing);
    expect(await send()).toMatchObject(expected as object);
    server.refuse(undefined);
  });

  it('is not spoken to in the clear where it has no TLS: later, and nothing has been said', async () => {
    const before = server.received.length;
    const courier = createSmtpCourier({ ...server.config, security: 'STARTTLS' });
    expect(await courier.send(email)).toMatchObject({
      outcome: 'LATER',
      code: expect.stringContaining('ETLS'),
    });
    expect(server.received.length).toBe(before);
  });

  it('is not there: later', async () => {
    const gone = await startMailServer();
    await gone.stop();
    expect(await createSmtpCourier(gone.config).send(email)).toMatchObject({ outcome: 'LATER' });
  });
});

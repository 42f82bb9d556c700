import { describe, expect, it } from '@jest/globals';
import { readDeliveryReport } from '../../src/messaging/delivery-report.ts';
import { aDeliveryReport, type ReportParts } from '../support/delivery-report.ts';

const token = '0b6ee3a5-6f2c-4c0c-9d4b-5a4b6f0b8f11';
const messageId = `Message-ID: <${token}@qinghu.example>`;

function read(parts: ReportParts) {
  return readDeliveryReport(Buffer.from(aDeliveryReport(parts)));
}

describe('a report names its message', () => {
  it.each<[string, ReportParts]>([
    ['by the headers it returns', { original: ['text/rfc822-headers', messageId, 'Subject: x'] }],
    [
      'by the whole message it returns',
      { original: ['message/rfc822', 'Subject: x', messageId, '', 'text'] },
    ],
    ['by internationalised headers (RFC 6533)', { original: ['message/global-headers', messageId] }],
    [
      'by a header that is folded',
      { original: ['text/rfc822-headers', 'Message-ID:', ` <${token}@qinghu.example>`] },
    ],
    ['by the envelope id', { envelopeId: token }],
    ['by the address it is sent to', { to: `bounce+${token}@qinghu.example` }],
    ['in capitals', { envelopeId: token.toUpperCase() }],
  ])('%s', async (_, parts) => {
    expect((await read(parts))?.tokens).toEqual([token]);
  });

  it('or does not', async () => {
    expect((await read({ original: ['message/rfc822', 'Message-ID: <1@mail.example>'] }))?.tokens).toEqual(
      [],
    );
  });

  it('never by what is said in a text: that may quote anything', async () => {
    const parts: ReportParts = {
      original: ['message/rfc822', 'Subject: x', '', messageId],
      recipient: ['Action: failed', 'Status: 5.0.0', `Diagnostic-Code: smtp; 550 ${token}`],
    };
    expect((await read(parts))?.tokens).toEqual([]);
  });
});

describe('what a report says', () => {
  it.each<[readonly string[], string, string]>([
    [
      ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 no such user'],
      'FAILED',
      '5.1.1 smtp; 550 no such user',
    ],
    [['action: FAILED', 'status: 5.2.2'], 'FAILED', '5.2.2'],
    // Given up after days of trying: for good, although each try was put off.
    [
      ['Action: failed', 'Status: 4.4.7', 'Diagnostic-Code: smtp; delivery time expired'],
      'FAILED',
      '4.4.7 smtp; delivery time expired',
    ],
    [
      ['Action: delayed', 'Status: 4.4.1', 'Diagnostic-Code: smtp; timed out'],
      'DELAYED',
      '4.4.1 smtp; timed out',
    ],
    [['Action: delivered', 'Status: 2.0.0'], 'OTHER', '2.0.0'],
    [['Action: relayed', 'Status: 2.0.0'], 'OTHER', '2.0.0'],
    [['Status: 5.7.1'], 'FAILED', '5.7.1'],
    [['Status: 4.2.2'], 'DELAYED', '4.2.2'],
    [['Action: failed'], 'FAILED', 'no status'],
    [
      ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550', '  over', '\ttwo lines'],
      'FAILED',
      '5.1.1 smtp; 550 over two lines',
    ],
  ])('%j: %s', async (recipient, verdict, why) => {
    expect(await read({ recipient, envelopeId: token })).toEqual({ tokens: [token], verdict, why });
  });

  it('at length is cut', async () => {
    const recipient = ['Action: failed', 'Status: 5.0.0', `Diagnostic-Code: ${'x'.repeat(5000)}`];
    expect((await read({ recipient }))?.why.length).toBe(500);
  });
});

describe('no report', () => {
  it.each([
    ['nothing', ''],
    ['an absence notice', 'From: a@mail.example\r\nSubject: 自动回复\r\n\r\n我在休假。\r\n'],
    ['noise', '\u0000\u0001\u0002--b0\r\n\r\n'],
    ['a report without a recipient', aDeliveryReport({ recipient: [] })],
  ])('%s', async (_, message) => {
    expect(await readDeliveryReport(Buffer.from(message))).toBeUndefined();
  });
});

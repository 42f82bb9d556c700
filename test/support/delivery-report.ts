/** What a mail server sends back of an e-mail of the service's. */
export interface ReportParts {
  /** Where it is sent to: the envelope's sender of the e-mail. */
  readonly to?: string;
  readonly envelopeId?: string;
  /** Fields about the recipient. */
  readonly recipient?: readonly string[];
  /** The type of the part that has the e-mail's headers, and those headers. */
  readonly original?: readonly [type: string, ...headers: string[]] | undefined;
}

/** 退信: a delivery report as RFC 3464 has it. */
export function aDeliveryReport({
  to = 'gongkai@qinghu.example',
  envelopeId,
  recipient = [
    'Final-Recipient: rfc822; zhou@mail.example',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such user',
  ],
  original,
}: ReportParts): string {
  const [type, ...headers] = original ?? [];
  return [
    'From: MAILER-DAEMON@mail.example',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b0"',
    '',
    '--b0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b0',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.mail.example',
    ...(envelopeId === undefined ? [] : [`Original-Envelope-Id: ${envelopeId}`]),
    '',
    ...recipient,
    '',
    ...(type === undefined ? [] : ['--b0', `Content-Type: ${type}`, '', ...headers, '']),
    '--b0--',
    '',
  ].join('\r\n');
}

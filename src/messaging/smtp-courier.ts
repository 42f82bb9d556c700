import { createTransport } from 'nodemailer';
import type { Couriers, Email, Sending } from '../usecases/ports/couriers.ts';

/** The operator's mail server, and from whom its mail comes. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS: from the first byte, by STARTTLS and never without, or not at all. */
  readonly security: 'TLS' | 'STARTTLS' | 'NONE';
  readonly user?: string;
  readonly password?: string;
  /** The address in `From`. */
  readonly from: string;
  /** The envelope's sender, to whom bounces go; a `*` in it becomes the token of the message. */
  readonly returnPath: string;
}

/** What the library would take for several recipients, or for a name and an address, is refused. */
const oneAddress = /^[^\s\p{Cc},;:<>()"@]+@[^\s\p{Cc},;:<>()"@]+$/u;

/** Of a server that says nothing; a message takes as long as it takes while its bytes flow. */
const silenceMs = { connectionTimeout: 10_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** 电子邮件投递 over SMTP, a connection for each message: an office sends some dozens a day. */
export function createSmtpCourier(server: MailServer): NonNullable<Couriers['email']> {
  const { host, port, security, user, password, from, returnPath } = server;
  const transport = createTransport({
    host,
    port,
    secure: security === 'TLS',
    requireTLS: security === 'STARTTLS',
    ignoreTLS: security === 'NONE',
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);

  return {
    async send(email) {
      if (!oneAddress.test(email.to)) {
        return { outcome: 'REFUSED', code: 'EADDRESS', why: 'the recipient is not one address' };
      }
      try {
        await transport.sendMail({ ...messageOf(email), ...envelopeOf(email) });
        return { outcome: 'ACCEPTED' };
      } catch (fault) {
        return sendingOf(fault);
      }
    },
  };

  function messageOf({ messageId, senderName, to, subject, text, html, attachment }: Email) {
    return {
      messageId: `<${messageId}@${domain}>`,
      from: { name: oneLine(senderName), address: from },
      to: { name: '', address: to },
      subject: oneLine(subject),
      text,
      html,
      // RFC 3834: nobody's absence notice answers it.
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(attachment
        ? {
            attachments: [
              {
                filename: attachment.name,
                content: Buffer.from(attachment.bytes),
                contentType: 'application/pdf',
              },
            ],
          }
        : {}),
    };
  }

  function envelopeOf({ messageId, to }: Email) {
    return {
      envelope: { from: returnPath.replace('*', messageId), to },
      // RFC 3461, where the server knows it: a report names the message even if it leaves out the headers.
      dsn: { envid: messageId, ret: 'HDRS' as const, notify: ['FAILURE' as const, 'DELAY' as const] },
    };
  }
}

/** A name has no line of its own to begin. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

/**
 * RFC 5321 §4.2.1: what begins with 5 stays as it is. A server that does not let the office in, or does not take its address
 * as sender, may do so when its operator has looked.
 */
function sendingOf(fault: unknown): Sending {
  if (!(fault instanceof Error)) return { outcome: 'LATER', code: 'FAULT', why: String(fault) };
  const { code = 'FAULT', responseCode, response, command } = fault as SmtpFault;
  const aboutMessage = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  const refused = aboutMessage && responseCode !== undefined && responseCode >= 500;
  return {
    outcome: refused ? 'REFUSED' : 'LATER',
    code: responseCode === undefined ? code : `${code} ${responseCode}`,
    why: response ?? fault.message,
  };
}

type SmtpFault = Error & {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
};

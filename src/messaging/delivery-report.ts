import PostalMime, { type Attachment } from 'postal-mime';
import type { DeliveryReport } from '../usecases/ports/bounces.ts';

const statusTypes: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
]);
const originalTypes: ReadonlySet<string> = new Set([
  'message/rfc822',
  'text/rfc822-headers',
  'message/global',
  'message/global-headers',
]);

/** Where the envelope's recipient shows, as the mail servers on the way write it. */
const deliveredTo: ReadonlySet<string> = new Set(['to', 'delivered-to', 'x-original-to', 'envelope-to']);

const whyLimit = 500;

type Fields = ReadonlyMap<string, string>;

/**
 * Reads a delivery report as a mail server sends it (RFC 3464, RFC 6533).
 * @returns undefined for a message that is none
 */
export async function readDeliveryReport(message: Uint8Array): Promise<DeliveryReport | undefined> {
  const mail = await PostalMime.parse(message, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  }).catch(() => undefined);
  const status = mail?.attachments.find(({ mimeType }) => statusTypes.has(mimeType));
  if (!mail || !status) return undefined;
  const [perMessage = new Map<string, string>(), ...perRecipient] = groupsOf(textOf(status));
  // A message of this service has one recipient.
  const recipient = perRecipient.find((fields) => fields.has('action') || fields.has('status'));
  if (!recipient) return undefined;
  const originals = mail.attachments.filter(({ mimeType }) => originalTypes.has(mimeType));
  const places = [
    ...originals.map((original) => groupsOf(textOf(original))[0]?.get('message-id')),
    perMessage.get('original-envelope-id'),
    ...mail.headers.filter(({ key }) => deliveredTo.has(key)).map(({ value }) => value),
  ];
  return { tokens: tokensIn(places), verdict: verdictOf(recipient), why: whyOf(recipient) };
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** Groups of header fields, an empty line between two; a line that begins with a blank goes on with the one before. */
function groupsOf(text: string): readonly Fields[] {
  const unfolded = text.replaceAll('\r\n', '\n').replace(/\n[ \t]+/g, ' ');
  return unfolded
    .split(/\n{2,}/)
    .filter((group) => group.trim() !== '')
    .map((group) => new Map(group.split('\n').flatMap(fieldOf)));
}

function fieldOf(line: string): readonly (readonly [string, string])[] {
  const colon = line.indexOf(':');
  return colon < 1 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
}

const token = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

function tokensIn(places: readonly (string | undefined)[]): readonly string[] {
  const found = places.flatMap((place) => place?.toLowerCase().match(token) ?? []);
  return [...new Set(found)];
}

/** RFC 3464 §2.3.3: `failed` is for good whatever its status; only where it is missing does the class of the status decide. */
function verdictOf(recipient: Fields): DeliveryReport['verdict'] {
  switch (recipient.get('action')?.toLowerCase()) {
    case 'failed':
      return 'FAILED';
    case 'delayed':
      return 'DELAYED';
    case undefined: {
      const status = recipient.get('status') ?? '';
      if (status.startsWith('5')) return 'FAILED';
      return status.startsWith('4') ? 'DELAYED' : 'OTHER';
    }
    default:
      return 'OTHER';
  }
}

function whyOf(recipient: Fields): string {
  const parts = [recipient.get('status'), recipient.get('diagnostic-code')];
  const line = parts.filter((part) => part !== undefined).join(' ');
  return (
    line
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, whyLimit) || 'no status'
  );
}

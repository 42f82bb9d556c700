import type { MailServer } from './messaging/smtp-courier.ts';

/**
 * SMTP_URL, read. `smtp:` speaks TLS by STARTTLS and sends nothing without it, unless the address says `?tls=off`.
 * @returns undefined for anything that is not understood to the last letter
 */
export function mailServerOf(address: string): Omit<MailServer, 'from' | 'returnPath'> | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(address);
  const bare = hostname !== '' && (pathname === '' || pathname === '/') && hash === '';
  if (!bare || !['', '?tls=off'].includes(search)) return undefined;
  const [user, secret] = [decoded(username), decoded(password)];
  if (user === undefined || secret === undefined) return undefined;
  const account = user === '' ? {} : { user, password: secret };
  const host = hostname.replace(/^\[|\]$/g, '');
  switch (protocol) {
    case 'smtp:': {
      const security = search === '' ? 'STARTTLS' : 'NONE';
      return { host, port: Number(port || 587), security, ...account };
    }
    case 'smtps:':
      return search === '' ? { host, port: Number(port || 465), security: 'TLS', ...account } : undefined;
    default:
      return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { localCertificate } from './local-certificate.ts';
import type { MailServer } from '../../src/messaging/smtp-courier.ts';

/** A message as the server took it. */
export interface ReceivedMail {
  /** The envelope's. */
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
  readonly raw: string;
  readonly mail: Email;
}

/** Where in the conversation the server says no, and how. */
export interface Refusing {
  readonly at: 'SENDER' | 'RECIPIENT' | 'DATA';
  readonly code: number;
  readonly text: string;
}

export interface TestMailServer {
  /** As the service is configured for it. */
  readonly config: MailServer;
  readonly received: readonly ReceivedMail[];
  /** From here on; undefined: it takes everything. */
  refuse(refusing: Refusing | undefined): void;
  stop(): Promise<void>;
}

/** Who may sign in, where the server is encrypted; nobody has to. */
const account = { user: 'gongkai', password: 'p@ss word' } as const;

const notOffered = { NONE: ['STARTTLS', 'AUTH'], STARTTLS: [], TLS: ['STARTTLS'] };

/**
 * A mail server of the operator's, in this process.
 * @param security what it offers; its certificate is `localCertificate`
 */
export async function startMailServer(security: MailServer['security'] = 'NONE'): Promise<TestMailServer> {
  const received: ReceivedMail[] = [];
  let refusing: Refusing | undefined;
  function answer(at: Refusing['at']): Error | undefined {
    if (refusing?.at !== at) return undefined;
    return Object.assign(new Error(refusing.text), { responseCode: refusing.code });
  }
  const server = new SMTPServer({
    ...localCertificate,
    secure: security === 'TLS',
    authOptional: true,
    disabledCommands: notOffered[security],
    onAuth: ({ username, password }, _session, callback) =>
      username === account.user && password === account.password
        ? callback(null, { user: username })
        : callback(new Error('wrong user or password')),
    onMailFrom: (_address, _session, callback) => callback(answer('SENDER')),
    onRcptTo: (_address, _session, callback) => callback(answer('RECIPIENT')),
    onData: (stream, session, callback) => {
      void (async () => {
        const bytes = await buffer(stream);
        const no = answer('DATA');
        if (no) return callback(no);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          encrypted: session.secure,
          raw: bytes.toString('latin1'),
          mail: await PostalMime.parse(bytes),
        });
        callback();
      })();
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    config: {
      host: '127.0.0.1',
      port,
      security,
      from: 'gongkai@qinghu.example',
      returnPath: 'bounce+*@qinghu.example',
    },
    received,
    refuse: (now) => {
      refusing = now;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

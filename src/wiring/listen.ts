import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

export interface Listening {
  readonly server: Server;
  readonly port: number;
  /** Answers what was asked, for some seconds at most, and takes no more. */
  close(): Promise<void>;
}

/** Longer than a proxy keeps idle connections (nginx: 60 s), or it asks on one that is just being closed, and is refused. */
const keepAliveMs = 65_000;

/** For answers under way when the service stops; a container is given ten seconds in all. */
const lastAnswersMs = 5_000;

/**
 * @param port 0: any that is free
 * @throws when another program listens there
 */
export async function listen(app: Express, port: number): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: keepAliveMs }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), lastAnswersMs);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        // Whoever is being answered now keeps his connection no longer than for that.
        server.keepAliveTimeout = 1;
        server.closeIdleConnections();
      }),
  };
}

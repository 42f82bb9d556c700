import { createServer, type Server } from 'node:http';
import type { Express } from 'express';

export interface Listening {
  readonly server: Server;
  readonly port: number;
  /** Answers what was asked, and takes no more. */
  close(): Promise<void>;
}

/** Longer than a proxy keeps idle connections (nginx: 60 s), or it asks on one that is just being closed, and is refused. */
const keepAliveMs = 65_000;

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
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface CutLine {
  readonly baseUrl: string;
  /** From now on: a request never arrives whole, or arrives and its answer never does; or all is well again. */
  cut(where: 'REQUEST' | 'ANSWER' | 'NOWHERE'): void;
  /** Ends what is open now; new connections are taken, unless the line is cut. */
  drop(): void;
  close(): Promise<void>;
}

/** The line between a browser and the service, which can be cut in the middle of a form. */
export async function cutLine(serviceUrl: string): Promise<CutLine> {
  const { port, hostname } = new URL(serviceUrl);
  const sockets = new Set<Socket>();
  let where: 'REQUEST' | 'ANSWER' | 'NOWHERE' = 'NOWHERE';
  const server = createServer((browser) => {
    const service = connect(Number(port), hostname);
    sockets.add(browser).add(service);
    function end(): void {
      browser.destroy();
      service.destroy();
    }
    browser.on('error', end).on('close', end);
    service.on('error', end).on('close', end);
    browser.on('data', (bytes) => {
      service.write(where === 'REQUEST' ? bytes.subarray(0, bytes.length / 2) : bytes);
      if (where === 'REQUEST') end();
    });
    service.on('data', (bytes) => {
      if (where === 'ANSWER') end();
      else browser.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  function drop(): void {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  }
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: (chosen) => {
      where = chosen;
    },
    drop,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        drop();
      }),
  };
}

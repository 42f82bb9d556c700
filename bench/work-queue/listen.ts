import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerOrders } from '../work-queue.ts';

/** What the parent process wrote on the command line. */
export function orders(): ServerOrders {
  return JSON.parse(process.argv[2] ?? '') as ServerOrders;
}

/** Serves on a free port, tells the parent which, and ends when the parent lets go. */
export function listen(server: Server, close: () => Promise<void>): void {
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
  endWithParent(close);
}

export function endWithParent(close: () => Promise<void>): void {
  process.once('disconnect', () => void close().then(() => process.exit(0)));
}

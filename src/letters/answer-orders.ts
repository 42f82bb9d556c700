import { parentPort, type Transferable } from 'node:worker_threads';
import type { DoneOrFault } from './work-thread.ts';

/**
 * The thread's side of `createWorkThread`: answers each order it is sent.
 * @param transferOf what of the answer is handed over, not copied
 */
export function answerOrders<Order, Done>(
  work: (order: Order) => Promise<Done>,
  transferOf: (done: Done) => readonly Transferable[],
): void {
  function answer(message: DoneOrFault<Done>, transfer: readonly Transferable[] = []): void {
    parentPort?.postMessage(message, transfer);
  }
  parentPort?.on('message', (order: Order) => {
    work(order).then(
      (done) => answer({ done }, transferOf(done)),
      (fault: unknown) => answer({ fault: faultOf(fault) }),
    );
  });
}

function faultOf(fault: unknown): { readonly message: string; readonly stack?: string | undefined } {
  return fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
}

/** The thread of `createThreadedPainter`: paints what it is sent, one letter at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FontChains } from './fonts/font-roles.ts';
import { createPainter } from './painter.ts';
import type { PaintedOrFault, PaintOrder } from './threaded-painter.ts';

const paint = createPainter(workerData as FontChains);

parentPort?.on('message', ({ letter, facts }: PaintOrder) => {
  paint(letter, facts).then(
    (painted) => answer({ painted }, [painted.pdf.buffer as ArrayBuffer]),
    (fault: unknown) => answer({ fault: faultOf(fault) }),
  );
});

function answer(message: PaintedOrFault, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function faultOf(fault: unknown): { readonly message: string; readonly stack?: string | undefined } {
  return fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
}

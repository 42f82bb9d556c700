/** The thread of `createThreadedPainter`: paints what it is sent, one letter at a time. */
import { workerData } from 'node:worker_threads';
import { answerOrders } from './answer-orders.ts';
import type { FontChains } from './fonts/font-roles.ts';
import { createPainter, type PaintedLetter } from './painter.ts';
import type { PaintOrder } from './threaded-painter.ts';

const paint = createPainter(workerData as FontChains);

answerOrders<PaintOrder, PaintedLetter>(
  ({ letter, facts }) => paint(letter, facts),
  ({ pdf }) => [pdf.buffer as ArrayBuffer],
);

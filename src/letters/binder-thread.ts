/** The thread of `createThreadedBinder`: binds what it is sent, one set at a time. */
import { answerOrders } from './answer-orders.ts';
import { bindPrintSet } from './bind-print-set.ts';
import type { BindOrder } from './threaded-binder.ts';

answerOrders<BindOrder, Uint8Array>(
  ({ documents, facts }) => bindPrintSet(documents, facts),
  (set) => [set.buffer as ArrayBuffer],
);

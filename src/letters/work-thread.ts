import { once } from 'node:events';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** What a thread sends back: one answer to each order. */
export type DoneOrFault<Done> =
  | { readonly done: Done }
  | { readonly fault: { readonly message: string; readonly stack?: string | undefined } };

export interface WorkThread<Order, Done> {
  readonly work: (order: Order) => Promise<Done>;
  /** Finishes what is in hand and ends the thread; what is asked for afterwards is refused. */
  close(): Promise<void>;
}

interface WorkThreadOptions {
  /** The file the thread runs: it answers each order with `answerOrders`. */
  readonly entry: URL;
  readonly workerData?: unknown;
  readonly resourceLimits: ResourceLimits;
  /** Work that takes longer is given up, and the thread with it. */
  readonly limitMs: number;
  readonly words: ThreadWords;
}

/** How its faults are told. */
interface ThreadWords {
  /** As `a letter`. */
  readonly piece: string;
  /** As `the thread that paints letters`. */
  readonly thread: string;
  /** As `the press is closed`. */
  readonly closed: string;
}

/**
 * Works in one thread beside this one, so that no answer is held up. The thread is started by the first order; orders
 * wait their turn. One that is faulty fails alone. When the thread dies the order in hand fails with it, and the next
 * one gets a new thread.
 */
export function createWorkThread<Order, Done>({
  entry,
  workerData,
  resourceLimits,
  limitMs,
  words,
}: WorkThreadOptions): WorkThread<Order, Done> {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  function runningThread(): Worker {
    if (thread) return thread;
    const started = new Worker(entry, { workerData, resourceLimits });
    started.on('error', () => forget(started));
    started.on('exit', () => forget(started));
    thread = started;
    return started;
  }

  function forget(ended: Worker): void {
    if (thread === ended) thread = undefined;
  }

  async function workNow(order: Order): Promise<Done> {
    const worker = runningThread();
    const answer = await answerOf<Order, Done>(worker, { order, limitMs, words }).catch(
      async (fault: unknown) => {
        forget(worker);
        await worker.terminate();
        throw fault;
      },
    );
    if ('done' in answer) return answer.done;
    throw Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack });
  }

  function work(order: Order): Promise<Done> {
    if (closed) return Promise.reject(new Error(words.closed));
    const worked = last.then(() => workNow(order));
    last = worked.catch(() => undefined);
    return worked;
  }

  async function close(): Promise<void> {
    closed = true;
    await last;
    await thread?.terminate();
  }

  return { work, close };
}

interface Sent<Order> {
  readonly order: Order;
  readonly limitMs: number;
  readonly words: ThreadWords;
}

/** @throws Error when the thread dies, or says nothing within the limit */
async function answerOf<Order, Done>(
  worker: Worker,
  { order, limitMs, words }: Sent<Order>,
): Promise<DoneOrFault<Done>> {
  const givenUp = new AbortController();
  const timer = setTimeout(() => givenUp.abort(`${words.piece} took longer than ${limitMs} ms`), limitMs);
  function ended(code: number): void {
    givenUp.abort(`${words.thread} ended with ${code}`);
  }
  worker.once('exit', ended);
  worker.ref();
  worker.postMessage(order);
  try {
    const [answer] = (await once(worker, 'message', { signal: givenUp.signal })) as [DoneOrFault<Done>];
    return answer;
  } catch (fault) {
    // A thread that throws may end in the same breath: what was thrown says more than that it ended.
    const { name } = fault as { readonly name?: unknown };
    throw name === 'AbortError' && givenUp.signal.aborted ? new Error(String(givenUp.signal.reason)) : fault;
  } finally {
    clearTimeout(timer);
    worker.off('exit', ended);
    // A thread at rest does not keep the process from ending.
    worker.unref();
  }
}

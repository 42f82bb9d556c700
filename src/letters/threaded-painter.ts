import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FontChains } from './fonts/font-roles.ts';
import type { DocumentFacts } from './layout/document-facts.ts';
import type { PaintedLetter, Painter } from './painter.ts';
import type { ComposedLetter } from './text/block.ts';

/** What the thread is sent. */
export interface PaintOrder {
  readonly letter: ComposedLetter;
  readonly facts: DocumentFacts;
}

/** What the thread sends back: one answer to each order. */
export type PaintedOrFault =
  | { readonly painted: PaintedLetter }
  | { readonly fault: { readonly message: string; readonly stack?: string | undefined } };

export interface ThreadedPainter {
  readonly paint: Painter;
  /** Finishes the letters in hand and ends the thread; what is asked for afterwards is refused. */
  close(): Promise<void>;
}

/** Room for what a letter leaves behind, far more than the largest needs; with more, the thread would let it grow before it cleans up. */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 };

interface ThreadOptions {
  /** A letter that takes longer is given up, and the thread with it. */
  readonly limitMs?: number;
  /** The file the thread runs. */
  readonly entry?: URL;
}

/**
 * Paints in one thread beside this one, so that drawing never holds up an answer. The thread is started by the first
 * letter and parses each font once; letters wait their turn. A letter that is faulty fails alone. When the thread dies
 * the letter in hand fails with it, and the next one gets a new thread.
 * @param chains the fonts of each role
 */
export function createThreadedPainter(chains: FontChains, options: ThreadOptions = {}): ThreadedPainter {
  const { limitMs = 60_000, entry = new URL('./painter-thread.ts', import.meta.url) } = options;
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  function runningThread(): Worker {
    if (thread) return thread;
    const started = new Worker(entry, { workerData: chains, resourceLimits });
    started.on('error', () => forget(started));
    started.on('exit', () => forget(started));
    thread = started;
    return started;
  }

  function forget(ended: Worker): void {
    if (thread === ended) thread = undefined;
  }

  async function paintNow(order: PaintOrder): Promise<PaintedLetter> {
    const worker = runningThread();
    const answer = await answerOf(worker, order, limitMs).catch(async (fault: unknown) => {
      forget(worker);
      await worker.terminate();
      throw fault;
    });
    if ('painted' in answer) return answer.painted;
    throw Object.assign(new Error(answer.fault.message), { stack: answer.fault.stack });
  }

  function paint(letter: ComposedLetter, facts: DocumentFacts): Promise<PaintedLetter> {
    if (closed) return Promise.reject(new Error('the press is closed'));
    const painted = last.then(() => paintNow({ letter, facts }));
    last = painted.catch(() => undefined);
    return painted;
  }

  async function close(): Promise<void> {
    closed = true;
    await last;
    await thread?.terminate();
  }

  return { paint, close };
}

/** @throws Error when the thread dies, or says nothing within the limit */
async function answerOf(worker: Worker, order: PaintOrder, limitMs: number): Promise<PaintedOrFault> {
  const givenUp = new AbortController();
  const timer = setTimeout(() => givenUp.abort(`a letter took longer than ${limitMs} ms`), limitMs);
  function ended(code: number): void {
    givenUp.abort(`the thread that paints letters ended with ${code}`);
  }
  worker.once('exit', ended);
  worker.ref();
  worker.postMessage(order);
  try {
    const [answer] = (await once(worker, 'message', { signal: givenUp.signal })) as [PaintedOrFault];
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

import type { PrintBinder, PrintFacts } from '../usecases/ports/print-binder.ts';
import { createWorkThread } from './work-thread.ts';

/** What the thread is sent. */
export interface BindOrder {
  readonly documents: readonly Uint8Array[];
  readonly facts: PrintFacts;
}

/** Five hundred letters of some pages each need a third of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

const words = {
  piece: 'a print set',
  thread: 'the thread that binds print sets',
  closed: 'the binder is closed',
} as const;

/** Binds in one thread beside this one: five hundred letters are seconds of work. */
export function createThreadedBinder(limitMs = 120_000): PrintBinder & { close(): Promise<void> } {
  const entry = new URL('./binder-thread.ts', import.meta.url);
  const { work, close } = createWorkThread<BindOrder, Uint8Array>({ entry, resourceLimits, limitMs, words });
  return { bind: (documents, facts) => work({ documents, facts }), close };
}

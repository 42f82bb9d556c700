import type { FontChains } from './fonts/font-roles.ts';
import type { DocumentFacts } from './layout/document-facts.ts';
import type { PaintedLetter, Painter } from './painter.ts';
import type { ComposedLetter } from './text/block.ts';
import { createWorkThread } from './work-thread.ts';

/** What the thread is sent. */
export interface PaintOrder {
  readonly letter: ComposedLetter;
  readonly facts: DocumentFacts;
}

export interface ThreadedPainter {
  readonly paint: Painter;
  /** Finishes the letters in hand and ends the thread; what is asked for afterwards is refused. */
  close(): Promise<void>;
}

/** Room for what a letter leaves behind, far more than the largest needs; with more, the thread would let it grow before it cleans up. */
const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 };

const words = {
  piece: 'a letter',
  thread: 'the thread that paints letters',
  closed: 'the press is closed',
} as const;

interface ThreadOptions {
  /** A letter that takes longer is given up, and the thread with it. */
  readonly limitMs?: number;
  /** The file the thread runs. */
  readonly entry?: URL;
}

/**
 * Paints in one thread beside this one, so that drawing never holds up an answer. The thread is started by the first
 * letter and parses each font once.
 * @param chains the fonts of each role
 */
export function createThreadedPainter(chains: FontChains, options: ThreadOptions = {}): ThreadedPainter {
  const { limitMs = 60_000, entry = new URL('./painter-thread.ts', import.meta.url) } = options;
  const { work, close } = createWorkThread<PaintOrder, PaintedLetter>({
    entry,
    workerData: chains,
    resourceLimits,
    limitMs,
    words,
  });
  return { paint: (letter, facts) => work({ letter, facts }), close };
}

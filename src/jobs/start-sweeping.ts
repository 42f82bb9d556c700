import { startRepeating } from './start-repeating.ts';

/** An hour: nothing that is swept is in anybody's way before. */
const intervalMs = 3_600_000;

/** Sweeps now and every hour. @returns how to stop: the sweep under way is finished */
export function startSweeping(
  sweep: () => Promise<void>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  return startRepeating(intervalMs, sweep, onFault);
}

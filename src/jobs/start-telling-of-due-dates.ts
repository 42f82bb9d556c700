import { startRepeating } from './start-repeating.ts';

/** An hour: a new day is told of in its first working hour, and nothing is told of twice. */
const intervalMs = 3_600_000;

/** 到期提醒 now and every hour. @returns how to stop */
export function startTellingOfDueDates(
  tell: () => Promise<void>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  return startRepeating(intervalMs, tell, onFault);
}

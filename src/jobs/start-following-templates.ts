import { startRepeating } from './start-repeating.ts';

/** How long a text published by another process may wait to be seen by a preview; acts see it at once. */
const intervalMs = 2000;

/** Follows the register of templates. @returns how to stop */
export function startFollowingTemplates(
  refresh: () => Promise<void>,
  onFault: (fault: unknown) => void,
): () => Promise<void> {
  return startRepeating(intervalMs, refresh, onFault);
}

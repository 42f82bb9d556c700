import { randomBytes } from 'node:crypto';

/** Ids of one millisecond that can be told apart in order. */
const perMillisecond = 4096;

/**
 * Ids that sort in the order in which they were given out (RFC 9562, version 7): where lists break the ties of a day by id,
 * what was opened later stands later. Old ids, of version 4, sort anyhow among each other. They are no secrets: 62 bits are random.
 * @param now milliseconds since 1970; one that goes back is not followed
 */
export function orderedIds(now: () => number): () => string {
  let [milliseconds, place] = [0, 0];
  function next(): void {
    place += 1;
    const at = place < perMillisecond ? milliseconds : milliseconds + 1;
    const time = Math.max(at, now());
    if (time !== milliseconds) [milliseconds, place] = [time, 0];
  }
  return () => {
    next();
    const time = milliseconds.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
    const rest = random.toString('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place.toString(16).padStart(3, '0')}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  };
}

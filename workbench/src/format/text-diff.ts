/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export interface DiffPart {
  readonly kind: 'SAME' | 'GONE' | 'NEW';
  readonly text: string;
}

/** Beyond this many differences two texts are simply different. */
const mostEdits = 800;

/**
 * What changed between two texts, by E. Myers' O(ND) algorithm: a Chinese character is a word of its own, letters and
 * digits keep together.
 */
export function textDiff(before: string, after: string): readonly DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: 'SAME' as const, text })),
    ...edits(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: 'SAME' as const, text })),
  ]);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9]+|[^]/gu) ?? [];
}

function edits(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, mostEdits); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(reach, k, d) ? at(reach, k + 1) : at(reach, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkedBack(a, b, trace);
    }
  }
  return [
    { kind: 'GONE', text: a.join('') },
    { kind: 'NEW', text: b.join('') },
  ];
}

function walkedBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Map<number, number>[],
): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = isDown(reach, x - y, d) ? x - y + 1 : x - y - 1;
    const [fromX, fromY] = [at(reach, k), at(reach, k) - k];
    for (; x > fromX && y > fromY && x > 0; y--) parts.push({ kind: 'SAME', text: a[--x] ?? '' });
    if (d === 0) break;
    if (x === fromX) parts.push({ kind: 'NEW', text: b[--y] ?? '' });
    else parts.push({ kind: 'GONE', text: a[--x] ?? '' });
  }
  return parts.reverse();
}

function isDown(reach: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));
}

function at(reach: ReadonlyMap<number, number>, k: number): number {
  return reach.get(k) ?? -1;
}

function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const done: DiffPart[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    if (last?.kind === part.kind) done[done.length - 1] = { ...part, text: last.text + part.text };
    else if (part.text !== '') done.push(part);
  }
  return done;
}

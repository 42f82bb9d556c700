/** A line of two texts laid beside each other. */
export interface ComparedLine {
  readonly mark: 'SAME' | 'REMOVED' | 'ADDED';
  readonly text: string;
  /** From 1; undefined where the text has no such line. */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Beyond this many pairs of lines the middle counts as rewritten: nobody reads a finer difference of so much. */
const pairsLookedAt = 4_000_000;

/** 对照: which lines were taken out and which were put in, by the longest common sequence of lines. */
export function lineDifference(before: string, after: string): readonly ComparedLine[] {
  const left = before.split('\n');
  const right = after.split('\n');
  const head = commonLength(left, right);
  const tail = commonLength(left.slice(head).reverse(), right.slice(head).reverse());
  const middle = {
    left: left.slice(head, left.length - tail),
    right: right.slice(head, right.length - tail),
  };
  const steps = [
    ...Array.from({ length: head }, () => 'SAME' as const),
    ...stepsBetween(middle.left, middle.right),
    ...Array.from({ length: tail }, () => 'SAME' as const),
  ];
  return numbered(steps, left, right);
}

function commonLength(left: readonly string[], right: readonly string[]): number {
  const differs = left.findIndex((line, at) => line !== right[at]);
  return differs === -1 ? Math.min(left.length, right.length) : differs;
}

function stepsBetween(left: readonly string[], right: readonly string[]): readonly ComparedLine['mark'][] {
  if (left.length * right.length > pairsLookedAt)
    return [...left.map(() => 'REMOVED' as const), ...right.map(() => 'ADDED' as const)];
  const common = commonFrom(left, right);
  const steps: ComparedLine['mark'][] = [];
  let [at, to] = [0, 0];
  while (at < left.length || to < right.length) {
    const removing = common(at + 1, to);
    const adding = common(at, to + 1);
    if (at < left.length && to < right.length && left[at] === right[to]) {
      steps.push('SAME');
      at += 1;
      to += 1;
    } else if (at < left.length && (to >= right.length || removing >= adding)) {
      steps.push('REMOVED');
      at += 1;
    } else {
      steps.push('ADDED');
      to += 1;
    }
  }
  return steps;
}

/** How many lines two texts have in common from a line of each on. */
function commonFrom(left: readonly string[], right: readonly string[]): (at: number, to: number) => number {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  function common(at: number, to: number): number {
    return at > left.length || to > right.length ? 0 : (lengths[at * width + to] ?? 0);
  }
  for (let at = left.length - 1; at >= 0; at -= 1)
    for (let to = right.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        left[at] === right[to]
          ? common(at + 1, to + 1) + 1
          : Math.max(common(at + 1, to), common(at, to + 1));
  return common;
}

function numbered(
  steps: readonly ComparedLine['mark'][],
  left: readonly string[],
  right: readonly string[],
): readonly ComparedLine[] {
  let [before, after] = [0, 0];
  return steps.map((mark) => {
    if (mark !== 'ADDED') before += 1;
    if (mark !== 'REMOVED') after += 1;
    return {
      mark,
      text: (mark === 'ADDED' ? right[after - 1] : left[before - 1]) ?? '',
      before: mark === 'ADDED' ? undefined : before,
      after: mark === 'REMOVED' ? undefined : after,
    };
  });
}

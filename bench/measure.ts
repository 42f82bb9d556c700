/** One side of a comparison: what it is called, and one run of it. */
export interface Contestant {
  readonly name: string;
  /** @returns operations per second of one run */
  readonly run: () => Promise<number> | number;
}

export interface Comparison {
  readonly title: string;
  /** The first is ours; the others are what it is compared with. */
  readonly contestants: readonly Contestant[];
  /** Names of contestants, and the least ratio wanted of ours to each. */
  readonly aims: Readonly<Record<string, number>>;
}

export interface Measurement {
  readonly name: string;
  readonly perSecond: number;
  /** The median over the rounds of ours ÷ theirs, each measured within the same round. */
  readonly ratio: number;
  readonly aim: number | undefined;
}

export interface Result {
  readonly title: string;
  readonly measurements: readonly Measurement[];
  /** Lines of text to go below the table. */
  readonly notes?: readonly string[];
}

/** Rounds of every comparison: each contestant once a round, so that the machine's moods fall on all alike. */
const rounds = 7;

/** Warms every contestant up, then measures them in turn; the order changes from round to round. */
export async function compare({ title, contestants, aims }: Comparison): Promise<Result> {
  for (const { run } of contestants) await run();
  const speeds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = [
      ...contestants.slice(round % contestants.length),
      ...contestants.slice(0, round % contestants.length),
    ];
    for (const { name, run } of order) speeds.get(name)?.push(await run());
  }
  const [ours = []] = speeds.values();
  const measurements = [...speeds].map(([name, theirs]) => ({
    name,
    perSecond: median(theirs),
    ratio: median(theirs.map((speed, round) => (ours[round] ?? Number.NaN) / speed)),
    aim: aims[name],
  }));
  return { title, measurements };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs `workers` loops of an operation side by side. @returns operations finished per second */
export async function throughput(
  workers: number,
  milliseconds: number,
  operation: () => Promise<void>,
): Promise<number> {
  const begin = performance.now();
  let finished = 0;
  async function loop(): Promise<void> {
    while (performance.now() - begin < milliseconds) {
      await operation();
      finished++;
    }
  }
  await Promise.all(Array.from({ length: workers }, loop));
  return (finished * 1000) / (performance.now() - begin);
}

/** The result as a table of text. */
export function tableOf({ title, measurements, notes = [] }: Result): string {
  if (measurements.length === 0) return [title, ...notes.map((note) => `  ${note}`)].join('\n');
  const rows = measurements.map(({ name, perSecond, ratio, aim }, index) => [
    name,
    perSecond.toLocaleString('en', { maximumFractionDigits: 0 }),
    index === 0 ? '' : `${ratio.toPrecision(3)} ×`,
    aim === undefined ? '' : `aim ${Number(aim.toPrecision(3))}${ratio >= aim ? ' met' : ' MISSED'}`,
  ]);
  const header = ['', 'per second', 'ours ÷ this', ''];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const lines = [header, ...rows].map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [title, ...[...lines, ...notes].map((line) => `  ${line}`.trimEnd())].join('\n');
}

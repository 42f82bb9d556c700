import { type BenchDatabase, benchDatabase } from './database.ts';
import { calendarChanges } from './calendar-change.ts';
import { deadlines, explainedDeadlines } from './deadlines.ts';
import { letters } from './letters.ts';
import { compare, type Result, tableOf } from './measure.ts';
import { submissions } from './submissions.ts';
import { workQueue } from './work-queue.ts';
import { workingDays } from './working-days.ts';

const benches = [
  'working-days',
  'deadlines',
  'submissions',
  'work-queue',
  'calendar-change',
  'letters',
] as const;
type Bench = (typeof benches)[number];

/**
 * Runs the benchmarks, prints a table of each, and all of it once more as one line of JSON.
 * @param chosen names of benchmarks; all of them when there is none
 */
export async function compareAll(chosen: readonly string[]): Promise<void> {
  const unknown = chosen.filter((name) => !(benches as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}; there are ${benches.join(', ')}`);
  const results: Result[] = [];
  for (const bench of benches) {
    if (chosen.length > 0 && !chosen.includes(bench)) continue;
    for (const result of await run(bench)) {
      console.log(`${tableOf(result)}\n`);
      results.push(result);
    }
  }
  console.log(JSON.stringify({ node: process.versions.node, results }));
}

async function run(bench: Bench): Promise<readonly Result[]> {
  switch (bench) {
    case 'working-days':
      return [await compare(workingDays(300))];
    case 'deadlines':
      return [await compare(deadlines(300)), await compare(explainedDeadlines(300))];
    case 'submissions':
      return withDatabase(async (database) => {
        const { comparisons, close } = await submissions(database, 1500);
        const results: Result[] = [];
        for (const comparison of comparisons) results.push(await compare(comparison));
        await close();
        return results;
      });
    case 'letters':
      return letters();
    case 'calendar-change':
      return withDatabase(async (database) => {
        const { comparisons, close } = await calendarChanges(database);
        const results: Result[] = [];
        for (const comparison of comparisons) results.push(await compare(comparison));
        await close();
        return results;
      });
    case 'work-queue':
      return withDatabase(async (database) => {
        const { comparison, close } = await workQueue(database, 3);
        const result = await compare(comparison);
        await close();
        return [result];
      });
  }
}

async function withDatabase<T>(use: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const database = await benchDatabase();
  try {
    return await use(database);
  } finally {
    await database.drop();
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { hasChromium } from './letters/chromium.ts';
import type { ContestantName, Drawn, Order } from './letters/draw-letters.ts';
import { type Comparison, compare, median, type Result } from './measure.ts';

const labels: Readonly<Record<ContestantName, string>> = {
  mingda: 'mingda',
  typst: 'typst, native module',
  'by-hand': 'PDF written by hand (the limit)',
  pdfkit: 'pdfkit as everyone writes it',
  'pdfkit-archive': 'pdfkit, tagged and PDF/A-1b as ours',
  chromium: 'Chromium, print to PDF',
};

/** As many letters a run as take each of them about half a second. */
const some: Readonly<Record<ContestantName, number>> = {
  mingda: 100,
  typst: 100,
  'by-hand': 100,
  pdfkit: 20,
  'pdfkit-archive': 20,
  chromium: 2,
};
/** A batch. The slow ones draw a part of it, which says as much of their speed. */
const batch: Readonly<Record<ContestantName, number>> = {
  mingda: 1000,
  typst: 1000,
  'by-hand': 1000,
  pdfkit: 50,
  'pdfkit-archive': 50,
  chromium: 3,
};

/** Time allowed, of typst's and of the limit's, as speed. */
const aims = { [labels.typst]: 1 / 1.2, [labels['by-hand']]: 1 / 1.5 };

const mostGrowth = 1.1;

/**
 * From a case's data to the bytes of its letter: the same words and fonts for all, each in a process of its own and warm.
 * Ours goes through templates, checks, a thread, tags and PDF/A-1b; the others set paragraphs.
 */
export async function letters(): Promise<readonly Result[]> {
  const names = (['mingda', 'typst', 'by-hand', 'pdfkit', 'pdfkit-archive', 'chromium'] as const).filter(
    (name) => name !== 'chromium' || hasChromium(),
  );
  const processes = new Map<ContestantName, ChildProcess>();
  for (const name of names) processes.set(name, await contestantProcess(name));
  try {
    return [
      await measured('Letters: a short reply', names, processes, some, 'short'),
      await measured('Letters: a reply of three pages', names, processes, some, 'long'),
      await measured('Letters: a batch of 1,000 short replies', names, processes, batch, 'short'),
      await memory(),
    ];
  } finally {
    for (const child of processes.values()) await ended(child);
  }
}

async function measured(
  title: string,
  names: readonly ContestantName[],
  processes: ReadonlyMap<ContestantName, ChildProcess>,
  counts: Readonly<Record<ContestantName, number>>,
  length: Order['length'],
): Promise<Result> {
  const sizes = new Map<ContestantName, number>();
  const cpu = new Map<ContestantName, number[]>();
  const comparison: Comparison = {
    title,
    contestants: names.map((name) => ({
      name: labels[name],
      run: async () => {
        const { perSecond, cpuMs, bytes } = await drawn(processes.get(name), {
          length,
          letters: counts[name],
        });
        sizes.set(name, bytes);
        cpu.set(name, [...(cpu.get(name) ?? []), cpuMs]);
        return perSecond;
      },
    })),
    aims,
  };
  const result = await compare(comparison);
  const missing = names.includes('chromium')
    ? []
    : ['Chromium is not there (apt-get install chromium): not measured'];
  const kilobytes = names.map((name) => `${labels[name]} ${((sizes.get(name) ?? 0) / 1000).toFixed(1)}`);
  // Chromium works in processes of its own, which are not counted.
  const counted = names.filter((name) => name !== 'chromium');
  const processor = counted.map((name) => `${labels[name]} ${median(cpu.get(name) ?? []).toFixed(1)}`);
  return {
    ...result,
    notes: [
      `kB a file: ${kilobytes.join(' · ')}`,
      `ms of processor time a letter: ${processor.join(' · ')}`,
      ...missing,
    ],
  };
}

/** What a fresh process of ours holds after 100 letters and after 1,000. */
async function memory(): Promise<Result> {
  const child = await contestantProcess('mingda');
  const early = await drawn(child, { length: 'short', letters: 100 });
  const late = await drawn(child, { length: 'short', letters: 900 });
  await ended(child);
  const growth = late.rss / early.rss;
  const verdict = growth <= mostGrowth ? 'met' : 'MISSED';
  return {
    title: 'Letters: memory of the process, thread included',
    measurements: [],
    notes: [
      `${megabytes(early.rss)} MB after 100 letters, ${megabytes(late.rss)} MB after 1,000: ${growth.toFixed(2)} ×, aim ${mostGrowth} ${verdict}`,
    ],
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

async function contestantProcess(name: ContestantName): Promise<ChildProcess> {
  const child = fork(new URL('letters/draw-letters.ts', import.meta.url), [name]);
  await once(child, 'message');
  return child;
}

async function drawn(child: ChildProcess | undefined, order: Order): Promise<Drawn> {
  if (!child) throw new Error('no such contestant');
  child.send(order);
  const [answer] = (await once(child, 'message')) as [Drawn];
  return answer;
}

async function ended(child: ChildProcess): Promise<void> {
  child.disconnect();
  await once(child, 'exit');
}

/** A contestant of the letters benchmark, in a process of its own: draws as many letters as it is told, one after the other. */
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { createThreadedPainter } from '../../src/letters/threaded-painter.ts';
import { median } from '../measure.ts';
import { type BenchLetter, type Length, replies, templatesDir } from './letters-to-draw.ts';

export const contestants = ['mingda', 'typst', 'by-hand', 'pdfkit', 'pdfkit-archive', 'chromium'] as const;
export type ContestantName = (typeof contestants)[number];

export interface Order {
  readonly length: Length;
  readonly letters: number;
}

export interface Drawn {
  readonly perSecond: number;
  /** Milliseconds of processor time a letter, all threads of the process together. */
  readonly cpuMs: number;
  /** Median size of a file. */
  readonly bytes: number;
  /** What the process holds afterwards. */
  readonly rss: number;
}

type Draw = (letter: BenchLetter) => Uint8Array | Promise<Uint8Array>;

async function drawOf(name: ContestantName): Promise<Draw> {
  switch (name) {
    case 'mingda': {
      // As main.ts wires it: composed here, painted in the thread.
      const { paint } = createThreadedPainter(defaultFontChains);
      const press = createLetterPress({ templatesDir, painter: paint });
      return async ({ data }) => (await press.draw(data)).pdf;
    }
    case 'typst':
      return (await import('./typst.ts')).createTypst();
    case 'by-hand':
      return (await import('./by-hand.ts')).drawByHand;
    case 'pdfkit':
      return (await import('./plain-pdfkit.ts')).drawWithPdfkit;
    case 'pdfkit-archive':
      return (await import('./plain-pdfkit.ts')).drawForArchive;
    case 'chromium':
      return (await import('./chromium.ts')).startChromium();
  }
}

const draw = await drawOf(process.argv[2] as ContestantName);
const letters = { short: replies('short', 1000), long: replies('long', 1000) };

process.on('message', ({ length, letters: count }: Order) => {
  void drawAll(length, count).then((drawn) => process.send?.(drawn));
});
process.once('disconnect', () => setImmediate(() => process.exit()));
process.send?.('ready');

async function drawAll(length: Length, count: number): Promise<Drawn> {
  const sizes: number[] = [];
  const begin = performance.now();
  const before = process.cpuUsage();
  for (const letter of letters[length].slice(0, count)) sizes.push((await draw(letter)).length);
  const perSecond = (count * 1000) / (performance.now() - begin);
  const { user, system } = process.cpuUsage(before);
  const cpuMs = (user + system) / 1000 / count;
  return { perSecond, cpuMs, bytes: median(sizes), rss: process.memoryUsage.rss() };
}

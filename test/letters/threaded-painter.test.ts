import { afterAll, describe, expect, it } from '@jest/globals';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import type { DocumentFacts } from '../../src/letters/layout/document-facts.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { createThreadedPainter, type ThreadedPainter } from '../../src/letters/threaded-painter.ts';
import { composed, press, templatesDir } from './press-under-test.ts';
import { aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { specimensOf } from '../../src/letters/specimens/specimens.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';

const painter = createThreadedPainter(defaultFontChains);
const threaded = createLetterPress({ templatesDir, painter: painter.paint });

afterAll(() => painter.close());

describe('a letter painted in a thread', () => {
  const all = Object.values(specimensOf).flatMap((each) =>
    each.slice(0, 1).map(({ data }): LetterData => data),
  );

  it.each(all.map((data) => [data.kind, data] as const))(
    '%s is the same, byte for byte, as one painted in this thread',
    async (_, data) => {
      expect(await threaded.draw(data)).toEqual(await press.draw(data));
    },
  );

  it('that is faulty fails alone: those before and after it are painted', async () => {
    const outcomes = await Promise.allSettled([
      threaded.draw(aReplyProvided()),
      threaded.draw(aReplyProvided({ applicantName: '𠮷' })),
      threaded.draw(aReplyProvided({ documentNo: '清政办公开答〔2026〕13号' })),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(outcomes[1]).toMatchObject({
      reason: { message: 'GLYPH_MISSING: no font has 𠮷', stack: expect.stringContaining('painter.ts') },
    });
  });

  it('leaves the event loop free meanwhile', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await threaded.draw(aReplyProvided({ description: '长文，'.repeat(3000) }));
    clearInterval(counting);
    expect(turns).toBeGreaterThan(3);
  });
});

/** A thread that does what the title of the letter says, and tells in `pages` how many letters it has had. */
const obedient = new URL(`data:text/javascript,
  import { parentPort } from 'node:worker_threads';
  let letters = 0;
  parentPort.on('message', ({ facts }) => {
    letters++;
    if (facts.title === 'die') process.exit(3);
    if (facts.title === 'throw') throw new Error('out of ink');
    if (facts.title === 'hang') for (;;);
    if (facts.title === 'paint')
      parentPort.postMessage({ done: { pdf: new Uint8Array([1]), pages: letters, fonts: [] } });
  });`);

function ordered(by: ThreadedPainter, title: string): Promise<number | string> {
  const facts: DocumentFacts = {
    title,
    author: '',
    subject: '',
    creator: '',
    createdAt: new Date('2026-03-20T00:00:00+08:00'),
  };
  return by.paint(composed(aReplyProvided()), facts).then(
    ({ pages }) => pages,
    (fault: unknown) => (fault as Error).message,
  );
}

describe('a thread that', () => {
  const faults: readonly (readonly [string, string, string])[] = [
    ['dies', 'die', 'the thread that paints letters ended with 3'],
    ['has a fault nobody caught', 'throw', 'out of ink'],
    ['works for ever', 'hang', 'a letter took longer than 5000 ms'],
    ['says nothing', 'keep silent', 'a letter took longer than 5000 ms'],
  ];

  it.each(faults)(
    '%s fails the letter in hand; the next ones get a new thread',
    async (_, title, message) => {
      const its = createThreadedPainter(defaultFontChains, { limitMs: 5000, entry: obedient });
      const titles = ['paint', 'paint', title, 'paint', 'paint'];
      expect(await Promise.all(titles.map((each) => ordered(its, each)))).toEqual([1, 2, message, 1, 2]);
      await its.close();
    },
  );

  it('ended before it was asked fails the letter', async () => {
    const its = createThreadedPainter(defaultFontChains, { entry: new URL('data:text/javascript,') });
    expect(await ordered(its, 'paint')).toBe('the thread that paints letters ended with 0');
    expect(await ordered(its, 'paint')).toBe('the thread that paints letters ended with 0');
    await its.close();
  });

  it('is closed finishes what it has, and takes no more', async () => {
    const its = createThreadedPainter(defaultFontChains, { entry: obedient });
    const before = [ordered(its, 'paint'), ordered(its, 'paint')];
    const closed = its.close();
    expect(await ordered(its, 'paint')).toBe('the press is closed');
    await closed;
    expect(await Promise.all(before)).toEqual([1, 2]);
  });
});

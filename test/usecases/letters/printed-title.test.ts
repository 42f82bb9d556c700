import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { printedTitle } from '../../../src/usecases/letters/printed-title.ts';

const folder = join(import.meta.dirname, '../../../templates/letters');
const heads = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { kind: /^id: (.+)$/m.exec(text)?.[1] ?? '', head: /^# (.+)$/m.exec(text)?.[1] };
});

it('every letter that can be verified is called as its template heads it', () => {
  const called = heads.map(({ kind, head }) => ({
    kind,
    head,
    title: printedTitle(kind as Parameters<typeof printedTitle>[0]) as string | undefined,
  }));
  const letters = called.filter(({ title }) => title !== undefined);
  expect(letters.length).toBeGreaterThan(45);
  expect(letters.filter(({ head, title }) => head !== title)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { templateTitle } from '../../workbench/src/views/templates/template-title.ts';

const root = join(import.meta.dirname, '../../templates');

const shown = ['letters', 'partials'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => {
    const name = file.replace(/\.md$/, '');
    const title = /^name: (.+)$/m.exec(readFileSync(join(root, folder, file), 'utf8'))?.[1] ?? name;
    return { name, title: templateTitle({ name, title }) };
  }),
);

describe('the texts of letters in the list of the workbench', () => {
  it('are all there', () => {
    expect(shown.length).toBeGreaterThan(60);
  });

  it.each(shown)('$name has a Chinese title of its own: $title', ({ title }) => {
    expect(title).toMatch(/^\p{Script=Han}/u);
    expect(shown.filter((other) => other.title === title)).toHaveLength(1);
  });
});

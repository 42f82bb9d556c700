import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLetterTemplates } from '../../src/letters/read-letter-templates.ts';
import { type ReplyCode, replyCodes } from '../../src/statute/reply-codes.ts';
import { agencyPaperKinds } from '../../src/usecases/ports/agency-papers.ts';
import { casePaperKinds, disputePaperKinds } from '../../src/usecases/ports/papers.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/letters/README.md'), 'utf8');
const templates = [...readLetterTemplates(join(root, 'templates')).values()];
const drawnWhenAsked: readonly string[] = [
  ...casePaperKinds,
  ...disputePaperKinds,
  ...agencyPaperKinds,
  'DEADLINE_SHEET',
];

/** The lines of the table of documents, by the template each names. */
const rows = new Map(
  page.split('\n').flatMap((line) => {
    const template = /\| \[`([\w-]+)`\]/u.exec(line)?.[1];
    return template === undefined ? [] : [[template, line.split('|').map((cell) => cell.trim())] as const];
  }),
);

/** 年报: the rows of the codes that an act is listed with. */
function reportRowsOf(act: string): string {
  const codes = act.match(/\b[DR]\d\d?[ab]?\b/gu) ?? [];
  const found = codes.flatMap((code) => replyCodes[code as ReplyCode].reportRow ?? []);
  return [...new Set(found)].join(', ');
}

/** Whether a test names the letter: by its kind, by its name, or by the function that makes one. */
function isTold(test: string, id: string, document: string): boolean {
  const name = document.replace(/ ○$/u, '').replace(/（.*$/u, '');
  const maker = id.toLowerCase().replaceAll('_', '');
  return test.includes(id) || test.includes(name) || test.toLowerCase().includes(maker);
}

describe('docs/letters', () => {
  it('maps every template to its document, act, row of the report, class of number, test and picture', () => {
    expect([...rows.keys()].toSorted()).toEqual(templates.map(({ template }) => template).toSorted());
    for (const { id, template, documentNumberClass } of templates) {
      const [, , document = '', act = '', report = '', numberClass = '', , test = '', picture = ''] =
        rows.get(template) ?? [];
      expect([template, document.endsWith('○')]).toEqual([template, drawnWhenAsked.includes(id)]);
      expect(act).not.toBe('');
      expect([template, report]).toEqual([template, reportRowsOf(act)]);
      const file = /\]\(\.\.\/\.\.\/(test\/[\w/-]+\.test\.ts)\)$/u.exec(test)?.[1] ?? '';
      const told = readFileSync(join(root, file), 'utf8');
      expect([template, isTold(told, id, document)]).toEqual([template, true]);
      expect([template, numberClass]).toEqual([template, documentNumberClass ?? '']);
      expect(picture).toBe(`[page 1](${template}.png)`);
    }
  });

  it('has a picture of each, and of nothing else', () => {
    const pictures = readdirSync(join(root, 'docs/letters')).filter((name) => name.endsWith('.png'));
    expect(pictures.toSorted()).toEqual(templates.map(({ template }) => `${template}.png`).toSorted());
    for (const picture of pictures) expect(existsSync(join(root, 'docs/letters', picture))).toBe(true);
  });

  it('names every number of the forty-two', () => {
    const numbers = new Set([...rows.values()].map((cells) => cells[1]));
    for (let number = 1; number <= 42; number++)
      expect([number, numbers.has(String(number))]).toEqual([number, true]);
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterKind } from '../usecases/ports/letters.ts';
import type { TemplateSort, TemplateTexts, VersionedText } from '../usecases/ports/letter-templates.ts';
import { bindTemplates, expectEveryLetter } from './text/bind-templates.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { holdsSeal } from './text/sealed-value.ts';

/**
 * Reads the texts that come with the service.
 * @param templatesDir a directory with `letters/*.md` and `partials/*.md`
 * @returns the texts by name; their version is 0 until somebody keeps them under a number
 * @throws Error when a text holds a noncharacter, or two have one name
 */
export function readTemplateTexts(templatesDir: string): TemplateTexts {
  const letters = readTexts(join(templatesDir, 'letters'), 'LETTER');
  const partials = readTexts(join(templatesDir, 'partials'), 'PARTIAL');
  const twice = letters.find(([name]) => partials.some(([other]) => other === name));
  if (twice) throw new Error(`${twice[0]} is a letter and a partial`);
  return new Map([...letters, ...partials]);
}

/**
 * Reads and parses all templates once.
 * @returns the template of each letter
 * @throws Error when a template is malformed, missing, or uses a tag, filter or partial that does not exist
 */
export function readLetterTemplates(templatesDir: string): ReadonlyMap<LetterKind, LetterTemplate> {
  const templates = bindTemplates(readTemplateTexts(templatesDir));
  expectEveryLetter(templates);
  return templates;
}

function readTexts(directory: string, sort: TemplateSort): readonly (readonly [string, VersionedText])[] {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return names.map((name) => [
    name.slice(0, -'.md'.length),
    { sort, version: 0, text: readText(join(directory, name)) },
  ]);
}

function readText(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\r\n/gu, '\n');
  if (holdsSeal(text)) throw new Error(`${file} holds a noncharacter`);
  return text;
}

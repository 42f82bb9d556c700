import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'liquidjs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type LetterKind, letterKinds } from '../usecases/ports/letters.ts';
import { layoutNames } from './text/block.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { holdsSeal } from './text/sealed-value.ts';
import { createTemplateEngine } from './text/template-engine.ts';

const frontMatter = z.strictObject({
  id: z.enum(letterKinds),
  name: z.string().min(1),
  layout: z.enum(layoutNames),
  basis: z.array(z.string().min(1)),
  documentNumberClass: z.string().nullable(),
  required: z.array(z.string().regex(/^\w+(\[\])?(\.\w+)*$/)).min(1),
});

/**
 * Reads and parses all templates once.
 * @param templatesDir a directory with `letters/*.md` and `partials/*.md`
 * @returns the template of each letter
 * @throws Error when a template is malformed, missing, or uses a tag, filter or partial that does not exist
 */
export function readLetterTemplates(templatesDir: string): ReadonlyMap<LetterKind, LetterTemplate> {
  const partials = readTexts(join(templatesDir, 'partials'));
  const engine = createTemplateEngine(partials);
  for (const name of Object.keys(partials)) engine.parse(partials[name] ?? '', name);
  const templates = new Map<LetterKind, LetterTemplate>();
  for (const [template, text] of Object.entries(readTexts(join(templatesDir, 'letters')))) {
    const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
    if (head === undefined || body === undefined) throw new Error(`${template}.md has no front matter`);
    const facts = frontMatter.parse(parse(head));
    if (templates.has(facts.id)) throw new Error(`${template}.md: a second template for ${facts.id}`);
    const parsed: Template[] = engine.parse(body, template);
    templates.set(facts.id, {
      ...facts,
      template,
      sha256: hashWithPartials(text, partials),
      render: (view) => engine.renderSync(parsed, view) as string,
    });
  }
  const absent = letterKinds.filter((id) => !templates.has(id));
  if (absent.length > 0) throw new Error(`no template for ${absent.join(', ')}`);
  return templates;
}

function readTexts(directory: string): Readonly<Record<string, string>> {
  const names = readdirSync(directory)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.md'.length), readText(join(directory, name))]),
  );
}

function readText(file: string): string {
  const text = readFileSync(file, 'utf8').replace(/\r\n/gu, '\n');
  if (holdsSeal(text)) throw new Error(`${file} holds a noncharacter`);
  return text;
}

function hashWithPartials(text: string, partials: Readonly<Record<string, string>>): string {
  const used = new Set<string>();
  function follow(from: string): void {
    for (const [, name] of from.matchAll(/\{%-?\s*include\s+'([\w-]+)'/gu)) {
      const partial = name === undefined ? undefined : partials[name];
      if (name === undefined || partial === undefined) throw new Error(`there is no partial '${name}'`);
      if (used.has(name)) continue;
      used.add(name);
      follow(partial);
    }
  }
  follow(text);
  const hash = createHash('sha256').update(text);
  for (const name of [...used].sort()) hash.update(`\0${name}\0${partials[name] ?? ''}`);
  return hash.digest('hex');
}

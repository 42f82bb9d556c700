import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { type LetterKind, letterKinds } from '../../usecases/ports/letters.ts';
import type { TemplateTexts } from '../../usecases/ports/letter-templates.ts';
import type { LetterTemplate } from './letter-template.ts';
import { createTemplateEngine } from './template-engine.ts';
import { frontMatter, partialsOf, splitTemplate } from './template-text.ts';

/**
 * Parses texts into the templates of letters.
 * @param texts letters and the partials they include
 * @returns the template of each letter there is a text of
 * @throws Error when a text is malformed, or uses a tag, filter or partial that does not exist
 */
export function bindTemplates(texts: TemplateTexts): ReadonlyMap<LetterKind, LetterTemplate> {
  const partials = new Map([...texts].filter(([, { sort }]) => sort === 'PARTIAL'));
  const engine = createTemplateEngine(
    Object.fromEntries([...partials].map(([name, { text }]) => [name, text])),
  );
  for (const [name, { text }] of partials) engine.parse(text, name);
  const templates = new Map<LetterKind, LetterTemplate>();
  for (const [template, { sort, text }] of texts) {
    if (sort === 'PARTIAL') continue;
    const parts = splitTemplate(text);
    if (!parts) throw new Error(`${template}.md has no front matter`);
    const facts = frontMatter.parse(parse(parts.head));
    if (templates.has(facts.id)) throw new Error(`${template}.md: a second template for ${facts.id}`);
    const parsed = engine.parse(parts.body, template);
    const used = partialsOf(text, texts);
    const absent = used.find((name) => !partials.has(name));
    if (absent !== undefined) throw new Error(`there is no partial '${absent}'`);
    templates.set(facts.id, {
      ...facts,
      template,
      sha256: hashOf(text, used, texts),
      parts: Object.fromEntries([template, ...used].map((name) => [name, texts.get(name)?.version ?? 0])),
      render: (view) => engine.renderSync(parsed, view) as string,
    });
  }
  return templates;
}

/** @throws Error when a letter has no template: the service does not start without one */
export function expectEveryLetter(templates: ReadonlyMap<LetterKind, LetterTemplate>): void {
  const absent = letterKinds.filter((id) => !templates.has(id));
  if (absent.length > 0) throw new Error(`no template for ${absent.join(', ')}`);
}

function hashOf(text: string, used: readonly string[], texts: TemplateTexts): string {
  const hash = createHash('sha256').update(text);
  for (const name of used) hash.update(`\0${name}\0${texts.get(name)?.text ?? ''}`);
  return hash.digest('hex');
}

import type { Template } from 'liquidjs';
import { parse } from 'yaml';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import type { LetterTemplate } from '../letter-template.ts';
import { createTemplateEngine } from '../template-engine.ts';
import { frontMatter, splitTemplate } from '../template-text.ts';
import { shapeOf } from './data-shape.ts';
import { type TemplateUses, templateUses } from './template-uses.ts';

/** A letter's text, read for checking: nothing of it is drawn or kept. */
export interface ReadLetter {
  readonly template: LetterTemplate;
  readonly bodyLine: number;
  readonly uses: TemplateUses;
}

export interface ReadLetters {
  /**
   * @returns the letter of that name under another head, where one is given
   * @throws LiquidError when it cannot be parsed
   */
  letter(name: string, facts?: LetterTemplate): ReadLetter;
}

const known = new WeakMap<TemplateTexts, ReadLetters>();

/** Reads letters when they are asked for, each once for the same texts. */
export function lettersOf(texts: TemplateTexts): ReadLetters {
  const before = known.get(texts);
  if (before) return before;
  const partials = new Map([...texts].filter(([, { sort }]) => sort === 'PARTIAL'));
  const engine = createTemplateEngine(
    Object.fromEntries([...partials].map(([name, { text }]) => [name, text])),
  );
  const parsed = new Map<string, readonly Template[]>();
  const letters = new Map<string, ReadLetter>();

  function partial(name: string): readonly Template[] | undefined {
    const text = partials.get(name)?.text;
    if (text === undefined) return undefined;
    const templates = parsed.get(name) ?? engine.parse(text, name);
    parsed.set(name, templates);
    return templates;
  }

  function letter(name: string, facts?: LetterTemplate): ReadLetter {
    const earlier = letters.get(name);
    if (earlier) return earlier;
    const parts = splitTemplate(texts.get(name)?.text ?? '');
    if (!parts) throw new Error(`${name} has no front matter`);
    const { body, bodyLine, head } = parts;
    const templates = engine.parse(body, name);
    const template: LetterTemplate = {
      ...(facts ?? frontMatter.parse(parse(head))),
      template: name,
      sha256: '',
      parts: {},
      render: (view) => engine.renderSync(templates, view) as string,
    };
    const uses = templateUses(name, templates, shapeOf(template.id), { partial });
    const read = { template, bodyLine, uses };
    letters.set(name, read);
    return read;
  }

  const read = { letter };
  known.set(texts, read);
  return read;
}

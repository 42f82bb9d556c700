import { z } from 'zod';
import type { TemplateTexts } from '../../usecases/ports/letter-templates.ts';
import { layoutNames } from './block.ts';
import { letterKinds } from '../../usecases/ports/letters.ts';

/** 前言: what a letter is, its articles, the data it cannot do without. */
export const frontMatter = z.strictObject({
  id: z.enum(letterKinds),
  name: z.string().min(1),
  layout: z.enum(layoutNames),
  basis: z.array(z.string().min(1)),
  documentNumberClass: z.string().nullable(),
  required: z.array(z.string().regex(/^\w+(\[\])?(\.\w+)*$/)).min(1),
});

export interface TemplateParts {
  /** The YAML between the two lines of dashes. */
  readonly head: string;
  readonly body: string;
  /** The line of the text on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** @returns front matter and body of a letter's text, or undefined when it does not begin with front matter */
export function splitTemplate(text: string): TemplateParts | undefined {
  const [, head, body] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
  if (head === undefined || body === undefined) return undefined;
  return { head, body, bodyLine: head.split('\n').length + 3 };
}

/** @returns every partial that a text names, directly or through another, in the order of their names; one of them may not exist */
export function partialsOf(text: string, texts: TemplateTexts): readonly string[] {
  const used = new Set<string>();
  function follow(from: string): void {
    for (const name of includedBy(from)) {
      if (used.has(name)) continue;
      used.add(name);
      follow(texts.get(name)?.text ?? '');
    }
  }
  follow(text);
  return [...used].sort();
}

/** @returns the names of the partials that a text includes itself */
export function includedBy(text: string): readonly string[] {
  const found = text.matchAll(/\{%-?\s*include\s+(?:'([\w-]+)'|"([\w-]+)")/gu);
  return [...found].map(([, one, other]) => one ?? other ?? '');
}

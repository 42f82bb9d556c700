import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import { partialsOf, splitTemplate } from '../template-text.ts';
import { assessLetter, type Ground } from './assess-letter.ts';
import { shapeOf } from './data-shape.ts';
import { hasErrors } from './finding.ts';
import { lettersOf } from './letters-of.ts';
import { lintFrontMatter } from './lint-front-matter.ts';
import { lettersWith, lintTemplate } from './lint-template.ts';

export interface Fitting {
  readonly fitting: TemplateTexts;
  readonly unfit: ReadonlyMap<string, readonly TemplateFinding[]>;
}

/**
 * Which published edits this version of the service can draw from. They were checked when they were published; but the
 * next version of the service may say other data, include other partials or no longer have the letter.
 * @param edits laid over the shipped texts
 */
export function fittingEdits(shipped: TemplateTexts, edits: TemplateTexts): Fitting {
  const known: TemplateTexts = new Map([...edits].filter(([name]) => shipped.has(name)));
  if (allFit(shipped, known)) return { fitting: known, unfit: new Map() };
  // First every edit over what was shipped, then what is left together: what fails only with another goes too.
  const alone = errorsOf(shipped, known, () => shipped);
  const left: TemplateTexts = new Map([...known].filter(([name]) => !alone.has(name)));
  const together = errorsOf(shipped, left, () => new Map([...shipped, ...left]));
  const fitting: TemplateTexts = new Map([...left].filter(([name]) => !together.has(name)));
  return { fitting, unfit: new Map([...alone, ...together]) };
}

function errorsOf(
  shipped: TemplateTexts,
  edits: TemplateTexts,
  around: () => TemplateTexts,
): ReadonlyMap<string, readonly TemplateFinding[]> {
  const ground: Ground = { shipped, inForce: around(), drawing: () => [] };
  const linted = [...edits].map(([name, { text }]) => [name, lintTemplate(name, text, ground)] as const);
  return new Map(linted.filter(([, findings]) => hasErrors(findings)));
}

/** Letters that were found fit, by their texts, so that each publication checks only the letters it touches. */
const found = new WeakMap<TemplateTexts, Set<string>>();

/** Letter by letter, all their texts together. */
function allFit(shipped: TemplateTexts, edits: TemplateTexts): boolean {
  const inForce: TemplateTexts = new Map([...shipped, ...edits]);
  const ground: Ground = { shipped, inForce, drawing: () => [] };
  const fit = found.get(shipped) ?? new Set<string>();
  found.set(shipped, fit);
  const letters = new Set(
    [...edits].flatMap(([name, { sort }]) => (sort === 'LETTER' ? [name] : lettersWith(name, ground))),
  );
  return [...letters].every((letter) => {
    const names = [letter, ...partialsOf(inForce.get(letter)?.text ?? '', inForce)];
    const texts = JSON.stringify(names.map((name) => [name, inForce.get(name)?.text]));
    const fits = fit.has(texts) || letterFits(letter, ground);
    if (fits) fit.add(texts);
    return fits;
  });
}

function letterFits(letter: string, ground: Ground): boolean {
  const parts = splitTemplate(ground.inForce.get(letter)?.text ?? '');
  if (!parts) return false;
  try {
    const { template } = lettersOf(ground.shipped).letter(letter);
    const head = lintFrontMatter(parts.head, template, shapeOf(template.id));
    return !hasErrors([...head, ...assessLetter(letter, letter, ground.inForce, ground)]);
  } catch {
    // What cannot even be parsed is told of when each edit is looked at by itself.
    return false;
  }
}

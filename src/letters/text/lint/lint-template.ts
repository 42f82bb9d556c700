import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import type { TemplateTexts } from '../../../usecases/ports/letter-templates.ts';
import { holdsSeal } from '../sealed-value.ts';
import { partialsOf, splitTemplate } from '../template-text.ts';
import { assessLetter, type Ground } from './assess-letter.ts';
import { shapeOf } from './data-shape.ts';
import { finding, hasErrors, inOrder } from './finding.ts';
import { lettersOf } from './letters-of.ts';
import { lintFrontMatter } from './lint-front-matter.ts';
import { lintCharacters, lintLines } from './lint-lines.ts';
import { syntaxOf } from './syntax.ts';

/**
 * 模板检查: whether an edited text can be what letters are drawn from, from now on.
 * A letter is checked with the partials in force; a partial with every letter that includes it.
 * @param name of the template or partial, which must be one that came with the service
 * @param text as the editor shows it, front matter included
 * @returns what is wrong with it, in the order of the text; a text without an ERROR can be drawn from every specimen
 */
export function lintTemplate(name: string, text: string, ground: Ground): readonly TemplateFinding[] {
  const shipped = ground.shipped.get(name);
  if (!shipped) throw new Error(`there is no template '${name}'`);
  const characters = lintCharacters(text);
  if (characters.length > 0 || holdsSeal(text)) return characters;
  const edited: TemplateTexts = new Map([
    ...ground.inForce,
    [name, { sort: shipped.sort, version: 0, text }],
  ]);
  const findings =
    shipped.sort === 'LETTER'
      ? lintLetter(name, text, edited, ground)
      : lintPartial(name, text, edited, ground);
  return inOrder(findings);
}

function lintLetter(
  name: string,
  text: string,
  edited: TemplateTexts,
  ground: Ground,
): readonly TemplateFinding[] {
  const parts = splitTemplate(text);
  if (!parts) return [finding('FRONT_MATTER_MISSING', { line: 1, column: 1 })];
  const shipped = lettersOf(ground.shipped).letter(name);
  const head = lintFrontMatter(parts.head, shipped.template, shapeOf(shipped.template.id));
  const lines = lintLines(parts.body, parts.bodyLine);
  const unread = syntaxOf(name, parts.body, parts.bodyLine, edited);
  return [...head, ...lines, ...(unread ?? besides(lines, assessLetter(name, name, edited, ground)))];
}

function lintPartial(
  name: string,
  text: string,
  edited: TemplateTexts,
  ground: Ground,
): readonly TemplateFinding[] {
  const unread = syntaxOf(name, text, 1, edited);
  const lines = lintLines(text, 1);
  if (unread) return [...lines, ...unread];
  const findings = lettersWith(name, ground).flatMap((letter) => {
    const standing = new Set(assessLetter(letter, letter, ground.inForce, ground).map(wordsOf));
    // What is wrong with the letter as it is has nothing to do with this edit.
    return assessLetter(letter, name, edited, ground).filter((one) => !standing.has(wordsOf(one)));
  });
  return [...lines, ...besides(lines, findings)];
}

/** A line that cannot be read fails the specimens too, and is told of once, where it stands. */
function besides(
  lines: readonly TemplateFinding[],
  findings: readonly TemplateFinding[],
): readonly TemplateFinding[] {
  return hasErrors(lines)
    ? findings.filter(({ code }) => code !== 'RENDERING_FAILED' && code !== 'RAGGED_TABLE')
    : findings;
}

function wordsOf({ code, zh }: TemplateFinding): string {
  return `${code} ${zh}`;
}

/** @returns the letters that include a partial, directly or through another: as shipped or as they are now */
export function lettersWith(partial: string, { shipped, inForce }: Ground): readonly string[] {
  const letters = [...shipped].filter(([, { sort }]) => sort === 'LETTER').map(([letter]) => letter);
  return letters.filter((letter) =>
    [shipped, inForce].some((texts) => partialsOf(texts.get(letter)?.text ?? '', texts).includes(partial)),
  );
}

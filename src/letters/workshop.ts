import type { TemplateFinding } from '../case-file/template-finding.ts';
import type {
  PreviewOrder,
  TemplateTexts,
  TemplateVariable,
  TemplateWorkshop,
  TextSource,
} from '../usecases/ports/letter-templates.ts';
import type { LetterKind } from '../usecases/ports/letters.ts';
import { writeHtml } from './html/write-html.ts';
import type { Press } from './press.ts';
import type { Specimen } from './specimens/specimen.ts';
import { specimensOf } from './specimens/specimens.ts';
import { bindTemplates } from './text/bind-templates.ts';
import { composeLetter } from './text/compose-letter.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { isOptionalAt, leavesOf, shapeOf } from './text/lint/data-shape.ts';
import { lettersOf } from './text/lint/letters-of.ts';
import { lettersWith, lintTemplate } from './text/lint/lint-template.ts';
import { meaningOf } from './text/lint/variable-meanings.ts';

/** 模板工坊: what administrators change the texts of letters with. @param press checks that a letter can be laid out, and draws it */
export function createTemplateWorkshop(source: TextSource, press: Press): TemplateWorkshop {
  const { templates, missingFrom: drawing } = press;

  function letters(name: string): readonly string[] {
    const shipped = source.shipped();
    if (shipped.get(name)?.sort === 'LETTER') return [name];
    return lettersWith(name, { shipped, inForce: templates.texts(), drawing });
  }
  function kindOf(letter: string): LetterKind {
    return lettersOf(source.shipped()).letter(letter).template.id;
  }

  function lint({ name, text }: PreviewOrder, around: TemplateTexts): readonly TemplateFinding[] {
    return lintTemplate(name, text, { shipped: source.shipped(), inForce: around, drawing });
  }

  return {
    shipped: () => source.shipped(),
    unfit: () => templates.unfit(),
    title: (name) =>
      source.shipped().get(name)?.sort === 'LETTER'
        ? lettersOf(source.shipped()).letter(name).template.name
        : name,
    lettersWith: letters,
    variables: (name) => variablesOf(letters(name).map(kindOf)),
    lint: (name, text, around) => lint({ name, text }, around),
    preview: (order, around) => {
      const chosen = chosenSpecimen(order, letters(order.name), kindOf);
      if (!chosen) return undefined;
      const { letter, kind, index, specimen } = chosen;
      const findings = lint(order, around);
      const template = mayBeTried(findings) ? usable(order, around, kind) : undefined;
      return {
        letter,
        specimen: index,
        specimens: specimensOf[kind].map(({ label }) => label),
        html: template && written(template, specimen),
        findings,
      };
    },
    draw: async (order, around) => {
      const chosen = chosenSpecimen(order, letters(order.name), kindOf);
      if (!chosen || !mayBeTried(lint(order, around))) return undefined;
      const template = usable(order, around, chosen.kind);
      const letter = template && attempt(() => composeLetter(template, chosen.specimen.data));
      if (!template || !letter || drawing(letter).length > 0) return undefined;
      return (await press.drawFrom(template, chosen.specimen.data)).pdf;
    },
  };
}

interface Chosen {
  readonly letter: string;
  readonly kind: LetterKind;
  readonly index: number;
  readonly specimen: Specimen;
}

function chosenSpecimen(
  { letter: wanted, specimen: index = 0 }: PreviewOrder,
  letters: readonly string[],
  kindOf: (letter: string) => LetterKind,
): Chosen | undefined {
  const letter = letters.find((each) => wanted === undefined || each === wanted);
  const kind = letter === undefined ? undefined : kindOf(letter);
  const specimen = kind && specimensOf[kind][index];
  return letter !== undefined && kind && specimen ? { letter, kind, index, specimen } : undefined;
}

/** @returns undefined when the text cannot even be read: the check says why */
function usable(
  { name, text }: PreviewOrder,
  around: TemplateTexts,
  kind: LetterKind,
): LetterTemplate | undefined {
  const sort = around.get(name)?.sort ?? 'LETTER';
  return attempt(() => bindTemplates(new Map([...around, [name, { sort, version: 0, text }]])).get(kind));
}

/** A text that goes round in circles, or through more loops than a letter has, is not tried. */
function mayBeTried(findings: readonly TemplateFinding[]): boolean {
  return !findings.some(({ code }) => code === 'NOT_SUPPORTED' || code === 'PARTIAL_CYCLE');
}

function written(template: LetterTemplate, { data }: Specimen): string | undefined {
  return attempt(() => writeHtml(composeLetter(template, data)));
}

/** A text on its way may be wrong in any way. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What every one of these letters may say. */
function variablesOf(kinds: readonly LetterKind[]): readonly TemplateVariable[] {
  const shapes = kinds.map(shapeOf);
  const [first, ...others] = shapes.map(
    (shape) => new Map(leavesOf(shape).map(({ path, at }) => [path, at])),
  );
  return [...(first ?? [])]
    .filter(([path]) => others.every((leaves) => leaves.has(path)))
    .map(([path, { example }]) => ({
      path,
      meaning: meaningOf(path),
      example,
      optional: shapes.some((shape) => isOptionalAt(shape, path)),
    }))
    .sort((one, other) => one.path.localeCompare(other.path));
}

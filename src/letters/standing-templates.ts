import type { TemplateFinding } from '../case-file/template-finding.ts';
import type { LetterKind } from '../usecases/ports/letters.ts';
import type { LetterWording } from '../usecases/ports/press.ts';
import type { TemplateTexts, TextSource } from '../usecases/ports/letter-templates.ts';
import { bindTemplates, expectEveryLetter } from './text/bind-templates.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { fittingEdits } from './text/lint/fitting-edits.ts';

/** 现行模板: what letters are drawn from, following the texts laid over those that came with the service. */
export interface StandingTemplates {
  /** @throws Error when there is no such letter */
  inForce(kind: LetterKind): LetterTemplate;
  /** @returns the template of a wording that was in force in this process once, else undefined */
  known(wording: LetterWording): LetterTemplate | undefined;
  /** @throws Error when its texts were not kept, or are not what they were */
  of(kind: LetterKind, wording: LetterWording): Promise<LetterTemplate>;
  texts(): TemplateTexts;
  /** Edits that this version of the service cannot draw from, and why: what came with it stands in for them. */
  unfit(): ReadonlyMap<string, readonly TemplateFinding[]>;
}

interface Standing {
  readonly edits: TemplateTexts;
  readonly texts: TemplateTexts;
  readonly templates: ReadonlyMap<LetterKind, LetterTemplate>;
  readonly unfit: ReadonlyMap<string, readonly TemplateFinding[]>;
}

/** @throws Error when a text that came with the service is malformed or missing: the service then fails at its start */
export function createStandingTemplates(source: TextSource): StandingTemplates {
  const everKnown = new Map<string, LetterTemplate>();
  let standing = stand(source, everKnown);

  function current(): Standing {
    if (source.edits() !== standing.edits) standing = stand(source, everKnown);
    return standing;
  }

  return {
    inForce: (kind) => {
      const template = current().templates.get(kind);
      if (!template) throw new Error(`no template for ${kind}`);
      return template;
    },
    known: ({ sha256 }) => everKnown.get(sha256),
    of: async (kind, wording) => {
      const known = everKnown.get(wording.sha256);
      if (known) return known;
      const template = bindTemplates(await source.kept(wording.parts)).get(kind);
      if (template?.sha256 !== wording.sha256)
        throw new Error(`the texts of ${wording.template} have changed`);
      everKnown.set(template.sha256, template);
      return template;
    },
    texts: () => current().texts,
    unfit: () => current().unfit,
  };
}

function stand(source: TextSource, everKnown: Map<string, LetterTemplate>): Standing {
  const [shipped, edits] = [source.shipped(), source.edits()];
  const { fitting, unfit } = fittingEdits(shipped, edits);
  const texts: TemplateTexts = new Map([...shipped, ...fitting]);
  const templates = bindTemplates(texts);
  expectEveryLetter(templates);
  for (const template of templates.values()) everKnown.set(template.sha256, template);
  return { edits, texts, templates, unfit };
}

/** A source that knows only what came with the service, under no number. */
export function onlyShipped(texts: TemplateTexts): TextSource {
  const noEdits: TemplateTexts = new Map();
  return { shipped: () => texts, edits: () => noEdits, kept: async () => texts };
}

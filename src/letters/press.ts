import { createHash } from 'node:crypto';
import type { TextSource } from '../usecases/ports/letter-templates.ts';
import type {
  DrawnLetter,
  LetterData,
  LetterPress,
  LetterProblem,
  LetterWording,
} from '../usecases/ports/letters.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { createFontShelf } from './fonts/font-shelf.ts';
import { readFontChains } from './fonts/read-font-chains.ts';
import { paintLetter } from './layout/paint-letter.ts';
import { placeLetter } from './layout/place-letter.ts';
import type { PlacedPage } from './layout/placed.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { readTemplateTexts } from './read-letter-templates.ts';
import { createStandingTemplates, onlyShipped, type StandingTemplates } from './standing-templates.ts';
import type { ComposedLetter } from './text/block.ts';
import { composeLetter } from './text/compose-letter.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { missingFields } from './text/missing-fields.ts';

interface LetterPressOptions {
  /** A directory with `letters/` and `partials/`. */
  readonly templatesDir: string;
  /** A directory with `fonts.yaml` and the office's own font files; without it the fonts that come with the service. */
  readonly fontsDir?: string;
  /** Where the installation's own texts are; without it those of `templatesDir`. */
  readonly texts?: TextSource;
}

/** The press, and what the workshop of templates uses of it. */
export interface Press extends LetterPress {
  readonly templates: StandingTemplates;
  /** The characters of a letter in words that no font has. */
  missingFrom(letter: ComposedLetter): readonly string[];
  drawFrom(template: LetterTemplate, data: LetterData): Promise<DrawnLetter>;
}

/**
 * The letters room behind its port: wording from templates, layout after GB/T 9704, PDF/A-1b.
 * @throws Error when a template or the font list is malformed: the service then fails at its start
 */
export function createLetterPress(options: LetterPressOptions): Press {
  const templates = createStandingTemplates(
    options.texts ?? onlyShipped(readTemplateTexts(options.templatesDir)),
  );
  const shelf = createFontShelf(readFontChains(options.fontsDir));

  function place(letter: ComposedLetter): readonly PlacedPage[] {
    return placeLetter(letter, shelf.widthOf);
  }

  function check(data: LetterData, wording?: LetterWording): readonly LetterProblem[] {
    const template = wording ? templates.known(wording) : templates.inForce(data.kind);
    if (!template) throw new Error(`a wording of ${data.kind} was never in force here`);
    return problemsOf(template, data);
  }

  function problemsOf(template: LetterTemplate, data: LetterData): readonly LetterProblem[] {
    const fields = missingFields(template.required, data);
    if (fields.length > 0) return [{ code: 'LETTER_DATA_MISSING', fields }];
    const characters = missingFrom(composeLetter(template, data));
    return characters.length > 0 ? [{ code: 'GLYPH_MISSING', characters }] : [];
  }

  function missingFrom(letter: ComposedLetter): readonly string[] {
    return missingGlyphs(place(letter), shelf);
  }

  async function draw(data: LetterData, wording?: LetterWording): Promise<DrawnLetter> {
    return drawFrom(wording ? await templates.of(data.kind, wording) : templates.inForce(data.kind), data);
  }

  async function drawFrom(template: LetterTemplate, data: LetterData): Promise<DrawnLetter> {
    const [problem] = problemsOf(template, data);
    if (problem) throw new Error(`the letter cannot be drawn: ${JSON.stringify(problem)}`);
    const letter = composeLetter(template, data);
    const pages = place(letter);
    const facts = {
      title: letter.name,
      author: letter.agencyName,
      subject: letter.documentNo ?? letter.applicationNo,
      creator: `mingda ${ENGINE_VERSION}`,
      createdAt: new Date(`${letter.datedOn}T00:00:00+08:00`),
    };
    const { pdf, fonts } = await paintLetter(pages, facts, shelf);
    return {
      pdf,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      pages: pages.length,
      template: template.template,
      templateSha256: template.sha256,
      templateParts: template.parts,
      engineVersion: ENGINE_VERSION,
      fonts,
    };
  }

  function wording(kind: LetterData['kind']): LetterWording {
    const { template, sha256, parts } = templates.inForce(kind);
    return { template, sha256, parts };
  }

  return { engineVersion: ENGINE_VERSION, wording, check, draw, drawFrom, missingFrom, templates };
}

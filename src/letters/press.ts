import { createHash } from 'node:crypto';
import type { DrawnLetter, LetterData, LetterPress, LetterProblem } from '../usecases/ports/letters.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { createFontShelf } from './fonts/font-shelf.ts';
import { readFontChains } from './fonts/read-font-chains.ts';
import { paintLetter } from './layout/paint-letter.ts';
import { placeLetter } from './layout/place-letter.ts';
import type { PlacedPage } from './layout/placed.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { readLetterTemplates } from './read-letter-templates.ts';
import type { ComposedLetter } from './text/block.ts';
import { composeLetter } from './text/compose-letter.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { missingFields } from './text/missing-fields.ts';

interface LetterPressOptions {
  /** A directory with `letters/` and `partials/`. */
  readonly templatesDir: string;
  /** A directory with `fonts.yaml` and the office's own font files; without it the fonts that come with the service. */
  readonly fontsDir?: string;
}

/**
 * The letters room behind its port: wording from templates, layout after GB/T 9704, PDF/A-1b.
 * @throws Error when a template or the font list is malformed: the service then fails at its start
 */
export function createLetterPress(options: LetterPressOptions): LetterPress {
  const templates = readLetterTemplates(options.templatesDir);
  const shelf = createFontShelf(readFontChains(options.fontsDir));

  function templateOf(data: LetterData): LetterTemplate {
    const template = templates.get(data.kind);
    if (!template) throw new Error(`no template for ${data.kind}`);
    return template;
  }

  function place(letter: ComposedLetter): readonly PlacedPage[] {
    return placeLetter(letter, shelf.widthOf);
  }

  function check(data: LetterData): readonly LetterProblem[] {
    const template = templateOf(data);
    const fields = missingFields(template.required, data);
    if (fields.length > 0) return [{ code: 'LETTER_DATA_MISSING', fields }];
    const characters = missingGlyphs(place(composeLetter(template, data)), shelf);
    return characters.length > 0 ? [{ code: 'GLYPH_MISSING', characters }] : [];
  }

  async function draw(data: LetterData): Promise<DrawnLetter> {
    const [problem] = check(data);
    if (problem) throw new Error(`the letter cannot be drawn: ${JSON.stringify(problem)}`);
    const template = templateOf(data);
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
      engineVersion: ENGINE_VERSION,
      fonts,
    };
  }

  return { check, draw };
}

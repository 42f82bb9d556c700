import { createHash } from 'node:crypto';
import type { DrawnLetter, LetterData, LetterPress, LetterProblem } from '../usecases/ports/letters.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { createFontShelf } from './fonts/font-shelf.ts';
import { readFontChains } from './fonts/read-font-chains.ts';
import { placeLetter } from './layout/place-letter.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { createPainter, type Painter } from './painter.ts';
import { readLetterTemplates } from './read-letter-templates.ts';
import { composeLetter } from './text/compose-letter.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { missingFields } from './text/missing-fields.ts';

interface LetterPressOptions {
  /** A directory with `letters/` and `partials/`. */
  readonly templatesDir: string;
  /** A directory with `fonts.yaml` and the office's own font files; without it the fonts that come with the service. */
  readonly fontsDir?: string;
  /** Paints with the same fonts; without it letters are painted in the thread that asks for them. */
  readonly painter?: Painter;
}

/**
 * The letters room behind its port: wording from templates, layout after GB/T 9704, PDF/A-1b.
 * @throws Error when a template or the font list is malformed: the service then fails at its start
 */
export function createLetterPress(options: LetterPressOptions): LetterPress {
  const templates = readLetterTemplates(options.templatesDir);
  const chains = readFontChains(options.fontsDir);
  const shelf = createFontShelf(chains);
  const paint = options.painter ?? createPainter(chains);

  function templateOf(data: LetterData): LetterTemplate {
    const template = templates.get(data.kind);
    if (!template) throw new Error(`no template for ${data.kind}`);
    return template;
  }

  function check(data: LetterData): readonly LetterProblem[] {
    const template = templateOf(data);
    const fields = missingFields(template.required, data);
    if (fields.length > 0) return [{ code: 'LETTER_DATA_MISSING', fields }];
    const characters = missingGlyphs(placeLetter(composeLetter(template, data), shelf.widthOf), shelf);
    return characters.length > 0 ? [{ code: 'GLYPH_MISSING', characters }] : [];
  }

  async function draw(data: LetterData): Promise<DrawnLetter> {
    const template = templateOf(data);
    const fields = missingFields(template.required, data);
    if (fields.length > 0) throw new Error(`LETTER_DATA_MISSING: ${fields.join(', ')}`);
    const letter = composeLetter(template, data);
    const { pdf, pages, fonts } = await paint(letter, {
      title: letter.name,
      author: letter.agencyName,
      subject: letter.documentNo ?? letter.applicationNo,
      creator: `mingda ${ENGINE_VERSION}`,
      createdAt: new Date(`${letter.datedOn}T00:00:00+08:00`),
    });
    return {
      pdf,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      pages,
      template: template.template,
      templateSha256: template.sha256,
      engineVersion: ENGINE_VERSION,
      fonts,
    };
  }

  return { check, draw };
}

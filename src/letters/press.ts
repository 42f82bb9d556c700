import { createHash } from 'node:crypto';
import type { TextSource } from '../usecases/ports/letter-templates.ts';
import type { WrittenReply } from '../usecases/ports/kept-letters.ts';
import type { LetterData } from '../usecases/ports/letters.ts';
import type { PaperData } from '../usecases/ports/papers.ts';
import type {
  DrawingOptions,
  DrawnLetter,
  LetterPress,
  LetterProblem,
  LetterWording,
  WrittenLetter,
} from '../usecases/ports/press.ts';
import { type DocxSort, writeDocx } from './docx/write-docx.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import { createFontShelf } from './fonts/font-shelf.ts';
import { readFontChains } from './fonts/read-font-chains.ts';
import { placeLetter } from './layout/place-letter.ts';
import { writeHtml } from './html/write-html.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { readTemplateTexts } from './read-letter-templates.ts';
import { createStandingTemplates, onlyShipped, type StandingTemplates } from './standing-templates.ts';
import type { ComposedLetter } from './text/block.ts';
import { createPainter, type Painter } from './painter.ts';
import { draftOf } from './text/draft-of.ts';
import { composeLetter } from './text/compose-letter.ts';
import { letterRecord } from './text/letter-record.ts';
import type { LetterTemplate } from './text/letter-template.ts';
import { missingFields } from './text/missing-fields.ts';
import { textOf } from './text/text-of.ts';

interface LetterPressOptions {
  /** A directory with `letters/` and `partials/`. */
  readonly templatesDir: string;
  /** A directory with `fonts.yaml` and the office's own font files; without it the fonts that come with the service. */
  readonly fontsDir?: string;
  /** Where the installation's own texts are; without it those of `templatesDir`. */
  readonly texts?: TextSource;
  /** Paints with the same fonts; without it letters are painted in the thread that asks for them. */
  readonly painter?: Painter;
}

/** The press, and what the workshop of templates uses of it. */
export interface Press extends LetterPress {
  readonly templates: StandingTemplates;
  /** The characters of a letter in words that no font has. */
  missingFrom(letter: ComposedLetter): readonly string[];
  drawFrom(template: LetterTemplate, data: LetterData, options?: DrawingOptions): Promise<DrawnLetter>;
}

/**
 * The letters room behind its port: wording from templates, layout after GB/T 9704, PDF/A.
 * @throws Error when a template or the font list is malformed: the service then fails at its start
 */
export function createLetterPress(options: LetterPressOptions): Press {
  const templates = createStandingTemplates(
    options.texts ?? onlyShipped(readTemplateTexts(options.templatesDir)),
  );
  const chains = readFontChains(options.fontsDir);
  const shelf = createFontShelf(chains);
  const paint = options.painter ?? createPainter(chains);

  function check(data: LetterData, wording?: LetterWording): readonly LetterProblem[] {
    const template = wording ? templates.known(wording) : templates.inForce(data.kind);
    if (!template) throw new Error(`a wording of ${data.kind} was never in force here`);
    return problemsOf(template, data);
  }

  function problemsOf(template: LetterTemplate, data: LetterData | WrittenReply): readonly LetterProblem[] {
    const fields = missingFields(template.required, data);
    if (fields.length > 0) return [{ code: 'LETTER_DATA_MISSING', fields }];
    const characters = missingFrom(composeLetter(template, data));
    return characters.length > 0 ? [{ code: 'GLYPH_MISSING', characters }] : [];
  }

  function write(data: WrittenReply | PaperData): WrittenLetter {
    const template = templates.inForce(data.kind);
    return { html: writeHtml(composeLetter(template, data)), problems: problemsOf(template, data) };
  }

  function missingFrom(letter: ComposedLetter): readonly string[] {
    return missingGlyphs(placeLetter(letter, shelf.widthOf), shelf);
  }

  async function draw(
    data: LetterData,
    wording?: LetterWording,
    options?: DrawingOptions,
  ): Promise<DrawnLetter> {
    const template = wording ? await templates.of(data.kind, wording) : templates.inForce(data.kind);
    return drawFrom(template, data, options);
  }

  async function drawFrom(
    template: LetterTemplate,
    data: LetterData,
    { format = 'PDF_A_1B', sealedElectronically = false }: DrawingOptions = {},
  ): Promise<DrawnLetter> {
    const fields = missingFields(template.required, data);
    if (fields.length > 0) throw new Error(`LETTER_DATA_MISSING: ${fields.join(', ')}`);
    const letter = composeLetter(template, data, sealedElectronically);
    const { pdf, pages, fonts, sealPlace } = await paint(letter, {
      title: letter.name,
      author: letter.agencyName,
      subject: letter.documentNo ?? letter.applicationNo ?? letter.name,
      creator: `mingda ${ENGINE_VERSION}`,
      createdAt: new Date(`${letter.datedOn}T00:00:00+08:00`),
      ...(format === 'PDF_A_3A' ? { data: letterRecord(template, data, letter) } : {}),
    });
    return {
      pdf,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      pages,
      template: template.template,
      templateSha256: template.sha256,
      templateParts: template.parts,
      engineVersion: ENGINE_VERSION,
      fonts,
      ...(sealPlace && { sealPlace }),
    };
  }

  async function drawDraft(data: WrittenReply): Promise<Uint8Array | LetterProblem> {
    const letter = draftOf(composeLetter(templates.inForce(data.kind), data));
    const characters = missingFrom(letter);
    if (characters.length > 0) return { code: 'GLYPH_MISSING', characters };
    const { pdf } = await paint(letter, {
      title: `草稿：${letter.name}`,
      author: letter.agencyName,
      subject: '未经签发，不是正式文书',
      creator: `mingda ${ENGINE_VERSION}`,
      createdAt: new Date(`${letter.datedOn}T00:00:00+08:00`),
    });
    return pdf;
  }

  async function wordFile(
    data: LetterData | WrittenReply,
    as: DocxSort,
    wording?: LetterWording,
  ): Promise<Uint8Array> {
    const template = wording ? await templates.of(data.kind, wording) : templates.inForce(data.kind);
    return writeDocx(composeLetter(template, data), as);
  }

  async function text(data: LetterData, from?: LetterWording): Promise<string> {
    const template = from ? await templates.of(data.kind, from) : templates.inForce(data.kind);
    return textOf(composeLetter(template, data).blocks);
  }

  function wording(kind: LetterData['kind']): LetterWording {
    const { template, sha256, parts } = templates.inForce(kind);
    return { template, sha256, parts };
  }

  return {
    engineVersion: ENGINE_VERSION,
    wording,
    drawDraft,
    check,
    write,
    draw,
    text,
    wordFile,
    drawFrom,
    missingFrom,
    templates,
  };
}

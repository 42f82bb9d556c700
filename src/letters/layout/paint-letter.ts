import PDFDocument from 'pdfkit';
import type { FontShelf } from '../fonts/font-shelf.ts';
import { addOutputIntent } from './color-profile.ts';
import type { DocumentFacts } from './document-facts.ts';
import { embedData } from './embed-data.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from './measures.ts';
import { createPen } from './pen.ts';
import type { Part, Placed, PlacedPage } from './placed.ts';
import { createStructure } from './structure.ts';
import { writeMetadata } from './write-metadata.ts';
import { writeTersely } from './write-tersely.ts';

const pdfA1b = { pdfVersion: '1.4', subset: 'PDF/A-1b' } as const;
const pdfA3a = { pdfVersion: '1.7', subset: 'PDF/A-3a' } as const;

interface PaintedPages {
  readonly pdf: Uint8Array;
  /** PostScript names of the fonts embedded, in the order of their first use. */
  readonly fonts: readonly string[];
}

/**
 * Writes placed pages as PDF/A-1b (GB/T 23286.1), or as PDF/A-3a (ISO 19005-3) where data are embedded, tagged, fonts
 * embedded as subsets. Nothing in the bytes depends on the clock or on chance.
 */
export function paintLetter(
  pages: readonly PlacedPage[],
  facts: DocumentFacts,
  shelf: FontShelf,
): PaintedPages {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE_WIDTH, PAGE_HEIGHT],
    margin: 0,
    ...(facts.data === undefined ? pdfA1b : pdfA3a),
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    // pdfkit opens Helvetica, which PDF/A forbids, unless it is told not to.
    font: null as unknown as string,
    // The identity of the file is made from all of it (ISO 32000-1, 14.4).
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Creator: facts.creator,
      CreationDate: facts.createdAt,
    },
  });
  (pdf as unknown as Internals)._addColorOutputIntent = () => addOutputIntent(pdf);
  writeMetadata(pdf, facts);
  writeTersely(pdf);
  const bytes = collect(pdf);
  const pen = createPen(pdf, shelf, pages);
  const structure = createStructure(pdf);
  for (const page of pages) {
    pdf.addPage();
    dropWhatIsEmpty(pdf.page as unknown as PageInternals);
    pen.beginPage();
    for (const { part, marks } of runsOfParts(page.marks)) {
      structure.within(part, () => {
        for (const mark of marks) pen.paint(mark);
      });
    }
  }
  structure.close();
  if (facts.data !== undefined) embedData(pdf, facts.data, facts.createdAt);
  const fonts = pen.close();
  pdf.end();
  return { pdf: bytes(), fonts };
}

/** What pdfkit has and its types do not. */
interface Internals {
  _addColorOutputIntent: () => void;
}

interface PageInternals {
  readonly dictionary: { readonly data: Record<string, unknown> };
  readonly resources: { readonly data: Record<string, unknown> };
}

/** What pdfkit says of every page and PDF 1.4 takes as said. */
function dropWhatIsEmpty({ dictionary, resources }: PageInternals): void {
  Reflect.deleteProperty(dictionary.data, 'UserUnit');
  Reflect.deleteProperty(dictionary.data, 'Tabs');
  Reflect.deleteProperty(resources.data, 'ProcSet');
  Reflect.deleteProperty(resources.data, 'ColorSpace');
}

interface PartRun {
  readonly part: Part;
  readonly marks: Placed[];
}

/** Marks of one part that follow each other are written as one. */
function runsOfParts(marks: readonly Placed[]): readonly PartRun[] {
  const runs: PartRun[] = [];
  for (const mark of marks) {
    const last = runs.at(-1);
    if (last && keyOf(last.part) === keyOf(mark.part)) last.marks.push(mark);
    else runs.push({ part: mark.part, marks: [mark] });
  }
  return runs;
}

function keyOf(part: Part): string {
  return part === 'artifact' ? part : part.group;
}

/** Takes what the document writes as it writes it. Its other way out, a stream, costs more than the writing. */
function collect(pdf: PDFKit.PDFDocument): () => Uint8Array {
  const chunks = [pdf.read() as Uint8Array];
  pdf.push = (chunk: Uint8Array | null) => {
    if (chunk) chunks.push(chunk);
    return true;
  };
  return () => new Uint8Array(Buffer.concat(chunks));
}

import PDFDocument from 'pdfkit';
import type { FontShelf, ShelfFont } from '../fonts/font-shelf.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from './measures.ts';
import type { Part, Placed, PlacedPage, PlacedText } from './placed.ts';
import { createStructure } from './structure.ts';

/** What the file says about itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly createdAt: Date;
}

interface PaintedPages {
  readonly pdf: Uint8Array;
  /** PostScript names of the fonts embedded, in the order of their first use. */
  readonly fonts: readonly string[];
}

/**
 * Writes placed pages as PDF/A-1b (GB/T 23286.1), tagged, fonts embedded as subsets. Nothing in the bytes depends on
 * the clock or on chance.
 */
export function paintLetter(
  pages: readonly PlacedPage[],
  facts: DocumentFacts,
  shelf: FontShelf,
): Promise<PaintedPages> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    size: [PAGE_WIDTH, PAGE_HEIGHT],
    margin: 0,
    pdfVersion: '1.4',
    subset: 'PDF/A-1b',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    // pdfkit opens Helvetica, which PDF/A forbids, unless it is told not to.
    font: null as unknown as string,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Creator: facts.creator,
      CreationDate: facts.createdAt,
    },
  });
  const painted = collect(pdf);
  const fonts = new Set<string>();
  const structure = createStructure(pdf);
  for (const page of pages) {
    pdf.addPage();
    for (const { part, marks } of runsOfParts(page.marks)) {
      structure.within(part, () => {
        for (const mark of marks) paintMark(pdf, mark, shelf, fonts);
      });
    }
  }
  structure.close();
  pdf.end();
  return painted.then((bytes) => ({ pdf: bytes, fonts: [...fonts] }));
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

function paintMark(pdf: PDFKit.PDFDocument, mark: Placed, shelf: FontShelf, fonts: Set<string>): void {
  if (mark.type === 'text') {
    paintText(pdf, mark, shelf, fonts);
    return;
  }
  for (const box of mark.boxes) pdf.rect(box.x, box.y, box.width, box.height);
  pdf.fill(mark.color);
}

function paintText(pdf: PDFKit.PDFDocument, mark: PlacedText, shelf: FontShelf, fonts: Set<string>): void {
  let x = mark.x;
  pdf.fillColor(mark.color);
  for (const run of runsOfFonts(mark, shelf)) {
    fonts.add(run.font.parsed.postscriptName);
    // pdfkit takes a parsed font for a font source (its types know files only).
    pdf.registerFont(run.font.file, run.font.parsed as unknown as string);
    pdf.font(run.font.file, mark.size).text(run.text, x, mark.baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: mark.spacing,
    });
    x += run.width;
  }
}

interface FontRun {
  text: string;
  width: number;
  readonly font: ShelfFont;
}

function runsOfFonts(mark: PlacedText, shelf: FontShelf): readonly FontRun[] {
  const runs: FontRun[] = [];
  for (const character of mark.text) {
    const font = shelf.fontFor(mark.role, character);
    const width = shelf.widthOf(mark.role, character) * mark.size + mark.spacing;
    const last = runs.at(-1);
    if (last?.font === font) {
      last.text += character;
      last.width += width;
    } else {
      runs.push({ text: character, width, font });
    }
  }
  return runs;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}

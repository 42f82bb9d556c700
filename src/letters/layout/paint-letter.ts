import PDFDocument from 'pdfkit';
import type { FontShelf } from '../fonts/font-shelf.ts';
import { addOutputIntent } from './color-profile.ts';
import { embedData } from './embed-data.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from './measures.ts';
import type { Part, Placed, PlacedPage, Rectangle } from './placed.ts';
import { createStructure } from './structure.ts';
import { createTextPen, type TextPen } from './text-pen.ts';

/** What the file says about itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly createdAt: Date;
  /** 文书数据, JSON: with it the file is PDF/A-3a and embeds it, without it PDF/A-1b. */
  readonly data?: string;
}

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
    info: {
      Title: fitForXml(facts.title),
      Author: fitForXml(facts.author),
      Subject: fitForXml(facts.subject),
      Creator: fitForXml(facts.creator),
      CreationDate: facts.createdAt,
    },
  });
  const internals = pdf as unknown as Internals;
  internals._addColorOutputIntent = () => addOutputIntent(pdf);
  dropIndentation(internals.metadata);
  const bytes = collect(pdf);
  const pen = createTextPen(pdf, shelf);
  const structure = createStructure(pdf);
  for (const page of pages) {
    pdf.addPage();
    pen.beginPage();
    for (const { part, marks } of runsOfParts(page.marks)) {
      structure.within(part, () => {
        for (const mark of marks) paintMark(pdf, mark, pen);
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
  readonly metadata: { getXML: () => string; getLength: () => number };
}

/** PDF/A wants its metadata uncompressed, and pdfkit indents them. */
function dropIndentation(metadata: Internals['metadata']): void {
  const indented = metadata.getXML.bind(metadata);
  metadata.getXML = () => indented().replace(/>\s+</g, '><');
  metadata.getLength = () => Buffer.byteLength(metadata.getXML());
}

/** pdfkit writes these words into the metadata's XML as they are: the signs that would end it are written full width. */
function fitForXml(text: string): string {
  return text.replaceAll('&', '＆').replaceAll('<', '＜').replaceAll('>', '＞');
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

function paintMark(pdf: PDFKit.PDFDocument, mark: Placed, pen: TextPen): void {
  if (mark.type === 'text') {
    pdf.fillColor(mark.color);
    pen.show(mark);
    return;
  }
  if (mark.type === 'seal') return;
  if (mark.ofModules) {
    paintModules(pdf, mark.boxes, mark.color);
    return;
  }
  for (const box of mark.boxes) pdf.rect(box.x, box.y, box.width, box.height);
  pdf.fill(mark.color);
}

/** A few hundred boxes in small whole numbers take a third of the room. */
function paintModules(pdf: PDFKit.PDFDocument, boxes: readonly Rectangle[], color: string): void {
  const [first] = boxes;
  if (!first) return;
  const { x: left, y: top, height: module } = first;
  function inModules(length: number): number {
    return Math.round(length / module);
  }
  pdf.save();
  pdf.transform(module, 0, 0, module, left, top);
  for (const { x, y, width, height } of boxes)
    pdf.rect(inModules(x - left), inModules(y - top), inModules(width), inModules(height));
  pdf.fill(color);
  pdf.restore();
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

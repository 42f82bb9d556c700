import PDFDocument from 'pdfkit';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { codeOf, runsOf } from './code-of.ts';
import type { BenchLetter, Paragraph } from './letters-to-draw.ts';

const MM = 72 / 25.4;
const [body = ''] = defaultFontChains.body;
const [title = ''] = defaultFontChains.title;
const [heading = ''] = defaultFontChains.heading;

const page = {
  size: 'A4',
  margins: { top: 37 * MM, left: 28 * MM, right: 26 * MM, bottom: 35 * MM },
  font: body,
} as const;

/** pdfkit as its guide has it: fonts by file name, one `text` after the other, the document read as a stream. */
export function drawWithPdfkit({ paragraphs }: BenchLetter): Promise<Uint8Array> {
  const pdf = new PDFDocument(page);
  const whole = collected(pdf);
  for (const paragraph of paragraphs) setParagraph(pdf, paragraph);
  pdf.end();
  return whole;
}

/** The same, asked for what our files are too: PDF/A-1b, and tagged, each paragraph an element. */
export function drawForArchive({ paragraphs }: BenchLetter): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    ...page,
    pdfVersion: '1.4',
    subset: 'PDF/A-1b',
    tagged: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: paragraphs[2]?.text ?? '', Author: paragraphs[0]?.text ?? '' },
  });
  const whole = collected(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const paragraph of paragraphs)
    root.add(pdf.struct(tags[paragraph.style], {}, () => setParagraph(pdf, paragraph)));
  root.end();
  pdf.end();
  return whole;
}

const tags = { title: 'H1', heading: 'H2', body: 'P', end: 'P', code: 'Figure' } as const;

function setParagraph(pdf: PDFKit.PDFDocument, { style, text }: Paragraph): void {
  if (style === 'title') pdf.font(title, 22).text(text, { align: 'center', lineGap: 8 });
  if (style === 'heading') pdf.font(heading, 16).text(text, { indent: 32, lineGap: 8 });
  if (style === 'body') pdf.font(body, 16).text(text, { indent: 32, lineGap: 8 });
  if (style === 'code') drawCode(pdf, text);
  if (style === 'end') pdf.font(body, 16).text(text, { align: 'right', lineGap: 8 });
}

function drawCode(pdf: PDFKit.PDFDocument, text: string): void {
  const code = codeOf(text);
  const module = (28 * MM) / code.size;
  pdf.save().translate(pdf.x, pdf.y).scale(module);
  for (const { x, y, width } of runsOf(code)) pdf.rect(x, y, width, 1);
  pdf.fill('black').restore();
  pdf.y += 28 * MM;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

import { Document, Footer, Header, Packer, PageNumber, type Paragraph, TextRun } from 'docx';
import { correction, generate } from 'lean-qr';
import { toPngBuffer } from 'lean-qr/extras/node_export';
import { AREA_LEFT, AREA_TOP, MM, PAGE_HEIGHT, PAGE_WIDTH, RED, SIZE_5 } from '../layout/measures.ts';
import { pageStyles } from '../layout/page-styles.ts';
import type { ComposedLetter } from '../text/block.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { docxBlock, type Pictures } from './docx-blocks.ts';
import { paragraphOf, paragraphWith, runOf } from './docx-styles.ts';
import { stillZip } from './still-zip.ts';

/** 工作稿: a reply before it is signed. 副本: what a letter says, to be worked on; the stored PDF is the letter. */
export type DocxSort = 'DRAFT' | 'COPY';

/** What stands at the head of every page, so that neither is taken for a letter. */
const headers: Readonly<Record<DocxSort, string>> = {
  DRAFT: '工作稿（征求意见稿）　未经签发，不具效力',
  COPY: '可编辑副本　以存档的版式文件为准',
};

/** GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, and what the type area of 156 mm × 225 mm leaves. */
const margin = {
  top: twips(AREA_TOP),
  bottom: twips(35 * MM),
  left: twips(AREA_LEFT),
  right: twips(26 * MM),
};

/**
 * A letter for a word processor, from the same blocks as the PDF. Whatever its data hold is text.
 * @returns an Office Open XML file; the same letter gives the same bytes
 */
export async function writeDocx(letter: ComposedLetter, sort: DocxSort): Promise<Uint8Array> {
  const styles = pageStyles(letter.layout);
  const pictures = picturesOf(letter);
  const isDraft = sort === 'DRAFT';
  const header = paragraphOf(
    headers[sort],
    { ...styles.body, size: SIZE_5, leading: 16 },
    { align: 'CENTRE' },
  );
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: twips(PAGE_WIDTH), height: twips(PAGE_HEIGHT) }, margin },
        },
        headers: { default: new Header({ children: [header] }), even: new Header({ children: [header] }) },
        footers: { default: pageNumber('RIGHT'), even: pageNumber('LEFT') },
        children: [
          ...headOf(letter),
          ...letter.blocks.flatMap((block) => docxBlock(block, { styles, pictures, isDraft })),
        ],
      },
    ],
  });
  const file = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreOf(letter) },
  ]);
  return new Uint8Array(stillZip(file));
}

function twips(points: number): number {
  return Math.round(points * 20);
}

/** 7.5: the page number between dashes, at the outer edge. */
function pageNumber(align: 'LEFT' | 'RIGHT'): Footer {
  const { body } = pageStyles('letter');
  const style = { ...body, size: 14 };
  const current = new TextRun({ children: [PageNumber.CURRENT], size: 2 * style.size });
  return new Footer({
    children: [paragraphWith([runOf('— ', style), current, runOf(' —', style)], style, { align })],
  });
}

/** 版头: the organ in red, and the number; a form has neither. */
function headOf({ layout, agencyName, documentNo }: ComposedLetter): readonly Paragraph[] {
  if (layout !== 'letter' && layout !== 'general') return [];
  const { title, body } = pageStyles(layout);
  const number = documentNo === undefined || documentNo === '' ? [] : [documentNo];
  return [
    paragraphOf(agencyName, title, { align: 'CENTRE', color: RED.slice(1) }),
    ...number.map((no) => paragraphOf(no, body, { align: layout === 'letter' ? 'RIGHT' : 'CENTRE' })),
  ];
}

function picturesOf({ blocks }: ComposedLetter): Pictures {
  const contents = blocks.flatMap((block) =>
    block.type === 'qr' || block.type === 'check' ? [block.content] : [],
  );
  return new Map(contents.map((text) => [text, pictureOf(text)]));
}

function pictureOf(text: string): Buffer {
  return Buffer.from(toPngBuffer(generate(text, { minCorrectionLevel: correction.M }), { scale: 4 }));
}

/** The package writes the time of day here; a letter is dated by its own. */
function coreOf({ name, agencyName, datedOn }: ComposedLetter): string {
  const at = `${datedOn}T00:00:00+08:00`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(name)}</dc:title><dc:creator>${escapeMarkup(agencyName)}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

import { ImageRun, type ParagraphChild, type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { chineseDay } from '../../calendar/chinese-day.ts';
import type { Block, FormBlock, FormField, TableBlock } from '../text/block.ts';
import { DATE_INDENT, PARAGRAPH_INDENT, SIZE_5 } from '../layout/measures.ts';
import type { PageStyles } from '../layout/page-styles.ts';
import type { TextStyle } from '../layout/text-style.ts';
import { paragraphOf, paragraphWith, runOf } from './docx-styles.ts';

/** QR codes as pictures, by what they say. */
export type Pictures = ReadonlyMap<string, Buffer>;

export interface BlockSetting {
  readonly styles: PageStyles;
  readonly pictures: Pictures;
  /** A draft has no day yet: room is left for it. */
  readonly isDraft: boolean;
}

const NO_DAY_YET = '　　年　月　日';
/** Pixels of a picture of 28 mm at 96 to the inch. */
const PICTURE_SIDE = 106;

/** A block of a letter as paragraphs and tables of Office Open XML: the same words as on the page. */
export function docxBlock(block: Block, setting: BlockSetting): readonly (Paragraph | Table)[] {
  const { styles } = setting;
  const { body } = styles;
  switch (block.type) {
    case 'title':
      return [paragraphOf(block.text, styles.title, { align: 'CENTRE', keepNext: true, above: 1, below: 1 })];
    case 'reference':
      return [paragraphOf(block.text, body, { align: 'RIGHT' })];
    case 'addressee':
      return [paragraphOf(block.text, body, { keepNext: true })];
    case 'heading': {
      const style = block.level === 1 ? styles.heading1 : styles.heading2;
      return [paragraphOf(block.text, style, { firstLine: PARAGRAPH_INDENT, keepNext: true })];
    }
    case 'paragraph':
      return [paragraphOf(block.text, body, { firstLine: PARAGRAPH_INDENT })];
    case 'table':
      return [tableOf(block, styles)];
    case 'form':
      return [formOf(block, styles)];
    case 'enclosures':
      return enclosuresOf(block.names, body);
    case 'copies':
      return [paragraphOf(`抄送：${block.text}。`, { ...body, size: 14 })];
    case 'signature':
      return signatureOf(block, setting);
    case 'check':
      return [pictureOf(block.content, setting), ...block.lines.map((line) => small(line, body))];
    case 'qr':
      return [
        ...[block.label, ...block.lines].map((line) => small(line, body)),
        pictureOf(block.content, setting),
      ];
  }
}

function small(text: string, body: TextStyle): Paragraph {
  return paragraphOf(text, { ...body, size: SIZE_5, leading: 14 }, { align: 'LEFT' });
}

function pictureOf(content: string, { styles, pictures }: BlockSetting): Paragraph {
  const data = pictures.get(content);
  if (!data) throw new Error('a QR code without a picture');
  // Without an id the package counts pictures from the start of the process, and the bytes would tell how many there were.
  const id = `${[...pictures.keys()].indexOf(content) + 1}`;
  const picture: ParagraphChild = new ImageRun({
    type: 'png',
    data,
    transformation: { width: PICTURE_SIDE, height: PICTURE_SIDE },
    altText: { id, name: '二维码', title: '二维码', description: content },
  });
  return paragraphWith([picture], styles.body, { align: 'LEFT', above: 1 }, 'AT_LEAST');
}

function enclosuresOf(names: readonly string[], body: TextStyle): readonly Paragraph[] {
  const numbered = names.length === 1 ? names : names.map((name, index) => `${index + 1}.${name}`);
  return numbered.map((name, index) =>
    paragraphOf(index === 0 ? `附件：${name}` : `　　　${name}`, body, {
      align: 'LEFT',
      firstLine: PARAGRAPH_INDENT,
      above: index === 0 ? 1 : 0,
    }),
  );
}

function signatureOf(
  { agencyName, datedOn }: Block & { readonly type: 'signature' },
  { styles: { body }, isDraft }: BlockSetting,
): readonly Paragraph[] {
  const day = isDraft ? NO_DAY_YET : chineseDay(datedOn);
  const shape = { align: 'RIGHT', right: DATE_INDENT, keepNext: true } as const;
  return [
    paragraphOf('（此处加盖印章）', { ...body, size: SIZE_5 }, { ...shape, above: 1 }),
    paragraphOf(agencyName, body, shape),
    paragraphOf(day, body, { ...shape, keepNext: false }),
  ];
}

function tableOf({ head, rows }: TableBlock, { table }: PageStyles): Table {
  const heads = head.map((text) => cellOf(text, table.head, 'CENTRE'));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ children: heads, tableHeader: true, cantSplit: true }),
      ...rows.map((row) => new TableRow({ children: row.map((text) => cellOf(text, table.cell, 'LEFT')) })),
    ],
  });
}

/** A row with one field has it over the width of two. */
function formOf({ rows }: FormBlock, { table }: PageStyles): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (fields) => new TableRow({ children: fields.flatMap((field) => fieldOf(field, fields.length, table)) }),
    ),
  });
}

function fieldOf(
  { label, text, freeLines = 0, signed }: FormField,
  fieldsInRow: number,
  table: PageStyles['table'],
): readonly TableCell[] {
  const foot = signed === undefined ? [] : [paragraphOf(signed, table.cell, { align: 'RIGHT', above: 1 })];
  const free = Array.from({ length: freeLines }, () => paragraphOf('', table.cell, { align: 'LEFT' }));
  return [
    cellOf(label, table.head, 'CENTRE'),
    new TableCell({
      children: [...linesOf(text, table.cell, 'LEFT'), ...free, ...foot],
      ...(fieldsInRow === 1 ? { columnSpan: 3 } : {}),
    }),
  ];
}

function cellOf(text: string, style: TextStyle, align: 'LEFT' | 'CENTRE'): TableCell {
  return new TableCell({ children: [...linesOf(text, style, align)] });
}

function linesOf(text: string, style: TextStyle, align: 'LEFT' | 'CENTRE'): readonly Paragraph[] {
  return text.split('\n').map((line) => paragraphWith([runOf(line, style)], style, { align }));
}

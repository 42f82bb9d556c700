import type { Block, FormField, SignatureBlock } from './block.ts';
import { inlinePlain } from './inline-plain.ts';
import { openSealedValues } from './sealed-value.ts';

type Signatory = Omit<SignatureBlock, 'type'>;

/**
 * Reads a rendered template. The Markdown subset: `# ` title, `## ` and `### ` headings, `|` tables with a `| --- |`
 * line under the heads, `|` forms without it (【签】 in a field: who signs; 【空3】: three lines left free), `- ` items of the enclosure list, paragraphs separated by blank lines, and
 * the marks 【编号】【主送】【附件】【落款】【核验】【抄送】【二维码】 at the start of a line. Nothing else is markup.
 * Values are opened only after the text has been cut into blocks, so that none of them can make a block.
 * @param text a rendered template, its values sealed
 * @param signatory whose letter it is, for 【落款】
 * @throws Error on a mark that does not exist, or a list item outside the enclosure list
 */
export function parseBlocks(text: string, signatory: Signatory): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n').map((line) => line.trim());
  let at = 0;

  function takeWhile(wanted: (line: string) => boolean): readonly string[] {
    const taken: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at] ?? '';
      if (line === '' && wanted(nextFilledLine(lines, at))) continue;
      if (!wanted(line)) break;
      taken.push(line);
    }
    return taken;
  }

  while (at < lines.length) {
    const line = lines[at] ?? '';
    const [, mark, words = ''] = /^【(编号|主送|附件|落款|核验|抄送|二维码)】(.*)$/u.exec(line) ?? [];
    if (line === '') {
      at++;
    } else if (line.startsWith('|')) {
      blocks.push(tableOf(takeWhile((each) => each.startsWith('|'))));
    } else if (mark === '附件') {
      at++;
      const items = takeWhile((each) => each.startsWith('- '));
      blocks.push({ type: 'enclosures', names: items.map((item) => oneLine(item.slice(2))) });
    } else if (mark !== undefined) {
      blocks.push(markedBlock(mark, words, signatory));
      at++;
    } else if (/^#{1,3} /u.test(line)) {
      blocks.push(headingOf(line));
      at++;
    } else if (/^(【|- |#)/u.test(line)) {
      throw new Error(`unknown mark in a letter template: ${line.slice(0, 20)}`);
    } else {
      const start = at;
      while (at < lines.length && isProse(lines[at] ?? '')) at++;
      blocks.push(...paragraphsOf(lines.slice(start, at).join('')));
    }
  }
  return blocks;
}

function nextFilledLine(lines: readonly string[], from: number): string {
  return lines.slice(from).find((line) => line !== '') ?? '';
}

function isProse(line: string): boolean {
  return line !== '' && !/^(\||#|【|- )/u.test(line);
}

function oneLine(text: string): string {
  return inlinePlain(openSealedValues(text));
}

function headingOf(line: string): Block {
  const [, signs = '', words = ''] = /^(#{1,3}) (.*)$/u.exec(line) ?? [];
  if (signs.length === 1) return { type: 'title', text: oneLine(words) };
  return { type: 'heading', level: signs.length === 2 ? 1 : 2, text: oneLine(words) };
}

function markedBlock(mark: string, words: string, signatory: Signatory): Block {
  switch (mark) {
    case '编号':
      return { type: 'reference', text: oneLine(words) };
    case '主送':
      return { type: 'addressee', text: oneLine(words) };
    case '抄送':
      return { type: 'copies', text: oneLine(words) };
    case '落款':
      return { type: 'signature', ...signatory };
    case '核验': {
      const [content = '', ...lines] = words.split('|').map(oneLine);
      return { type: 'check', content, lines };
    }
    default: {
      const [label = '', content = '', ...lines] = words.split('|').map(oneLine);
      return { type: 'qr', label, content, lines };
    }
  }
}

/** A line break inside a value begins a new paragraph. */
function paragraphsOf(text: string): readonly Block[] {
  const lines = openSealedValues(text)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ type: 'paragraph', text: line }));
}

function tableOf(lines: readonly string[]): Block {
  const rows = lines.map(cellsOf);
  const [head = [], rule, ...others] = rows;
  if (!rule?.every((cell) => /^-{3,}$/u.test(cell))) return { type: 'form', rows: rows.map(fieldsOf) };
  return {
    type: 'table',
    head: head.map(oneLine),
    rows: others.map((row) => row.map((cell) => openSealedValues(cell).trim())),
  };
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** @throws Error when a label has nothing beside it, or a row more than two pairs */
function fieldsOf(cells: readonly string[]): readonly FormField[] {
  if (cells.length !== 2 && cells.length !== 4)
    throw new Error(
      `a row of a form has a label and its text, or two of each: ${cells.join(' | ').slice(0, 40)}`,
    );
  const fields: FormField[] = [];
  for (let at = 0; at < cells.length; at += 2) fields.push(fieldOf(cells[at] ?? '', cells[at + 1] ?? ''));
  return fields;
}

function fieldOf(label: string, cell: string): FormField {
  const [filled = '', signed] = cell.split('【签】');
  const [, text = filled, free] = /^(.*)【空([1-9])】$/u.exec(filled) ?? [];
  return {
    label: oneLine(label),
    text: openSealedValues(text).trim(),
    ...(free === undefined ? {} : { freeLines: Number(free) }),
    ...(signed === undefined ? {} : { signed: oneLine(signed) }),
  };
}

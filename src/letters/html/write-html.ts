import { escapeMarkup } from '../text/escape-markup.ts';
import { chineseDay } from '../../calendar/chinese-day.ts';
import type { Block, ComposedLetter, FormBlock, FormField, TableBlock } from '../text/block.ts';

/**
 * 网页文本: a letter as one plain article of HTML, without styles or scripts, in the order it is read. Everything a letter says is text here, whatever
 * signs it holds.
 */
export function writeHtml({ blocks, documentNo, name }: ComposedLetter): string {
  const number = documentNo === undefined ? [] : [`<p class="document-no">${escapeMarkup(documentNo)}</p>`];
  const lines = blocks.map(blockHtml);
  return `<article lang="zh-CN" aria-label="${escapeMarkup(name)}">\n${[...number, ...lines].join('\n')}\n</article>\n`;
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'title':
      return `<h1>${escapeMarkup(block.text)}</h1>`;
    case 'heading':
      return block.level === 1
        ? `<h2>${escapeMarkup(block.text)}</h2>`
        : `<h3>${escapeMarkup(block.text)}</h3>`;
    case 'reference':
      return `<p class="reference">${escapeMarkup(block.text)}</p>`;
    case 'addressee':
      return `<p class="addressee">${escapeMarkup(block.text)}</p>`;
    case 'paragraph':
      return `<p>${escapeMarkup(block.text)}</p>`;
    case 'table':
      return tableHtml(block);
    case 'form':
      return formHtml(block);
    case 'copies':
      return `<p>抄送：${escapeMarkup(block.text)}。</p>`;
    case 'enclosures':
      return `<p>附件：</p>\n<ol>${block.names.map((each) => `<li>${escapeMarkup(each)}</li>`).join('')}</ol>`;
    case 'signature':
      return `<p class="signature">${escapeMarkup(block.agencyName)}<br><time datetime="${block.datedOn}">${chineseDay(block.datedOn)}</time></p>`;
    case 'check':
      return block.lines.map((line) => `<p>${linked(line)}</p>`).join('\n');
    case 'qr': {
      const lines = [block.label, ...block.lines].map((line) => `<p>${linked(line)}</p>`);
      return lines.join('\n');
    }
  }
}

function tableHtml({ head, rows }: TableBlock): string {
  const heads = head.map((cell) => `<th scope="col">${lined(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${lined(cell)}</td>`).join('')}</tr>`);
  return [
    '<table>',
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

/** A label heads the field beside it; a row with one field has it over the width of two. */
function formHtml({ rows }: FormBlock): string {
  const body = rows.map(
    (fields) => `<tr>${fields.map((one) => fieldHtml(one, fields.length)).join('')}</tr>`,
  );
  return ['<table>', `<tbody>${body.join('\n')}</tbody>`, '</table>'].join('\n');
}

function fieldHtml({ label, text, signed }: FormField, fieldsInRow: number): string {
  const span = fieldsInRow === 1 ? ' colspan="3"' : '';
  const foot = signed === undefined ? '' : `<p class="signature">${escapeMarkup(signed)}</p>`;
  return `<th scope="row">${lined(label)}</th><td${span}>${lined(text)}${foot}</td>`;
}

function lined(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

/** What a QR code holds is written out beside it; an address is a link. */
function linked(line: string): string {
  const text = escapeMarkup(line);
  return /^https?:\/\/\S+$/u.test(line) ? `<a href="${text}">${text}</a>` : text;
}

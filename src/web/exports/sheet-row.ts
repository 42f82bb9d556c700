import type { ExportedRow } from '../../usecases/ports/exports.ts';

/** A row of a worksheet (ECMA-376): texts as texts, which no program reckons with. */
export function sheetRow(row: ExportedRow): string {
  return `<row>${row.map(cellOf).join('')}</row>`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** XML 1.0 has no controls but these three, and no half of a pair. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(notInXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

import type { TemplateFinding } from '../../../case-file/template-finding.ts';
import { holdsSeal } from '../sealed-value.ts';
import { finding } from './finding.ts';

/** 全文长度上限: the longest shipped text has a tenth of it. */
export const textLimit = 20_000;

const marks = ['编号', '主送', '附件', '落款', '核验', '抄送', '二维码'];
const notAllowed =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}\ud800-\udfff]/u;

/** @returns the findings of a text that is too long or holds what no text may: it is not looked at any further */
export function lintCharacters(text: string): readonly TemplateFinding[] {
  if ([...text].length > textLimit) {
    return [finding('TOO_LONG', { line: 1, column: 1 }, String(textLimit))];
  }
  return text.split('\n').flatMap((line, index) => {
    const found = notAllowed.exec(line);
    if (!found && !holdsSeal(line)) return [];
    const code = (found?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return [
      finding('CHARACTER_NOT_ALLOWED', { line: index + 1, column: (found?.index ?? 0) + 1 }, `U+${code}`),
    ];
  });
}

/** A line without its template signs, so that what is left is what will be read as Markdown. */
interface Line {
  readonly text: string;
  readonly number: number;
  readonly column: number;
}

/**
 * What the lines of a body are as Markdown, whichever way its conditions fall.
 * @param firstLine the line of the whole text on which the body begins
 */
export function lintLines(body: string, firstLine: number): readonly TemplateFinding[] {
  const lines = blanked(body)
    .split('\n')
    .map((line, index): Line => {
      const text = line.replaceAll('\u0001', '').trim();
      const column = line.search(/[^\s\u0001]/u) + 1;
      return { text, number: firstLine + index, column: Math.max(column, 1) };
    });
  return [...lintMarks(lines), ...lintTables(lines), ...lintHeadings(lines), ...lintMarkup(lines)];
}

/** Tags become signs that are left out, printed data one character each, so that every other one keeps its place. */
function blanked(body: string): string {
  return body
    .replace(/\{%[^]*?%\}/gu, (tag) => tag.replace(/[^\n]/gu, '\u0001'))
    .replace(/\{\{[^]*?\}\}/gu, (output) => `□${output.slice(1).replace(/[^\n]/gu, '\u0001')}`);
}

function lintMarks(lines: readonly Line[]): readonly TemplateFinding[] {
  let inEnclosures = false;
  return lines.flatMap(({ text, number, column }) => {
    const place = { line: number, column };
    const [, mark] = /^【([^】]*)】?/u.exec(text) ?? [];
    if (text.startsWith('- ')) return inEnclosures ? [] : [finding('STRAY_ITEM', place)];
    if (text !== '') inEnclosures = mark === '附件';
    if (mark !== undefined && !marks.includes(mark)) return [finding('UNKNOWN_MARK', place, `【${mark}】`)];
    if ((mark === '二维码' || mark === '核验') && text.split('|').length < 2)
      return [finding('QR_INCOMPLETE', place)];
    if (/^#(?!#{0,2} )/u.test(text)) return [finding('UNKNOWN_MARK', place, text.slice(0, 6))];
    return [];
  });
}

/** Rows of a table are as long as its heads; a row of a form is a label with its field, or two of each. */
function lintTables(lines: readonly Line[]): readonly TemplateFinding[] {
  const filled = lines.filter(({ text }) => text !== '');
  let width: number | undefined;
  return filled.flatMap(({ text, number, column }, index) => {
    if (!text.startsWith('|')) {
      width = undefined;
      return [];
    }
    const cells = cellsOf(text).length;
    const next = cellsOf(filled[index + 1]?.text ?? '');
    if (next.every((cell) => /^-{3,}$/u.test(cell.trim()))) width = cells;
    const fits = width === undefined ? cells === 2 || cells === 4 : cells === width;
    return fits ? [] : [finding('RAGGED_TABLE', { line: number, column }, String(cells))];
  });
}

function cellsOf(text: string): readonly string[] {
  return text.replace(/^\|/u, '').replace(/\|$/u, '').split('|');
}

function lintHeadings(lines: readonly Line[]): readonly TemplateFinding[] {
  let level = 1;
  return lines.flatMap(({ text, number, column }) => {
    const signs = /^(#{1,3}) /u.exec(text)?.[1]?.length;
    if (signs === undefined) return [];
    const jumps = signs === 3 && level < 2;
    level = signs;
    return jumps ? [finding('HEADING_LEVEL', { line: number, column })] : [];
  });
}

/** What looks like the markup of other programs. */
const foreignMarkup = /<\/?[a-z][^>\n]*>|\*\*[^*\n]+\*\*|`[^`\n]+`|\[[^\]\n]+\]\([^)\n]+\)|&[a-z]+;/iu;

function lintMarkup(lines: readonly Line[]): readonly TemplateFinding[] {
  return lines.flatMap(({ text, number, column }) => {
    const found = foreignMarkup.exec(text);
    return found
      ? [finding('MARKUP_PRINTED', { line: number, column: column + found.index }, found[0].slice(0, 20))]
      : [];
  });
}

import { chineseDay } from '../../calendar/chinese-day.ts';
import { parseDay } from '../../calendar/day.ts';
import type { LetterData } from '../../usecases/ports/letters.ts';
import type { ComposedLetter } from './block.ts';
import { inlinePlain } from './inline-plain.ts';
import type { LetterTemplate } from './letter-template.ts';
import { neutralise } from './neutralise.ts';
import { textOf } from './text-of.ts';

/** The codes of a letter are for whoever holds it, not for whoever gets its file. */
const neverEmbedded: ReadonlySet<string> = new Set(['queryCode', 'trackingUrl', 'verification', 'answering']);
/** WHAT_TELLS_KINDS_APART: a word of the program, not of a person. */
const isCode = /^[A-Z][A-Z0-9_]*$/u;

/**
 * 文书数据: what a letter says, for machines: the data it was written from, without its codes. A text that is not printed,
 * because the office has edited it away, is left out: nothing is in the file that is not on the paper. Days are ISO 8601.
 * @param letter the same data in words
 * @returns JSON, the same for the same letter
 */
export function letterRecord(template: LetterTemplate, data: LetterData, letter: ComposedLetter): string {
  const printed = withoutBlanks(
    `${letter.documentNo ?? ''}\n${letter.applicationNo ?? ''}\n${textOf(letter.blocks)}`,
  );
  const shown = Object.entries(data).filter(([name]) => !neverEmbedded.has(name));
  const record = {
    format: 'mingda-letter/1',
    name: letter.name,
    template: { name: template.template, sha256: template.sha256 },
    data: printedPart(Object.fromEntries(shown), printed),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** The names in one order, whatever order they were kept in. */
function printedPart(value: unknown, printed: string): unknown {
  if (typeof value === 'string') return isPrinted(value, printed) ? value : undefined;
  if (Array.isArray(value)) {
    return value.map((each) => printedPart(each, printed)).filter((each) => each !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, printedPart(each, printed)]));
}

function isPrinted(value: string, printed: string): boolean {
  if (isCode.test(value)) return true;
  const day = parseDay(value);
  if (day !== undefined) return printed.includes(chineseDay(day));
  // A sentence is printed with a full stop of its own.
  const words = withoutBlanks(inlinePlain(neutralise(value))).replace(/[，、；：。,;:.]+$/u, '');
  return printed.includes(words);
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

import { LiquidError, type Token } from 'liquidjs';
import { chineseDay } from '../../../calendar/chinese-day.ts';
import { parseDay } from '../../../calendar/day.ts';
import type { LetterData } from '../../../usecases/ports/letters.ts';
import type { Specimen } from '../../specimens/specimen.ts';
import type { Block, ComposedLetter } from '../block.ts';
import { composeLetter } from '../compose-letter.ts';
import type { LetterTemplate } from '../letter-template.ts';
import { letterView } from '../letter-view.ts';
import { textOf } from '../text-of.ts';
import type { FindingCode } from './finding.ts';

/** What went wrong with a specimen; with a token where the text itself says where. */
export interface TrialProblem {
  readonly code: FindingCode;
  readonly subject: string;
  readonly token?: Token;
}

/** @returns the characters of a letter that cannot be drawn */
export type Drawing = (letter: ComposedLetter) => readonly string[];

/**
 * 试排: writes a letter from a specimen and compares it with what the shipped text makes of the same data.
 * @param drawing lays the letter out as the press would
 */
export function tryTemplate(
  template: LetterTemplate,
  shipped: LetterTemplate,
  { data, label }: Specimen,
  drawing: Drawing,
): readonly TrialProblem[] {
  const written = attempt(template, data);
  if ('problem' in written) return [written.problem];
  const { blocks } = written.letter;
  const before = composeLetter(shipped, data).blocks;
  const missing = missingBlocks(blocks, before);
  if (missing.length > 0) return missing;
  const [text, textBefore] = [textOf(properOf(blocks)), textOf(properOf(before))];
  const notPrinted = printedStrings(data)
    .filter(({ words }) => textBefore.includes(words) && !text.includes(words))
    .map(({ path }) => path);
  const noRemedy = notPrinted.some((path) => path.startsWith('remedy.'));
  const required = notPrinted.filter(
    (path) => shipped.required.includes(path) && !path.startsWith('remedy.'),
  );
  return [
    ...(noRemedy ? [{ code: 'REMEDY_MISSING', subject: label.zh } as const] : []),
    ...required.map((path) => ({ code: 'REQUIRED_NOT_PRINTED', subject: path }) as const),
    ...raggedRows(blocks),
    ...drawn(written.letter, drawing),
  ];
}

/** 文书核验 repeats the number: that it stands there too does not make the letter print it. */
function properOf(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => type !== 'check');
}

type Attempt = { readonly letter: ComposedLetter } | { readonly problem: TrialProblem };

function attempt(template: LetterTemplate, data: LetterData): Attempt {
  try {
    return { letter: composeLetter(template, data) };
  } catch (fault) {
    return { problem: problemOf(fault) };
  }
}

function problemOf(fault: unknown): TrialProblem {
  if (!(fault instanceof Error)) throw fault;
  const cause = 'originalError' in fault ? fault.originalError : undefined;
  const innermost = LiquidError.is(cause) ? cause : fault;
  const words = (cause instanceof Error ? cause : fault).message.split('\n')[0] ?? '';
  if (!LiquidError.is(innermost)) return { code: 'RENDERING_FAILED', subject: words };
  const { token } = innermost;
  const lacks = innermost.name === 'UndefinedVariableError' || /\bnull$/u.test(words);
  if (lacks) return { code: 'UNGUARDED_VARIABLE', subject: bare(token.getText()), token };
  return { code: 'RENDERING_FAILED', subject: words, token };
}

function bare(output: string): string {
  return output.replace(/^\{\{-?\s*|\s*-?\}\}$/gu, '');
}

const partsOfALetter = [
  ['title', 'TITLE_MISSING'],
  ['addressee', 'ADDRESSEE_MISSING'],
  ['signature', 'SIGNATURE_MISSING'],
  ['enclosures', 'ENCLOSURES_MISSING'],
  ['qr', 'QR_MISSING'],
] as const satisfies readonly (readonly [Block['type'], FindingCode])[];

function missingBlocks(blocks: readonly Block[], before: readonly Block[]): readonly TrialProblem[] {
  const missing = partsOfALetter
    .filter(([type]) => count(blocks, type) === 0 && count(before, type) > 0)
    .map(([, code]) => ({ code, subject: '' }));
  const repeated = count(blocks, 'title') > 1 ? [{ code: 'TITLE_REPEATED', subject: '' } as const] : [];
  return [...missing, ...repeated];
}

function count(blocks: readonly Block[], type: Block['type']): number {
  return blocks.filter((block) => block.type === type).length;
}

function raggedRows(blocks: readonly Block[]): readonly TrialProblem[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const [first, ...others] = [block.head, ...block.rows];
    const ragged = others.find((row) => row.length !== first.length);
    return ragged ? [{ code: 'RAGGED_TABLE', subject: String(ragged.length) } as const] : [];
  });
}

/** A letter that cannot be laid out is as broken as one that cannot be written. */
function drawn(letter: ComposedLetter, drawing: Drawing): readonly TrialProblem[] {
  try {
    return drawing(letter).map((character) => ({ code: 'GLYPH_MISSING', subject: character }));
  } catch (fault) {
    return [problemOf(fault)];
  }
}

/** A shorter one may stand in a letter by chance. */
const tellingLength = 4;

/** Texts and days of the data as a letter prints them, each with its path. */
function printedStrings(data: LetterData): readonly { readonly path: string; readonly words: string }[] {
  function collect(value: unknown, path: string): readonly { path: string; words: string }[] {
    if (Array.isArray(value)) return value.flatMap((each) => collect(each, `${path}[]`));
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).flatMap(([name, each]) =>
        collect(each, path === '' ? name : `${path}.${name}`),
      );
    }
    if (typeof value !== 'string') return [];
    const on = parseDay(value);
    const words = on === undefined ? value.replace(/[，、；：。,;:.\s]+$/u, '') : chineseDay(on);
    return words.length < tellingLength ? [] : [{ path, words }];
  }
  return collect(letterView(data), '');
}

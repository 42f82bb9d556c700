import type { Block } from '../../src/letters/text/block.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { composed } from './press-under-test.ts';

/** The fields of the forms of a paper by their labels; a signature after ' ✍ '. */
export function fieldsOf(data: LetterData): Readonly<Record<string, string>> {
  const forms = composed(data).blocks.filter((block: Block) => block.type === 'form');
  const fields = forms.flatMap(({ rows }) => rows.flat());
  return Object.fromEntries(
    fields.map(({ label, text, signed }) => [label, signed === undefined ? text : `${text} ✍ ${signed}`]),
  );
}

/** The tables of a letter, each with its heads first. */
export function tablesOf(data: LetterData): readonly (readonly (readonly string[])[])[] {
  const tables = composed(data).blocks.filter((block: Block) => block.type === 'table');
  return tables.map(({ head, rows }) => [head, ...rows]);
}

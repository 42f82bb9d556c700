import { lineLimit, refusalOfOptionalText } from '../case-file/input-text.ts';
import type { Wording } from '../statute/wording.ts';

/** What is wrong with the fields of a form, by their names. */
export type FieldErrors<Name extends string> = Readonly<Partial<Record<Name, Wording>>>;

/** Reads the fields of a form one by one, and remembers the first thing wrong with each. */
export interface FieldReader<Name extends string> {
  readonly errors: FieldErrors<Name>;
  /** Says that a field is wrong, unless something was wrong with it already. */
  wrong(name: Name, error: Wording): void;
  /** @returns the text without the space around it, or undefined when the field is empty */
  optional(name: Name, limit?: number): string | undefined;
  required(name: Name, ifEmpty: Wording, limit?: number): string;
  chosen<Value extends string>(name: Name, values: readonly Value[], ifNone: Wording): Value | undefined;
}

/** @param fields as they were sent */
export function fieldReader<Name extends string>(
  fields: Readonly<Record<string, string>>,
): FieldReader<Name> {
  const errors: Partial<Record<Name, Wording>> = {};

  function wrong(name: Name, error: Wording): void {
    errors[name] ??= error;
  }

  function optional(name: Name, limit = lineLimit): string | undefined {
    // Browsers send every line break as two characters.
    const text = (fields[name] ?? '').replace(/\r\n?/g, '\n').trim();
    if (text === '') return undefined;
    const error = textError(text, limit);
    if (error !== undefined) wrong(name, error);
    return text;
  }

  function required(name: Name, ifEmpty: Wording, limit?: number): string {
    const text = optional(name, limit);
    if (text === undefined) wrong(name, ifEmpty);
    return text ?? '';
  }

  function chosen<Value extends string>(
    name: Name,
    values: readonly Value[],
    ifNone: Wording,
  ): Value | undefined {
    const value = values.find((one) => one === fields[name]);
    if (value === undefined) wrong(name, ifNone);
    return value;
  }

  return { errors, wrong, optional, required, chosen };
}

function textError(text: string, limit: number): Wording | undefined {
  const refusal = refusalOfOptionalText('', text, limit);
  if (refusal?.code !== 'INVALID_INPUT') return undefined;
  if (refusal.problem === 'TOO_LONG')
    return {
      zh: `最多${limit}个字，现在有${[...text].length}个字，请删减；长的内容可以放在附件里。`,
      en: `At most ${limit} characters; there are ${[...text].length}. Shorten it, or put a long text into an attachment.`,
    };
  return {
    zh: '里面有看不见的控制字符，请删去后重新输入。',
    en: 'It contains invisible control characters: delete it and type it again.',
  };
}

/** The given entries of an object, those without a value left out. */
export function present<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { [Name in keyof Fields]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: string;
  };
}

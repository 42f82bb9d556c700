import { lineLimit, refusalOfOptionalText } from '../case-file/input-text.ts';

/** Reads the fields of a form one by one, and remembers the first thing wrong with each. */
export interface FieldReader<Name extends string> {
  readonly errors: Readonly<Partial<Record<Name, string>>>;
  /** Says that a field is wrong, unless something was wrong with it already. */
  wrong(name: Name, error: string): void;
  /** @returns the text without the space around it, or undefined when the field is empty */
  optional(name: Name, limit?: number): string | undefined;
  required(name: Name, ifEmpty: string, limit?: number): string;
  chosen<Value extends string>(name: Name, values: readonly Value[], ifNone: string): Value | undefined;
}

/** @param fields as they were sent */
export function fieldReader<Name extends string>(
  fields: Readonly<Record<string, string>>,
): FieldReader<Name> {
  const errors: Partial<Record<Name, string>> = {};

  function wrong(name: Name, error: string): void {
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

  function required(name: Name, ifEmpty: string, limit?: number): string {
    const text = optional(name, limit);
    if (text === undefined) wrong(name, ifEmpty);
    return text ?? '';
  }

  function chosen<Value extends string>(
    name: Name,
    values: readonly Value[],
    ifNone: string,
  ): Value | undefined {
    const value = values.find((one) => one === fields[name]);
    if (value === undefined) wrong(name, ifNone);
    return value;
  }

  return { errors, wrong, optional, required, chosen };
}

function textError(text: string, limit: number): string | undefined {
  const refusal = refusalOfOptionalText('', text, limit);
  if (refusal?.code !== 'INVALID_INPUT') return undefined;
  if (refusal.problem === 'TOO_LONG')
    return `最多${limit}个字，现在有${[...text].length}个字，请删减；长的内容可以放在附件里。`;
  return '里面有看不见的控制字符，请删去后重新输入。';
}

/** The given entries of an object, those without a value left out. */
export function present<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { [Name in keyof Fields]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: string;
  };
}

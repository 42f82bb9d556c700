import type { Refusal } from './refusals.ts';

/** 描述长度上限, in characters. */
export const descriptionLimit = 10_000;
export const lineLimit = 200;
export const paragraphLimit = 4_000;

/** C0 and C1 controls, except the tab, newline and carriage return of ordinary text. Half a surrogate pair is refused with them. */
const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/**
 * Checks a text that a person typed.
 * @param path where it stands in the input, as the caller named it
 * @param limit in characters (code points)
 * @returns the refusal, or undefined when the text is fine
 */
export function refusalOfText(path: string, text: string, limit: number): Refusal | undefined {
  if (text.trim() === '') return { code: 'INVALID_INPUT', path, problem: 'EMPTY' };
  return refusalOfOptionalText(path, text, limit);
}

export function refusalOfOptionalText(
  path: string,
  text: string | undefined,
  limit: number,
): Refusal | undefined {
  if (text === undefined) return undefined;
  if ([...text].length > limit) return { code: 'INVALID_INPUT', path, problem: 'TOO_LONG', limit };
  if (controlCharacters.test(text) || !text.isWellFormed())
    return { code: 'INVALID_INPUT', path, problem: 'CONTROL_CHARACTERS' };
  return undefined;
}

/** Checks a number that a person typed: whole, from 1 to the limit. */
export function refusalOfCount(path: string, count: number, limit: number): Refusal | undefined {
  if (Number.isInteger(count) && count >= 1 && count <= limit) return undefined;
  return { code: 'INVALID_INPUT', path, problem: 'OUT_OF_RANGE', limit };
}

/** The first refusal of several checks. */
export function firstRefusal<No = Refusal>(...refusals: readonly (No | undefined)[]): No | undefined {
  return refusals.find((refusal) => refusal !== undefined);
}

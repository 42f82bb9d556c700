import type { Refusal } from './refusals.ts';

/** A lawful "no" is a value; only a broken machine throws. A room that knows more reasons than a case names its own. */
export type Outcome<T, No = Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: No };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<No = Refusal>(refusal: No): { readonly ok: false; readonly refusal: No } {
  return { ok: false, refusal };
}

/** @throws TypeError always: the compiler proves that no value reaches it */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}

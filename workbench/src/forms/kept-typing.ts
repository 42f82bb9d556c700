import { viewer } from '../api/viewer.ts';
import type { Typed } from './typed.ts';

/** What was typed in a form and not sent yet. */
export interface KeptTyping {
  readonly at: string;
  readonly typed: Typed;
}

/** Never kept on a machine that others may use. */
const secret = new Set(['identityNumber', 'password']);
const maxAgeInDays = 30;

function keyOf(mutation: string, subjectId: string): string {
  return `typing:${viewer.value?.id ?? ''}:${mutation}:${subjectId}`;
}

/** Keeps what was typed in this browser, without identity numbers and passwords. */
export function keepTyping(mutation: string, subjectId: string, typed: Typed): void {
  const kept: KeptTyping = { at: new Date().toISOString(), typed };
  try {
    localStorage.setItem(
      keyOf(mutation, subjectId),
      JSON.stringify(kept, (key, value: unknown) => (secret.has(key) ? undefined : value)),
    );
  } catch {
    // A full or forbidden store: typing goes on without it.
  }
}

/** @returns what was kept of this act on this case by this person in the last month */
export function keptTyping(mutation: string, subjectId: string): KeptTyping | undefined {
  try {
    const text = localStorage.getItem(keyOf(mutation, subjectId));
    const kept = text === null ? undefined : (JSON.parse(text) as KeptTyping);
    const age = kept ? Date.now() - Date.parse(kept.at) : Infinity;
    return age < maxAgeInDays * 86_400_000 ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function forgetTyping(mutation: string, subjectId: string): void {
  try {
    localStorage.removeItem(keyOf(mutation, subjectId));
  } catch {
    // Nothing was kept then.
  }
}

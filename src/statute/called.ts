import type { Wording } from './wording.ts';

/** 被征求意见的一方: what a text calls a consultation, of which the facts tell only the mark; empty for nothing. */
export type Called = (ref: string) => Wording;

/** By its mark: facts that come from no file know nothing else. */
export function byMark(ref: string): Wording {
  return { zh: ref, en: ref };
}

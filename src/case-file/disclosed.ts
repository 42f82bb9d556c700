import type { ReplyGround } from '../statute/facts.ts';

/** 可以公开的答复: the grounds that tell or give the information, wholly or in part (art. 44 speaks of disclosable information). */
const disclosing: ReadonlySet<ReplyGround> = new Set([
  'ALREADY_PUBLIC',
  'PROVIDED',
  'PROVIDED_BY_OTHER_MEANS',
  'PARTIAL_DISCLOSURE',
]);

export function isDisclosed(outcome: ReplyGround | undefined): boolean {
  return outcome !== undefined && disclosing.has(outcome);
}

export const disclosingGrounds: readonly ReplyGround[] = [...disclosing];

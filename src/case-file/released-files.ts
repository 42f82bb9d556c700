import type { CaseFile } from './case-file.ts';
import { enclosuresOf } from './reply-content.ts';

/** 已审查公开的附件 (art. 17): the hashes of what a case has given after its secrecy review found each releasable. */
export function releasedFiles({ draft, reply }: CaseFile): readonly string[] {
  if (!draft?.secrecyReview || reply?.sentOn === undefined) return [];
  const { findings } = draft.secrecyReview;
  return enclosuresOf(draft.reply)
    .filter(({ name }) => findings.some(({ item, releasable }) => item === name && releasable))
    .map(({ sha256 }) => sha256);
}

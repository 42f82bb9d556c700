import type { Attachment } from './application.ts';
import type { CaseFile, Reply } from './case-file.ts';
import { enclosuresOf } from './reply-content.ts';

/** 已送出的答复: those that were quashed, and the one of the running round; what was served stays with the applicant. */
export function sentReplies({ earlierReplies, reply }: CaseFile): readonly Reply[] {
  return [...earlierReplies, ...(reply ? [reply] : [])].filter(({ sentOn }) => sentOn !== undefined);
}

/** 答复的附件, once it has left: of the running round, and of the rounds before. */
export function enclosuresGiven({ earlierReplies, reply, draft }: CaseFile): {
  readonly now: readonly Attachment[];
  readonly before: readonly Attachment[];
} {
  const now = draft && reply?.sentOn !== undefined ? enclosuresOf(draft.reply) : [];
  const before = earlierReplies.flatMap(({ sentOn, enclosures }) => (sentOn === undefined ? [] : enclosures));
  return { now, before: before.filter((one) => !now.some((again) => isSame(one, again))) };
}

function isSame(one: Attachment, other: Attachment): boolean {
  return one.sha256 === other.sha256 && one.name === other.name;
}

import type { CaseFile } from '../../case-file/case-file.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import { enclosuresOf, type ReplyContent } from '../../case-file/reply-content.ts';

/** 沿用上一稿的附件: the reply with those of the draft before that are named by their SHA-256, before what is new. */
export function withEnclosuresOf(
  { draft }: CaseFile,
  sums: readonly string[],
  reply: ReplyContent,
): Outcome<ReplyContent> {
  if (sums.length === 0 || !('enclosures' in reply)) return done(reply);
  const before = draft ? enclosuresOf(draft.reply) : [];
  const unknown = sums.findIndex((sum) => before.every(({ sha256 }) => sha256 !== sum));
  if (unknown >= 0)
    return refuse({ code: 'INVALID_INPUT', path: `keptEnclosures.${unknown}`, problem: 'UNKNOWN' });
  const kept = before.filter(({ sha256 }) => sums.includes(sha256));
  return done({ ...reply, enclosures: [...kept, ...reply.enclosures] });
}

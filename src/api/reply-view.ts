import type { Reply } from '../case-file/case-file.ts';
import type { LinkedCase } from '../case-file/facts/related-facts.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import type { Context } from './context.ts';

/** 答复, with its code and the cases that it answers besides this one. */
export function replyView(row: ListedCase, reply: Reply, context: Context) {
  return {
    ...reply,
    code: replyCodeOf(reply.ground),
    answeredTogether: othersOf(row, reply, context),
  };
}

/** Others who are answered with the same text are no business of the applicant's. */
function othersOf(row: ListedCase, { jointly }: Reply, { actor }: Context): readonly LinkedCase[] {
  if (actor.kind !== 'STAFF') return [];
  return (jointly?.cases ?? []).filter(({ caseId }) => caseId !== row.id);
}

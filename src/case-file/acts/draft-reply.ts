import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason, type Warning } from '../decision.ts';
import { firstRefusal } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfReply } from '../refusal-of-reply.ts';
import { isRectification } from '../rectification-content.ts';
import type { Refusal } from '../refusals.ts';
import type { ReplyContent } from '../reply-content.ts';
import { missingPreconditions } from '../reply-preconditions.ts';
import { refusalOfStep } from '../step.ts';

export interface DraftReply extends ActFrame {
  readonly reply: ReplyContent;
}

/** 拟稿 (art. 36): each draft is a new version; the earlier ones stay in the journal. */
export function decideDraftReply(file: CaseFile, act: DraftReply, here: Circumstances): Outcome<Decision> {
  const { reply, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('draftReply', file, act, here),
    refusalOfKind(file, reply),
    ...missingPreconditions(file, reply, here.calendar, on),
    refusalOfReply(reply, { on, settings: here.settings }),
  );
  if (refusal) return refuse(refusal);
  const draftNo = file.drafts + 1;
  return done({
    facts: () => [
      { fact: 'REPLY_DRAFTED', on, draftNo, drafterId: here.actor.id, reply, ...entryReason(act) },
    ],
    warnings: warningsOf(file, reply),
  });
}

/** After a quashing for substance the same act on the same facts and reasons is barred (行政复议法 art. 64 ¶2): the same ground wants new ones. */
function warningsOf({ redo, earlierReplies }: CaseFile, { ground }: ReplyContent): readonly Warning[] {
  const repeated = redo?.quashedFor === 'SUBSTANCE' && earlierReplies.at(-1)?.ground === ground;
  return repeated ? [{ code: 'SAME_GROUND_AS_QUASHED', path: 'reply' }] : [];
}

/** Art. 41: a rectification is answered as one, a request for information never is. */
export function refusalOfKind({ application }: CaseFile, reply: ReplyContent): Refusal | undefined {
  const asksToRectify = application?.rectification !== undefined;
  return isRectification(reply) === asksToRectify
    ? undefined
    : { code: 'REPLY_NOT_FOR_THIS_APPLICATION', article: '41', ground: reply.ground };
}

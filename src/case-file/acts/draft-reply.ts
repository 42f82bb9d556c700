import type { Attachment } from '../application.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason, type Warning } from '../decision.ts';
import { descriptionLimit, firstRefusal, refusalOfText } from '../input-text.ts';
import { assertNever, done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { type ReplyContent, replyTextItem } from '../reply-content.ts';
import { refusalOfStep } from '../step.ts';

export interface DraftReply extends ActFrame {
  readonly reply: ReplyContent;
}

/** 拟稿 (art. 36): each draft is a new version; the earlier ones stay in the journal. */
export function decideDraftReply(file: CaseFile, act: DraftReply, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(refusalOfStep('draftReply', file, act, here), refusalOfReply(file, act.reply));
  if (refusal) return refuse(refusal);
  const { reply, on } = act;
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

function refusalOfReply(file: CaseFile, reply: ReplyContent): Refusal | undefined {
  switch (reply.ground) {
    case 'PROVIDED':
      return firstRefusal(
        refusalOfText('reply.content', reply.content, descriptionLimit),
        reply.enclosures.length > 40
          ? { code: 'INVALID_INPUT', path: 'reply.enclosures', problem: 'TOO_LONG', limit: 40 }
          : undefined,
        refusalOfNames(reply.enclosures),
      );
    case 'INFORMATION_NONEXISTENT':
      return firstRefusal(
        file.searches.length === 0 ? { code: 'SEARCH_RECORD_MISSING', article: '36(4)' } : undefined,
        refusalOfText('reply.reason', reply.reason, descriptionLimit),
      );
    default:
      return assertNever(reply);
  }
}

/** The secrecy review finds item by item, by name (art. 17): two items of one name would share one finding. */
function refusalOfNames(enclosures: readonly Attachment[]): Refusal | undefined {
  const names = [replyTextItem, ...enclosures.map((enclosure) => enclosure.name)];
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  return again === -1
    ? undefined
    : { code: 'INVALID_INPUT', path: `reply.enclosures.${again - 1}`, problem: 'TAKEN' };
}

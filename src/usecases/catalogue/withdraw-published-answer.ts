import type { Actor } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changePublishedAnswer, type PublishedAnswerCommand } from './change-published-answer.ts';

/** 撤下公开答复: at once and by one person, with a reason; it can be written anew. @returns the id of the answer */
export async function withdrawPublishedAnswer(
  deps: Dependencies,
  actor: Actor,
  command: PublishedAnswerCommand,
): Promise<Outcome<string>> {
  const unreadable = refusalOfText('why', command.why, paragraphLimit);
  if (unreadable) return refuse(unreadable);
  return changePublishedAnswer(deps, actor, command, {
    from: ['AWAITING_APPROVAL', 'RETURNED', 'PUBLISHED'],
    to: 'WITHDRAWN',
    refusal: ({ agencyId }) => refusalToPublish(actor, 'withdrawPublishedAnswer', agencyId),
  });
}

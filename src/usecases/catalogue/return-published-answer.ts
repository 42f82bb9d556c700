import type { Actor } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changePublishedAnswer, type PublishedAnswerCommand } from './change-published-answer.ts';

/** 退回公开答复: to be written anew, with the reason. @returns the id of the answer */
export async function returnPublishedAnswer(
  deps: Dependencies,
  actor: Actor,
  command: PublishedAnswerCommand,
): Promise<Outcome<string>> {
  const unreadable = refusalOfText('why', command.why, paragraphLimit);
  if (unreadable) return refuse(unreadable);
  return changePublishedAnswer(deps, actor, command, {
    from: ['AWAITING_APPROVAL'],
    to: 'RETURNED',
    refusal: ({ agencyId }) => refusalToPublish(actor, 'returnPublishedAnswer', agencyId),
  });
}

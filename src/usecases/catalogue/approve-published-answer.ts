import type { Actor } from '../../access/actor.ts';
import { refusalToApprove } from '../../access/may-publish.ts';
import { paragraphLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changePublishedAnswer, type PublishedAnswerCommand } from './change-published-answer.ts';

/**
 * 审定公开答复: by a second person, who has read it as the public will (art. 17); from now on anybody finds it.
 * @returns the id of the answer; refused to whoever wrote it
 */
export async function approvePublishedAnswer(
  deps: Dependencies,
  actor: Actor,
  command: PublishedAnswerCommand,
): Promise<Outcome<string>> {
  const unreadable = refusalOfOptionalText('why', command.why, paragraphLimit);
  if (unreadable) return refuse(unreadable);
  return changePublishedAnswer(deps, actor, command, {
    from: ['AWAITING_APPROVAL'],
    to: 'PUBLISHED',
    refusal: (answer) => refusalToApprove(actor, answer),
  });
}

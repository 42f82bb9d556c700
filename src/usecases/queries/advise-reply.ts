import type { Actor } from '../../access/actor.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import { type AdvisorAnswer, type ReplyAdvice, replyAdvisor } from '../../case-file/reply-advisor.ts';
import type { Dependencies } from '../dependencies.ts';
import { openedCase, readCase } from './read-case.ts';

/** 答复向导, for staff who may read the case; to everybody else there is no such case. */
export async function adviseReply(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  answers: readonly AdvisorAnswer[],
): Promise<Outcome<ReplyAdvice>> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  if (!row) return refuse({ code: 'CASE_NOT_FOUND' });
  const { file } = await openedCase(deps, row.id);
  return replyAdvisor(file, answers, deps.calendars().of(file.agencyId), deps.clock.today());
}

import type { Actor } from '../../access/actor.ts';
import type { Day } from '../../calendar/day.ts';
import { decideExtendReplyPeriod } from '../../case-file/acts/extend-reply-period.ts';
import { fold } from '../../case-file/fold.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import { rowOf } from '../../case-file/row.ts';
import type { Dependencies } from '../dependencies.ts';
import { circumstances } from '../envelope.ts';
import { openedCase, readCase } from './read-case.ts';

export interface ExtensionEstimate {
  /** 答复期限 as it stands; undefined where nothing runs. */
  readonly dueNow: Day | undefined;
  /** As the extension would leave it; undefined where it would be refused. */
  readonly dueThen: Day | undefined;
  readonly refusal: Refusal | undefined;
}

/** What the estimate does not turn on. */
const unsaid = { reason: '试算', lateEntryReason: '试算', by: 'IN_PERSON' } as const;

/**
 * 延长试算 (art. 33 ¶2): the day an extension would lead to, before it is given; nothing is kept.
 * @param on the day the applicant would be told; default today
 * @returns undefined when the case is not the actor's to read
 */
export async function extensionEstimate(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  workingDays: number,
  on: Day = deps.clock.today(),
): Promise<ExtensionEstimate | undefined> {
  const row = actor.kind === 'STAFF' ? await readCase(deps, actor, caseId) : undefined;
  const agency = row && (await deps.directory.agency(row.agencyId));
  if (!row || !agency) return undefined;
  const here = circumstances(deps, actor, agency);
  const { file, journal } = await openedCase(deps, row.id);
  const decided = decideExtendReplyPeriod(file, { ...unsaid, workingDays, on }, here);
  const dueNow = rowOf(file, here.calendar).replyDueOn;
  if (!decided.ok) return { dueNow, dueThen: undefined, refusal: decided.refusal };
  const entries = decided.value.facts('').map((fact, index) => ({
    seq: journal.length + 1 + index,
    fact,
    recordedAt: deps.clock.now(),
    actor: here.actor.id,
  }));
  const extended = fold(row.id, [...journal, ...entries]);
  return { dueNow, dueThen: rowOf(extended, here.calendar).replyDueOn, refusal: undefined };
}

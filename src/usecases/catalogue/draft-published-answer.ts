import { type Actor, actorName } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import { isForbidden } from '../../case-file/personal-data.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { CaseState } from '../../case-file/states.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PublishedAnswerContent } from '../ports/published-answers.ts';
import { readCase } from '../queries/read-case.ts';
import { personalDataOf } from './personal-data-of.ts';
import { answerNotices } from './answer-notices.ts';
import { recordedStep } from './change-catalogue-entry.ts';

export interface DraftPublishedAnswer extends PublishedAnswerContent {
  readonly caseId: string;
  /** The version that was seen; 0 where the case has no published answer yet. */
  readonly version: number;
}

/** 公开答复长度上限, in characters. */
const answerLimit = 20_000;

/** What can be told: cases that were replied to. */
export const repliedStates: readonly CaseState[] = ['REPLIED', 'ARCHIVED'];

/**
 * 拟写公开答复: what a replied case was asked and answered, told without whoever asked; it then waits for a second person.
 * Written anew it waits again; a published one is withdrawn first. Saying the same again keeps no line.
 * @returns the id of the answer; refused where it names the applicant or an identity number (art. 15)
 */
export async function draftPublishedAnswer(
  deps: Dependencies,
  actor: Actor,
  { caseId, version, ...typed }: DraftPublishedAnswer,
): Promise<Outcome<string>> {
  const content = contentOf(typed);
  const row = await readCase(deps, actor, caseId);
  if (!row) return refuse({ code: 'CASE_NOT_FOUND' });
  const { agencyId, state } = row;
  const refusal = firstRefusal<Refusal>(
    refusalToPublish(actor, 'draftPublishedAnswer', agencyId),
    repliedStates.includes(state) ? undefined : { code: 'CASE_NOT_REPLIED', state },
    refusalOfText('title', content.title, lineLimit),
    refusalOfText('question', content.question, paragraphLimit),
    refusalOfText('answer', content.answer, answerLimit),
  );
  if (refusal) return refuse(refusal);
  const naming = await refusalOfNaming(deps, { caseId, agencyId }, content);
  if (naming) return refuse(naming);

  const outcome = await deps.publishedAnswers.inTurn<string>(async (transaction) => {
    const known = await transaction.ofCase(caseId);
    if (known?.status === 'AWAITING_APPROVAL' && saysTheSame(known, content)) return done(known.id);
    const now = known?.version ?? 0;
    if (now !== version) return refuse({ code: 'PUBLICATION_OUTDATED', seen: version, now });
    if (known?.status === 'PUBLISHED') {
      const from = ['AWAITING_APPROVAL', 'RETURNED', 'WITHDRAWN'] as const;
      return refuse({ code: 'PUBLICATION_STATUS_REFUSED', status: known.status, from });
    }
    const id = known?.id ?? deps.newId();
    const drafted = {
      ...content,
      id,
      caseId,
      agencyId,
      status: 'AWAITING_APPROVAL',
      version: now + 1,
      draftedBy: actorName(actor),
      changedOn: deps.clock.today(),
      publishedOn: undefined,
    } as const;
    await transaction.keep(drafted, recordedStep(actor, deps.clock.now(), ''), answerNotices(drafted, actor));
    return done(id);
  });
  if (outcome.ok) deps.noticeSignal.nudge();
  return outcome;
}

async function refusalOfNaming(
  deps: Dependencies,
  subject: { readonly caseId: string; readonly agencyId: string },
  content: PublishedAnswerContent,
): Promise<Refusal | undefined> {
  for (const { path, kind } of await personalDataOf(deps, subject, content)) {
    if (isForbidden(kind)) return { code: 'PERSONAL_DATA_NAMED', article: '15', path, data: kind };
  }
  return undefined;
}

/** Browsers send every line break as two characters. */
function contentOf({ title, question, answer }: PublishedAnswerContent): PublishedAnswerContent {
  const [head = '', asked = '', answered = ''] = [title, question, answer].map((text) =>
    text.replace(/\r\n?/gu, '\n').trim(),
  );
  return { title: head, question: asked, answer: answered };
}

function saysTheSame(one: PublishedAnswerContent, other: PublishedAnswerContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

import type { Actor } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { lineLimit, paragraphLimit } from '../../case-file/input-text.ts';
import { leaveOutPersonalData } from '../../case-file/leave-out-personal-data.ts';
import type { PersonalDataKind } from '../../case-file/personal-data.ts';
import { printedReplyText } from '../../case-file/reply-text.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';
import type { PublishedAnswerContent } from '../ports/published-answers.ts';
import { openedCase } from '../queries/read-case.ts';
import { repliedStates } from './draft-published-answer.ts';
import { personalDataOf } from './personal-data-of.ts';

export interface PublishedAnswerOutline extends PublishedAnswerContent {
  /** What was left out of it. */
  readonly leftOut: readonly PersonalDataKind[];
}

const paths = ['title', 'question', 'answer'] as const;

/**
 * 公开答复底稿: what was asked and what was printed of the reply, without what is known to tell who asked (art. 15); somebody
 * writes the answer from it. A text in which something is still found begins empty.
 * @returns undefined for those who may not write one, and for a case that was not replied to
 */
export async function publishedAnswerOutline(
  deps: Pick<Dependencies, 'reader' | 'directory'>,
  actor: Actor,
  { id: caseId, agencyId, state }: ListedCase,
): Promise<PublishedAnswerOutline | undefined> {
  if (refusalToPublish(actor, 'draftPublishedAnswer', agencyId) || !repliedStates.includes(state))
    return undefined;
  const { application, draft } = (await openedCase(deps, caseId)).file;
  if (!application) return undefined;
  const written = {
    title: shortened(application.description.split('\n')[0] ?? '', lineLimit),
    question: shortened(application.description, paragraphLimit),
    answer: draft ? printedReplyText(draft.reply) : '',
  };
  const found = await personalDataOf(deps, { caseId, agencyId }, written);
  const leaving = Object.fromEntries(
    paths.map((path) => [
      path,
      leaveOutPersonalData(
        written[path],
        found.filter((each) => each.path === path),
      ),
    ]),
  ) as unknown as PublishedAnswerContent;
  const still = new Set((await personalDataOf(deps, { caseId, agencyId }, leaving)).map(({ path }) => path));
  const [title = '', question = '', answer = ''] = paths.map((path) =>
    still.has(path) ? '' : leaving[path],
  );
  return { title, question, answer, leftOut: [...new Set(found.map(({ kind }) => kind))] };
}

function shortened(text: string, limit: number): string {
  return [...text].slice(0, limit).join('');
}

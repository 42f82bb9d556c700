import { type Day, dayNumber } from '../calendar/day.ts';
import type { Complaint } from '../case-file/case-file.ts';
import { publishedAnswerOfCase } from '../usecases/catalogue/list-published-answers.ts';
import { publishedAnswerOutline } from '../usecases/catalogue/published-answer-outline.ts';
import { disputesOf } from '../usecases/queries/read-dispute.ts';
import { fileOf } from './file-of.ts';
import type { CaseFileResolvers } from './schema.generated.ts';

/** 答复之后: publication, archive, complaints, disputes. */
export const caseFollowUpFields = {
  publicationSuggestion: async (row, _, context) =>
    (await fileOf(row, context)).publicationSuggestion ?? null,
  publication: async (row, _, context) => {
    const { publication } = await fileOf(row, context);
    if (!publication) return null;
    return context.actor.kind === 'STAFF' ? publication : { ...publication, basis: [] };
  },
  publishedAnswer: async (row, _, { deps, actor }) =>
    (await publishedAnswerOfCase(deps, actor, row.id)) ?? null,
  publishedAnswerOutline: async (row, _, { deps, actor }) =>
    (await publishedAnswerOutline(deps, actor, row)) ?? null,
  archive: async (row, _, context) => {
    const { archived } = await fileOf(row, context);
    return archived && context.actor.kind === 'STAFF'
      ? { ...archived, url: `/cases/${row.id}/archive.zip` }
      : null;
  },
  complaints: async (row, _, context) => {
    const { complaints } = await fileOf(row, context);
    const visible =
      context.actor.kind === 'STAFF' ? complaints : complaints.filter(({ by }) => by === 'APPLICANT');
    const today = context.deps.clock.today();
    return visible.map((complaint) => ({ ...complaint, ageInDays: ageInDays(complaint, today) }));
  },
  disputes: (row, _, { deps, actor }) => disputesOf(deps, actor, row),
} satisfies CaseFileResolvers;

/** 处理用时, in calendar days: up to the decision, or until today while there is none. */
function ageInDays({ receivedOn, decision }: Complaint, today: Day): number {
  return dayNumber(decision?.on ?? today) - dayNumber(receivedOn);
}

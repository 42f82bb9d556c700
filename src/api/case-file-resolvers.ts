import { actionRow } from '../case-file/actions.ts';
import { itemsToReview } from '../case-file/acts/pass-secrecy-review.ts';
import type { Attachment } from '../case-file/application.ts';
import type { CaseFile, Draft } from '../case-file/case-file.ts';
import { type CaseCalendars, explainedDeadlinesOf } from '../case-file/deadlines.ts';
import { permittedActions } from '../access/permitted-actions.ts';
import { mayReadIdentityNumber } from '../access/may-read.ts';
import type { Day } from '../calendar/day.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explanationText } from '../statute/explanation-text.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { lettersForApplicant, lettersOf } from '../usecases/queries/letters-of.ts';
import { remainingWorkingDays } from '../usecases/queries/remaining-working-days.ts';
import { type TimelineEvent, timelineForApplicant, timelineOf } from '../usecases/queries/timeline-of.ts';
import type { Context } from './context.ts';
import { refusalMember } from './refusal-member.ts';
import type { CaseFileResolvers, LetterResolvers } from './schema.generated.ts';

/**
 * 案卷: columns come from the row; what needs the journal is read once per request, when asked for. The applicant, whom an
 * act of his own gives his case, sees its course, and nothing of the office's work on an answer that has not left.
 */
export const caseFileResolvers: CaseFileResolvers = {
  agency: (row, _, context) => context.agencies.load(row.agencyId),
  unit: (row, _, { actor }) =>
    row.unitId === undefined || actor.kind !== 'STAFF'
      ? null
      : { id: row.unitId, agencyId: row.agencyId, name: row.unitName ?? '' },
  handler: (row, _, { actor }) => (actor.kind === 'STAFF' ? handlerOf(row) : null),
  remainingWorkingDays: (row, _, { deps }) =>
    row.dueOn === undefined
      ? null
      : remainingWorkingDays(deps.calendars().of(row.agencyId), deps.clock.today(), row.dueOn),
  application: async (row, _, context) => {
    const { application } = await fileOf(row, context);
    if (!application) return null;
    const { deps, actor } = context;
    const identityNumber = mayReadIdentityNumber(actor, row.agencyId)
      ? await deps.reader.identityNumber(row.id)
      : null;
    return {
      ...application,
      applicant: { ...application.applicant, identityNumber: identityNumber ?? null },
      attachments: application.attachments.map((attachment) => attachmentOf(row.id, attachment)),
    };
  },
  mail: async (row, _, context) => (await fileOf(row, context)).mail ?? null,
  corrections: async (row, _, context) => (await fileOf(row, context)).corrections,
  searches: async (row, _, context) =>
    context.actor.kind === 'STAFF' ? (await fileOf(row, context)).searches : [],
  draft: async (row, _, context) => {
    const { draft } = await fileOf(row, context);
    return draft && context.actor.kind === 'STAFF' ? draftOf(row, draft, context) : null;
  },
  reply: async (row, _, context) => {
    const { reply } = await fileOf(row, context);
    const visible = context.actor.kind === 'STAFF' || reply?.sentOn !== undefined;
    return reply && visible ? { ...reply, code: replyCodeOf(reply.ground) } : null;
  },
  redo: async (row, _, context) => (await fileOf(row, context)).redo ?? null,
  earlierReplies: async (row, _, context) =>
    (await fileOf(row, context)).earlierReplies.map((reply) => ({
      ...reply,
      code: replyCodeOf(reply.ground),
    })),
  archive: async (row, _, context) => {
    const { archived } = await fileOf(row, context);
    return archived && context.actor.kind === 'STAFF'
      ? { ...archived, url: `/cases/${row.id}/archive.zip` }
      : null;
  },
  letters: async (row, _, context) => {
    const { file, journal } = await context.cases.load(row.id);
    const letters = await lettersOf(context.deps, row.id, journal);
    return context.actor.kind === 'STAFF'
      ? letters
      : lettersForApplicant(letters, file.reply?.sentOn !== undefined);
  },
  lateActs: async (row, _, context) => (await fileOf(row, context)).lateActs,
  deadlines: async (row, _, context) =>
    deadlineList(
      await fileOf(row, context),
      await calendarsOfCase(context.deps, row),
      context.deps.clock.today(),
    ),
  permittedActions: async (row, _, context) => {
    const { deps, actor } = context;
    const [file, { settings }] = await Promise.all([
      fileOf(row, context),
      context.agencies.load(row.agencyId),
    ]);
    const calendar = deps.calendars().of(row.agencyId);
    const list = permittedActions(file, actor, calendar, deps.clock.today(), settings);
    return list.map(({ action, refusal }) => ({
      action,
      title: actionRow(action).title,
      article: actionRow(action).article ?? null,
      permitted: refusal === undefined,
      refusal: refusal ? refusalMember(refusal) : null,
    }));
  },
  timeline: async (row, _, context) => {
    const { file, journal } = await context.cases.load(row.id);
    if (context.actor.kind !== 'STAFF') return timelineForApplicant(file, journal).map(withoutNames);
    const events = timelineOf(journal);
    return Promise.all(
      events.map(async (event) => ({
        ...event,
        on: event.on as Day,
        actorName:
          event.actor === 'APPLICANT' ? '申请人' : ((await context.staff.load(event.actor))?.name ?? ''),
        lateEntryReason: event.lateEntryReason ?? null,
      })),
    );
  },
};

export const letterResolvers: LetterResolvers = {
  state: (letter) => (letter.void ? 'VOID' : letter.state),
  url: (letter) => `/letters/${letter.id}.pdf`,
};

/** 法定期限, each with its reasons. */
export function deadlineList(file: CaseFile, calendars: CaseCalendars, today: Day) {
  const explanations = explainedDeadlinesOf(file, calendars, today);
  return explainedDeadlines(explanations).map(({ name, explanation }) => ({
    name,
    on: explanation.due,
    explanation,
    text: explanationText(name, explanation),
  }));
}

export function attachmentOf(caseId: string, attachment: Attachment) {
  return { ...attachment, url: `/cases/${caseId}/files/${attachment.sha256}` };
}

/** Who in the office did it is the office's own affair. */
function withoutNames(event: TimelineEvent) {
  const actorName = event.actor === 'APPLICANT' ? '申请人' : '工作人员';
  return { ...event, on: event.on as Day, actorName, lateEntryReason: null };
}

async function fileOf(row: ListedCase, context: Context): Promise<CaseFile> {
  return (await context.cases.load(row.id)).file;
}

function handlerOf(row: ListedCase) {
  if (row.handlerId === undefined) return null;
  const { handlerId: id, handlerName = '', handlerUserName = '' } = row;
  return {
    id,
    agencyId: row.agencyId,
    unitIds: [],
    userName: handlerUserName,
    name: handlerName,
    active: true,
  };
}

async function draftOf(row: ListedCase, draft: Draft, context: Context) {
  const { no, draftedOn, reply, returnedBecause, legalReview, secrecyReview } = draft;
  return {
    no,
    draftedOn,
    drafter: (await context.staff.load(draft.drafterId)) ?? null,
    ground: reply.ground,
    text: reply.ground === 'PROVIDED' ? reply.content : reply.reason,
    enclosures:
      reply.ground === 'PROVIDED' ? reply.enclosures.map((enclosure) => attachmentOf(row.id, enclosure)) : [],
    itemsToReview: itemsToReview(draft),
    returnedBecause: returnedBecause ?? null,
    legalReview: legalReview
      ? { ...legalReview, reviewer: (await context.staff.load(legalReview.reviewerId)) ?? null }
      : null,
    secrecyReview: secrecyReview
      ? { ...secrecyReview, reviewer: (await context.staff.load(secrecyReview.reviewerId)) ?? null }
      : null,
  };
}

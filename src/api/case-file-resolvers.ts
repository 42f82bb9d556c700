import { actionRow } from '../case-file/actions.ts';
import { itemsToReview } from '../case-file/acts/pass-secrecy-review.ts';
import type { CaseTask } from '../case-file/case-tasks.ts';
import { type CaseWait, waitDueOn } from '../case-file/case-waits.ts';
import type { Attachment } from '../case-file/application.ts';
import type { CaseFile, Complaint, Draft, Reply } from '../case-file/case-file.ts';
import type { LinkedCase } from '../case-file/facts/related-facts.ts';
import { enclosuresOf } from '../case-file/reply-content.ts';
import { outsideActorName } from '../case-file/outside-actors.ts';
import { replyText } from '../case-file/reply-text.ts';

import { type CaseCalendars, explainedDeadlinesOf } from '../case-file/deadlines.ts';
import { personActedFor } from '../access/may-perform.ts';
import { permittedActions } from '../access/permitted-actions.ts';
import { mayReadIdentityNumber, mayReadQueryCode } from '../access/may-read.ts';
import { type Day, dayNumber } from '../calendar/day.ts';
import { deadlineWording } from '../statute/deadline-wording.ts';
import { explainedDeadlines } from '../statute/explained-deadlines.ts';
import { explanationText } from '../statute/explanation-text.ts';
import type { DeadlineExplanations } from '../statute/explanation.ts';
import { alertLevel, type StepSpell, stepTimes } from '../case-file/step-times.ts';
import { replyCodeOf } from '../statute/reply-codes.ts';
import { publishedAnswerOfCase } from '../usecases/catalogue/list-published-answers.ts';
import { authorityOf } from '../usecases/ports/agencies.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { consultationsForApplicant, consultationsOf } from '../usecases/queries/consultations-of.ts';
import { notificationProblems } from '../usecases/notifications/notification-problems.ts';
import { hasOpenDraft } from '../usecases/queries/open-draft.ts';
import { papersOfCase } from '../usecases/queries/papers-of-case.ts';
import { lettersForApplicant, lettersOf } from '../usecases/queries/letters-of.ts';
import { servicesForApplicant } from '../usecases/queries/services-of.ts';
import { coHandlingStanding } from '../case-file/co-handling-standing.ts';
import { serviceProblems } from '../case-file/service-problems.ts';
import { disputesOf } from '../usecases/queries/read-dispute.ts';
import { remainingWorkingDays } from '../usecases/queries/remaining-working-days.ts';
import { similarCases } from '../usecases/queries/similar-cases.ts';
import { type TimelineEvent, timelineForApplicant, timelineOf } from '../usecases/queries/timeline-of.ts';
import { lapseTermOf } from '../case-file/lapse-term.ts';
import { agentView } from './agent-of.ts';
import { attachmentOf } from './attachment-view.ts';
import type { Context } from './context.ts';
import { draftVersionsOf } from './draft-version-resolvers.ts';
import { feeNoticeView } from './fee-view.ts';
import { lateActView } from './late-act-view.ts';
import { refusalMember } from './refusal-member.ts';
import { replyInputOf } from './reply-input-of.ts';
import type { CaseFileResolvers, LetterResolvers, PaperResolvers } from './schema.generated.ts';
import { serviceView } from './service-view.ts';

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
  actingFor: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF' || (context.actor.deputyFor ?? []).length === 0) return null;
    const principal = personActedFor(context.actor, 'acceptAssignment', await fileOf(row, context));
    return principal === undefined ? null : ((await context.staff.load(principal)) ?? null);
  },
  queryCode: (row, _, { deps, actor }) =>
    row.applicationNo !== undefined && mayReadQueryCode(actor, row.agencyId)
      ? deps.queryCodes.of(row.id, row.queryCodeIssue)
      : null,
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
      agent: agentView(row.id, application),
      acceptsOtherWays: application.acceptsOtherWays === true,
      attachments: application.attachments.map((attachment) => attachmentOf(row.id, attachment)),
    };
  },
  mail: async (row, _, context) => (await fileOf(row, context)).mail ?? null,
  corrections: async (row, _, context) =>
    (await fileOf(row, context)).corrections.map(({ submitted, ...notice }) => ({
      ...notice,
      submitted: submitted ? { ...submitted, files: filesOf(row, submitted.files) } : null,
    })),
  mayLapseFrom: async (row, _, context) => {
    const { deps } = context;
    const term = lapseTermOf(
      await fileOf(row, context),
      deps.calendars().of(row.agencyId),
      deps.clock.today(),
    );
    return term?.lapsesFrom ?? null;
  },
  extensions: async (row, _, context) => {
    const { extensions } = await fileOf(row, context);
    const named = context.actor.kind === 'STAFF';
    return Promise.all(
      extensions.map(async ({ approverId, ...extension }) => ({
        ...extension,
        approver: named ? ((await context.staff.load(approverId)) ?? null) : null,
      })),
    );
  },
  reasons: async (row, _, context) => {
    const { reasons } = await fileOf(row, context);
    if (!reasons) return null;
    const { given, ...request } = reasons;
    return { ...request, givenOn: given?.on ?? null, text: given?.text ?? null };
  },
  deferral: async (row, _, context) => (await fileOf(row, context)).deferral ?? null,
  items: async (row, _, context) => (await fileOf(row, context)).items,
  feeNotices: async (row, _, context) => {
    const { withdrawnFeeNotices, feeNotices, receivedOn } = await fileOf(row, context);
    return [...withdrawnFeeNotices, ...feeNotices].map((notice) => feeNoticeView(row.id, notice, receivedOn));
  },
  searches: async (row, _, context) =>
    context.actor.kind === 'STAFF' ? (await fileOf(row, context)).searches : [],
  consultations: async (row, _, context) => {
    const { deps, actor } = context;
    const file = await fileOf(row, context);
    const calendar = deps.calendars().of(row.agencyId);
    const today = deps.clock.today();
    if (actor.kind !== 'STAFF') return consultationsForApplicant(file, calendar, today);
    return consultationsOf(file, calendar, today).map(({ submitted, ...one }) => ({
      ...one,
      submitted: submitted ? { ...submitted, files: filesOf(row, submitted.files) } : null,
    }));
  },
  coHandlings: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { coHandlings } = await fileOf(row, context);
    const today = context.deps.clock.today();
    return coHandlings.map((one) => ({
      ...one,
      ...coHandlingStanding(one, today),
      answer: one.answer && {
        ...one.answer,
        files: filesOf(row, one.answer.files),
      },
    }));
  },
  draft: async (row, _, context) => {
    const { draft } = await fileOf(row, context);
    return draft && context.actor.kind === 'STAFF' ? draftOf(row, draft, context) : null;
  },
  draftVersions: (row, _, context) => (context.actor.kind === 'STAFF' ? draftVersionsOf(row, context) : []),
  reply: async (row, _, context) => {
    const { reply } = await fileOf(row, context);
    const visible = context.actor.kind === 'STAFF' || reply?.sentOn !== undefined;
    return reply && visible
      ? { ...reply, code: replyCodeOf(reply.ground), answeredTogether: othersOf(row, reply, context) }
      : null;
  },
  related: async (row, _, context) => {
    const { related } = await fileOf(row, context);
    if (context.actor.kind === 'STAFF') return related;
    const { lead: _lead, ...own } = related;
    return { ...own, followers: [] };
  },
  stepTimes: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { deps } = context;
    const { journal } = await context.cases.load(row.id);
    const { stepBudgets } = (await context.agencies.load(row.agencyId)).settings;
    const spells = stepTimes(
      row.id,
      journal,
      stepBudgets,
      deps.calendars().of(row.agencyId),
      deps.clock.today(),
    );
    return spells.map((spell) => stepTimeOf(row, spell, context));
  },
  alertLevel: (row, _, { deps }) =>
    alertLevel(row.dueOn, deps.clock.today(), deps.calendars().of(row.agencyId)),
  tasks: ({ tasks }, _, { actor }) =>
    actor.kind === 'STAFF' && tasks !== undefined ? (tasks.split(',') as CaseTask[]) : [],
  waits: ({ waits, ...row }, _, { deps, actor }) => {
    if (actor.kind !== 'STAFF' || waits === undefined) return [];
    const [calendar, today] = [deps.calendars().of(row.agencyId), deps.clock.today()];
    return (JSON.parse(waits) as readonly CaseWait[]).map((wait) => {
      const dueOn = waitDueOn(wait, row, calendar);
      const { kind, since, forWhom } = wait;
      return { kind, since, forWhom, dueOn, over: dueOn !== undefined && dueOn < today };
    });
  },
  opening: async (row, _, { actor, openings, staff }) => {
    const opening = actor.kind === 'STAFF' ? await openings.load(row.id) : undefined;
    return opening ? { at: opening.at, by: await staff.load(opening.staffId) } : null;
  },
  similarCases: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { cases } = await similarCases(context.deps, await fileOf(row, context));
    const rows = await context.deps.reader.rows(cases.map(({ caseId }) => caseId));
    return cases.flatMap(({ caseId, ...found }) => {
      const caseFile = rows.get(caseId);
      return caseFile ? [{ caseFile, ...found }] : [];
    });
  },
  sameRequestByOthers: async (row, _, context) =>
    context.actor.kind === 'STAFF'
      ? (await similarCases(context.deps, await fileOf(row, context))).otherApplicants
      : 0,
  applicantVolume: async (row, _, { actor, deps }) =>
    actor.kind === 'STAFF' ? ((await deps.related.volume(row.id)) ?? null) : null,
  publicationSuggestion: async (row, _, context) =>
    (await fileOf(row, context)).publicationSuggestion ?? null,
  publication: async (row, _, context) => {
    const { publication } = await fileOf(row, context);
    if (!publication) return null;
    return context.actor.kind === 'STAFF' ? publication : { ...publication, basis: [] };
  },
  publishedAnswer: async (row, _, { deps, actor }) =>
    (await publishedAnswerOfCase(deps, actor, row.id)) ?? null,
  redo: async (row, _, context) => (await fileOf(row, context)).redo ?? null,
  earlierReplies: async (row, _, context) =>
    (await fileOf(row, context)).earlierReplies.map((reply) => ({
      ...reply,
      code: replyCodeOf(reply.ground),
      answeredTogether: othersOf(row, reply, context),
    })),
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
  letters: async (row, _, context) => {
    const { file, journal } = await context.cases.load(row.id);
    const letters = await lettersOf(context.deps, row.id, journal);
    return context.actor.kind === 'STAFF'
      ? letters
      : lettersForApplicant(letters, file.reply?.sentOn !== undefined);
  },
  draftFileUrl: async (row, _, context) =>
    context.actor.kind === 'STAFF' && hasOpenDraft(await fileOf(row, context))
      ? `/cases/${row.id}/draft.docx`
      : null,
  draftPdfUrl: async (row, _, context) =>
    context.actor.kind === 'STAFF' && hasOpenDraft(await fileOf(row, context))
      ? `/cases/${row.id}/draft.pdf`
      : null,
  papers: (row, _, { deps, actor }) => papersOfCase(deps, actor, row),
  services: async (row, _, context) => {
    const { services } = await fileOf(row, context);
    const calendar = context.deps.calendars().of(row.agencyId);
    const visible = context.actor.kind === 'STAFF' ? services : servicesForApplicant(services);
    return visible.map((record) => serviceView(row.id, calendar, record));
  },
  serviceProblems: async (row, _, context) => {
    if (context.actor.kind !== 'STAFF') return [];
    const { deps } = context;
    return serviceProblems(await fileOf(row, context), deps.calendars().of(row.agencyId), deps.clock.today());
  },
  notifications: (row, _, { deps }) => deps.notifications.ofCase(row.id),
  notificationProblems: async (row, _, { deps, actor }) =>
    actor.kind === 'STAFF' ? notificationProblems(row.state, await deps.notifications.ofCase(row.id)) : [],
  lateActs: async (row, _, context) => (await fileOf(row, context)).lateActs.map(lateActView),
  deadlines: async (row, _, context) =>
    deadlineList(
      await fileOf(row, context),
      await calendarsOfCase(context.deps, row),
      context.deps.clock.today(),
    ),
  permittedActions: async (row, _, context) => {
    const { deps, actor } = context;
    const [file, agency] = await Promise.all([fileOf(row, context), context.agencies.load(row.agencyId)]);
    const { settings } = agency;
    const authorityId = authorityOf(agency);
    const calendar = deps.calendars().of(row.agencyId);
    const list = permittedActions(file, actor, calendar, deps.clock.today(), settings, authorityId);
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
    return withNames(timelineOf(journal), context);
  },
};

export const paperResolvers: PaperResolvers = {
  needsZh: ({ needs }) => needs?.zh,
  needsEn: ({ needs }) => needs?.en,
};

export const letterResolvers: LetterResolvers = {
  state: (letter) => (letter.void ? 'VOID' : letter.state),
  url: (letter) => `/letters/${letter.id}.pdf`,
  wordFileUrl: (letter, _, { actor }) =>
    actor.kind === 'STAFF' && letter.state === 'DRAWN' ? `/letters/${letter.id}.docx` : null,
  firstDownloadedAt: async (letter, _, { actor, letterDownloads }) =>
    actor.kind === 'STAFF' ? ((await letterDownloads.load(letter.id)) ?? null) : null,
};

/** 处理用时, in calendar days: up to the decision, or until today while there is none. */
function ageInDays({ receivedOn, decision }: Complaint, today: Day): number {
  return dayNumber(decision?.on ?? today) - dayNumber(receivedOn);
}

/** 法定期限, each with its reasons. */
export function deadlineList(file: CaseFile, calendars: CaseCalendars, today: Day) {
  return listedDeadlines(explainedDeadlinesOf(file, calendars, today));
}

export function listedDeadlines(explanations: DeadlineExplanations) {
  return explainedDeadlines(explanations).map(({ name, explanation }) => ({
    name,
    zh: deadlineWording(name).zh,
    en: deadlineWording(name).en,
    on: explanation.due,
    explanation,
    text: explanationText(name, explanation),
  }));
}

/** A journal in words, with who wrote each line. */
export function withNames(events: readonly TimelineEvent[], { staff }: Context) {
  return Promise.all(
    events.map(async (event) => ({
      ...event,
      on: event.on as Day,
      actorName: outsideActorName(event.actor) ?? (await staff.load(event.actor))?.name ?? '',
      onBehalfOf: event.onBehalfOf === undefined ? null : ((await staff.load(event.onBehalfOf))?.name ?? ''),
      lateEntryReason: event.lateEntryReason ?? null,
    })),
  );
}

/** Who in the office did it is the office's own affair. */
function withoutNames(event: TimelineEvent) {
  const actorName = outsideActorName(event.actor) ?? '工作人员';
  return { ...event, on: event.on as Day, actorName, onBehalfOf: null, lateEntryReason: null };
}

function filesOf(row: ListedCase, files: readonly Attachment[]) {
  return files.map((file) => attachmentOf(row.id, file));
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

export async function stepTimeOf(
  { agencyId }: ListedCase,
  { unitId, staffId, ...spell }: StepSpell,
  context: Context,
) {
  const units = unitId === undefined ? [] : await context.deps.directory.units(agencyId);
  return {
    ...spell,
    unit: units.find(({ id }) => id === unitId) ?? null,
    staffMember: staffId === undefined ? null : ((await context.staff.load(staffId)) ?? null),
  };
}

/** Others who are answered with the same text are no business of the applicant's. */
function othersOf(row: ListedCase, { jointly }: Reply, { actor }: Context): readonly LinkedCase[] {
  if (actor.kind !== 'STAFF') return [];
  return (jointly?.cases ?? []).filter(({ caseId }) => caseId !== row.id);
}

async function draftOf(row: ListedCase, draft: Draft, context: Context) {
  const { no, draftedOn, reply, returnedBecause, legalReview, secrecyReview } = draft;
  return {
    no,
    draftedOn,
    drafter: (await context.staff.load(draft.drafterId)) ?? null,
    draftedFor:
      draft.draftedFor === undefined ? null : ((await context.staff.load(draft.draftedFor)) ?? null),
    ground: reply.ground,
    text: replyText(reply),
    content: replyInputOf(reply),
    enclosures: enclosuresOf(reply).map((enclosure) => attachmentOf(row.id, enclosure)),
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

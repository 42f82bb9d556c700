import { GraphQLError } from 'graphql';
import { calendarYear, NoCalendar } from '../calendar/calendar.ts';
import { parseDay } from '../calendar/day.ts';
import { nextStepOf } from '../case-file/fact-wording.ts';
import { enclosuresGiven } from '../case-file/given-to-applicant.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { publicNames } from '../case-file/names-of-marks.ts';
import { answerCase } from '../statute/answer.ts';
import { calendarsOfCase } from '../usecases/queries/calendars-of-case.ts';
import { consultationsForApplicant } from '../usecases/queries/consultations-of.ts';
import { adviseReply } from '../usecases/queries/advise-reply.ts';
import { lateSteps } from '../usecases/queries/late-steps.ts';
import { extensionEstimate } from '../usecases/queries/extension-estimate.ts';
import { feeEstimate } from '../usecases/queries/fee-estimate.ts';
import { lettersForApplicant, lettersOf } from '../usecases/queries/letters-of.ts';
import { envelopesToPrint } from '../usecases/queries/envelopes-to-print.ts';
import { otherNamesOfNumber } from '../usecases/queries/other-names-of-number.ts';
import { postingList } from '../usecases/queries/posting-list.ts';
import { previewAnswer } from '../usecases/queries/preview-answer.ts';
import { previewReply } from '../usecases/queries/preview-reply.ts';
import { publicationCandidates } from '../usecases/queries/publication-candidates.ts';
import { openCase } from '../usecases/queries/open-case.ts';
import { listDisputes, readDispute } from '../usecases/queries/read-dispute.ts';
import { trackApplication } from '../usecases/queries/track-application.ts';
import { verifyLetter } from '../usecases/queries/verify-letter.ts';
import { adviceOf } from './advice-of.ts';
import { attachmentOf } from './attachment-view.ts';
import { deadlineList } from './deadline-list.ts';
import { stepTimeOf } from './step-time-of.ts';
import { disputeWarningOf } from './dispute-resolvers.ts';
import { feeEstimateView } from './fee-view.ts';
import { badInput } from './bad-input.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { refusalMember } from './refusal-member.ts';
import { atReplyInput, replyFormOf } from './reply-form-of.ts';
import type { QueryResolvers, TrackedApplicationResolvers } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

/** How many cases one call of the calculator takes. */
const calculatorLimit = 200;

export const queryResolvers: QueryResolvers = {
  viewer: async (_, __, { deps, actor }) =>
    actor.kind === 'STAFF' ? ((await deps.directory.staffMember(actor.id)) ?? null) : null,
  agencies: (_, __, { deps }) => deps.directory.agencies(),
  agency: async (_, { id }, { deps }) => (await deps.directory.agency(id)) ?? null,
  caseFile: async (_, { id }, { deps, actor }) => (await openCase(deps, actor, id)) ?? null,
  lateSteps: async (_, { filter, first, after }, context) => {
    const { agencyId, unitId, step } = filter ?? {};
    const { steps, lastRow, hasNextPage } = await lateSteps(context.deps, context.actor, {
      first: first ?? 50,
      ...(agencyId ? { agencyId } : {}),
      ...(unitId ? { unitId } : {}),
      ...(step ? { step } : {}),
      ...(after ? { after: readCursor(after) } : {}),
    });
    return {
      steps: steps.map(({ row, spell }) => ({ caseFile: row, time: stepTimeOf(row, spell, context) })),
      hasNextPage,
      endCursor: lastRow ? cursorOf(lastRow.submittedOn, lastRow.id) : null,
    };
  },
  otherNamesOfNumber: (_, asked, { deps, actor }) => otherNamesOfNumber(deps, actor, asked),
  publicationCandidates: (_, { agencyId }, { deps, actor }) => publicationCandidates(deps, actor, agencyId),
  postingList: (_, { agencyId, on }, { deps, actor }) => postingList(deps, actor, agencyId, on),
  envelopesToPrint: (_, { agencyId }, { deps, actor }) => envelopesToPrint(deps, actor, agencyId),
  dispute: async (_, { id }, { deps, actor }) => (await readDispute(deps, actor, id)) ?? null,
  disputes: async (_, { filter, first }, { deps, actor }) => {
    const { agencyId, kind, states, dueBy } = filter ?? {};
    return listDisputes(deps, actor, {
      limit: first ?? 50,
      ...(agencyId ? { agencyId } : {}),
      ...(kind ? { kind } : {}),
      ...(states ? { states } : {}),
      ...(dueBy ? { dueBy } : {}),
    });
  },
  feeEstimate: async (_, { caseId, basis }, { deps, actor }) => {
    const estimate = await feeEstimate(deps, actor, caseId, basis);
    return estimate ? feeEstimateView(estimate) : null;
  },
  extensionEstimate: async (_, { caseId, workingDays, on }, { deps, actor }) => {
    const estimate = await extensionEstimate(deps, actor, caseId, workingDays, on ?? undefined);
    if (!estimate) return null;
    const { dueNow = null, dueThen = null, refusal } = estimate;
    return { dueNow, dueThen, refusal: refusal ? refusalMember(refusal) : null };
  },
  previewReply: async (_, { caseId, reply, keptEnclosures }, context) => {
    if (context.actor.kind !== 'STAFF') return null;
    const form = await replyFormOf(context, reply);
    if (!form.ok) return { html: null, missing: [refusalMember(form.refusal)] };
    const { deps, actor } = context;
    const preview = await previewReply(deps, actor, caseId, withoutNulls(form.value), keptEnclosures);
    if (!preview) return null;
    const missing = preview.missing.map((refusal) => refusalMember(atReplyInput(refusal, reply)));
    return { html: preview.html ?? null, missing };
  },
  previewAnswer: async (_, { disputeId, ...answer }, { deps, actor }) => {
    const preview = await previewAnswer(deps, actor, disputeId, withoutNulls(answer));
    if (!preview) return null;
    const { papers, problems, warnings } = preview;
    return {
      papers,
      missing: problems.map((problem) => refusalMember(problem)),
      warnings: warnings.map(disputeWarningOf),
    };
  },
  trackApplication: async (_, { number, code }, { deps }) => {
    const tracked = await trackApplication(deps, number, code);
    return tracked.found
      ? { __typename: 'TrackedApplication', ...tracked.row }
      : { __typename: 'TrackingRefused', reason: tracked.reason, ...trackingRefusals[tracked.reason] };
  },
  verifyLetter: async (_, { documentNo, code }, { deps }) => {
    const verified = await verifyLetter(deps, documentNo, code);
    if (!verified.found) {
      return {
        __typename: 'VerificationRefused',
        reason: verified.reason,
        ...verificationRefusals[verified.reason],
      };
    }
    const { no, isVoid, ...letter } = verified.letter;
    return { __typename: 'VerifiedLetter', ...letter, documentNo: no, void: isVoid };
  },
  calculateDeadlines: (_, { cases }, { deps }) => {
    if (cases.length > calculatorLimit) {
      throw badInput(
        ['cases'],
        `一次最多计算${calculatorLimit}件`,
        `at most ${calculatorLimit} cases at a time`,
      );
    }
    return cases.map((one) => answerCase(one, deps.calendars().general, deps.clock.today()));
  },
  replyAdvisor: async (_, { caseId, answers }, { deps, actor }) => {
    const advice = await adviseReply(deps, actor, caseId, answers);
    if (!advice.ok) throw refused(advice.refusal);
    return adviceOf(advice.value);
  },
  calendarYear: (_, { year, agencyId }, { deps }) => {
    if (parseDay(`${year}-01-01`) === undefined) throw noCalendar(year);
    try {
      const calendars = deps.calendars();
      return calendarYear(agencyId ? calendars.of(agencyId) : calendars.general, year);
    } catch (fault) {
      if (!(fault instanceof NoCalendar)) throw fault;
      throw noCalendar(year);
    }
  },
};

/** 办理进度: what the applicant may see of the case. */
export const trackedResolvers: TrackedApplicationResolvers = {
  caseId: (row) => row.id,
  applicationNo: (row) => row.applicationNo ?? '',
  statusZh: (row) => nextStepOf(row).zh,
  statusEn: (row) => nextStepOf(row).en,
  description: async (row, _, context) =>
    (await context.cases.load(row.id)).file.application?.description ?? '',
  deadlines: async (row, _, { cases, deps }) => {
    const { file } = await cases.load(row.id);
    return deadlineList(file, await calendarsOfCase(deps, row), deps.clock.today(), publicNames(file));
  },
  consultations: async (row, _, { cases, deps }) =>
    consultationsForApplicant(
      (await cases.load(row.id)).file,
      deps.calendars().of(row.agencyId),
      deps.clock.today(),
    ),
  letters: async (row, _, { cases, deps }) => {
    const { file, journal } = await cases.load(row.id);
    return lettersForApplicant(await lettersOf(deps, row.id, journal), file);
  },
  // Staff of any office may hold a query code, and sees by it what the applicant sees.
  notifications: async (row, _, { deps }) =>
    (await deps.notifications.ofCase(row.id)).map(({ recipient: _recipient, ...told }) => ({
      ...told,
      lastError: undefined,
    })),
  enclosures: async (row, _, { cases }) => {
    const { file } = await cases.load(row.id);
    const { now, before } = enclosuresGiven(file);
    return [...now, ...before].map((enclosure) => attachmentOf(row.id, enclosure));
  },
};

const trackingRefusals = {
  NO_MATCH: { zh: '编号或查询码不符。', en: 'No application has this number and code.' },
  TOO_MANY_ATTEMPTS: { zh: '尝试次数过多，请一小时后再试。', en: 'Too many attempts; try again in an hour.' },
} as const;

const verificationRefusals = {
  NO_MATCH: { zh: '编号或核验码不符。', en: 'No letter has this number and check code.' },
  TOO_MANY_ATTEMPTS: { zh: '尝试次数过多，请一小时后再试。', en: 'Too many attempts; try again in an hour.' },
} as const;

function noCalendar(year: number): GraphQLError {
  return badInput(['year'], `没有${year}年的工作日历`, `there is no calendar for ${year}`);
}

/** A query has no union to refuse with: the refusal is the error. */
function refused(refusal: Refusal): GraphQLError {
  const { zh, en } = refusalWording(refusal);
  const path = 'path' in refusal ? refusal.path.split('.') : [];
  return new GraphQLError(en, { extensions: { code: refusal.code, path, zh, en } });
}

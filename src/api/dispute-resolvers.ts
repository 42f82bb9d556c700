import { permittedDisputeActions } from '../access/may-act-on-dispute.ts';
import { articleOfAct, disputeActionRow } from '../dispute/actions.ts';
import { answerWarnings } from '../dispute/answer-warnings.ts';
import type { Contested } from '../dispute/contested.ts';
import { disputeReckonings } from '../dispute/deadlines.ts';
import type { Dispute } from '../dispute/dispute.ts';
import { contestedContent } from '../dispute/contested-content.ts';
import { caseSummaryOf, evidenceKinds, evidenceOf } from '../dispute/evidence.ts';
import { evidencePurposes, purposeOf } from '../dispute/evidence-purposes.ts';
import { evidenceEntries } from '../dispute/evidence-entries.ts';
import { disputeFactWording } from '../dispute/fact-wording.ts';
import { isFollowed, nextDisputeStep } from '../dispute/next-step.ts';
import { reportedOutcome } from '../dispute/reported-outcome.ts';
import type { DisputeRow } from '../dispute/row.ts';
import { settledDisputeDeadline } from '../dispute/settled-deadline.ts';
import { type DisputeWarning, disputeWarnings, openingWarnings } from '../dispute/warnings.ts';
import { citationText } from '../statute/citation.ts';
import { explainReckonings } from '../statute/explanation.ts';
import { disputeTimelineOf } from '../usecases/queries/dispute-timeline.ts';
import { papersOfDispute } from '../usecases/queries/papers-of-dispute.ts';
import { readCase } from '../usecases/queries/read-case.ts';
import { readDispute } from '../usecases/queries/read-dispute.ts';
import { attachmentOf } from './attachment-view.ts';
import { listedDeadlines } from './listed-deadlines.ts';
import { withNames } from './with-names.ts';
import type { Context } from './context.ts';
import { lateActView } from './late-act-view.ts';
import { refusalMember } from './refusal-member.ts';
import type { DisputeResolvers } from './schema.generated.ts';

/** 复议、诉讼案: columns come from the row; what needs the journal is read once per request, when asked for. Staff alone come this far. */
export const disputeResolvers: DisputeResolvers = {
  caseFile: async ({ caseId }, _, { deps, actor }) => {
    const row = await readCase(deps, actor, caseId);
    if (!row) throw new Error(`case ${caseId} of a dispute is gone`);
    return row;
  },
  agency: ({ agencyId }, _, { agencies }) => agencies.load(agencyId),
  contested: async (row, _, context) => contestedAct((await disputeOf(row, context)).contested),
  acceptedOn: async (row, _, context) => (await disputeOf(row, context)).acceptedOn,
  procedure: async (row, _, context) => (await disputeOf(row, context)).procedure,
  extendedByDays: async (row, _, context) => (await disputeOf(row, context)).extendedByDays,
  copyReceivedOn: async (row, _, context) => (await disputeOf(row, context)).copyReceivedOn,
  afterReconsideration: async (row, _, context) => {
    const { afterReconsideration } = await disputeOf(row, context);
    return afterReconsideration && readDispute(context.deps, context.actor, afterReconsideration.disputeId);
  },
  agents: async (row, _, context) => (await disputeOf(row, context)).agents,
  answer: async (row, _, context) => {
    const { answer } = await disputeOf(row, context);
    const evidence = answer?.evidence.map((item) => ({ ...item, purpose: purposeOf(item) })) ?? [];
    return answer && { ...answer, evidence };
  },
  hearings: async (row, _, context) => (await disputeOf(row, context)).hearings,
  judgments: async (row, _, context) => (await disputeOf(row, context)).judgments,
  ruling: async (row, _, context) => {
    const { ruling } = await disputeOf(row, context);
    return ruling && { ...ruling, order: ruling.order ?? null };
  },
  effectiveOn: async (row, _, context) => (await disputeOf(row, context)).effectiveOn,
  reportedAs: async (row, _, context) => reportedOutcome(await disputeOf(row, context)),
  evidence: async (row, _, context) => {
    const { answer, contested } = await disputeOf(row, context);
    const { file, journal } = await context.cases.load(row.caseId);
    const listed = answer?.evidence.map(({ proves }) => proves) ?? [];
    const content = contestedContent(journal, contested)?.content;
    return evidenceOf(caseSummaryOf(file, content), listed).map((requirement) => {
      const { kind, inCaseFile } = requirement;
      const { zh, en, basis } = evidenceKinds[kind];
      const caseSeqs = inCaseFile ? evidenceEntries(kind, journal, contested) : [];
      const purpose = evidencePurposes[kind];
      return { ...requirement, zh, en, purpose, basis: citationText(basis), caseSeqs };
    });
  },
  warnings: async (row, _, context) => {
    const dispute = await disputeOf(row, context);
    const opening = openingWarnings(dispute, context.deps.calendars().general);
    return [...opening, ...(await warningsOfAnswer(dispute, context))].map(disputeWarningOf);
  },
  dueOn: async (row, _, context) => {
    if (row.state !== 'ENDED' || row.dueOn === undefined) return row.dueOn ?? null;
    const { file } = await context.cases.load(row.caseId);
    return isFollowed(await disputeOf(row, context), file) ? null : row.dueOn;
  },
  nextStep: async (row, _, context) => {
    const dispute = await disputeOf(row, context);
    if (row.state !== 'ENDED') return nextDisputeStep(dispute);
    return nextDisputeStep(dispute, (await context.cases.load(row.caseId)).file);
  },
  keptPapers: async (row, _, context) =>
    (await disputeOf(row, context)).keptPapers.map(({ seq, fact, files }) => ({
      seq,
      on: fact.on,
      ...disputeFactWording(fact),
      files: files.map((file) => attachmentOf(row.caseId, file)),
    })),
  papers: (row, _, { deps, actor }) => papersOfDispute(deps, actor, row),
  lateActs: async (row, _, context) => (await disputeOf(row, context)).lateActs.map(lateActView),
  deadlines: async (row, _, context) => {
    const { deps } = context;
    const [calendar, today] = [deps.calendars().general, deps.clock.today()];
    const dispute = await disputeOf(row, context);
    const reckonings = disputeReckonings(dispute, calendar, today);
    return listedDeadlines(explainReckonings(calendar, reckonings), (name, due) =>
      settledDisputeDeadline(name, due, dispute, today),
    );
  },
  permittedActions: async (row, _, context) => {
    const { deps, actor } = context;
    const dispute = await disputeOf(row, context);
    const permitted = permittedDisputeActions(dispute, actor, deps.calendars().general, deps.clock.today());
    return permitted.map(({ action, refusal }) => {
      const { title } = disputeActionRow(action);
      const article = articleOfAct(action, dispute.kind);
      return {
        action,
        title,
        article: article ? citationText(article) : null,
        permitted: refusal === undefined,
        refusal: refusal ? refusalMember(refusal) : null,
      };
    });
  },
  timeline: async (row, _, context) =>
    withNames(disputeTimelineOf((await context.disputes.load(row.id)).journal), context),
};

export function disputeWarningOf(code: DisputeWarning) {
  return { code, ...disputeWarnings[code] };
}

/** Of an answer that was filed: one that lacks something says so for as long as it stands. */
async function warningsOfAnswer(
  { caseId, contested, answer }: Dispute,
  context: Context,
): Promise<readonly DisputeWarning[]> {
  if (!answer) return [];
  const { file, journal } = await context.cases.load(caseId);
  const content = contestedContent(journal, contested)?.content;
  const listed = answer.evidence.map(({ proves }) => proves);
  return answerWarnings(contested, caseSummaryOf(file, content), listed);
}

async function disputeOf(row: DisputeRow, context: Context): Promise<Dispute> {
  return (await context.disputes.load(row.id)).dispute;
}

function contestedAct(contested: Contested) {
  const { kind, ...rest } = contested;
  return { kind, ...rest };
}

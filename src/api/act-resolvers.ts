import type { Actor } from '../access/actor.ts';
import type { ActionName } from '../case-file/actions.ts';
import type { ApplicationForm } from '../case-file/application-form.ts';
import type { ToldService } from '../case-file/facts/service-facts.ts';
import type { Warning } from '../case-file/decision.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import type { Attachment } from '../case-file/application.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { archiveCase } from '../usecases/archive/archive-case.ts';
import { voidFact } from '../usecases/archive/void-fact.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { reopenForRedo } from '../usecases/dispute/reopen-for-redo.ts';
import { acceptAssignment } from '../usecases/handling/accept-assignment.ts';
import { assignCase } from '../usecases/handling/assign-case.ts';
import { discloseInPublicInterest } from '../usecases/handling/disclose-in-public-interest.ts';
import type { ReplyForm } from '../usecases/handling/completed-reply.ts';
import { countItems } from '../usecases/handling/count-items.ts';
import { decideFeeReview } from '../usecases/handling/decide-fee-review.ts';
import { declarePayment } from '../usecases/handling/declare-payment.ts';
import { deferReply } from '../usecases/handling/defer-reply.ts';
import { draftReply } from '../usecases/handling/draft-reply.ts';
import { extendReplyPeriod } from '../usecases/handling/extend-reply-period.ts';
import { issueCorrectionNotice } from '../usecases/handling/issue-correction-notice.ts';
import { issueFeeNotice } from '../usecases/handling/issue-fee-notice.ts';
import { lapseApplication } from '../usecases/handling/lapse-application.ts';
import { recordCoHandlingAnswer } from '../usecases/handling/record-co-handling-answer.ts';
import { recordConsultationDelivery } from '../usecases/handling/record-consultation-delivery.ts';
import { recordConsultationOpinion } from '../usecases/handling/record-consultation-opinion.ts';
import { recordCorrection } from '../usecases/handling/record-correction.ts';
import { recordPaymentNotFound } from '../usecases/handling/record-payment-not-found.ts';
import { recordFeeObjection } from '../usecases/handling/record-fee-objection.ts';
import { recordPayment } from '../usecases/handling/record-payment.ts';
import { recordReasons } from '../usecases/handling/record-reasons.ts';
import { recordSearch } from '../usecases/handling/record-search.ts';
import { requestCoHandling } from '../usecases/handling/request-co-handling.ts';
import { requestReasons } from '../usecases/handling/request-reasons.ts';
import { returnAssignment } from '../usecases/handling/return-assignment.ts';
import { sendConsultation } from '../usecases/handling/send-consultation.ts';
import { submitForReview } from '../usecases/handling/submit-for-review.ts';
import { amendParticulars } from '../usecases/intake/amend-particulars.ts';
import { confirmReceipt } from '../usecases/intake/confirm-receipt.ts';
import { handOverMail } from '../usecases/intake/hand-over-mail.ts';
import { logMail } from '../usecases/intake/log-mail.ts';
import { recordFaxApplication } from '../usecases/intake/record-fax-application.ts';
import { recordMailApplication } from '../usecases/intake/record-mail-application.ts';
import { recordOralApplication } from '../usecases/intake/record-oral-application.ts';
import { recordWindowApplication } from '../usecases/intake/record-window-application.ts';
import { registerApplication } from '../usecases/intake/register-application.ts';
import { reissueQueryCode } from '../usecases/intake/reissue-query-code.ts';
import { submitApplication } from '../usecases/intake/submit-application.ts';
import { withdrawApplication } from '../usecases/intake/withdraw-application.ts';
import { decideComplaint } from '../usecases/oversight/decide-complaint.ts';
import { fileComplaint } from '../usecases/oversight/file-complaint.ts';
import { recordRectification } from '../usecases/oversight/record-rectification.ts';
import type { ActAnswer } from '../usecases/ports/work.ts';
import type { ListedCase } from '../usecases/ports/reading.ts';
import { convertToProactive } from '../usecases/related/convert-to-proactive.ts';
import { joinForReply } from '../usecases/related/join-for-reply.ts';
import { leaveJointReply } from '../usecases/related/leave-joint-reply.ts';
import { mergeApplications } from '../usecases/related/merge-applications.ts';
import { splitApplication } from '../usecases/related/split-application.ts';
import { suggestPublication } from '../usecases/related/suggest-publication.ts';
import { acknowledgeLetter } from '../usecases/reply/acknowledge-letter.ts';
import { recordDispatch } from '../usecases/reply/record-dispatch.ts';
import { recordService } from '../usecases/reply/record-service.ts';
import { replyOnTheSpot } from '../usecases/reply/reply-on-the-spot.ts';
import { sendReply } from '../usecases/reply/send-reply.ts';
import { signReply } from '../usecases/reply/sign-reply.ts';
import { passLegalReview } from '../usecases/review/pass-legal-review.ts';
import { passSecrecyReview } from '../usecases/review/pass-secrecy-review.ts';
import { returnDraft } from '../usecases/review/return-draft.ts';
import { trackingUrl } from '../usecases/tracking-url.ts';
import { agentOf } from './agent-of.ts';
import { attachmentsOf } from './attachments-of.ts';
import type { ArgumentsOf } from './arguments-of.ts';
import type { Context } from './context.ts';
import { refusalMember, type RefusalMember } from './refusal-member.ts';
import { atReplyInput, replyFormOf } from './reply-form-of.ts';
import { atServiceInput, dispatchOf, evidenceOf, type ToldWithEvidence } from './service-input-of.ts';
import type {
  ApplicationInput,
  DraftReplyInput,
  RecordConsultationDeliveryInput,
  RecordFaxApplicationInput,
  RecordMailApplicationInput,
  RecordOralApplicationInput,
  RecordServiceInput,
  RecordWindowApplicationInput,
  ReplyContentInput,
  ReplyOnTheSpotInput,
} from './schema.generated.ts';
import { warningWording } from './warning-wording.ts';
import { withoutNulls } from './without-nulls.ts';

type UseCase<Command> = (deps: Dependencies, actor: Actor, command: Command) => Promise<Outcome<ActAnswer>>;

interface WithApplication {
  readonly application: ApplicationInput;
}

type ActResolvers = {
  readonly [Act in ActionName]: (
    parent: unknown,
    args: ArgumentsOf<Act>,
    context: Context,
  ) => Promise<object>;
};

/** Every act, as the contract names it: read the input, call the use-case, map the outcome. */
export const actResolvers = {
  submitApplication: async (_: unknown, { input }: ArgumentsOf<'submitApplication'>, context: Context) => {
    const { furtherItems, agreesToSplit, ...first } = input;
    const form = await withForm(context, first);
    if (!form.ok) return refusalMember(form.refusal);
    // A command of one item is told as it was before there were further ones: its repetitions are known by what they say.
    const further = furtherItems.length > 0 ? { furtherItems, agreesToSplit } : {};
    const outcome = await submitApplication(context.deps, context.actor, { ...form.value, ...further });
    return outcome.ok ? receiptsOf(context, outcome.value) : refusalAtInput(outcome.refusal);
  },
  recordWindowApplication: intake<RecordWindowApplicationInput>(recordWindowApplication),
  recordOralApplication: intake<RecordOralApplicationInput>(recordOralApplication),
  recordFaxApplication: intake<RecordFaxApplicationInput>(recordFaxApplication),
  logMail: act(logMail),
  handOverMail: act(handOverMail),
  recordMailApplication: intake<RecordMailApplicationInput>(recordMailApplication),
  confirmReceipt: act(confirmReceipt),
  registerApplication: act(registerApplication),
  reissueQueryCode: async (_: unknown, { input }: ArgumentsOf<'reissueQueryCode'>, context: Context) => {
    const outcome = await reissueQueryCode(context.deps, context.actor, withoutNulls(input));
    if (!outcome.ok) return refusalMember(outcome.refusal);
    const row = await rowOf(context, outcome.value.caseId);
    const queryCode = context.deps.queryCodes.of(row.id, row.queryCodeIssue);
    return { __typename: 'QueryCodeReissued', caseFile: row, queryCode };
  },
  amendParticulars: act(amendParticulars),
  splitApplication: act(splitApplication),
  mergeApplications: act(mergeApplications),
  withdrawApplication: act(withdrawApplication),
  assignCase: act(assignCase),
  acceptAssignment: act(acceptAssignment),
  returnAssignment: act(returnAssignment),
  issueCorrectionNotice: act(issueCorrectionNotice),
  recordCorrection: async (_: unknown, { input }: ArgumentsOf<'recordCorrection'>, context: Context) => {
    const { fileIds, ...told } = input;
    const sent = await attachmentsOf(context, 'fileIds', fileIds ?? []);
    if (!sent.ok) return refusalMember(sent.refusal);
    const files = sent.value.length === 0 ? {} : { files: sent.value };
    const command = withoutNulls({ ...told, ...files });
    return actAnswer(context, await recordCorrection(context.deps, context.actor, command));
  },
  lapseApplication: act(lapseApplication),
  extendReplyPeriod: act(extendReplyPeriod),
  requestReasons: act(requestReasons),
  recordReasons: act(recordReasons),
  deferReply: act(deferReply),
  countItems: act(countItems),
  issueFeeNotice: act(issueFeeNotice),
  declarePayment: filing(declarePayment),
  recordPayment: act(recordPayment),
  recordPaymentNotFound: act(recordPaymentNotFound),
  recordFeeObjection: act(recordFeeObjection),
  decideFeeReview: act(decideFeeReview),
  recordSearch: act(recordSearch),
  sendConsultation: act(sendConsultation),
  recordConsultationDelivery: serving<RecordConsultationDeliveryInput>(recordConsultationDelivery),
  recordConsultationOpinion: filing(recordConsultationOpinion),
  discloseInPublicInterest: act(discloseInPublicInterest),
  requestCoHandling: act(requestCoHandling),
  recordCoHandlingAnswer: filing(recordCoHandlingAnswer),
  joinForReply: act(joinForReply),
  leaveJointReply: act(leaveJointReply),
  draftReply: replying<DraftReplyInput>(draftReply),
  submitForReview: act(submitForReview),
  passLegalReview: act(passLegalReview),
  passSecrecyReview: act(passSecrecyReview),
  returnDraft: act(returnDraft),
  signReply: act(signReply),
  sendReply: act(sendReply),
  recordDispatch: async (_: unknown, { input }: ArgumentsOf<'recordDispatch'>, context: Context) => {
    const command = withoutNulls({ ...input, dispatch: dispatchOf(input.dispatch) });
    const outcome = await recordDispatch(context.deps, context.actor, command);
    return outcome.ok ? actAnswer(context, outcome) : refusalMember(atServiceInput(outcome.refusal, input));
  },
  recordService: serving<RecordServiceInput>(recordService),
  acknowledgeLetter: act(acknowledgeLetter),
  replyOnTheSpot: replying<ReplyOnTheSpotInput>(replyOnTheSpot),
  reopenForRedo: act(reopenForRedo),
  suggestPublication: act(suggestPublication),
  convertToProactive: act(convertToProactive),
  archiveCase: act(archiveCase),
  fileComplaint: act(fileComplaint),
  decideComplaint: act(decideComplaint),
  recordRectification: act(recordRectification),
  voidFact: act(voidFact),
} as const satisfies ActResolvers;

function act<Command>(useCase: UseCase<Command>) {
  return async (_: unknown, { input }: { readonly input: Command }, context: Context) =>
    actAnswer(context, await useCase(context.deps, context.actor, withoutNulls(input)));
}

/** An act with papers, which its input names by the ids of their uploads. */
function filing<Command extends { readonly files?: readonly Attachment[] }>(useCase: UseCase<Command>) {
  return async (
    _: unknown,
    { input }: { readonly input: Omit<Command, 'files'> & { readonly fileIds: readonly string[] } },
    context: Context,
  ) => {
    const { fileIds, ...told } = input;
    const files = await attachmentsOf(context, 'fileIds', fileIds);
    if (!files.ok) return refusalMember(files.refusal);
    const command = withoutNulls({ ...told, files: files.value }) as unknown as Command;
    return actAnswer(context, await useCase(context.deps, context.actor, command));
  };
}

function intake<Input extends WithApplication>(
  useCase: UseCase<Omit<Input, 'application'> & { readonly application: ApplicationForm }>,
) {
  return async (_: unknown, { input }: { readonly input: Input }, context: Context) => {
    const form = await withForm(context, input);
    if (!form.ok) return refusalMember(form.refusal);
    return actAnswer(context, await useCase(context.deps, context.actor, form.value));
  };
}

function replying<Input extends { readonly reply: ReplyContentInput }>(
  useCase: UseCase<Omit<Input, 'reply'> & { readonly reply: ReplyForm }>,
) {
  return async (_: unknown, { input }: { readonly input: Input }, context: Context) => {
    const reply = await replyFormOf(context, input.reply);
    if (!reply.ok) return refusalMember(reply.refusal);
    const command = withoutNulls({ ...input, reply: reply.value });
    const outcome = await useCase(context.deps, context.actor, command);
    return outcome.ok
      ? actAnswer(context, outcome)
      : refusalMember(atReplyInput(outcome.refusal, input.reply));
  };
}

function serving<Input extends ToldWithEvidence>(
  useCase: UseCase<Omit<Input, 'evidence'> & { readonly evidence: ToldService }>,
) {
  return async (_: unknown, { input }: { readonly input: Input }, context: Context) => {
    const evidence = await evidenceOf(context, input.evidence);
    if (!evidence.ok) return refusalMember(evidence.refusal);
    const command = withoutNulls({ ...input, evidence: evidence.value });
    const outcome = await useCase(context.deps, context.actor, command);
    return outcome.ok ? actAnswer(context, outcome) : refusalMember(atServiceInput(outcome.refusal, input));
  };
}

/** The contract names attachments by the ids of their uploads. */
function refusalAtInput(refusal: Refusal): RefusalMember {
  if (!('path' in refusal)) return refusalMember(refusal);
  const path = refusal.path.replace(/^application\.attachments\b/, 'application.attachmentIds');
  return refusalMember({ ...refusal, path });
}

/** What an act answers: the case as it is now, or the refusal. */
export async function actAnswer(context: Context, outcome: Outcome<ActAnswer>) {
  if (!outcome.ok) return refusalAtInput(outcome.refusal);
  const { caseId, warnings } = outcome.value;
  return {
    __typename: 'ActDone' as const,
    caseFile: await rowOf(context, caseId),
    warnings: warnings.map(warningOf),
  };
}

/** The receipt of the first item, which holds those of the further ones. */
async function receiptsOf(context: Context, { caseId, warnings, opened = [] }: ActAnswer) {
  const [first, ...further] = await Promise.all([caseId, ...opened].map((id) => receiptOf(context, id)));
  return { ...first, warnings: warnings.map(warningOf), further };
}

async function receiptOf(context: Context, caseId: string) {
  const { deps } = context;
  const row = await rowOf(context, caseId);
  const applicationNo = row.applicationNo ?? '';
  const queryCode = deps.queryCodes.of(row.id, row.queryCodeIssue);
  return {
    __typename: 'ApplicationReceipt' as const,
    caseId,
    applicationNo,
    queryCode,
    trackingUrl: trackingUrl(deps.publicUrl, applicationNo, queryCode),
    submittedOn: row.submittedOn,
    receivedOn: row.receivedOn ?? null,
    replyDueOn: row.replyDueOn ?? null,
    warnings: [],
    further: [],
  };
}

function warningOf(warning: Warning) {
  const { code, path } = warning;
  return { code, path, ...warningWording(warning) };
}

/** The case that an act was done on: read without asking again whether the actor may. */
async function rowOf(context: Context, caseId: string): Promise<ListedCase> {
  const row = await context.deps.reader.row(caseId);
  if (!row) throw new Error(`case ${caseId} is gone`);
  return row;
}

async function withForm<Input extends WithApplication>(
  context: Context,
  input: Input,
): Promise<Outcome<Omit<Input, 'application'> & { readonly application: ApplicationForm }>> {
  const { attachmentIds, agent: named, ...application } = input.application;
  const attachments = await attachmentsOf(context, 'application.attachmentIds', attachmentIds);
  if (!attachments.ok) return attachments;
  const agent = named && agentOf(named, attachmentIds, attachments.value);
  if (agent === 'UNKNOWN')
    return refuse({ code: 'INVALID_INPUT', path: 'application.agent.powerOfAttorneyId', problem: 'UNKNOWN' });
  return done(
    withoutNulls({
      ...input,
      application: { ...application, agent, attachments: attachments.value } as ApplicationForm,
    }),
  );
}

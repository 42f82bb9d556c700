import type { Actor } from '../access/actor.ts';
import type { DisputeActionName } from '../dispute/actions.ts';
import type { DisputeOrder } from '../dispute/facts.ts';
import type { DisputeRefusal } from '../dispute/refusals.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { DisputeResultOf } from '../usecases/dispute/perform-dispute-act.ts';
import { fileAnswer } from '../usecases/dispute/file-answer.ts';
import { nameDisputeAgents } from '../usecases/dispute/name-dispute-agents.ts';
import { openLitigation } from '../usecases/dispute/open-litigation.ts';
import { openReconsideration } from '../usecases/dispute/open-reconsideration.ts';
import { receiveComplaintCopy } from '../usecases/dispute/receive-complaint-copy.ts';
import { receiveReconsiderationCopy } from '../usecases/dispute/receive-reconsideration-copy.ts';
import { recordAppeal } from '../usecases/dispute/record-appeal.ts';
import { recordHearing } from '../usecases/dispute/record-hearing.ts';
import { recordJudgment } from '../usecases/dispute/record-judgment.ts';
import { recordJudgmentEffective } from '../usecases/dispute/record-judgment-effective.ts';
import { recordLitigationEnd } from '../usecases/dispute/record-litigation-end.ts';
import { recordOrdinaryProcedure } from '../usecases/dispute/record-ordinary-procedure.ts';
import { recordReconsiderationAcceptance } from '../usecases/dispute/record-reconsideration-acceptance.ts';
import { recordReconsiderationCorrection } from '../usecases/dispute/record-reconsideration-correction.ts';
import { recordReconsiderationDecision } from '../usecases/dispute/record-reconsideration-decision.ts';
import { recordReconsiderationEnd } from '../usecases/dispute/record-reconsideration-end.ts';
import { recordReconsiderationExtension } from '../usecases/dispute/record-reconsideration-extension.ts';
import { recordSecondJudgment } from '../usecases/dispute/record-second-judgment.ts';
import { voidDisputeFact } from '../usecases/dispute/void-dispute-fact.ts';
import type { ArgumentsOf } from './arguments-of.ts';
import { attachmentsOf } from './attachments-of.ts';
import type { Context } from './context.ts';
import { disputeWarningOf } from './dispute-resolvers.ts';
import { refusalMember, type RefusalMember } from './refusal-member.ts';
import type { NewReplyOrderInput } from './schema.generated.ts';
import { withoutNulls } from './without-nulls.ts';

type UseCase<Command> = (deps: Dependencies, actor: Actor, command: Command) => DisputeResultOf;

type DisputeActResolvers = {
  readonly [Act in DisputeActionName]: (
    parent: unknown,
    args: ArgumentsOf<Act>,
    context: Context,
  ) => Promise<object>;
};

/** Every act on a dispute, as the contract names it: read the input, call the use-case, map the outcome. */
export const disputeActResolvers = {
  openReconsideration: act(openReconsideration),
  recordReconsiderationCorrection: act(recordReconsiderationCorrection),
  recordReconsiderationAcceptance: act(recordReconsiderationAcceptance),
  receiveReconsiderationCopy: act(receiveReconsiderationCopy),
  recordOrdinaryProcedure: act(recordOrdinaryProcedure),
  recordReconsiderationExtension: act(recordReconsiderationExtension),
  recordReconsiderationDecision: ruling(recordReconsiderationDecision),
  recordReconsiderationEnd: act(recordReconsiderationEnd),
  openLitigation: act(openLitigation),
  receiveComplaintCopy: act(receiveComplaintCopy),
  recordJudgment: ruling(recordJudgment),
  recordAppeal: act(recordAppeal),
  recordSecondJudgment: ruling(recordSecondJudgment),
  recordJudgmentEffective: act(recordJudgmentEffective),
  recordLitigationEnd: act(recordLitigationEnd),
  nameDisputeAgents: act(nameDisputeAgents),
  fileAnswer: act(fileAnswer),
  recordHearing: act(recordHearing),
  voidDisputeFact: act(voidDisputeFact),
} as const satisfies DisputeActResolvers;

/** A command whose papers are still named by the ids of their uploads. */
type NamingFiles<Command> = Omit<Command, 'files'> & { readonly fileIds?: readonly string[] };

function act<Command>(useCase: UseCase<Command>) {
  return async (_: unknown, { input }: { readonly input: NamingFiles<Command> }, context: Context) =>
    perform(useCase, withoutNulls(input), context);
}

interface Ordering {
  readonly newReply?: NewReplyOrderInput | undefined;
  readonly disclose?: boolean | undefined;
}

/** An act that records a decision or a judgment, with what it orders. */
function ruling<Command extends { readonly order?: DisputeOrder }>(useCase: UseCase<Command>) {
  return async (
    _: unknown,
    { input }: { readonly input: Omit<NamingFiles<Command>, 'order'> & Ordering },
    context: Context,
  ) => {
    const { newReply, disclose, ...rest } = withoutNulls(input);
    const order = orderOf({ newReply, disclose });
    const command = { ...rest, ...(order === undefined ? {} : { order }) };
    return perform(useCase, command as unknown as NamingFiles<Command>, context);
  };
}

async function perform<Command>(
  useCase: UseCase<Command>,
  { fileIds = [], ...told }: NamingFiles<Command>,
  context: Context,
) {
  const files = await attachmentsOf(context, 'fileIds', fileIds);
  if (!files.ok) return refusalMember(files.refusal);
  const command = files.value.length === 0 ? told : { ...told, files: files.value };
  return answer(context, useCase(context.deps, context.actor, command as Command));
}

/** A judgment orders a new reply or the disclosure itself; where both are ticked, the disclosure is the more. */
function orderOf({ newReply, disclose }: Ordering): DisputeOrder | undefined {
  if (disclose === true) return { kind: 'DISCLOSE' };
  return newReply && { kind: 'NEW_REPLY', ...newReply };
}

async function answer(context: Context, done: DisputeResultOf) {
  const outcome = await done;
  if (!outcome.ok) return refusalAtInput(outcome.refusal);
  const { disputeId, warnings } = outcome.value;
  const dispute = await context.deps.disputes.row(disputeId);
  if (!dispute) throw new Error(`dispute ${disputeId} is gone`);
  return { __typename: 'DisputeActDone' as const, dispute, warnings: warnings.map(disputeWarningOf) };
}

/** The contract has another name for the order than the act. */
function refusalAtInput(refusal: DisputeRefusal): RefusalMember {
  if (!('path' in refusal)) return refusalMember(refusal);
  return refusalMember({ ...refusal, path: refusal.path.replace(/^order\b/, 'newReply') });
}

import { type Actor, actorName } from '../../access/actor.ts';
import { mayReadDisputes, refusalToActOnDispute } from '../../access/may-act-on-dispute.ts';
import type { Attachment } from '../../case-file/application.ts';
import type { Circumstances } from '../../case-file/decision.ts';
import type { CaseFile } from '../../case-file/case-file.ts';
import { fold } from '../../case-file/fold.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import { type DisputeActionName, disputeActionRow } from '../../dispute/actions.ts';
import type { DisputeAct, DisputeDecision, DisputeOutcome } from '../../dispute/decision.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import { foldDispute } from '../../dispute/fold.ts';
import type { DisputeRefusal } from '../../dispute/refusals.ts';
import { disputeRowOf } from '../../dispute/row.ts';
import type { Day } from '../../calendar/day.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  agencyOf,
  circumstances,
  idempotencyKey,
  recalled,
  refusalOfCommand,
  refusalOfVersion,
} from '../envelope.ts';
import { type Command, frameOf } from '../perform-act.ts';
import { disputeNotices } from '../notices/dispute-notices.ts';
import type { Agency } from '../ports/agencies.ts';
import type { DisputeAnswer, IdempotencyKey, Transaction } from '../ports/work.ts';
import { disputeTimelineOf } from '../queries/dispute-timeline.ts';

interface LearnedCommand extends Command {
  /** When the office learned of it; default: the legal day. */
  readonly learnedOn?: Day;
  /** 往来材料: papers that came or went with it. */
  readonly files?: readonly Attachment[];
}

/** A command on an existing dispute names the version its sender saw. */
export interface DisputeCommand extends LearnedCommand {
  readonly disputeId: string;
  readonly expectedVersion: number;
}

/** A command that opens a dispute names the case it is about. */
export interface OpenDisputeCommand extends LearnedCommand {
  readonly caseId: string;
}

export type DisputeResultOf = Promise<Outcome<DisputeAnswer, DisputeRefusal>>;

export interface ActOnDispute {
  readonly action: DisputeActionName;
  readonly decide: (
    dispute: Dispute,
    here: Circumstances,
    journal: readonly DisputeEntry[],
  ) => DisputeOutcome | Promise<DisputeOutcome>;
}

export interface OpeningOfDispute {
  readonly action: DisputeActionName;
  readonly decide: (
    file: CaseFile,
    here: Circumstances,
    agency: Agency,
  ) => DisputeOutcome | Promise<DisputeOutcome>;
}

/** The legal day of a command on a dispute, and its frame for the decide function. */
export function disputeFrameOf(deps: Dependencies, command: LearnedCommand): DisputeAct {
  const { learnedOn, files = [] } = command;
  return { ...frameOf(deps, command), files, ...(learnedOn === undefined ? {} : { learnedOn }) };
}

/**
 * One act on a dispute, in one transaction: lock → repeated? → access and version → decide → write. The case it is about
 * is not touched.
 * @returns the answer, or the refusal; a refusal changes nothing
 */
export async function performDisputeAct(
  deps: Dependencies,
  actor: Actor,
  command: DisputeCommand,
  act: ActOnDispute,
): DisputeResultOf {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact<DisputeAnswer, DisputeRefusal>(async (transaction) => {
    const key = idempotencyKey(deps, actor, act.action, command);
    const journal = await transaction.lockDispute(command.disputeId);
    const repeated = await recalled<DisputeAnswer>(transaction, key);
    if (repeated) return repeated;
    if (!journal) return refuse({ code: 'DISPUTE_NOT_FOUND' });
    const dispute = foldDispute(command.disputeId, journal);
    const agency = await agencyOf(transaction, dispute.agencyId);
    if (!readable(actor, dispute.caseId, agency)) return refuse({ code: 'DISPUTE_NOT_FOUND' });
    const refusal =
      refusalOfRole(actor, act.action, agency) ??
      refusalOfVersion(command.expectedVersion, dispute.version, () => disputeTimelineOf(journal));
    if (refusal) return refuse(refusal);
    const decided = await act.decide(dispute, circumstances(deps, actor, agency), journal);
    if (!decided.ok) return decided;
    const file = fold(dispute.caseId, (await transaction.journal(dispute.caseId)) ?? []);
    return record({ deps, transaction, actor, key, journal, file, disputeId: dispute.id }, decided.value);
  });
}

/** An act that opens a dispute about a case: the case is locked meanwhile, so that what is contested is what stands. */
export async function openDispute(
  deps: Dependencies,
  actor: Actor,
  command: OpenDisputeCommand,
  act: OpeningOfDispute,
): DisputeResultOf {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact<DisputeAnswer, DisputeRefusal>(async (transaction) => {
    const key = idempotencyKey(deps, actor, act.action, command);
    const journal = (await transaction.lockCases([command.caseId])).get(command.caseId);
    const repeated = await recalled<DisputeAnswer>(transaction, key);
    if (repeated) return repeated;
    if (!journal) return refuse({ code: 'CASE_NOT_FOUND' });
    const file = fold(command.caseId, journal);
    const agency = await agencyOf(transaction, file.agencyId);
    if (!readable(actor, file.id, agency)) return refuse({ code: 'CASE_NOT_FOUND' });
    const refusal = refusalOfRole(actor, act.action, agency);
    if (refusal) return refuse(refusal);
    const decided = await act.decide(file, circumstances(deps, actor, agency), agency);
    if (!decided.ok) return decided;
    const disputeId = deps.newId();
    return record({ deps, transaction, actor, key, journal: [], file, disputeId }, decided.value);
  });
}

interface Recording {
  readonly deps: Dependencies;
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly key: IdempotencyKey;
  readonly journal: readonly DisputeEntry[];
  /** The case it is about. */
  readonly file: CaseFile;
  readonly disputeId: string;
}

async function record(
  { deps, transaction, actor, key, journal, file, disputeId }: Recording,
  { fact, warnings }: DisputeDecision,
): DisputeResultOf {
  const seq = journal.length + 1;
  const entry = { seq, fact, recordedAt: deps.clock.now(), actor: actorName(actor) };
  const dispute = foldDispute(disputeId, [...journal, entry]);
  const value = { disputeId, caseId: dispute.caseId, version: dispute.version, warnings };
  const row = disputeRowOf(dispute, deps.calendars().general);
  const before = journal.length === 0 ? undefined : foldDispute(disputeId, journal);
  const notices = disputeNotices(before, dispute, file, actor, row.dueOn);
  await transaction.writeDispute({ disputeId, entry, row, notices, answer: { key, value } });
  return done(value);
}

/** A dispute that the actor may not even read looks like one that is not there. */
function readable(actor: Actor, caseId: string, agency: Agency): boolean {
  const { id: agencyId, supervisingAgencyId } = agency;
  return mayReadDisputes(actor, { id: caseId, agencyId, supervisingAgencyId });
}

function refusalOfRole(actor: Actor, action: DisputeActionName, agency: Agency): DisputeRefusal | undefined {
  const reason = refusalToActOnDispute(actor, action, agency.id);
  return reason && { code: 'NOT_PERMITTED', action, reason, by: disputeActionRow(action).by };
}

import type { Actor } from '../access/actor.ts';
import { personActedFor, refusalToPerform } from '../access/may-perform.ts';
import { mayKnowOf, mayRead, type ReadableCase } from '../access/may-read.ts';
import { type ActionName, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { Circumstances } from '../case-file/decision.ts';
import type { JournalEntry } from '../case-file/facts.ts';
import { fold } from '../case-file/fold.ts';
import { type Outcome, refuse } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { carryOut, type Undertaking } from './carry-out.ts';
import { type CaseCommand, frameOf } from './command.ts';
import type { Dependencies } from './dependencies.ts';
import {
  agencyOf,
  circumstances,
  idempotencyKey,
  recalled,
  refusalOfCommand,
  refusalOfVersion,
} from './envelope.ts';
import { type Agency, authorityOf } from './ports/agencies.ts';
import type { ActAnswer, Transaction } from './ports/work.ts';
import { timelineSeenBy } from './queries/timeline-of.ts';

/** A case with its journal, locked. */
export interface CaseInWork {
  readonly file: CaseFile;
  readonly journal: readonly JournalEntry[];
}

/** The cases alone, without their journals. */
export function filesOf(cases: readonly CaseInWork[]): readonly CaseFile[] {
  return cases.map(({ file }) => file);
}

/** An act on one case that may reach into others: all are locked together, and all is done or nothing. */
export interface SharedAct {
  readonly action: ActionName;
  /** The other cases, as the case itself or the command names them; none by default. */
  readonly others?: (one: CaseInWork) => readonly string[];
  /** Where the command names them, if it does: one that is unknown to the actor is refused there. */
  readonly path?: string;
  readonly decide: (
    one: CaseInWork,
    others: readonly CaseInWork[],
    here: Circumstances,
    transaction: Transaction,
  ) => Outcome<Undertaking> | Promise<Outcome<Undertaking>>;
}

/**
 * One act on one case or several, in one transaction: lock → repeated? → access and version → decide → numbers → letters
 * → write. The cases are locked in the order of their ids, so that two such acts never wait for each other.
 * @returns the answer, or the refusal; a refusal changes nothing in any case
 */
export async function performSharedAct(
  deps: Dependencies,
  actor: Actor,
  command: CaseCommand,
  act: SharedAct,
): Promise<Outcome<ActAnswer>> {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact(async (transaction) => {
    const { caseId } = command;
    const key = idempotencyKey(deps, actor, act.action, command);
    const foreseen = act.others ? await foreseenOthers(transaction, caseId, act.others) : [];
    const journals = await transaction.lockCases([caseId, ...foreseen]);
    // Asked with the cases in hand: a copy of the same command may have held them until now.
    const repeated = await recalled<ActAnswer>(transaction, key);
    if (repeated) return repeated;
    const journal = journals.get(caseId);
    if (!journal) return refuse({ code: 'CASE_NOT_FOUND' });
    const one = { file: fold(caseId, journal), journal };
    const agency = await agencyOf(transaction, one.file.agencyId);
    const refusal =
      refusalOfAccess(actor, act.action, one.file, agency) ??
      refusalOfVersion(command.expectedVersion, one.file.version, () =>
        timelineSeenBy(actor, one.file, journal),
      );
    if (refusal) return refuse(refusal);
    const ids = othersOf(caseId, one, act.others);
    // A case gets others by acts on itself: a sender who saw its version has foreseen them all, and this one has not.
    if (ids.some((id) => !foreseen.includes(id))) {
      return refuse({ code: 'STALE_VERSION', expected: journal.length, actual: journal.length, since: [] });
    }
    const others = ids.flatMap((id) => inWork(id, journals.get(id)));
    const { path } = act;
    if (
      path !== undefined &&
      !(others.length === ids.length && (await allReadable(transaction, actor, others)))
    )
      return refuse({ code: 'INVALID_INPUT', path, problem: 'UNKNOWN' });
    const onBehalfOf = personActedFor(actor, act.action, one.file);
    const here = circumstances(deps, actor, agency, onBehalfOf);
    const decided = await act.decide(one, others, here, transaction);
    if (!decided.ok) return decided;
    const { on } = frameOf(deps, command);
    return carryOut(
      { deps, transaction, actor, onBehalfOf, agency, caseId, journals, key, on },
      decided.value,
    );
  });
}

/** Read before the lock is taken, because all locks are taken at once. */
async function foreseenOthers(
  transaction: Transaction,
  caseId: string,
  others: NonNullable<SharedAct['others']>,
): Promise<readonly string[]> {
  return inWork(caseId, await transaction.journal(caseId)).flatMap((one) => othersOf(caseId, one, others));
}

function othersOf(caseId: string, one: CaseInWork, others: SharedAct['others']): readonly string[] {
  return [...new Set(others?.(one) ?? [])].filter((id) => id !== caseId);
}

function inWork(caseId: string, journal: readonly JournalEntry[] | undefined): readonly CaseInWork[] {
  return journal ? [{ file: fold(caseId, journal), journal }] : [];
}

async function allReadable(
  transaction: Transaction,
  actor: Actor,
  others: readonly CaseInWork[],
): Promise<boolean> {
  for (const { file } of others) {
    if (!mayRead(actor, subjectOf(file, await agencyOf(transaction, file.agencyId)))) return false;
  }
  return true;
}

/** A case that the actor may not even read looks like one that is not there. */
function refusalOfAccess(
  actor: Actor,
  action: ActionName,
  file: CaseFile,
  agency: Agency,
): Refusal | undefined {
  if (!mayKnowOf(actor, subjectOf(file, agency))) return { code: 'CASE_NOT_FOUND' };
  const reason = refusalToPerform(actor, action, file, authorityOf(agency));
  return reason && { code: 'NOT_PERMITTED', action, reason, by: actionRow(action).by };
}

function subjectOf({ id, agencyId }: CaseFile, { supervisingAgencyId }: Agency): ReadableCase {
  return { id, agencyId, supervisingAgencyId };
}

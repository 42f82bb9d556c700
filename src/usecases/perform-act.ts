import { type Actor, actorName, rolesAt } from '../access/actor.ts';
import { refusalToOpen, refusalToPerform } from '../access/may-perform.ts';
import { mayRead } from '../access/may-read.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, yearOf } from '../calendar/day.ts';
import { type ActionName, actionRow } from '../case-file/actions.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { Circumstances, Decision } from '../case-file/decision.ts';
import type { JournalEntry } from '../case-file/facts.ts';
import { fold } from '../case-file/fold.ts';
import {
  firstRefusal,
  lineLimit,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import type { Refusal } from '../case-file/refusals.ts';
import { rowOf } from '../case-file/row.ts';
import type { Dependencies } from './dependencies.ts';
import { drawable, letterOrders } from './letters/letter-orders.ts';
import type { Agency } from './ports/agencies.ts';
import type { ActAnswer, Change, IdempotencyKey, Transaction } from './ports/work.ts';

/** The envelope of every command: the key of its repetition, and the legal day and late-entry reason of the act. */
export interface Command {
  readonly clientMutationId: string;
  /** Default: today. */
  readonly on?: Day;
  readonly lateEntryReason?: string;
}

/** A command on an existing case names the version its sender saw. */
export interface CaseCommand extends Command {
  readonly caseId: string;
  readonly expectedVersion: number;
}

export interface CaseAct {
  readonly action: ActionName;
  /** Mostly pure; an act that needs other records (does the unit belong to the agency?) reads them in the transaction. */
  readonly decide: (
    file: CaseFile,
    here: Circumstances,
    around: { readonly journal: readonly JournalEntry[]; readonly transaction: Transaction },
  ) => Outcome<Decision> | Promise<Outcome<Decision>>;
  readonly extras?: (
    file: CaseFile,
    journal: readonly JournalEntry[],
  ) => Pick<Change, 'identityNumbers' | 'voidedNumber'>;
}

export interface OpeningAct {
  readonly action: ActionName;
  readonly agencyId: string;
  readonly decide: (here: Circumstances, agency: Agency) => Outcome<Decision>;
  readonly extras?: Pick<Change, 'identityNumbers'>;
}

/** The legal day of a command, and its frame for the decide function. */
export function frameOf(deps: Dependencies, command: Command): { on: Day; lateEntryReason?: string } {
  const on = command.on ?? deps.clock.today();
  return command.lateEntryReason === undefined ? { on } : { on, lateEntryReason: command.lateEntryReason };
}

/**
 * One act on a case, in one transaction: lock → repeated? → access and version → decide → number → letters → write.
 * @returns the answer, or the refusal; a refusal changes nothing
 */
export async function performAct(
  deps: Dependencies,
  actor: Actor,
  command: CaseCommand,
  act: CaseAct,
): Promise<Outcome<ActAnswer>> {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact(async (transaction) => {
    const key = idempotencyKey(deps, actor, act.action, command);
    const journal = await transaction.lockCase(command.caseId);
    // Asked with the case in hand: a copy of the same command may have held it until now.
    const repeated = await recalled(transaction, key);
    if (repeated) return repeated;
    if (!journal) return refuse({ code: 'CASE_NOT_FOUND' });
    const file = fold(command.caseId, journal);
    const agency = await agencyOf(transaction, file.agencyId);
    const refusal = refusalOfAccess(actor, act.action, file, agency) ?? refusalOfVersion(command, journal);
    if (refusal) return refuse(refusal);
    const decided = await act.decide(file, circumstances(deps, actor, agency), { journal, transaction });
    if (!decided.ok) return decided;
    const extras = act.extras?.(file, journal) ?? {};
    return carryOut(
      {
        deps,
        transaction,
        actor,
        agency,
        journal,
        before: file,
        caseId: file.id,
        key,
        extras,
        on: frameOf(deps, command).on,
      },
      decided.value,
    );
  });
}

/** An act that opens a case: the same steps, with nothing to lock. */
export async function openCase(
  deps: Dependencies,
  actor: Actor,
  command: Command,
  act: OpeningAct,
): Promise<Outcome<ActAnswer>> {
  const malformed = refusalOfCommand(command);
  if (malformed) return refuse(malformed);
  return deps.work.transact(async (transaction) => {
    const key = idempotencyKey(deps, actor, act.action, command);
    const repeated = await recalled(transaction, key);
    if (repeated) return repeated;
    const agency = await transaction.agency(act.agencyId);
    if (!agency) return refuse({ code: 'INVALID_INPUT', path: 'agencyId', problem: 'UNKNOWN' });
    const reason = refusalToOpen(actor, act.action, agency.id);
    if (reason)
      return refuse({ code: 'NOT_PERMITTED', action: act.action, reason, by: actionRow(act.action).by });
    const decided = act.decide(circumstances(deps, actor, agency), agency);
    if (!decided.ok) return decided;
    const extras = act.extras ?? {};
    return carryOut(
      {
        deps,
        transaction,
        actor,
        agency,
        journal: [],
        caseId: deps.newId(),
        key,
        extras,
        on: frameOf(deps, command).on,
      },
      decided.value,
    );
  });
}

/** What every command brings along, checked before anything is asked of the database. */
function refusalOfCommand({ clientMutationId, lateEntryReason }: Command): Refusal | undefined {
  return firstRefusal(
    refusalOfText('clientMutationId', clientMutationId, lineLimit),
    refusalOfOptionalText('lateEntryReason', lateEntryReason, paragraphLimit),
  );
}

interface Undertaking {
  /** The legal day of the act: a letter signed on 31 December has a number of that year, whenever it is recorded. */
  readonly on: Day;
  readonly deps: Dependencies;
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly agency: Agency;
  readonly journal: readonly JournalEntry[];
  /** The case as the act found it; nothing where the act opens it. */
  readonly before?: CaseFile;
  readonly caseId: string;
  readonly key: IdempotencyKey;
  readonly extras: Pick<Change, 'identityNumbers' | 'voidedNumber'>;
}

async function carryOut(undertaking: Undertaking, decision: Decision): Promise<Outcome<ActAnswer>> {
  const { deps, transaction, actor, agency, journal, caseId, key, extras, on } = undertaking;
  const { series, warnings = [] } = decision;
  const officialNo = series
    ? await transaction.allocateNumber({ agency, year: yearOf(on), series, caseId })
    : '';
  const recordedAt = deps.clock.now();
  const entries = decision
    .facts(officialNo)
    .map((fact, index) => ({ seq: journal.length + index + 1, fact, recordedAt, actor: actorName(actor) }));
  const file = fold(caseId, [...journal, ...entries]);
  const letters = letterOrders(deps, agency, file, entries);
  const problem = letters.flatMap((letter) => deps.press.check(drawable(deps, letter.data)))[0];
  if (problem) return refuse(problem);
  const value = { caseId, version: file.version, warnings };
  await transaction.write({
    caseId,
    entries,
    row: rowOf(file, await calendarOfRow(undertaking, file)),
    letters,
    ...extras,
    answer: { key, value },
  });
  return done(value);
}

/** A case that was closed and stays closed keeps its calendar edition; every other has the one in force. */
async function calendarOfRow(
  { deps, transaction, agency, before }: Undertaking,
  after: CaseFile,
): Promise<Calendar> {
  const staysClosed = before?.closedOn !== undefined && after.closedOn !== undefined;
  if (!staysClosed) return deps.calendars().of(agency.id);
  return transaction.calendarKeptBy(after.id);
}

function circumstances(deps: Dependencies, actor: Actor, agency: Agency): Circumstances {
  return {
    calendar: deps.calendars().of(agency.id),
    settings: agency.settings,
    today: deps.clock.today(),
    actor: { id: actorName(actor), roles: rolesAt(actor, agency.id) },
  };
}

function idempotencyKey(
  deps: Dependencies,
  actor: Actor,
  action: ActionName,
  command: Command,
): IdempotencyKey {
  const client = actor.kind === 'APPLICANT' ? `applicant:${actor.caseId}` : actorName(actor);
  const payloadHash = deps.hash(JSON.stringify([action, command]));
  return { actor: client, clientMutationId: command.clientMutationId, payloadHash };
}

async function recalled(
  transaction: Transaction,
  key: IdempotencyKey,
): Promise<Outcome<ActAnswer> | undefined> {
  const before = await transaction.recall(key);
  if (!before) return undefined;
  if (before.payloadHash === key.payloadHash) return done(before.answer);
  return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId: key.clientMutationId });
}

/** A case that the actor may not even read looks like one that is not there. */
function refusalOfAccess(
  actor: Actor,
  action: ActionName,
  file: CaseFile,
  agency: Agency,
): Refusal | undefined {
  const readable = mayRead(actor, {
    id: file.id,
    agencyId: file.agencyId,
    supervisingAgencyId: agency.supervisingAgencyId,
  });
  if (!readable) return { code: 'CASE_NOT_FOUND' };
  const reason = refusalToPerform(actor, action, file);
  return reason && { code: 'NOT_PERMITTED', action, reason, by: actionRow(action).by };
}

function refusalOfVersion(command: CaseCommand, journal: readonly JournalEntry[]): Refusal | undefined {
  const { expectedVersion } = command;
  const actual = journal.length;
  if (expectedVersion === actual) return undefined;
  const since = journal.slice(Math.max(0, expectedVersion)).map((entry) => entry.fact.fact);
  return { code: 'STALE_VERSION', expected: expectedVersion, actual, since };
}

async function agencyOf(transaction: Transaction, agencyId: string): Promise<Agency> {
  const agency = await transaction.agency(agencyId);
  if (!agency) throw new Error(`agency ${agencyId} of a case is gone`);
  return agency;
}

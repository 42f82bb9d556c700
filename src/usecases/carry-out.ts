import { type Actor, actorName } from '../access/actor.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, yearOf } from '../calendar/day.ts';
import type { CaseShare, SharedDecision } from '../case-file/decision.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import type { FactName, JournalEntry } from '../case-file/facts.ts';
import { fold } from '../case-file/fold.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import { rowOf } from '../case-file/row.ts';
import { printOf } from '../case-file/text-similarity.ts';
import type { Dependencies } from './dependencies.ts';
import { drawable, letterOrders } from './letters/letter-orders.ts';
import { noticeOrders } from './notices/notice-orders.ts';
import { type KnownLetter, notificationOrders } from './notifications/notification-orders.ts';
import { redirections } from './notifications/redirections.ts';
import type { Agency } from './ports/agencies.ts';
import type { ActAnswer, Change, IdempotencyKey, LetterOrder, Transaction } from './ports/work.ts';

/** What is kept of a case besides its facts. */
export type Extras = Pick<Change, 'identityNumbers' | 'identityAmendment' | 'voidedNumber'>;

/** A decision, with what is kept outside the journals of its cases. */
export type Undertaking = SharedDecision & { readonly extras?: (caseId: string) => Extras };

/** Where an undertaking is carried out: by whom, on which case first, and the journals that are locked. */
export interface Workplace {
  readonly deps: Dependencies;
  readonly transaction: Transaction;
  readonly actor: Actor;
  /** 代: the person who is away, for whom the actor does it. */
  readonly onBehalfOf?: string | undefined;
  readonly agency: Agency;
  /** The case the command names: its version is the answer. */
  readonly caseId: string;
  /** A case that has none here is opened. */
  readonly journals: ReadonlyMap<string, readonly JournalEntry[]>;
  readonly key: IdempotencyKey;
  /** The legal day of the act: a letter signed on 31 December has a number of that year, whenever it is recorded. */
  readonly on: Day;
}

/** Number → facts → letters → notifications → row, for every share. One letter that cannot be drawn refuses them all. */
export async function carryOut(at: Workplace, undertaking: Undertaking): Promise<Outcome<ActAnswer>> {
  const officialNos = await allocateNumbers(at, undertaking);
  const { extras, warnings = [] } = undertaking;
  const changes: Change[] = [];
  for (const share of undertaking.shares(officialNos)) {
    changes.push({ ...(await changeOf(at, share)), ...extras?.(share.caseId) });
  }
  const problem = changes
    .flatMap(({ letters }) => letters)
    .flatMap((letter) => at.deps.press.check(drawable(at.deps, letter), letter.wording))[0];
  if (problem) return refuse(problem);
  const version = changes.find(({ caseId }) => caseId === at.caseId)?.row.version;
  if (version === undefined) throw new Error(`an act on case ${at.caseId} did nothing to it`);
  const opened = changes.map(({ caseId }) => caseId).filter((id) => id !== at.caseId && !at.journals.has(id));
  const value = { caseId: at.caseId, version, warnings, ...(opened.length > 0 && { opened }) };
  for (const change of changes) {
    const answered = change.caseId === at.caseId ? { answer: { key: at.key, value } } : {};
    await at.transaction.write({ ...change, ...answered });
  }
  return done(value);
}

async function allocateNumbers(at: Workplace, { numbers = [] }: Undertaking): Promise<readonly string[]> {
  const officialNos: string[] = [];
  for (const { series, caseId } of numbers) {
    const request = { agency: at.agency, year: yearOf(at.on), series, caseId };
    officialNos.push(await at.transaction.allocateNumber(request));
  }
  return officialNos;
}

async function changeOf(at: Workplace, { caseId, facts }: CaseShare): Promise<Change> {
  const { deps, actor, onBehalfOf, agency, journals } = at;
  const journal = journals.get(caseId) ?? [];
  const recordedAt = deps.clock.now();
  const entries = facts.map((fact, index) => ({
    seq: journal.length + index + 1,
    fact: onBehalfOf === undefined ? fact : { ...fact, onBehalfOf },
    recordedAt,
    actor: actorName(actor),
  }));
  const file = fold(caseId, [...journal, ...entries]);
  const letters = letterOrders(deps, agency, file, entries);
  const row = rowOf(file, await calendarOfRow(at, journal, file));
  const notifications = notificationOrders(
    deps,
    file,
    entries,
    await knownLetters(at, caseId, entries, letters),
  );
  const notices = noticeOrders(file, agency, entries, row.dueOn);
  const change = { caseId, entries, row, letters, notifications, notices };
  return { ...change, ...redirectionsAfter(file, journal, entries), ...textAfter(file, entries) };
}

/** Only these tell another address than was known before. */
const readdressing: ReadonlySet<FactName> = new Set(['PARTICULARS_AMENDED', 'FACT_VOIDED']);

function redirectionsAfter(
  file: CaseFile,
  journal: readonly JournalEntry[],
  entries: readonly JournalEntry[],
): Pick<Change, 'redirections'> {
  if (journal.length === 0 || !entries.some(({ fact }) => readdressing.has(fact.fact))) return {};
  return { redirections: redirections(fold(file.id, journal), file) };
}

/** The kept letters are read where one of them is told of: when a reply leaves. */
async function knownLetters(
  { deps, transaction }: Workplace,
  caseId: string,
  entries: readonly JournalEntry[],
  orders: readonly LetterOrder[],
): Promise<readonly KnownLetter[]> {
  const ordered = orders.map(({ id, seq, data }) => ({ id, seq, kind: data.kind }));
  const leaves = entries.some(({ fact }) => fact.fact === 'REPLY_SENT');
  if (!leaves || deps.notifying.channels.length === 0) return ordered;
  return [...(await transaction.lettersOf(caseId)), ...ordered];
}

/** A case that was closed and stays closed keeps its calendar edition; every other has the one in force. */
async function calendarOfRow(
  { deps, transaction }: Workplace,
  journal: readonly JournalEntry[],
  after: CaseFile,
): Promise<Calendar> {
  const staysClosed =
    after.closedOn !== undefined && journal.length > 0 && fold(after.id, journal).closedOn !== undefined;
  return staysClosed ? transaction.calendarKeptBy(after.id) : deps.calendars().of(after.agencyId);
}

/** Kept from registration on, which is when repeats are looked for; an online submission has nothing to wait for. */
const rewriting: ReadonlySet<FactName> = new Set([
  'REGISTERED',
  'CORRECTION_RECEIVED',
  'SPLIT',
  'FACT_VOIDED',
]);

function textAfter(
  { application, registeredOn }: CaseFile,
  entries: readonly JournalEntry[],
): Pick<Change, 'text'> {
  if (!entries.some(({ fact }) => rewriting.has(fact.fact))) return {};
  if (!application || registeredOn === undefined) return { text: 'ERASED' };
  return { text: printOf(application.description) };
}

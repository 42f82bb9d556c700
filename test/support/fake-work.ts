import { shippedCalendar } from '../../src/calendar/calendar.ts';
import type { FeeMonth } from '../../src/case-file/office-settings.ts';
import type { JournalEntry } from '../../src/case-file/facts.ts';
import type { DisputeEntry } from '../../src/dispute/facts.ts';
import { enclosuresOf } from '../../src/case-file/reply-content.ts';
import type { CaseRow } from '../../src/case-file/row.ts';
import { officialNo } from '../../src/store/numbering.ts';
import type { Notification } from '../../src/usecases/ports/notifications.ts';
import type { Agency, StaffMember, Unit } from '../../src/usecases/ports/agencies.ts';
import type {
  Change,
  DisputeChange,
  IdempotencyKey,
  IdentityAmendment,
  LetterRecord,
  NumberRequest,
  RememberedAnswer,
  Transaction,
  Work,
} from '../../src/usecases/ports/work.ts';

/** What a fake unit of work keeps. */
interface Kept {
  readonly journals: ReadonlyMap<string, readonly JournalEntry[]>;
  readonly rows: ReadonlyMap<string, CaseRow>;
  readonly letters: ReadonlyMap<string, readonly LetterRecord[]>;
  readonly identityNumbers: ReadonlyMap<string, string>;
  /** By the case and the entry that replaced them. */
  readonly replacedNumbers: ReadonlyMap<string, string>;
  readonly answers: ReadonlyMap<string, RememberedAnswer<unknown>>;
  readonly disputes: ReadonlyMap<string, readonly DisputeEntry[]>;
  readonly counters: ReadonlyMap<string, number>;
  readonly voidNumbers: ReadonlyMap<string, string>;
  readonly notifications: ReadonlyMap<string, KeptNotification>;
}

/** What an act gave to be told: of which entry, and of the letter of which entry. */
interface KeptNotification extends Pick<Notification, 'id' | 'channel' | 'state'> {
  readonly caseId: string;
  readonly seqs: readonly number[];
}

const nothing: Kept = {
  journals: new Map(),
  rows: new Map(),
  letters: new Map(),
  identityNumbers: new Map(),
  replacedNumbers: new Map(),
  answers: new Map(),
  disputes: new Map(),
  counters: new Map(),
  voidNumbers: new Map(),
  notifications: new Map(),
};

export interface FakeWork extends Work {
  /** A look at what was committed. */
  row(caseId: string): CaseRow | undefined;
  identityNumber(caseId: string): string | undefined;
  voidReason(officialNo: string): string | undefined;
}

export interface People {
  readonly agencies: readonly Agency[];
  readonly units: readonly Unit[];
  readonly staff: readonly StaffMember[];
}

/** 内存工作单元: acts run one after the other on a copy, which becomes the truth when the act is done. */
export function fakeWork(people: People): FakeWork {
  let kept = nothing;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    transact(run) {
      const turn = queue.then(async () => {
        const draft = { ...kept };
        const outcome = await run(transactionOn(draft, people));
        if (outcome.ok) kept = draft;
        return outcome;
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    row: (caseId) => kept.rows.get(caseId),
    identityNumber: (caseId) => kept.identityNumbers.get(caseId),
    voidReason: (text) => kept.voidNumbers.get(text),
  };
}

type Draft = { -readonly [Member in keyof Kept]: Kept[Member] };

function transactionOn(draft: Draft, { agencies, units, staff }: People): Transaction {
  return {
    // Whoever sends the command again knows what it answers.
    recall: async <Answer>(key: IdempotencyKey) =>
      draft.answers.get(nameOf(key)) as RememberedAnswer<Answer> | undefined,
    agency: async (id) => agencies.find((agency) => agency.id === id),
    unit: async (id) => units.find((unit) => unit.id === id),
    staffMember: async (id) => staff.find((member) => member.id === id),
    lockCases: async (caseIds) => new Map([...draft.journals].filter(([id]) => caseIds.includes(id))),
    journal: async (caseId) => draft.journals.get(caseId),
    identityNumbers: async (caseId) => {
      const applicant = draft.identityNumbers.get(caseId);
      return applicant === undefined ? undefined : { applicant };
    },
    answeredCasesEnclosing: async (agencyId, sha256) => casesEnclosing(draft, agencyId, sha256),
    allocateNumber: async (request) => allocate(draft, request),
    calendarKeptBy: async () => shippedCalendar(),
    earlierItems: async (caseId, by) => earlierItems(draft, caseId, by),
    lettersOf: async (caseId) => draft.letters.get(caseId) ?? [],
    write: async (change) => write(draft, change),
    lockDispute: async (disputeId) => draft.disputes.get(disputeId),
    writeDispute: async (change) => writeDispute(draft, change),
    lockNotification: async (id) => {
      const kept = draft.notifications.get(id);
      return kept && { id, channel: kept.channel, state: kept.state };
    },
    renewNotification: async ({ id }, answer) => {
      const kept = draft.notifications.get(id);
      if (!kept) throw new Error(`no notification ${id}`);
      draft.notifications = withEntry(draft.notifications, id, { ...kept, state: 'WAITING' });
      remember(draft, answer);
    },
  };
}

function casesEnclosing(draft: Draft, agencyId: string, sha256: string): readonly string[] {
  const answered = [...draft.rows.values()].filter(
    (row) => row.agencyId === agencyId && (row.state === 'REPLIED' || row.state === 'ARCHIVED'),
  );
  return answered
    .filter(({ id }) =>
      (draft.journals.get(id) ?? []).some(
        ({ fact }) =>
          fact.fact === 'REPLY_DRAFTED' &&
          enclosuresOf(fact.reply).some((enclosure) => enclosure.sha256 === sha256),
      ),
    )
    .map(({ id }) => id);
}

function earlierItems({ rows, identityNumbers }: Draft, caseId: string, by: FeeMonth): number {
  const own = rows.get(caseId);
  const applicant = identityNumbers.get(caseId);
  if (!own || applicant === undefined) return 0;
  const place = placeInMonth(own, by);
  return [...rows.values()]
    .filter((row) => identityNumbers.get(row.id) === applicant && row.agencyId === own.agencyId)
    .map((row) => ({ items: row.items, at: placeInMonth(row, by) }))
    .filter(({ at }) => at.slice(0, 7) === place.slice(0, 7) && at < place)
    .reduce((sum, { items }) => sum + items, 0);
}

function placeInMonth({ receivedOn, submittedOn, applicationNo }: CaseRow, by: FeeMonth): string {
  if (receivedOn === undefined) return '';
  return `${by === 'RECEIPT' ? receivedOn : submittedOn} ${applicationNo ?? '~'}`;
}

function nameOf(key: IdempotencyKey): string {
  return JSON.stringify([key.actor, key.clientMutationId]);
}

function allocate(draft: Draft, { agency, year, series }: NumberRequest): string {
  const counter = JSON.stringify([agency.id, year, series]);
  const n = (draft.counters.get(counter) ?? 0) + 1;
  draft.counters = withEntry(draft.counters, counter, n);
  return officialNo(agency, year, series, n);
}

function write(draft: Draft, change: Change): void {
  const { caseId, entries, row, letters, identityNumbers, voidedNumber, answer } = change;
  const journal = draft.journals.get(caseId) ?? [];
  if (entries.some((entry, index) => entry.seq !== journal.length + index + 1)) {
    throw new Error(`the journal of ${caseId} has ${journal.length} entries already`);
  }
  draft.journals = withEntry(draft.journals, caseId, [...journal, ...entries]);
  draft.rows = withEntry(draft.rows, caseId, row);
  const ordered = letters.map(({ id, seq, data, seal }): LetterRecord => {
    return {
      id,
      seq,
      kind: data.kind,
      state: 'PENDING',
      sealedElectronically: seal !== undefined,
      sha256: null,
      size: null,
    };
  });
  draft.letters = withEntry(draft.letters, caseId, [...(draft.letters.get(caseId) ?? []), ...ordered]);
  keepNotifications(draft, change);
  if (identityNumbers === 'ERASED') {
    draft.identityNumbers = new Map([...draft.identityNumbers].filter(([id]) => id !== caseId));
  } else if (identityNumbers) {
    draft.identityNumbers = withEntry(draft.identityNumbers, caseId, identityNumbers.applicant);
  }
  if (change.identityAmendment) amendIdentity(draft, caseId, change.identityAmendment);
  if (voidedNumber) draft.voidNumbers = withEntry(draft.voidNumbers, voidedNumber.text, voidedNumber.reason);
  if (answer) remember(draft, answer);
}

function amendIdentity(draft: Draft, caseId: string, amendment: IdentityAmendment): void {
  if (amendment.kind === 'SETTLED') {
    draft.replacedNumbers = new Map([...draft.replacedNumbers].filter(([key]) => !key.startsWith(caseId)));
    return;
  }
  const key = `${caseId} ${amendment.seq}`;
  const numbers = amendment.kind === 'AMENDED' ? amendment.numbers.applicant : draft.replacedNumbers.get(key);
  const replaced = draft.identityNumbers.get(caseId);
  if (numbers === undefined || replaced === undefined) return;
  draft.replacedNumbers = withEntry(draft.replacedNumbers, key, replaced);
  draft.identityNumbers = withEntry(draft.identityNumbers, caseId, numbers);
}

function keepNotifications(draft: Draft, { caseId, entries, notifications }: Change): void {
  const letters = draft.letters.get(caseId) ?? [];
  for (const { id, channel, seq, letterId } of notifications) {
    const letter = letters.find((one) => one.id === letterId);
    if (!letter) throw new Error(`no letter ${letterId} to tell of`);
    const kept = { id, channel, state: 'WAITING', caseId, seqs: [seq, letter.seq] } as const;
    draft.notifications = withEntry(draft.notifications, id, kept);
  }
  const voids = entries.flatMap(({ fact }) => (fact.fact === 'FACT_VOIDED' ? [fact.seq] : []));
  for (const kept of draft.notifications.values()) {
    const isVoid = kept.caseId === caseId && kept.seqs.some((seq) => voids.includes(seq));
    if (isVoid && kept.state !== 'SENT')
      draft.notifications = withEntry(draft.notifications, kept.id, { ...kept, state: 'CANCELLED' });
  }
}

function writeDispute(draft: Draft, { disputeId, entry, answer }: DisputeChange): void {
  const journal = draft.disputes.get(disputeId) ?? [];
  if (entry.seq !== journal.length + 1) {
    throw new Error(`the journal of ${disputeId} has ${journal.length} entries already`);
  }
  draft.disputes = withEntry(draft.disputes, disputeId, [...journal, entry]);
  remember(draft, answer);
}

function remember(
  draft: Draft,
  { key, value }: { readonly key: IdempotencyKey; readonly value: unknown },
): void {
  if (draft.answers.has(nameOf(key))) throw new Error('a command was answered twice');
  draft.answers = withEntry(draft.answers, nameOf(key), { payloadHash: key.payloadHash, answer: value });
}

function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map([...map, [key, value]]);
}

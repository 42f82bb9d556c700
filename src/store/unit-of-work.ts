import type { Pool, PoolClient } from 'pg';
import type { JournalEntry } from '../case-file/facts.ts';
import type { Outcome } from '../case-file/outcome.ts';
import type { Agency, StaffMember, Unit } from '../usecases/ports/agencies.ts';
import type {
  Change,
  IdempotencyKey,
  IdentityNumbers,
  RememberedAnswer,
  Transaction,
  Work,
} from '../usecases/ports/work.ts';
import { amendIdentity } from './amend-identity.ts';
import { keepText } from './application-text.ts';
import { beginAct } from './begin-act.ts';
import type { CalendarShelf } from './calendar-shelf.ts';
import { caseRowColumns, caseRowMembers, caseRowValues } from './case-row-columns.ts';
import { agencyById, staffMemberById, unitById } from './directory.ts';
import { lockDispute, writeDispute } from './dispute-journal.ts';
import { earlierItems } from './earlier-items.ts';
import { isId } from './is-id.ts';
import { entryOf, type FactRow, factRowOf } from './journal-codec.ts';
import { allocateNumber } from './numbering.ts';
import { lockNotification, renewNotification } from './renew-notification.ts';
import { keepOrUndo } from './keep-or-undo.ts';
import { keepNotices } from './keep-notices.ts';
import { keepNotifications } from './keep-notifications.ts';
import { type Prepared, run, type Runner } from './prepared.ts';
import type { TemplateShelf } from './template-shelf.ts';
import { upsertInto } from './upsert-into.ts';

/** What is brought to the state in force as each act begins. */
export interface Shelves {
  readonly calendars: CalendarShelf;
  readonly templates: Pick<TemplateShelf, 'bringTo'>;
}

/**
 * One transaction per act, on plain prepared statements: the numbers of a series are handed out under one
 * row lock, so every round trip made while holding it is a round trip all others wait for.
 * @param shelves brought to what is in force as each act begins
 * @param onLettersOrdered called after each act that left letters to be drawn
 * @param onNoticesKept called after each act that left something to be told to members of staff
 */
export function createWork(
  pool: Pool,
  shelves: Shelves,
  onLettersOrdered: () => void = () => undefined,
  onNoticesKept: () => void = () => undefined,
): Work {
  return {
    async transact(act) {
      let ordered = false;
      let noticed = false;
      function noticing(transaction: Transaction) {
        return act({
          ...transaction,
          write: (change) => {
            ordered ||= change.letters.length > 0;
            noticed ||= change.notices.length > 0;
            return transaction.write(change);
          },
          writeDispute: (change) => {
            noticed ||= change.notices.length > 0;
            return transaction.writeDispute(change);
          },
        });
      }
      const outcome = await inTransaction(pool, shelves, noticing);
      // Two copies of one command ran side by side: the loser is answered from what the winner wrote.
      const final =
        outcome === 'ANSWERED_MEANWHILE' ? await inTransactionOrThrow(pool, shelves, act) : outcome;
      if (final.ok && ordered) onLettersOrdered();
      if (final.ok && noticed) onNoticesKept();
      return final;
    },
  };
}

async function inTransactionOrThrow<T, No>(
  pool: Pool,
  shelves: Shelves,
  act: (transaction: Transaction) => Promise<Outcome<T, No>>,
): Promise<Outcome<T, No>> {
  const outcome = await inTransaction(pool, shelves, act);
  if (outcome === 'ANSWERED_MEANWHILE') throw new Error('a command was answered twice');
  return outcome;
}

async function inTransaction<T, No>(
  pool: Pool,
  shelves: Shelves,
  act: (transaction: Transaction) => Promise<Outcome<T, No>>,
): Promise<Outcome<T, No> | 'ANSWERED_MEANWHILE'> {
  try {
    return await keepOrUndo(
      pool,
      (client) => begin(client, shelves),
      async (client) => {
        const outcome = await act(transactionOn(client, shelves.calendars));
        return { keep: outcome.ok, value: outcome };
      },
    );
  } catch (fault) {
    if (isRepeatedAnswer(fault)) return 'ANSWERED_MEANWHILE';
    throw fault;
  }
}

/** From here to the end of the act the calendars on the shelf are those in force: nobody changes them meanwhile. */
async function begin(client: PoolClient, shelves: Shelves): Promise<void> {
  // Several statements in one round trip have a result each.
  const results = (await client.query(beginAct)) as unknown as readonly {
    readonly rows: readonly { readonly calendars: number; readonly templates: number }[];
  }[];
  const versions = results.at(-1)?.rows[0];
  await shelves.calendars.bringTo(versions?.calendars ?? 0, client);
  await shelves.templates.bringTo(versions?.templates ?? 0, client);
}

function isRepeatedAnswer(fault: unknown): boolean {
  return fault instanceof Error && 'constraint' in fault && fault.constraint === 'mutation_answer_pkey';
}

function transactionOn(client: PoolClient, shelf: CalendarShelf): Transaction {
  return {
    recall: (key) => recall(client, key),
    agency: (id): Promise<Agency | undefined> => agencyById(client, id),
    unit: (id): Promise<Unit | undefined> => unitById(client, id),
    staffMember: (id): Promise<StaffMember | undefined> => staffMemberById(client, id),
    lockCases: (caseIds) => lockCases(client, caseIds),
    journal: (caseId) => journalOf(client, caseId),
    identityNumbers: (caseId) => identityNumbersOf(client, caseId),
    answeredCasesEnclosing: (agencyId, sha256) => answeredCasesEnclosing(client, agencyId, sha256),
    allocateNumber: (request) => allocateNumber(client, request),
    calendarKeptBy: async (caseId) => shelf.ofEdition(await calendarEditionOf(client, caseId), client),
    earlierItems: (caseId, by) => earlierItems(client, caseId, by),
    lettersOf: (caseId) => run(client, lettersOfCase, [caseId]),
    write: (change) => write(client, change),
    lockDispute: (disputeId) => lockDispute(client, disputeId),
    writeDispute: (change) => writeDispute(client, change),
    lockNotification: (id) => lockNotification(client, id),
    renewNotification: (renewal, answer) => renewNotification(client, renewal, answer),
  };
}

const recallAnswer: Prepared = {
  name: 'recall-answer',
  text: `select payload_hash as "payloadHash", answer from mutation_answer where actor = $1 and client_mutation_id = $2`,
};

async function recall<Answer>(
  client: PoolClient,
  key: IdempotencyKey,
): Promise<RememberedAnswer<Answer> | undefined> {
  const [row] = await run<RememberedAnswer<Answer>>(client, recallAnswer, [key.actor, key.clientMutationId]);
  return row;
}

/** The rows come sorted to the lock, and are locked in that order. */
const lockCaseFiles: Prepared = {
  name: 'lock-cases',
  text: `select id from case_file where id = any ($1::uuid[]) order by id for update`,
};

/** Read in a statement of its own after the lock, so that it sees what the previous holder of the lock committed. */
export const readJournals: Prepared = {
  name: 'read-journals',
  text: `select case_id, seq, fact, version, happened_on::text, actor, payload,
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at
         from case_fact where case_id = any ($1::uuid[]) order by case_id, seq`,
};

async function lockCases(
  client: PoolClient,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  const ids = caseIds.filter(isId);
  if (ids.length === 0) return new Map();
  const locked = await run<{ id: string }>(client, lockCaseFiles, [ids]);
  return journalsOf(
    client,
    locked.map(({ id }) => id),
  );
}

/** @returns the journals of the cases that there are, each in `seq` order */
export async function journalsOf(
  runner: Runner,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly JournalEntry[]>> {
  const ids = caseIds.filter(isId);
  if (ids.length === 0) return new Map();
  const rows = await run<FactRow & { case_id: string }>(runner, readJournals, [ids]);
  const journals = new Map<string, JournalEntry[]>();
  for (const { case_id: caseId, ...row } of rows) {
    const journal = journals.get(caseId);
    const entry = entryOf<JournalEntry>(row);
    if (journal) journal.push(entry);
    else journals.set(caseId, [entry]);
  }
  return journals;
}

async function journalOf(client: PoolClient, caseId: string): Promise<readonly JournalEntry[] | undefined> {
  return (await journalsOf(client, [caseId])).get(caseId);
}

const readIdentity: Prepared = {
  name: 'read-identity',
  text: 'select applicant, agent from applicant_identity where case_id = $1',
};

async function identityNumbersOf(client: PoolClient, caseId: string): Promise<IdentityNumbers | undefined> {
  const [row] = await run<{ applicant: string; agent: string | null }>(client, readIdentity, [caseId]);
  return row && { applicant: row.applicant, ...(row.agent === null ? {} : { agent: row.agent }) };
}

const casesEnclosing: Prepared = {
  name: 'cases-enclosing',
  text: `select f.case_id as id from case_fact f join case_file c on c.id = f.case_id
         where f.fact = 'REPLY_DRAFTED' and f.payload -> 'reply' -> 'enclosures' @> $2::jsonb
           and c.agency_id = $1 and c.state in ('REPLIED', 'ARCHIVED')
         group by f.case_id order by max(f.recorded_at) desc limit 10`,
};

async function answeredCasesEnclosing(
  client: PoolClient,
  agencyId: string,
  sha256: string,
): Promise<readonly string[]> {
  const enclosed = JSON.stringify([{ sha256 }]);
  return (await run<{ id: string }>(client, casesEnclosing, [agencyId, enclosed])).map(({ id }) => id);
}

const editionOfCase: Prepared = {
  name: 'edition-of-case',
  text: 'select calendar_edition as edition from case_file where id = $1',
};

async function calendarEditionOf(client: PoolClient, caseId: string): Promise<string> {
  const [row] = await run<{ edition: string }>(client, editionOfCase, [caseId]);
  if (!row) throw new Error(`case ${caseId} is gone`);
  return row.edition;
}

const lettersOfCase: Prepared = {
  name: 'letters-of-case',
  text: `select id, seq, kind, state, seal is not null as "sealedElectronically", sha256, size
         from letter where case_id = $1 order by seq, kind`,
};

const columns = caseRowMembers.map((member) => caseRowColumns[member]);

const writeChange: Prepared = {
  name: 'write-change',
  text: `
    with written_row as (
      ${upsertInto('case_file', columns, 10)}
    ), facts as (
      insert into case_fact (case_id, seq, fact, version, happened_on, recorded_at, actor, payload, digest)
      select $1, f.* from jsonb_to_recordset($2::jsonb) as f (seq int, fact text, version int, happened_on date,
        recorded_at timestamptz, actor text, payload jsonb, digest text)
    ), letters as (
      insert into letter (id, case_id, seq, kind, document_no, dated_on, data, seal, template, template_sha256,
        template_parts, format)
      select l.id, $1, l.seq, l.data ->> 'kind', l.data ->> 'documentNo', (l.data ->> 'datedOn')::date, l.data, l.seal,
        l.wording ->> 'template', l.wording ->> 'sha256', l.wording -> 'parts', l.format
      from jsonb_to_recordset($3::jsonb) as l (id uuid, seq int, data jsonb, wording jsonb, seal text, format text)
      returning id
    ), messages as (
      insert into outbox (topic, payload) select 'DRAW_LETTER', jsonb_build_object('letterId', id) from letters
    ), to_index as (
      insert into search_queue (case_id) values ($1)
    ), identities as (
      insert into applicant_identity (case_id, applicant, agent) select $1, $4, $5 where $4::text is not null
    )
    insert into mutation_answer (actor, client_mutation_id, payload_hash, answer)
    select $6, $7, $8, $9::jsonb where $6::text is not null`,
};

const eraseIdentity: Prepared = {
  name: 'erase-identity',
  text: 'delete from applicant_identity where case_id = $1',
};

const voidNumber: Prepared = {
  name: 'void-number',
  text: `update official_number set voided_at = now(), void_reason = $2 where text = $1`,
};

async function write(client: PoolClient, change: Change): Promise<void> {
  const { caseId, entries, letters, voidedNumber, answer, row } = change;
  const identityNumbers = change.identityNumbers === 'ERASED' ? undefined : change.identityNumbers;
  await run(client, writeChange, [
    caseId,
    JSON.stringify(entries.map((entry) => factRowOf(caseId, entry))),
    JSON.stringify(letters),
    identityNumbers?.applicant ?? null,
    identityNumbers?.agent ?? null,
    answer?.key.actor ?? null,
    answer?.key.clientMutationId ?? null,
    answer?.key.payloadHash ?? null,
    answer ? JSON.stringify(answer.value) : null,
    ...caseRowValues(row),
  ]);
  if (change.identityNumbers === 'ERASED') await run(client, eraseIdentity, [caseId]);
  if (change.identityAmendment) await amendIdentity(client, caseId, change.identityAmendment);
  await keepNotifications(client, change);
  await keepNotices(client, change);
  if (change.text) await keepText(client, row, change.text);
  if (voidedNumber) await run(client, voidNumber, [voidedNumber.text, voidedNumber.reason]);
}

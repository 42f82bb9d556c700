import type { Pool } from 'pg';
import type {
  CaseOrder,
  CasePageQuery,
  CaseReader,
  CaseSelection,
  CaseTally,
  ListedCase,
  NumberedLetter,
  StoredLetter,
} from '../usecases/ports/reading.ts';
import { caseConditions } from './case-conditions.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { earlierItems } from './earlier-items.ts';
import { listedSelect } from './listed-select.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';
import { journalsOf } from './unit-of-work.ts';

const rowById: Prepared = { name: 'case-row', text: `${listedSelect} where c.id = $1` };
const rowsById: Prepared = { name: 'case-rows', text: `${listedSelect} where c.id = any ($1::uuid[])` };
const rowByNo: Prepared = { name: 'case-row-by-no', text: `${listedSelect} where c.application_no = $1` };

const receivedIn: Prepared = {
  name: 'cases-received-in',
  text: `${listedSelect} where c.agency_id = $1 and c.received_on between $2 and $3 and c.application_no is not null
         order by c.received_on, c.application_no`,
};

const identity: Prepared = {
  name: 'identity',
  text: 'select applicant from applicant_identity where case_id = $1',
};

const letterSelect = `select id, case_id as "caseId", seq, kind, document_no as "documentNo", dated_on::text as "datedOn",
  state, sha256, pages,
  to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt" from letter`;
const lettersOfCase: Prepared = {
  name: 'stored-letters',
  text: `${letterSelect} where case_id = $1 order by seq, kind`,
};
const letterById: Prepared = { name: 'stored-letter', text: `${letterSelect} where id = $1` };

const numbered: Prepared = {
  name: 'letters-numbered',
  text: `select id, case_id as "caseId", seq, kind, data ->> 'agencyName' as "agencyName", dated_on::text as "datedOn", sha256
    from letter where state = 'DRAWN' and (document_no = $1 or (document_no is null
      and case_id = (select id from case_file where application_no = $1))) order by id`,
};

/** Reads go from row to object: no entity is hydrated on the way to a screen. */
export function createCaseReader(pool: Pool): CaseReader {
  return {
    row: async (caseId) => (isId(caseId) ? one(await run<ListedCase>(pool, rowById, [caseId])) : undefined),
    rows: async (caseIds) => {
      const rows = await run<ListedCase>(pool, rowsById, [caseIds.filter(isId)]);
      return new Map(rows.map((row) => [row.id, undefinedForNull(row)]));
    },
    rowByApplicationNo: async (applicationNo) => one(await run<ListedCase>(pool, rowByNo, [applicationNo])),
    page: async (query) => {
      const asked = pageStatement(query);
      if (!asked) return [];
      const rows = await run<ListedCase>(pool, asked.statement, asked.values);
      return rows.slice(0, query.limit).map(undefinedForNull);
    },
    tally: (selection) => tallied(pool, selection),
    receivedIn: async (agencyId, from, to) =>
      isId(agencyId)
        ? (await run<ListedCase>(pool, receivedIn, [agencyId, from, to])).map(undefinedForNull)
        : [],
    journal: async (caseId) => (await journalsOf(pool, [caseId])).get(caseId) ?? [],
    journals: (caseIds) => journalsOf(pool, caseIds),
    letters: async (caseId) => (await run<StoredLetter>(pool, lettersOfCase, [caseId])).map(undefinedForNull),
    letter: async (letterId) =>
      isId(letterId) ? one(await run<StoredLetter>(pool, letterById, [letterId])) : undefined,
    lettersNumbered: (no) => run<NumberedLetter>(pool, numbered, [no]),
    earlierItems: (caseId, by) => earlierItems(pool, caseId, by),
    identityNumber: async (caseId) =>
      (await run<{ applicant: string }>(pool, identity, [caseId]))[0]?.applicant,
  };
}

const orders = {
  REPLY_DUE_SOONEST_FIRST: {
    by: 'c.due_on asc nulls last, c.id asc',
    after: '((c.due_on, c.id) > ($, $) or c.due_on is null)',
    afterNull: 'c.due_on is null and c.id > $',
  },
  SUBMITTED_NEWEST_FIRST: {
    by: 'c.submitted_on desc, c.id desc',
    after: '(c.submitted_on, c.id) < ($, $)',
    afterNull: 'c.id < $',
  },
  RECEIVED_NEWEST_FIRST: newestFirst('c.received_on'),
  REPLIED_NEWEST_FIRST: newestFirst('c.replied_on'),
  WAITING_LONGEST_FIRST: {
    by: 'c.waiting_from asc nulls last, c.id asc',
    after: '((c.waiting_from, c.id) > ($, $) or c.waiting_from is null)',
    afterNull: 'c.waiting_from is null and c.id > $',
  },
} as const satisfies Record<CaseOrder, unknown>;

function newestFirst(column: string) {
  return {
    by: `${column} desc nulls last, c.id desc`,
    after: `((${column}, c.id) < ($, $) or ${column} is null)`,
    afterNull: `${column} is null and c.id < $`,
  };
}

/**
 * PostgreSQL takes a limit it does not know for a tenth of the rows, finds every plan that knows it cheaper, and plans
 * anew each time, which takes longer than the page. So the limit is written into the statement, in a few sizes.
 */
const limits = [21, 51, 101];

/** The statement for a shape of query; its name is its text's, so that each shape is planned once. */
function pageStatement(
  query: CasePageQuery,
): { statement: Prepared; values: readonly unknown[] } | undefined {
  const order = orders[query.order];
  const { after } = query;
  const conditions = caseConditions(query, (where) => {
    if (after?.key !== undefined) where(order.after, after.key, after.id);
    if (after && after.key === undefined) where(order.afterNull, after.id);
  });
  if (!conditions) return undefined;
  const limit = limits.find((size) => size >= query.limit) ?? query.limit;
  const sql = `${listedSelect} where ${conditions.sql} order by ${order.by} limit ${limit}`;
  return { statement: { name: statementName(sql), text: sql }, values: conditions.values };
}

const noneFound: CaseTally = { count: 0, soonestDueOn: undefined, waitingFrom: undefined };

async function tallied(pool: Pool, selection: CaseSelection): Promise<CaseTally> {
  const conditions = caseConditions(selection);
  if (!conditions) return noneFound;
  const sql = `select count(*)::int as count, min(c.due_on)::text as "soonestDueOn",
    min(c.waiting_from)::text as "waitingFrom" from case_file c where ${conditions.sql}`;
  const rows = await run<CaseTally>(pool, { name: statementName(sql), text: sql }, conditions.values);
  return one(rows) ?? noneFound;
}

const names = new Map<string, string>();

/** Filters come in more shapes than a connection should remember: rare ones, met last, are planned each time. */
const shapesRemembered = 200;

function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= shapesRemembered) return '';
  const name = `case-page-${names.size}`;
  names.set(sql, name);
  return name;
}

function one<Row extends object>(rows: readonly Row[]): Row | undefined {
  return rows[0] && undefinedForNull(rows[0]);
}

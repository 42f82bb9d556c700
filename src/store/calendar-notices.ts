import type { RegisteredNotice } from '../usecases/ports/calendar-register.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

interface NoticeRow {
  readonly id: string;
  readonly seq: number;
  readonly kind: RegisteredNotice['notice']['scope'];
  readonly document_no: string;
  readonly year: number;
  readonly issued_on: string | null;
  readonly number_known_from: RegisteredNotice['notice']['numberKnownFrom'];
  readonly source: string;
  readonly agency_ids: readonly string[] | null;
  readonly approver: string;
  readonly holidays: RegisteredNotice['notice']['holidays'];
  readonly content_hash: string;
  readonly replaces: string | null;
  readonly loaded_by: string;
  readonly loaded_at: string;
}

const all: Prepared = {
  name: 'calendar-notices',
  text: `select id, seq, kind, document_no, year, issued_on::text, number_known_from, source, agency_ids, approver, holidays,
                content_hash, replaces, loaded_by,
                to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as loaded_at
         from calendar_notice order by seq`,
};

const insert: Prepared = {
  name: 'load-calendar-notice',
  text: `insert into calendar_notice (id, kind, document_no, year, issued_on, number_known_from, source, agency_ids, approver,
           holidays, content_hash, replaces, loaded_by, loaded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::json, $11, $12, $13, $14)`,
};

/** Every notice ever loaded, in the order of loading, and the version of the register, which is the number of the last. */
export async function loadedNotices(
  runner: Runner,
): Promise<{ readonly notices: readonly RegisteredNotice[]; readonly version: number }> {
  const rows = await run<NoticeRow>(runner, all, []);
  return { notices: rows.map(noticeOf), version: rows.at(-1)?.seq ?? 0 };
}

export async function keepNotice(runner: Runner, registered: RegisteredNotice): Promise<void> {
  const { id, notice, source, agencyIds, approver, contentHash, replaces, loadedBy, loadedAt } = registered;
  await run(runner, insert, [
    id,
    notice.scope,
    notice.documentNo,
    notice.year,
    notice.issuedOn ?? null,
    notice.numberKnownFrom,
    source,
    agencyIds ?? null,
    approver,
    JSON.stringify(notice.holidays),
    contentHash,
    replaces ?? null,
    loadedBy,
    loadedAt,
  ]);
}

/** The members of the notice in one order always: an edition is a fingerprint of their text. */
function noticeOf(row: NoticeRow): RegisteredNotice {
  return {
    id: row.id,
    notice: {
      documentNo: row.document_no,
      year: row.year,
      ...(row.issued_on === null ? {} : { issuedOn: row.issued_on }),
      scope: row.kind,
      numberKnownFrom: row.number_known_from,
      holidays: row.holidays.map(({ name, off, worked }) => ({ name, off, worked })),
    },
    source: row.source,
    ...(row.agency_ids === null ? {} : { agencyIds: row.agency_ids }),
    approver: row.approver,
    ...(row.replaces === null ? {} : { replaces: row.replaces }),
    contentHash: row.content_hash,
    loadedBy: row.loaded_by,
    loadedAt: row.loaded_at,
  };
}

import type { Pool, PoolClient } from 'pg';
import type { Calendars } from '../calendar/calendars.ts';
import type {
  CalendarChange,
  CalendarChangeQuery,
  CalendarRegister,
  CalendarTransaction,
  CaseMove,
  NoticeApplied,
  RegisteredNotice,
} from '../usecases/ports/calendar-register.ts';
import type { IdempotencyKey } from '../usecases/ports/work.ts';
import { keepEdition } from './calendar-editions.ts';
import { keepNotice, loadedNotices } from './calendar-notices.ts';
import {
  carryOutOrder,
  keepOrder,
  ordersStanding,
  reportProgress,
  type TakenOrder,
} from './calendar-orders.ts';
import type { CalendarShelf } from './calendar-shelf.ts';
import { isId } from './is-id.ts';
import { keepOrUndo } from './keep-or-undo.ts';
import { type Prepared, run, type Runner } from './prepared.ts';
import { type Recomputed, recomputeDueDates } from './recompute-due-dates.ts';

/**
 * 日历登记 on PostgreSQL. A change of the calendar is one transaction (docs/decisions).
 * @param stretchPages how much of the cases is recounted between two reports of the progress
 */
export function createCalendarRegister(
  pool: Pool,
  shelf: CalendarShelf,
  stretchPages?: number,
): CalendarRegister {
  return {
    notices: async () => (await loadedNotices(pool)).notices,
    changes: (query) => changes(pool, query),
    caseCount: async (noticeId) =>
      (await run<{ count: number }>(pool, casesOfNotice, [noticeId]))[0]?.count ?? 0,
    preview: (after, agencyIds) =>
      keepOrUndo(pool, 'begin isolation level repeatable read read only', async (client) => {
        const moves: CaseMove[] = [];
        for await (const done of recompute(client, after, agencyIds, false)) moves.push(...done.moves);
        return { keep: false, value: moves };
      }),
    recall: (key) => recalled(pool, key),
    order: (order) => keepOrder(pool, order),
    orders: () => ordersStanding(pool),
    carryOut: async (id, now, act) => {
      const outcome = await carryOutOrder(pool, id, now, (client, order) =>
        act(order, transactionOn(client, order)),
      );
      if (outcome?.ok) await shelf.refresh();
      return outcome;
    },
  };

  function recompute(
    client: PoolClient,
    after: Calendars,
    agencyIds: readonly string[] | undefined,
    write: boolean,
  ): AsyncGenerator<Recomputed> {
    const only = {
      ...(agencyIds === undefined ? {} : { agencyIds }),
      ...(stretchPages === undefined ? {} : { stretchPages }),
    };
    return recomputeDueDates(client, {
      after,
      calendarOfEdition: (edition) => shelf.ofEdition(edition, client),
      write,
      ...only,
    });
  }

  function transactionOn(client: PoolClient, order: TakenOrder): CalendarTransaction {
    return {
      recall: (key) => recalled(client, key),
      notices: async () => (await loadedNotices(client)).notices,
      apply: async (notice, after, agencyIds) => {
        await reportProgress(client, order, 0, 0);
        await keepNotice(client, notice);
        for (const calendar of after.all) await keepEdition(client, calendar);
        let cases = 0;
        for await (const { moves, share } of recompute(client, after, agencyIds, true)) {
          await keepChanges(client, notice, moves);
          cases += moves.length;
          await reportProgress(client, order, share, cases);
        }
        return cases;
      },
      remember: (key, answer) => remember(client, key, answer),
    };
  }
}

interface Remembered {
  readonly payloadHash: string;
  readonly answer: NoticeApplied;
}

const recall: Prepared = {
  name: 'recall-notice',
  text: `select payload_hash as "payloadHash", answer from mutation_answer where actor = $1 and client_mutation_id = $2`,
};

const rememberAnswer: Prepared = {
  name: 'remember-notice',
  text: 'insert into mutation_answer (actor, client_mutation_id, payload_hash, answer) values ($1, $2, $3, $4::jsonb)',
};

async function recalled(runner: Runner, { actor, clientMutationId }: IdempotencyKey) {
  return (await run<Remembered>(runner, recall, [actor, clientMutationId]))[0];
}

async function remember(client: PoolClient, key: IdempotencyKey, answer: NoticeApplied): Promise<void> {
  const { actor, clientMutationId, payloadHash } = key;
  await run(client, rememberAnswer, [actor, clientMutationId, payloadHash, JSON.stringify(answer)]);
}

const insertChanges: Prepared = {
  name: 'keep-calendar-changes',
  text: `insert into calendar_change (notice_id, changed_at, changed_by, case_id, deadline, old_on, new_on,
           old_provisional, new_provisional, old_edition, new_edition)
         select $1, $2, $3, n.* from unnest($4::uuid[], $5::text[], $6::date[], $7::date[], $8::boolean[], $9::boolean[],
           $10::text[], $11::text[]) as n`,
};

async function keepChanges(
  client: PoolClient,
  { id, loadedAt, loadedBy }: RegisteredNotice,
  moves: readonly CaseMove[],
): Promise<void> {
  const lines = moves.flatMap((move) => move.deadlines.map((deadline) => ({ ...move, ...deadline })));
  if (lines.length === 0) return;
  await run(client, insertChanges, [
    id,
    loadedAt,
    loadedBy,
    lines.map(({ caseId }) => caseId),
    lines.map(({ deadline }) => deadline),
    lines.map(({ before }) => before),
    lines.map(({ after }) => after),
    lines.map(({ provisional }) => provisional.before),
    lines.map(({ provisional }) => provisional.after),
    lines.map(({ edition }) => edition.before),
    lines.map(({ edition }) => edition.after),
  ]);
}

const casesOfNotice: Prepared = {
  name: 'cases-of-notice',
  text: 'select count(distinct case_id)::int as count from calendar_change where notice_id = $1',
};

const changesOfNotice: Prepared = {
  name: 'calendar-changes',
  text: `select h.case_id as "caseId", c.application_no as "applicationNo", h.deadline, h.old_on::text as before,
           h.new_on::text as after, h.old_provisional as "provisionalBefore", h.new_provisional as "provisionalAfter",
           h.old_edition as "editionBefore", h.new_edition as "editionAfter", h.changed_by as "changedBy",
           to_char(h.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
         from calendar_change h join case_file c on c.id = h.case_id
         where h.notice_id = $1
           and (c.agency_id = any ($2::uuid[])
             or c.agency_id in (select id from agency where supervising_agency_id = any ($3::uuid[])))
           and ($4::uuid is null or (h.case_id, h.deadline) > ($4, $5))
         order by h.case_id, h.deadline limit $6`,
};

async function changes(
  pool: Pool,
  { noticeId, scope, limit, after }: CalendarChangeQuery,
): Promise<readonly CalendarChange[]> {
  if (!isId(noticeId)) return [];
  const rows = await run<CalendarChange>(pool, changesOfNotice, [
    noticeId,
    scope.agencyIds,
    scope.supervisingAgencyIds,
    after?.caseId ?? null,
    after?.deadline ?? null,
    limit,
  ]);
  return rows.map((row) => ({ ...row, applicationNo: row.applicationNo ?? undefined }));
}

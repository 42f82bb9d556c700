import type { Actor } from '../../access/actor.ts';
import { mayRead } from '../../access/may-read.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';
import type { StaffNotice } from '../ports/staff-notices.ts';

/** 提醒 with its case, where the person may still read it. */
export interface NoticeOfCase extends StaffNotice {
  readonly row: ListedCase | undefined;
}

export interface NoticePage {
  readonly notices: readonly NoticeOfCase[];
  readonly unread: number;
  readonly hasNextPage: boolean;
}

export interface NoticesQuery {
  readonly unreadOnly: boolean;
  /** 1 to 100. */
  readonly first: number;
  readonly beforeId?: string;
}

/** 我的提醒, the newest first; none for those who are no staff. */
export async function myNotices(deps: Dependencies, actor: Actor, query: NoticesQuery): Promise<NoticePage> {
  if (actor.kind !== 'STAFF') return { notices: [], unread: 0, hasNextPage: false };
  const limit = Math.min(Math.max(query.first, 1), 100);
  const [found, unread] = await Promise.all([
    deps.staffNotices.page(actor.id, { ...query, limit: limit + 1 }),
    deps.staffNotices.unread(actor.id),
  ]);
  const notices = await withCases(deps, actor, found.slice(0, limit));
  return { notices, unread, hasNextPage: found.length > limit };
}

/** Each notice with its case: a role that was taken away takes the case along. */
export async function withCases(
  { reader, directory }: Pick<Dependencies, 'reader' | 'directory'>,
  actor: Actor,
  notices: readonly StaffNotice[],
): Promise<readonly NoticeOfCase[]> {
  if (notices.length === 0) return [];
  const [rows, all] = await Promise.all([
    reader.rows([...new Set(notices.map(({ caseId }) => caseId))]),
    directory.agencies(),
  ]);
  const above = new Map(all.map(({ id, supervisingAgencyId }) => [id, supervisingAgencyId]));
  function readable(row: ListedCase): boolean {
    const { id, agencyId } = row;
    return mayRead(actor, { id, agencyId, supervisingAgencyId: above.get(agencyId) });
  }
  return notices.map((notice) => {
    const row = rows.get(notice.caseId);
    return { ...notice, row: row && readable(row) ? row : undefined };
  });
}

/** 标为已读: some of one's own notices, or all of them. @returns how many are unread after it */
export async function markNoticesRead(
  { staffNotices, clock }: Pick<Dependencies, 'staffNotices' | 'clock'>,
  actor: Actor,
  ids: readonly string[] | undefined,
): Promise<Outcome<number>> {
  if (actor.kind !== 'STAFF') return refuse(notSignedIn('markNoticesRead'));
  const known = ids?.filter((id) => /^\d{1,18}$/.test(id));
  await staffNotices.markRead(actor.id, known, clock.now());
  return done(await staffNotices.unread(actor.id));
}

export function notSignedIn(action: string): Refusal {
  return { code: 'NOT_PERMITTED', action, reason: 'NOT_SIGNED_IN', by: [] };
}

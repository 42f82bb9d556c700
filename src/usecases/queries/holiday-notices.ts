import type { Actor } from '../../access/actor.ts';
import { inForce } from '../../calendar/calendars.ts';
import type { Dependencies } from '../dependencies.ts';
import type { OrderStanding } from '../ports/calendar-orders.ts';
import type { CalendarChange, CalendarChangeQuery, RegisteredNotice } from '../ports/calendar-register.ts';
import { scopeOf } from './scope-of.ts';

export type NoticeState = 'IN_FORCE' | 'REPLACED' | 'WITHDRAWAL';

/** 已载入的通知: every one, the latest first, and whether it still counts. */
export async function holidayNotices(
  deps: Pick<Dependencies, 'calendarRegister'>,
): Promise<readonly (RegisteredNotice & { readonly state: NoticeState })[]> {
  const loaded = await deps.calendarRegister.notices();
  const standing = new Set(inForce(loaded));
  return loaded.map((notice) => ({ ...notice, state: stateOf(notice, standing) })).toReversed();
}

function stateOf(notice: RegisteredNotice, standing: ReadonlySet<RegisteredNotice>): NoticeState {
  if (standing.has(notice)) return 'IN_FORCE';
  return notice.notice.holidays.length === 0 ? 'WITHDRAWAL' : 'REPLACED';
}

/** 正在载入的通知, and those of the last day that were given up. */
export function noticesBeingApplied({
  calendarRegister,
}: Pick<Dependencies, 'calendarRegister'>): Promise<readonly OrderStanding[]> {
  return calendarRegister.orders();
}

/** 日历变动记录 of a notice, in the cases an actor may read. */
export async function calendarChanges(
  deps: Pick<Dependencies, 'calendarRegister'>,
  actor: Actor,
  query: Omit<CalendarChangeQuery, 'scope'>,
): Promise<{ readonly changes: readonly CalendarChange[]; readonly hasNextPage: boolean }> {
  const scope = scopeOf(actor);
  if (scope.agencyIds.length === 0) return { changes: [], hasNextPage: false };
  const limit = Math.min(Math.max(query.limit, 1), 200);
  const changes = await deps.calendarRegister.changes({ ...query, scope, limit: limit + 1 });
  return { changes: changes.slice(0, limit), hasNextPage: changes.length > limit };
}

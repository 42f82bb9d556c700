import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NoticeApplied } from '../ports/calendar-register.ts';
import type { CalendarKeeper } from './calendar-keeper.ts';
import { type NoticeToOrder, orderNotice } from './order-notice.ts';

/**
 * 载入放假通知: keeps the notice, and moves the open cases that it touches, each old day and new day written down. Closed
 * cases keep their edition, and acts marked late stay so.
 * @returns the notice and the number of cases touched; refused when the calendar is no longer that of the preview
 */
export function applyHolidayNotice(
  deps: Dependencies,
  keeper: CalendarKeeper,
  command: NoticeToOrder,
): Promise<Outcome<NoticeApplied>> {
  return orderNotice(deps, keeper, 'applyHolidayNotice', command);
}

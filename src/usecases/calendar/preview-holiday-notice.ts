import { calendarDifference, type DayChange } from '../../calendar/calendar-difference.ts';
import { type Calendars, calendarsFrom } from '../../calendar/calendars.ts';
import { daysOf } from '../../calendar/day-span.ts';
import type { Day } from '../../calendar/day.ts';
import { type FestivalWorked, festivalsWorked } from '../../calendar/festivals-worked.ts';
import { shippedNotices } from '../../calendar/notices/shipped.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseMove } from '../ports/calendar-register.ts';
import { type CalendarKeeper, refusalToKeepCalendar } from './calendar-keeper.ts';
import { contentHashOf, fingerprintOf, type ProposedNotice, refusalOfProposal } from './proposed-notice.ts';

/** 预览: what would follow from a notice, before it is applied. */
export interface NoticePreview {
  /** To be sent back with the order to apply it. */
  readonly fingerprint: string;
  readonly daysOff: number;
  readonly daysWorked: number;
  /** Days that become working days or cease to be, for anybody whom it binds. */
  readonly days: readonly DayChange[];
  /** Years whose days become final. */
  readonly yearsAnnounced: readonly number[];
  /** 法定节日 that would be worked: probably a slip. */
  readonly festivalsWorked: readonly FestivalWorked[];
  /** Open cases whose days move or become final. */
  readonly cases: readonly PreviewedCase[];
}

export interface PreviewedCase extends CaseMove {
  /** 答复是否逾期, as of today. */
  readonly late: 'BECOMES_LATE' | 'NO_LONGER_LATE' | 'UNCHANGED';
}

/** 预览放假通知: which days and which open cases it would change. Changes nothing. */
export async function previewHolidayNotice(
  deps: Dependencies,
  keeper: CalendarKeeper,
  proposed: ProposedNotice,
): Promise<Outcome<NoticePreview>> {
  const refusal = await refusalToKeepCalendar(deps, keeper, 'previewHolidayNotice', proposed);
  if (refusal) return refuse(refusal);
  const loaded = await deps.calendarRegister.notices();
  const unfit = refusalOfProposal(proposed, loaded, deps.clock.today());
  if (unfit) return refuse(unfit);
  const before = calendarsFrom(shippedNotices, loaded);
  const after = calendarsFrom(shippedNotices, [...loaded, { ...proposed, id: 'proposed', approver: '' }]);
  return done(await previewOf(deps, proposed, before, after));
}

export async function previewOf(
  deps: Dependencies,
  proposed: ProposedNotice,
  before: Calendars,
  after: Calendars,
): Promise<NoticePreview> {
  const { notice, agencyIds } = proposed;
  const differences = (agencyIds ?? [undefined]).map((agencyId) =>
    calendarDifference(calendarFor(before, agencyId), calendarFor(after, agencyId)),
  );
  const days = new Map(
    differences.flatMap((difference) => difference.days.map((change) => [change.on, change])),
  );
  const today = deps.clock.today();
  const moves = await deps.calendarRegister.preview(after, agencyIds);
  return {
    fingerprint: fingerprintOf(before.edition, contentHashOf(deps, proposed)),
    daysOff: notice.holidays.flatMap(({ off }) => daysOf(off)).length,
    daysWorked: notice.holidays.flatMap(({ worked }) => worked).length,
    days: [...days.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    yearsAnnounced: [...new Set(differences.flatMap(({ yearsAnnounced }) => yearsAnnounced))],
    festivalsWorked: festivalsWorked(after.general, notice.year),
    cases: moves.map((move) => ({ ...move, late: lateness(move, today) })),
  };
}

function calendarFor(calendars: Calendars, agencyId: string | undefined) {
  return agencyId === undefined ? calendars.general : calendars.of(agencyId);
}

function lateness({ dueOn }: CaseMove, today: Day): PreviewedCase['late'] {
  const before = dueOn.before !== undefined && dueOn.before < today;
  const after = dueOn.after !== undefined && dueOn.after < today;
  if (before === after) return 'UNCHANGED';
  return after ? 'BECOMES_LATE' : 'NO_LONGER_LATE';
}

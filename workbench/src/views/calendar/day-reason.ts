import type { CalendarYear, LoadedNotice } from './calendar.ts';
import { dayKind } from './day-kind.ts';

/**
 * 为什么: why a day is worked or off, in a sentence.
 * @param loaded the notices and overrides loaded here; those that came with the service are known by their numbers only
 * @param agencyId whose calendar it is; undefined for everybody's
 */
export function dayReason(
  year: CalendarYear,
  day: string,
  loaded: readonly LoadedNotice[],
  agencyId: string | undefined,
): string {
  const kind = dayKind(year, day);
  if (kind === 'WEEKEND') return '周末休息，不计入期限。';
  if (kind === 'WORKDAY') return '周一至周五，没有通知安排放假，计入期限。';
  const named = loaded.find((notice) => binds(notice, agencyId) && names(notice, day, kind));
  const holiday = named?.holidays.find((each) => namesIn(each, day, kind))?.name;
  const basis = named?.documentNo ?? year.notices.join('、');
  if (kind === 'MAKE_UP_WORKDAY')
    return `周末调休上班${holiday === undefined ? '' : `（${holiday}）`}，计入期限。依据：${basis}。`;
  if (basis === '') return '法定节日，不计入期限。这一年的放假通知尚未载入，安排是暂定的。';
  return `放假${holiday === undefined ? '' : `（${holiday}）`}，不计入期限。依据：${basis}。`;
}

function binds({ state, agencies }: LoadedNotice, agencyId: string | undefined): boolean {
  return state === 'IN_FORCE' && (agencies === null || agencies.some(({ id }) => id === agencyId));
}

function names({ holidays }: LoadedNotice, day: string, kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY'): boolean {
  return holidays.some((holiday) => namesIn(holiday, day, kind));
}

function namesIn(
  { off, worked }: LoadedNotice['holidays'][number],
  day: string,
  kind: 'HOLIDAY' | 'MAKE_UP_WORKDAY',
): boolean {
  if (kind === 'MAKE_UP_WORKDAY') return worked.includes(day);
  const [from = '', to = from] = off.split('..');
  return from <= day && day <= to;
}

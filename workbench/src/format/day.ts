const dayWords = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});
const weekdayWords = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short' });
const clockWords = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** `2026-03-20` as 2026年3月20日. */
export function dayText(day: string | null | undefined): string {
  return day ? dayWords.format(new Date(`${day}T12:00:00+08:00`)) : '—';
}

/** `2026-03-20` as 2026年3月20日（周五）. */
export function dayWithWeekday(day: string | null | undefined): string {
  return day ? `${dayText(day)}${weekdayText(day)}` : '—';
}

/** `2026-03-20` as （周五）: where a line may break before it. */
export function weekdayText(day: string): string {
  return `（${weekdayWords.format(new Date(`${day}T12:00:00+08:00`))}）`;
}

/** An instant as 2026年3月20日 09:05, in the time of the office. */
export function instantText(instant: string | null | undefined): string {
  if (!instant) return '—';
  const at = new Date(instant);
  return `${dayWords.format(at)} ${clockWords.format(at)}`;
}

/** Today in the office, `YYYY-MM-DD`. */
export function today(): string {
  return isoDay.format(new Date());
}

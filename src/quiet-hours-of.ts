import type { QuietHours } from './usecases/notifications/quiet-hours.ts';

/**
 * QUIET_HOURS, read: `21:00-08:00`, or `off`.
 * @returns undefined for anything else; quiet hours that never end are none
 */
export function quietHoursOf(text: string): QuietHours | 'OFF' | undefined {
  if (text === 'off') return 'OFF';
  const [, from, until] = /^([0-2]\d:[0-5]\d)-([0-2]\d:[0-5]\d)$/.exec(text) ?? [];
  const fromMinute = minuteOf(from);
  const untilMinute = minuteOf(until);
  if (fromMinute === undefined || untilMinute === undefined || fromMinute === untilMinute) return undefined;
  return { fromMinute, untilMinute };
}

function minuteOf(time: string | undefined): number | undefined {
  if (time === undefined) return undefined;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours < 24 ? hours * 60 + minutes : undefined;
}

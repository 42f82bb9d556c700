/** 免打扰时段: from one minute of the day to another, by the clock of China; over midnight where the first is the later. */
export interface QuietHours {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

const minutesOfDay = 1440;
const minuteMs = 60_000;

/** Asia/Shanghai is UTC+8 the whole year. */
const shanghaiOffsetMinutes = 480;

/** @returns the instant itself, or the end of the quiet hours it falls in */
export function afterQuietHours(instant: string, quiet: QuietHours | undefined): string {
  if (!quiet) return instant;
  const minute = Math.floor(Date.parse(instant) / minuteMs);
  const ofDay = (minute + shanghaiOffsetMinutes) % minutesOfDay;
  const since = minutesFrom(quiet.fromMinute, ofDay);
  if (since >= minutesFrom(quiet.fromMinute, quiet.untilMinute)) return instant;
  return new Date((minute + minutesFrom(ofDay, quiet.untilMinute)) * minuteMs).toISOString();
}

function minutesFrom(one: number, other: number): number {
  return (other - one + minutesOfDay) % minutesOfDay;
}

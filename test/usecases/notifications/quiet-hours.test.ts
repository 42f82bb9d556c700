import { describe, expect, it } from '@jest/globals';
import { quietHoursOf } from '../../../src/quiet-hours-of.ts';
import { afterQuietHours, type QuietHours } from '../../../src/usecases/notifications/quiet-hours.ts';

function hours(text: string): QuietHours {
  const quiet = quietHoursOf(text);
  if (quiet === undefined || quiet === 'OFF') throw new Error(text);
  return quiet;
}

function shanghai(time: string): string {
  return new Date(`${time}+08:00`).toISOString();
}

describe('a text message that is due', () => {
  it.each([
    // Over midnight.
    ['21:00-08:00', '2026-03-02T20:59:59', '2026-03-02T20:59:59'],
    ['21:00-08:00', '2026-03-02T21:00:00', '2026-03-03T08:00:00'],
    ['21:00-08:00', '2026-03-02T23:59:59', '2026-03-03T08:00:00'],
    ['21:00-08:00', '2026-03-03T00:00:00', '2026-03-03T08:00:00'],
    ['21:00-08:00', '2026-03-03T07:59:59', '2026-03-03T08:00:00'],
    ['21:00-08:00', '2026-03-03T08:00:00', '2026-03-03T08:00:00'],
    ['21:00-08:00', '2026-12-31T22:30:15', '2027-01-01T08:00:00'],
    ['22:30-00:00', '2026-03-02T22:30:00', '2026-03-03T00:00:00'],
    ['22:30-00:00', '2026-03-03T00:00:00', '2026-03-03T00:00:00'],
    // Within a day.
    ['12:00-14:30', '2026-03-02T11:59:59', '2026-03-02T11:59:59'],
    ['12:00-14:30', '2026-03-02T12:00:00', '2026-03-02T14:30:00'],
    ['12:00-14:30', '2026-03-02T14:29:30', '2026-03-02T14:30:00'],
    ['12:00-14:30', '2026-03-02T14:30:00', '2026-03-02T14:30:00'],
    ['00:00-08:00', '2026-03-02T00:00:00', '2026-03-02T08:00:00'],
    ['00:00-08:00', '2026-03-02T23:59:59', '2026-03-02T23:59:59'],
    // The day changes in China while it is still yesterday in Greenwich.
    ['21:00-08:00', '2026-03-03T07:00:00', '2026-03-03T08:00:00'],
  ])('with quiet hours %s at %s goes out at %s', (quiet, due, out) => {
    expect(afterQuietHours(shanghai(due), hours(quiet))).toBe(shanghai(out));
  });

  it('without quiet hours goes out at once', () => {
    expect(afterQuietHours(shanghai('2026-03-02T03:00:00'), undefined)).toBe(shanghai('2026-03-02T03:00:00'));
  });

  it('at any minute of a day goes out outside the quiet hours, a day later at most', () => {
    for (const text of ['21:00-08:00', '00:00-23:59', '13:00-12:59', '08:00-21:00']) {
      const quiet = hours(text);
      for (let minute = 0; minute < 1440; minute += 7) {
        const due = Date.parse(shanghai('2026-03-02T00:00:00')) + minute * 60_000;
        const out = afterQuietHours(new Date(due).toISOString(), quiet);
        expect(afterQuietHours(out, quiet)).toBe(out);
        expect(Date.parse(out) - due).toBeGreaterThanOrEqual(0);
        expect(Date.parse(out) - due).toBeLessThan(86_400_000);
      }
    }
  });
});

describe('QUIET_HOURS', () => {
  it.each([
    ['21:00-08:00', { fromMinute: 1260, untilMinute: 480 }],
    ['00:00-23:59', { fromMinute: 0, untilMinute: 1439 }],
    ['off', 'OFF'],
  ])('%s', (text, quiet) => {
    expect(quietHoursOf(text)).toEqual(quiet);
  });

  it.each(['', '21-8', '21:00', '24:00-08:00', '21:60-08:00', '08:00-08:00', 'OFF', '21:00 - 08:00'])(
    '%j is not understood',
    (text) => {
      expect(quietHoursOf(text)).toBeUndefined();
    },
  );
});

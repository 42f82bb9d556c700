import type { HolidayNotice } from './notice.ts';
import { movableFestivals } from './notices/festivals.ts';

/** 日历版次: the latest year with a national notice, and a fingerprint (FNV-1a) of all that notices and festivals say. */
export function editionOf(notices: readonly HolidayNotice[]): string {
  const announced = notices.filter(({ scope }) => scope === 'NATIONAL').map(({ year }) => year);
  const latest = Math.max(0, ...announced);
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify([notices, movableFestivals])) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `${latest}-${hash.toString(16).padStart(8, '0')}`;
}

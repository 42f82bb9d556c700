import { type Calendar, calendarFrom } from './calendar.ts';
import { editionOf } from './edition.ts';
import type { HolidayNotice } from './notice.ts';

/** 载入的通知: a notice loaded after the program was shipped, and how it came here. */
export interface LoadedNotice {
  readonly id: string;
  /** Without holidays it only takes back the notice it replaces. */
  readonly notice: HolidayNotice;
  /** 来源: where it was read. */
  readonly source: string;
  /** 适用范围 of a local override (AMB-24): the agencies it binds; all of them when it is left out. */
  readonly agencyIds?: readonly string[];
  /** 批准人. */
  readonly approver: string;
  /** The loaded notice that this one corrects or takes back. */
  readonly replaces?: string;
}

/** 各机关的工作日历: one for everybody, and one for each agency that a local override binds. */
export interface Calendars {
  /** Names all that is in force, the local overrides of every agency included. */
  readonly edition: string;
  /** For whoever belongs to no agency: shipped and loaded national notices, and overrides that bind everybody. */
  readonly general: Calendar;
  of(agencyId: string): Calendar;
  /** Every calendar there is, each once. */
  readonly all: readonly Calendar[];
}

/** Loaded notices that nothing has replaced. */
export function inForce<Loaded extends LoadedNotice>(loaded: readonly Loaded[]): readonly Loaded[] {
  const replaced = new Set(loaded.map(({ replaces }) => replaces));
  return loaded.filter(({ id, notice }) => !replaced.has(id) && notice.holidays.length > 0);
}

/**
 * Lays loaded notices over the shipped ones: national ones first, then local overrides, each in the order of loading, so
 * that no national notice loaded later undoes a local one.
 * @param loaded every notice ever loaded, in the order of loading
 */
export function calendarsFrom(shipped: readonly HolidayNotice[], loaded: readonly LoadedNotice[]): Calendars {
  const standing = inForce(loaded);
  const ordered = [
    ...standing.filter(({ notice }) => notice.scope === 'NATIONAL'),
    ...standing.filter(({ notice }) => notice.scope === 'LOCAL'),
  ];
  const general = calendarFrom(shipped, noticesBinding(ordered, undefined));
  const bound = new Set(ordered.flatMap(({ agencyIds = [] }) => agencyIds));
  const own = new Map(
    [...bound].map((agencyId) => [agencyId, calendarFrom(shipped, noticesBinding(ordered, agencyId))]),
  );
  return {
    edition: editionOf([
      ...shipped,
      ...ordered.map(({ notice, agencyIds }) => (agencyIds ? { ...notice, agencyIds } : notice)),
    ]),
    general,
    of: (agencyId) => own.get(agencyId) ?? general,
    all: [general, ...own.values()],
  };
}

function noticesBinding(
  ordered: readonly LoadedNotice[],
  agencyId: string | undefined,
): readonly HolidayNotice[] {
  return ordered
    .filter(
      ({ agencyIds }) => agencyIds === undefined || (agencyId !== undefined && agencyIds.includes(agencyId)),
    )
    .map(({ notice }) => notice);
}

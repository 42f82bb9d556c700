import type { FlowUnit } from './flow-unit.ts';
import type { Placed } from './placed.ts';

/** The room for text on a page. */
interface PageRoom {
  readonly top: number;
  readonly bottom: number;
}

interface Grid {
  readonly origin: number;
  readonly pitch: number;
  /** Height of a line's characters: the last line ends with them, not with the space below. */
  readonly characterHeight: number;
}

/** In points. */
const TOLERANCE = 0.05;

/**
 * Puts the units on pages, in order. What keeps with its next moves to the next page with it, unless it all would not
 * fit on one page anyway.
 * @param roomOf the room of page 0, 1, …
 * @returns for each page its marks
 */
export function paginate(
  units: readonly FlowUnit[],
  roomOf: (page: number) => PageRoom,
  grid: Grid,
): readonly Placed[][] {
  const pages: Placed[][] = [];
  let start = 0;
  while (start < units.length) {
    const room = roomOf(pages.length);
    const filled = fillPage(units, start, room, grid);
    if (filled.units.length > 0) pages.push(placeAll(filled.units, filled.tops));
    start = filled.end;
  }
  return pages;
}

interface FilledPage {
  readonly units: readonly FlowUnit[];
  readonly tops: readonly number[];
  readonly end: number;
}

function fillPage(all: readonly FlowUnit[], from: number, room: PageRoom, grid: Grid): FilledPage {
  let start = from;
  while (all[start]?.isBlank) start++;
  const repeated = all[start]?.repeats;
  const lead = repeated === undefined ? [] : [repeated];
  const tops: number[] = [];
  const taken: FlowUnit[] = [];
  let y = room.top;
  let end = start;
  function take(unit: FlowUnit): boolean {
    const top = topOf(unit, y, room, grid);
    const limit = room.bottom + (unit.onGrid ? grid.pitch - grid.characterHeight : 0);
    const fits = top >= y - TOLERANCE && top + unit.height <= limit + TOLERANCE;
    if (taken.length > lead.length && !fits) return false;
    taken.push(unit);
    tops.push(top);
    y = top + unit.height;
    return true;
  }
  for (const unit of lead) take(unit);
  for (; end < all.length; end++) {
    const unit = all[end];
    if (unit === undefined || !take(unit)) break;
  }
  let cut = end;
  if (end < all.length) while (cut > start && all[cut - 1]?.keepsWithNext) cut--;
  if (cut === start) cut = end;
  const count = lead.length + cut - start;
  return { units: taken.slice(0, count), tops: tops.slice(0, count), end: cut };
}

function topOf(unit: FlowUnit, y: number, room: PageRoom, grid: Grid): number {
  if (unit.atFoot) return room.bottom - unit.height;
  return unit.onGrid ? snap(y, grid) : y;
}

function snap(y: number, grid: Grid): number {
  const line = Math.ceil((y - grid.origin - TOLERANCE) / grid.pitch);
  return grid.origin + line * grid.pitch;
}

function placeAll(units: readonly FlowUnit[], tops: readonly number[]): Placed[] {
  return units.flatMap((unit, index) =>
    unit.place({ top: tops[index] ?? 0, firstOnPage: index === 0, lastOnPage: index === units.length - 1 }),
  );
}

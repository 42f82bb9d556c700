import { type Shape, shapeAt } from './data-shape.ts';
import type { FindingCode } from './finding.ts';

/** What a name stands for at a place of a template. */
export type Meaning =
  | { readonly sort: 'DATUM'; readonly path: string; readonly shape: Shape | undefined }
  | { readonly sort: 'WORDS' | 'NUMBER' | 'FLAG' | 'LOOP' };

const loopNumbers: ReadonlySet<unknown> = new Set(['index', 'index0', 'rindex', 'rindex0', 'length']);
const loopFlags: ReadonlySet<unknown> = new Set(['first', 'last']);
const printedAsText: ReadonlySet<string> = new Set(['TEXT', 'DAY', 'NUMBER']);

export function datum(shape: Shape | undefined, path: string): Meaning | undefined {
  return shape && { sort: 'DATUM', path, shape };
}

/** @returns what the member of a datum is, or undefined when it has none of that name; lists are looped over, not indexed */
export function memberOf(from: Meaning | undefined, name: string | number | undefined): Meaning | undefined {
  if (from === undefined || name === undefined) return undefined;
  if (from.sort === 'LOOP') return loopMember(name);
  if (from.sort === 'WORDS') return name === 'size' ? { sort: 'NUMBER' } : undefined;
  if (from.sort !== 'DATUM') return undefined;
  const { path, shape } = from;
  // What no letter of the kind has may hold anything: it is printed only inside a condition that never comes true.
  if (shape === undefined || shape.sorts.size === 0) {
    return { sort: 'DATUM', path: `${path}.${name}`, shape: undefined };
  }
  if (shape.sorts.has('LIST')) {
    return name === 'size' ? { sort: 'NUMBER' } : undefined;
  }
  if (name === 'size' && shape.sorts.has('TEXT')) return { sort: 'NUMBER' };
  return datum(shape.fields.get(String(name)), `${path}.${name}`);
}

function loopMember(name: string | number): Meaning | undefined {
  if (loopNumbers.has(name)) return { sort: 'NUMBER' };
  return loopFlags.has(name) ? { sort: 'FLAG' } : undefined;
}

/** They take what the data hold, and cannot work on what another filter has made of it. */
const neededFirst: ReadonlySet<string> = new Set(['day', 'join', 'size']);

/** @returns what is wrong with printing what is no datum: words of the template, or a number it has counted */
export function miswording(sort: Meaning['sort'], filters: readonly string[]): FindingCode | undefined {
  if (sort === 'FLAG' || sort === 'LOOP') return 'NOT_PRINTABLE';
  return filters.some((filter) => neededFirst.has(filter)) ? 'WRONG_FILTER' : undefined;
}

/** @returns what is wrong with printing a datum through these filters, if anything is */
export function misprint({ sorts, element }: Shape, filters: readonly string[]): FindingCode | undefined {
  const [filter, ...others] = filters;
  if (others.some((other) => neededFirst.has(other))) return 'WRONG_FILTER';
  if (filter === 'join') {
    const joins = sorts.has('LIST') && [...(element?.sorts ?? [])].every((sort) => printedAsText.has(sort));
    return joins ? undefined : 'WRONG_FILTER';
  }
  if (filter === 'size') return sorts.has('LIST') || sorts.has('TEXT') ? undefined : 'WRONG_FILTER';
  if (![...sorts].every((sort) => printedAsText.has(sort))) return 'NOT_PRINTABLE';
  const isDay = [...sorts].every((sort) => sort === 'DAY');
  if (filter === 'day') return isDay ? undefined : 'WRONG_FILTER';
  return isDay && sorts.size > 0 ? 'DAY_UNFORMATTED' : undefined;
}

/**
 * A datum that not every letter has is printed only inside a condition on it, or on another datum of the same group
 * that tells which members the group has.
 */
export function isGuarded(path: string, shape: Shape, conditions: readonly string[]): boolean {
  const steps = path.split('.');
  return steps.every((_, index) => {
    const here = steps.slice(0, index + 1).join('.');
    const group = steps.slice(0, index).join('.');
    if (!shapeAt(shape, here)?.optional) return true;
    return conditions.some(
      (condition) =>
        condition === here ||
        condition.startsWith(`${here}.`) ||
        condition.startsWith(`${here}[]`) ||
        (group !== '' && condition.slice(0, condition.lastIndexOf('.')) === group),
    );
  });
}

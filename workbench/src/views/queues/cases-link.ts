import type { RouteLocationRaw } from 'vue-router';
import { queryOfFilter } from './case-filter.ts';

/** The page of exactly the cases of a filter. */
export function casesLink(filter: object): RouteLocationRaw {
  return { path: '/cases', query: { queue: 'all', ...queryOfFilter(filter) } };
}

import { addDays } from '../calendar/day.ts';
import type { Day } from '../calendar/day.ts';
import { citationText } from './citation.ts';
import type { Citation } from './citation.ts';
import type { Reckoning } from './reckoning.ts';

/** 期限的变动, arts. 30, 33 and 35: what moved the end of a reply period, each with its article. */
export type Move = { readonly article: string } & (
  | { readonly move: 'RESTARTED'; readonly on: Day }
  | { readonly move: 'EXTENDED'; readonly workingDays: number }
  | {
      readonly move: 'SUSPENDED';
      readonly ref: string;
      /** The first and the last day that did not count. */
      readonly from: Day;
      readonly to: Day;
      /** Nothing yet says when it ends: excluded up to the day of asking. */
      readonly open: boolean;
    }
  | { readonly move: 'DEFERRED'; readonly until: Day }
);

/** 期限的变动, arts. 30, 33 and 35: restart, extension, suspensions and deferral, in this order; none where nothing moved it. */
export function movesOf({ clock, open = [], suspensions, deferredUntil }: Reckoning): readonly Move[] {
  if (clock === undefined) return [];
  const { startedOn, restartedUnder, extension, term } = clock;
  const moves: Move[] = [];
  if (restartedUnder !== undefined) {
    moves.push({ move: 'RESTARTED', on: startedOn, article: citationText(restartedUnder) });
  }
  if (extension?.effective) {
    const { workingDays } = extension;
    moves.push({ move: 'EXTENDED', workingDays, article: citationText(term.source) });
  }
  const article = citationText(suspendedUnder(term.source));
  for (const { ref, after, endsOn: to } of suspensions) {
    const from = addDays(after, 1);
    if (from <= to) moves.push({ move: 'SUSPENDED', ref, from, to, open: open.includes(ref), article });
  }
  if (deferredUntil !== undefined) {
    moves.push({ move: 'DEFERRED', until: deferredUntil, article: citationText(deferredUnder) });
  }
  return moves;
}

/** 不计入期限, art. 33 ¶3 and 2007 text art. 24 ¶3: the paragraph after the one that sets the reply term. */
export function suspendedUnder(term: Citation): Citation {
  return { ...term, paragraph: 3 };
}

/** 延迟答复, art. 35. */
export const deferredUnder: Citation = { instrument: 'REGULATION', article: 35 };

import type { Pool } from 'pg';
import type { ListedCase } from '../usecases/ports/reading.ts';
import type { CaseSearch, Phrase, SearchHit } from '../usecases/ports/search.ts';
import { caseConditions, type Where } from './case-conditions.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { listedSelect } from './listed-select.ts';
import { type Prepared, run } from './prepared.ts';

const hitsACase = 5;
/** So many characters are shown on either side. */
const around = 24;

/** Every text that holds one of the phrases, cut around it; the shortest texts of a case first: a name says more than a page. */
const hits: Prepared = {
  name: 'search-hits',
  text: `
    select case_id as "caseId", field, source,
      substring(body from greatest(at - ${around}, 1) for least(at - 1, ${around})) as before,
      substring(body from at for length(phrase)) as match,
      substring(body from at + length(phrase) for ${around}) as after
    from (
      select t.case_id, t.field, t.source, t.body, p.phrase, position(p.phrase in coalesce(t.folded, t.body)) as at,
        row_number() over (partition by t.case_id order by length(t.body), t.field, t.source) as place
      from search_text t cross join unnest($2::text[]) as p (phrase)
      where t.case_id = any ($1::uuid[]) and position(p.phrase in coalesce(t.folded, t.body)) > 0
    ) found where place <= ${hitsACase} order by case_id, place`,
};

export function createCaseSearch(pool: Pool): CaseSearch {
  return {
    cases: async (selection, phrases, { limit, after }) => {
      const conditions = caseConditions(selection, (where) => {
        for (const phrase of phrases) whereHolds(phrase, where);
        if (after?.key !== undefined) where('(c.submitted_on, c.id) < ($, $)', after.key, after.id);
      });
      if (!conditions) return [];
      const text = `${listedSelect} where ${conditions.sql} order by c.submitted_on desc, c.id desc limit ${limit}`;
      // Planned each time: which way is short depends on how common the words are.
      const rows = await run<ListedCase>(pool, { name: '', text }, conditions.values);
      return rows.map(undefinedForNull);
    },
    hits: async (caseIds, phrases) => run<SearchHit>(pool, hits, [caseIds, phrases.map(({ text }) => text)]),
  };
}

/** By its terms from the index, then, unless they say it all, as it is written. */
function whereHolds({ text, terms, exact }: Phrase, where: Where): void {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  if (terms.length === 0) {
    where(`exists (select from search_text t where t.case_id = c.id and ${written})`, pattern);
    return;
  }
  const query = terms.map(({ term, prefix }) => `'${term}'${prefix ? ':*' : ''}`).join(' & ');
  if (exact) where(`c.id in (${holding})`, query);
  else where(`c.id in (${holding} and ${written})`, query, pattern);
}

const holding = 'select t.case_id from search_text t where t.terms @@ $::tsquery';
const written = 'coalesce(t.folded, t.body) like $';

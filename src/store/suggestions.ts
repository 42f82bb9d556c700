import type { Pool } from 'pg';
import type { Suggestion, Suggestions } from '../usecases/ports/suggestions.ts';
import { bigrams } from './bigrams.ts';
import { type Prepared, run } from './prepared.ts';

/**
 * How much of the shorter of the two, the title or the text, must be in the other. Below it what they share is mostly a
 * place or the kind of document.
 */
const sharedFrom = 0.3;

const alike: Prepared = {
  name: 'suggestions',
  text: `
    with found as (
      select 'PUBLISHED_ANSWER' as kind, id, title, agency_id, heading_pairs from published_answer
      where status = 'PUBLISHED' and heading_pairs && $1::text[]
      union all
      select 'CATALOGUE_ENTRY', id, name, agency_id, name_pairs from catalogue_entry
      where status = 'PUBLISHED' and name_pairs && $1::text[]
    ), counted as (
      select kind, id, title, agency_id,
        (select count(*) from unnest(heading_pairs) as pair where pair = any ($1)) as shared,
        least(cardinality($1),
          (select count(*) from unnest(heading_pairs) as pair where pair <> all ($2::text[]) and pair !~ '\\d')) as shorter
      from found
    )
    select kind, id, title, agency_id as "agencyId" from counted
    where shared >= least(2, shorter) and shared >= ${sharedFrom} * shorter
    order by shared::float8 / shorter desc, shared desc, kind desc, id limit $3`,
};

const agencyNames: Prepared = { name: 'agency-names', text: 'select name from agency' };

/** Years and numbers, and pairs with a word of grammar in them. */
const saysNothing = /\d|[的是了吗呢请我您什么]/u;

/** Words of most applications and of most titles: they say nothing of what is asked. */
const usualWords = bigrams(
  `需要 了解 知道 查询 查阅 获取 申请公开 请公开 政府信息 信息公开 关于 有关 相关 文件 材料 资料 情况 内容 全文
   复印件 可以 在哪里 怎么 提供 以及 年度 全县 本县 我县 全市 本市 全镇 人民政府 办公室 工作 通知 公告`,
);

/** 先查一查 on PostgreSQL. */
export function createSuggestions(pool: Pool): Suggestions {
  return {
    forText: async (text, atMost) => {
      const usual = [...usualWords, ...(await wordsOfThePlace(pool))];
      const asked = bigrams(text).filter((pair) => !usual.includes(pair) && !saysNothing.test(pair));
      return asked.length === 0 ? [] : run<Suggestion>(pool, alike, [asked, usual, atMost]);
    },
  };
}

/** The name of the county, which half of its agencies bear and any title may. */
async function wordsOfThePlace(pool: Pool): Promise<readonly string[]> {
  const names = (await run<{ name: string }>(pool, agencyNames, [])).map(({ name }) => bigrams(name));
  const counts = new Map<string, number>();
  for (const pair of names.flat()) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts].flatMap(([pair, count]) => (2 * count >= names.length ? [pair] : []));
}

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { day } from '../src/calendar/day.ts';
import { createCaseSearch } from '../src/store/case-search.ts';
import { migrate } from '../src/store/database.ts';
import { startEmbeddedPostgres } from '../src/store/embedded/start-embedded-postgres.ts';
import type { Scope } from '../src/usecases/ports/reading.ts';
import { foldedText, searchPhrases, searchTerms } from '../src/usecases/search/search-terms.ts';

/**
 * How long a search takes among a hundred thousand texts: 25,000 cases of forty agencies, each with its number, its
 * applicant, its description and a letter. Prints one line a search; the figures are in test/README.md.
 */
const agencyCount = 40;
const caseCount = 25_000;
const runs = 21;

const places = [
  '柳桥镇',
  '云溪镇',
  '城关街道',
  '开发区',
  '南堤路',
  '书院路',
  '青石岭',
  '白鹭洲',
  '枫林村',
  '石井社区',
];
const subjects = [
  '农村公路养护资金',
  '征收补偿安置方案',
  '学校食堂招标文件',
  '低保复核名单',
  '水库移民后期扶持',
  '老旧小区改造',
  '污水处理厂环评',
  '耕地占补平衡',
  '公务用车购置',
  '医疗救助台账',
];
const papers = [
  '安排文件',
  '批复',
  '会议纪要',
  '审计报告',
  '中标通知书',
  '公示材料',
  '验收记录',
  '合同',
  '预算',
  '决算',
];
const surnames = [...'周林陈沈顾陆苏许方程何唐魏罗秦宁严白宋叶'];
const given = [...'沐知望既南怀砚清一远见松雨昭采北朔言夏舒白乔瑾秋和禾舟青月竹野薇辰屿'];

function pick<Item>(list: readonly Item[], n: number): Item {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

/** The same texts each time: multiples of primes spread over the lists. */
function textsOf(n: number): readonly (readonly [string, string])[] {
  const name = pick(surnames, n * 7) + pick(given, n * 13) + pick(given, n * 31);
  const asked = `申请公开${2018 + (n % 9)}年度清湖县${pick(places, n * 3)}${pick(subjects, n * 11)}${pick(papers, n * 17)}第${n}号及其附件`;
  const letter = `${name}：你于${2018 + (n % 9)}年提交的政府信息公开申请收悉。经审查，你申请公开的内容为：${asked}。根据《中华人民共和国政府信息公开条例》第三十六条的规定，现答复如下：${pick(places, n * 5)}${pick(subjects, n * 19)}${pick(papers, n * 23)}由本机关制作，现随文提供。如不服本答复，可以自收到之日起六十日内向清湖县人民政府申请行政复议，或者在六个月内向清湖县人民法院提起行政诉讼。`;
  return [
    ['NUMBER', `QH${String(n % agencyCount).padStart(2, '0')}-2026-${String(n).padStart(5, '0')}`],
    ['APPLICANT', name],
    ['DESCRIPTION', asked],
    ['LETTER', letter],
  ];
}

const dataDir = await mkdtemp(join(tmpdir(), 'mingda-search-'));
await chmod(dataDir, 0o711);
const server = await startEmbeddedPostgres({ dataDir, durable: false });
try {
  await migrate(server.ownerUrl);
  const pool = new pg.Pool({ connectionString: server.ownerUrl, max: 4 });
  await fill(pool);
  await measure(pool);
  await pool.end();
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function fill(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into agency (id, code, kind, name, address, phone, document_prefix, fonds_no, confirm_policy,
       reconsideration_authority, court, reconsideration_channel)
     select gen_random_uuid(), 'QH' || lpad(n::text, 2, '0'), 'DEPARTMENT', '清湖县第' || n || '局', '-', '-', '清' || n || '政',
       'X' || n, 'AUTO', '-', '-', '-' from generate_series(0, $1::int - 1) n`,
    [agencyCount],
  );
  await pool.query(
    `insert into case_file (id, agency_id, version, state, channel, application_no, query_code_issue, applicant_name, summary,
       submitted_on, received_on, provisional, late_acts, calendar_edition)
     select gen_random_uuid(), a.id, 1, 'REPLIED', 'INTERNET', 'N' || n, 1, '-', '-', date '2018-01-01' + n / 8,
       date '2018-01-01' + n / 8, false, 0, '-'
     from generate_series(0, $1::int - 1) n join agency a on a.code = 'QH' || lpad((n % ${agencyCount})::text, 2, '0')`,
    [caseCount],
  );
  for (let from = 0; from < caseCount; from += 1000) {
    const texts = Array.from({ length: 1000 }, (_, index) => from + index).flatMap((n) =>
      textsOf(n).map(([field, body]) => ({
        no: `N${n}`,
        field,
        body,
        folded: foldedText(body),
        terms: searchTerms(body),
      })),
    );
    await pool.query(
      `insert into search_text (case_id, field, source, body, folded, terms)
       select c.id, t.field, '', t.body, nullif(t.folded, t.body), array_to_tsvector(array(select jsonb_array_elements_text(t.terms)))
       from jsonb_to_recordset($1::jsonb) as t (no text, field text, body text, folded text, terms jsonb)
       join case_file c on c.application_no = t.no`,
      [JSON.stringify(texts)],
    );
  }
  await pool.query('vacuum analyze');
}

async function measure(pool: pg.Pool): Promise<void> {
  const search = createCaseSearch(pool);
  const { rows } = await pool.query<{ id: string }>('select id from agency order by code');
  const agencyIds = rows.map(({ id }) => id);
  const scopes: readonly (readonly [string, Scope])[] = [
    ['one agency', { agencyIds: agencyIds.slice(0, 1), supervisingAgencyIds: [] }],
    ['all forty', { agencyIds, supervisingAgencyIds: [] }],
  ];
  const typed = [
    '公路',
    '公开',
    '周沐',
    '白鹭洲',
    '食堂 枫林',
    'QH00-2026-00120',
    '水库移民后期扶持合同',
    '查无此文',
  ];
  for (const [who, scope] of scopes) {
    for (const text of typed) {
      const phrases = searchPhrases(text);
      const selection = { scope, today: day('2026-11-29'), filter: {} };
      const times: number[] = [];
      let found = 0;
      for (let run = 0; run < runs; run += 1) {
        const begun = performance.now();
        const cases = await search.cases(selection, phrases, { limit: 21 });
        await search.hits(
          cases.slice(0, 20).map(({ id }) => id),
          phrases,
        );
        times.push(performance.now() - begun);
        found = cases.length;
      }
      times.sort((one, other) => one - other);
      const median = times[(runs - 1) / 2] ?? 0;
      console.log(
        `${who}\t${text}\t${found} on the page\tmedian ${median.toFixed(1)} ms\tslowest ${(times.at(-1) ?? 0).toFixed(1)} ms`,
      );
    }
  }
}

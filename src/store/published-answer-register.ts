import type { Pool } from 'pg';
import type {
  AnswersWaiting,
  PublishedAnswer,
  PublishedAnswerRegister,
  PublishedAnswerTransaction,
  PublishedAnswerVersion,
} from '../usecases/ports/published-answers.ts';
import { bigrams, searchText } from './bigrams.ts';
import { inTurn } from './in-turn.ts';
import { isId } from './is-id.ts';
import { keepAnswerNotices } from './keep-notices.ts';
import { type Prepared, run, type Runner } from './prepared.ts';
import { publicList, type PublicTable } from './public-list.ts';

/** The key of the lock under which published answers are changed, one change after the other. */
const key = 1_297_694_468;

const columns = `id, case_id as "caseId", agency_id as "agencyId", title, question, answer, status, version,
  drafted_by as "draftedBy", changed_on::text as "changedOn", published_on::text as "publishedOn"`;

const table: PublicTable = { name: 'published_answer', columns, day: 'changed_on' };

const byId: Prepared = {
  name: 'published-answer',
  text: `select ${columns} from published_answer where id = $1`,
};

const byCase: Prepared = {
  name: 'published-answer-of-case',
  text: `select ${columns} from published_answer where case_id = $1`,
};

const versions: Prepared = {
  name: 'published-answer-versions',
  text: `select version, status, content, recorded_by as "recordedBy", why,
           to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
         from published_answer_version where answer_id = $1 order by version`,
};

const waiting: Prepared = {
  name: 'published-answers-waiting',
  text: `select agency_id as "agencyId", count(*)::int as count, min(changed_on)::text as since from published_answer
         where status = 'AWAITING_APPROVAL' and agency_id = any ($1::uuid[]) and drafted_by <> $2 group by agency_id`,
};

const write: Prepared = {
  name: 'keep-published-answer',
  text: `insert into published_answer (id, case_id, agency_id, title, question, answer, status, version, drafted_by,
           changed_on, published_on, folded, pairs, heading_pairs)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (id) do update set title = excluded.title, question = excluded.question, answer = excluded.answer,
           status = excluded.status, version = excluded.version, drafted_by = excluded.drafted_by,
           changed_on = excluded.changed_on, published_on = excluded.published_on, folded = excluded.folded,
           pairs = excluded.pairs, heading_pairs = excluded.heading_pairs`,
};

const append: Prepared = {
  name: 'keep-published-answer-version',
  text: `insert into published_answer_version (answer_id, version, status, content, recorded_by, recorded_at, why)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** 公开答复 on PostgreSQL. */
export function createPublishedAnswerRegister(pool: Pool): PublishedAnswerRegister {
  return {
    ...readingOn(pool),
    history: async (id) => (isId(id) ? run<PublishedAnswerVersion>(pool, versions, [id]) : []),
    list: async (query) => (await publicList<AnswerRow>(pool, table, query)).map(answerOf),
    waiting: async (agencyIds, notDraftedBy) =>
      run<AnswersWaiting>(pool, waiting, [agencyIds.filter(isId), notDraftedBy]),
    inTurn: (change) =>
      inTurn(pool, key, async (client) => {
        const outcome = await change(transactionOn(client));
        return { keep: outcome.ok, value: outcome };
      }),
  };
}

function transactionOn(runner: Runner): PublishedAnswerTransaction {
  return {
    ...readingOn(runner),
    keep: async (kept, { recordedBy, recordedAt, why }, notices) => {
      const { id, caseId, agencyId, status, version, draftedBy, changedOn, publishedOn } = kept;
      const { title, question, answer } = kept;
      const { folded, pairs } = searchText(title, question, answer);
      const standing = [status, version, draftedBy, changedOn, publishedOn ?? null];
      const search = [folded, pairs, bigrams(`${title} ${question}`)];
      await run(runner, write, [id, caseId, agencyId, title, question, answer, ...standing, ...search]);
      const content = { title, question, answer };
      await run(runner, append, [id, version, status, content, recordedBy, recordedAt, why]);
      await keepAnswerNotices(runner, caseId, notices, recordedAt);
    },
  };
}

function readingOn(runner: Runner): Pick<PublishedAnswerRegister, 'answer' | 'ofCase'> {
  async function found(statement: Prepared, id: string): Promise<PublishedAnswer | undefined> {
    const [row] = isId(id) ? await run<AnswerRow>(runner, statement, [id]) : [];
    return row && answerOf(row);
  }
  return { answer: (id) => found(byId, id), ofCase: (caseId) => found(byCase, caseId) };
}

type AnswerRow = Omit<PublishedAnswer, 'publishedOn'> & {
  readonly publishedOn: PublishedAnswer['publishedOn'] | null;
};

function answerOf(row: AnswerRow): PublishedAnswer {
  return { ...row, publishedOn: row.publishedOn ?? undefined };
}

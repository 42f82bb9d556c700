import type { Pool } from 'pg';
import type { DraftComment, DraftComments } from '../usecases/ports/draft-comments.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { instantOf } from './instant-of.ts';
import { noticesFrom } from './keep-notices.ts';
import { isId } from './is-id.ts';
import { type Prepared, run } from './prepared.ts';

const select = `select id, case_id as "caseId", draft_seq as "draftSeq", passage, text, author_id as "authorId",
  ${instantOf('created_at')} as "createdAt", resolved_by as "resolvedBy", ${instantOf('resolved_at')} as "resolvedAt"
  from draft_comment`;

const ofCase: Prepared = {
  name: 'draft-comments',
  text: `${select} where case_id = $1 order by created_at, id`,
};
const byId: Prepared = { name: 'draft-comment', text: `${select} where id = $1` };

/** For the handler and the drafter, once for each draft, however much is noted on it. */
const commented = `select a.case_id, 'COMMENTED' as kind, a.draft_seq as seq, null::date as day,
    array_remove(array[c.handler_id, c.drafter_id], null) as staff_ids, array[]::text[] as roles, null::uuid as unit_id,
    c.agency_id, array[a.author_id] as except_ids
  from added a join case_file c on c.id = a.case_id`;

const add: Prepared = {
  name: 'add-draft-comment',
  text: `with added as (
           insert into draft_comment (id, case_id, draft_seq, passage, text, author_id, created_at, client_mutation_id,
             payload_hash)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (author_id, client_mutation_id) do nothing returning id, case_id, draft_seq, author_id
         ), ${noticesFrom(commented, 7)}
         select id from added`,
};

const addedBefore: Prepared = {
  name: 'draft-comment-added-before',
  text: `select id, payload_hash as "payloadHash" from draft_comment where author_id = $1 and client_mutation_id = $2`,
};

const resolve: Prepared = {
  name: 'resolve-draft-comment',
  text: `update draft_comment set resolved_by = case when $4 then $2::uuid end, resolved_at = case when $4 then $3::timestamptz end
         where id = $1 and (resolved_at is not null) <> $4`,
};

/** 批注 on PostgreSQL. */
export function createDraftComments(pool: Pool): DraftComments {
  return {
    ofCase: async (caseId) => (await run<DraftComment>(pool, ofCase, [caseId])).map(undefinedForNull),
    comment: async (id) => {
      const [row] = isId(id) ? await run<DraftComment>(pool, byId, [id]) : [];
      return row && undefinedForNull(row);
    },
    add: async (comment, { clientMutationId, payloadHash }) => {
      const { id, caseId, draftSeq, passage, text, authorId, createdAt } = comment;
      const values = [id, caseId, draftSeq, passage ?? null, text, authorId, createdAt];
      const [kept] = await run<{ id: string }>(pool, add, [...values, clientMutationId, payloadHash]);
      if (kept) return kept;
      const key = [authorId, clientMutationId];
      const [before] = await run<{ id: string; payloadHash: string }>(pool, addedBefore, key);
      return before?.payloadHash === payloadHash ? { id: before.id } : 'MISMATCH';
    },
    resolve: async (id, by, at, resolved) => {
      await run(pool, resolve, [id, by, at, resolved]);
    },
  };
}

import type { Pool } from 'pg';
import type { LetterSeals, SealOrder, SealQueue } from '../usecases/ports/sealing.ts';
import { undefinedForNull } from './case-row-columns.ts';
import { type Prepared, run } from './prepared.ts';

/**
 * SKIP LOCKED: two relays never take the same letter. What a crash cuts short is taken again after the lease. A letter whose
 * act was voided while it waited is not sealed any more.
 */
const claim: Prepared = {
  name: 'claim-letter-to-seal',
  text: `with void as (
           delete from outbox o using letter l, case_fact f
           where o.topic = 'SEAL_LETTER' and l.id = (o.payload ->> 'letterId')::uuid and f.case_id = l.case_id
             and f.fact = 'FACT_VOIDED' and (f.payload ->> 'seq')::int = l.seq
           returning o.id
         ), next as (
           select id from outbox where topic = 'SEAL_LETTER' and available_at <= now() and id not in (select id from void)
           order by id limit 1 for update skip locked
         )
         update outbox o set attempts = o.attempts + 1, available_at = now() + interval '5 minutes'
         from next, letter l where o.id = next.id and l.id = (o.payload ->> 'letterId')::uuid
         returning l.id as "letterId", l.seal, l.data ->> 'agencyName' as "agencyName", l.document_no as "documentNo",
           l.dated_on::text as "datedOn", l.seal_place as place, l.sha256, o.attempts`,
};

/** The hash of what was drawn stays beside that of what was sealed; a letter that has its seal gets no second one. */
const keep: Prepared = {
  name: 'keep-sealed',
  text: `with sealed as (
           update letter set state = 'DRAWN', drawn_sha256 = sha256, sha256 = $2, size = $3, sealed_at = $4
           where id = $1 and state = 'AWAITING_SEAL'
         )
         delete from outbox where topic = 'SEAL_LETTER' and payload ->> 'letterId' = $1::text`,
};

const postpone: Prepared = {
  name: 'postpone-seal',
  text: `update outbox set last_error = $2, available_at = now() + least(power(2, attempts), 600) * interval '1 second'
         where topic = 'SEAL_LETTER' and payload ->> 'letterId' = $1`,
};

/** Nobody was given one of these. One that is being drawn or sealed at this moment finds its row changed, and is drawn anew. */
const byHand: Prepared = {
  name: 'seal-by-hand',
  text: `with waiting as (
           update letter l set state = 'PENDING', seal = null, seal_place = null, sha256 = null, size = null, pages = null,
             drawn_at = null
           from case_file c
           where c.id = l.case_id and c.agency_id = $1 and l.seal is not null and l.state <> 'DRAWN'
           returning l.id::text as id
         ), given_up as (
           delete from outbox o using waiting w where o.topic = 'SEAL_LETTER' and o.payload ->> 'letterId' = w.id
         )
         insert into outbox (topic, payload)
         select 'DRAW_LETTER', jsonb_build_object('letterId', w.id) from waiting w
         where not exists (select from outbox o where o.topic = 'DRAW_LETTER' and o.payload ->> 'letterId' = w.id)`,
};

export function createSealQueue(pool: Pool): SealQueue & LetterSeals {
  return {
    async sealByHand(agencyId) {
      await run(pool, byHand, [agencyId]);
    },
    async claimNext() {
      const [order] = await run<SealOrder>(pool, claim, []);
      return order && undefinedForNull(order);
    },
    async keepSealed({ letterId }, { sha256, size }, at) {
      await run(pool, keep, [letterId, sha256, size, at]);
    },
    async postpone({ letterId }, why) {
      await run(pool, postpone, [letterId, why]);
    },
  };
}

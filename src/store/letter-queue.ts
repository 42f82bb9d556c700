import type { Pool, PoolClient } from 'pg';
import type { BlobStore } from '../usecases/ports/blobs.ts';
import type { DrawOrdered, LetterQueue } from '../usecases/ports/letter-queue.ts';
import type { KeptLetterData } from '../usecases/ports/kept-letters.ts';
import type { LetterFormat, LetterWording } from '../usecases/ports/press.ts';
import { inTransaction } from './in-transaction.ts';
import { type Prepared, run } from './prepared.ts';

/** SKIP LOCKED: two relays never take the same letter, and neither waits for the other. */
const takeNext: Prepared = {
  name: 'take-letter',
  text: `select o.id as "messageId", l.id as "letterId", l.data, l.seal, l.template,
           l.template_sha256 as sha256, l.template_parts as parts, l.format
         from outbox o join letter l on l.id = (o.payload ->> 'letterId')::uuid
         where o.topic = 'DRAW_LETTER' and o.available_at <= now()
         order by o.id limit 1 for update of o skip locked`,
};
const keepDrawn: Prepared = {
  name: 'keep-drawn',
  text: `with kept as (
         update letter set state = case when $10::jsonb is null then 'DRAWN' else 'AWAITING_SEAL' end, seal_place = $10, sha256 = $2, size = $3, pages = $4, template = $5, template_sha256 = $6,
           engine_version = $7, fonts = $8::jsonb,
           template_parts = $9::jsonb, drawn_at = now()
         where id = $1 and state = 'PENDING' returning id, state
         )
         insert into outbox (topic, payload) select 'SEAL_LETTER', jsonb_build_object('letterId', id) from kept
         where state = 'AWAITING_SEAL'`,
};
const forget: Prepared = { name: 'forget-message', text: 'delete from outbox where id = $1' };
const postpone: Prepared = {
  name: 'postpone-message',
  text: `update outbox set attempts = attempts + 1, last_error = $2,
           available_at = now() + least(power(2, attempts), 600) * interval '1 second'
         where id = $1`,
};

interface Waiting {
  readonly messageId: string;
  readonly letterId: string;
  readonly data: KeptLetterData;
  readonly seal: string | null;
  readonly format: LetterFormat;
  readonly template: string | null;
  readonly sha256: string | null;
  readonly parts: LetterWording['parts'] | null;
}

/** @returns undefined for a letter ordered before texts were kept */
function wordingOf({ template, sha256, parts }: Waiting): LetterWording | undefined {
  return template === null || sha256 === null || parts === null ? undefined : { template, sha256, parts };
}

/** @param onFault told of each drawing that failed; the letter waits and is tried again */
export function createLetterQueue(
  pool: Pool,
  blobs: BlobStore,
  onFault: (fault: unknown, letterId: string) => void,
): LetterQueue {
  return {
    drawNext: (draw) =>
      inTransaction(pool, async (client) => {
        const [waiting] = await run<Waiting>(client, takeNext, []);
        if (waiting) await drawOrPostpone(client, blobs, waiting, draw, onFault);
        return waiting !== undefined;
      }),
  };
}

async function drawOrPostpone(
  client: PoolClient,
  blobs: BlobStore,
  waiting: Waiting,
  draw: DrawOrdered,
  onFault: (fault: unknown, letterId: string) => void,
): Promise<void> {
  await client.query('savepoint before_drawing');
  try {
    await drawOne(client, blobs, waiting, draw);
  } catch (fault) {
    // Back to where the connection can still write: a letter that cannot be stored must not hold up those behind it.
    await client.query('rollback to savepoint before_drawing');
    await run(client, postpone, [waiting.messageId, fault instanceof Error ? fault.message : String(fault)]);
    onFault(fault, waiting.letterId);
  }
}

async function drawOne(
  client: PoolClient,
  blobs: BlobStore,
  waiting: Waiting,
  draw: DrawOrdered,
): Promise<void> {
  const { letterId: id, data, format, seal } = waiting;
  const drawn = await draw({
    id,
    data,
    wording: wordingOf(waiting),
    format,
    sealedElectronically: seal !== null,
  });
  await blobs.put(drawn.pdf);
  await run(client, keepDrawn, [
    waiting.letterId,
    drawn.sha256,
    drawn.pdf.byteLength,
    drawn.pages,
    drawn.template,
    drawn.templateSha256,
    drawn.engineVersion,
    JSON.stringify(drawn.fonts),
    JSON.stringify(drawn.templateParts),
    drawn.sealPlace ? JSON.stringify(drawn.sealPlace) : null,
  ]);
  await run(client, forget, [waiting.messageId]);
}

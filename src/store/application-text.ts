import { createHash } from 'node:crypto';
import type { TextPrint } from '../case-file/text-similarity.ts';
import { type Prepared, run, type Runner } from './prepared.ts';

const keep: Prepared = {
  name: 'keep-text',
  text: `insert into application_text (case_id, agency_id, text_hash, pairs, numbers) values ($1, $2, $3, $4, $5)
         on conflict (case_id) do update
           set text_hash = excluded.text_hash, pairs = excluded.pairs, numbers = excluded.numbers`,
};
const erase: Prepared = { name: 'erase-text', text: 'delete from application_text where case_id = $1' };

/** Keeps what an application asks so that others like it are found, in place of what was kept of it before. */
export async function keepText(
  runner: Runner,
  { id, agencyId }: { readonly id: string; readonly agencyId: string },
  print: TextPrint | 'ERASED',
): Promise<void> {
  if (print === 'ERASED') {
    await run(runner, erase, [id]);
    return;
  }
  const { normalised, bigrams, numbers } = print;
  const hash = createHash('sha256').update(normalised).digest('hex');
  await run(runner, keep, [id, agencyId, hash, bigrams, numbers]);
}

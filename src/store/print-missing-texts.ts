import type { Pool } from 'pg';
import { fold } from '../case-file/fold.ts';
import { printOf } from '../case-file/text-similarity.ts';
import { keepText } from './application-text.ts';
import { type Prepared, run } from './prepared.ts';
import { journalsOf } from './unit-of-work.ts';

const missing: Prepared = {
  name: 'missing-texts',
  text: `select c.id from case_file c left join application_text t on t.case_id = c.id
         where c.registered_on is not null and t.case_id is null limit 200`,
};

/** Cases registered before texts were kept get theirs. @returns how many */
export async function printMissingTexts(pool: Pool): Promise<number> {
  let printed = 0;
  for (;;) {
    const ids = (await run<{ id: string }>(pool, missing, [])).map(({ id }) => id);
    const journals = await journalsOf(pool, ids);
    for (const id of ids) {
      const { agencyId, application } = fold(id, journals.get(id) ?? []);
      await keepText(pool, { id, agencyId }, printOf(application?.description ?? ''));
    }
    printed += ids.length;
    if (ids.length === 0) return printed;
  }
}

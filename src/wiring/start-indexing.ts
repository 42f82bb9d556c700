import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { createSearchQueue } from '../store/search-queue.ts';
import { searchTextsOf } from '../usecases/search/search-texts.ts';
import type { Product } from './product.ts';

/** Makes the texts of cases findable. @returns how to stop */
export function startIndexing({ deps, database, log }: Product): () => Promise<void> {
  const queue = createSearchQueue(database.pool);
  return startRelay(
    () => queue.indexNext((cases) => Promise.all(cases.map((one) => searchTextsOf(deps, one)))),
    (fault) => log.error({ err: faultForLog(fault) }, 'texts could not be indexed'),
  ).stop;
}

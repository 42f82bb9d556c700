import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { writeNextPart } from '../usecases/exports/write-next-part.ts';
import type { Product } from './product.ts';

/** Writes the lists and binds the print sets that were ordered. @returns how to stop */
export function startExporting({ deps, log }: Product): () => Promise<void> {
  return startRelay(
    () => writeNextPart(deps),
    (fault) => log.error({ err: faultForLog(fault) }, 'a list or print set could not be written'),
  ).stop;
}

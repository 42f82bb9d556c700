import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { createHttpSealService } from '../sealing/http-seal-service.ts';
import { createSealQueue } from '../store/seal-queue.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { type SealingDesk, sealNextLetter } from '../usecases/sealing/seal-next-letter.ts';

type SealingParts = Pick<Dependencies, 'blobs' | 'clock'> & { readonly pool: Pool; readonly log: Logger };

/**
 * Seals what waits for it; without a sealing service nothing does but what was ordered while there was one.
 * @returns how to stop
 */
export function startSealing(
  { sealing }: Config,
  { pool, blobs, clock, log }: SealingParts,
): () => Promise<void> {
  if (!sealing) return () => Promise.resolve();
  const desk: SealingDesk = {
    queue: createSealQueue(pool),
    service: createHttpSealService(sealing),
    blobs,
    clock,
    onFault: (fault, letterId) =>
      log.error({ err: faultForLog(fault), letterId }, 'a letter could not be sealed'),
  };
  return startRelay(
    () => sealNextLetter(desk),
    (fault) => log.error({ err: faultForLog(fault) }, 'the queue of letters to seal could not be read'),
  ).stop;
}

import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { faultForLog } from '../fault-for-log.ts';
import { type Relay, startRelay } from '../jobs/relay.ts';
import { createLetterQueue } from '../store/letter-queue.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { drawable } from '../usecases/letters/letter-orders.ts';

type DrawingParts = Pick<
  Dependencies,
  'press' | 'blobs' | 'queryCodes' | 'checkCodes' | 'consultationCodes' | 'publicUrl'
> & { readonly pool: Pool; readonly log: Logger };

/** Draws the letters that were ordered. */
export function startDrawing({ press, blobs, pool, log, ...codes }: DrawingParts): Relay {
  const queue = createLetterQueue(pool, blobs, (fault, letterId) =>
    log.error({ err: faultForLog(fault), letterId }, 'a letter could not be drawn'),
  );
  return startRelay(
    () =>
      queue.drawNext(({ wording, format, sealedElectronically, ...letter }) =>
        press.draw(drawable(codes, letter), wording, { format, sealedElectronically }),
      ),
    (fault) => log.error({ err: faultForLog(fault) }, 'the letter queue could not be read'),
  );
}

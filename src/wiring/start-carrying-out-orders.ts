import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { carryOnNextOrder } from '../usecases/calendar/carry-out-order.ts';
import type { Product } from './product.ts';

/** Goes on with changes of the calendar that were cut short. @returns how to stop */
export function startCarryingOutOrders({ deps, log }: Product): () => Promise<void> {
  return startRelay(
    () => carryOnNextOrder(deps),
    (fault) => log.error({ err: faultForLog(fault) }, 'a holiday notice could not be applied'),
  ).stop;
}

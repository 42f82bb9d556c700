import { faultForLog } from '../fault-for-log.ts';
import { type Relay, startRelay } from '../jobs/relay.ts';
import { deliverNext } from '../usecases/notifications/deliver-next.ts';
import type { Couriers } from '../usecases/ports/couriers.ts';
import type { Product } from './product.ts';

/** Sends what applicants are to be told. */
export function startNotifying({ delivery, log }: Product): Pick<Relay, 'stop'> {
  const relays = couriersApart(delivery.couriers).map((couriers) =>
    startRelay(
      () => deliverNext({ ...delivery, couriers }),
      (fault) => log.error({ err: faultForLog(fault) }, 'the queue of notifications could not be read'),
    ),
  );
  return {
    stop: async () => {
      await Promise.all(relays.map((one) => one.stop()));
    },
  };
}

/** A mail server that hangs holds up no text message. */
function couriersApart({ email, sms }: Couriers): readonly Couriers[] {
  return [...(email ? [{ email }] : []), ...(sms ? [{ sms }] : [])];
}

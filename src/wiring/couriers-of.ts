import type { Config } from '../config.ts';
import { createSmsCourier } from '../messaging/sms-gateway.ts';
import { createSmtpCourier } from '../messaging/smtp-courier.ts';
import type { Couriers } from '../usecases/ports/couriers.ts';

/** Those for which a server is configured. */
export function couriersOf({ mail, sms }: Config): Couriers {
  return {
    ...(mail ? { email: createSmtpCourier(mail) } : {}),
    ...(sms ? { sms: createSmsCourier(sms) } : {}),
  };
}

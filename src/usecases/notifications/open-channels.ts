import type { Couriers } from '../ports/couriers.ts';
import type { NotificationChannel } from '../ports/notifications.ts';

/** The channels for which there is a courier. */
export function openChannels({ email, sms }: Couriers): readonly NotificationChannel[] {
  return [...(email ? (['EMAIL'] as const) : []), ...(sms ? (['SMS'] as const) : [])];
}

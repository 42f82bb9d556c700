import { faultForLog } from '../fault-for-log.ts';
import { startRelay } from '../jobs/relay.ts';
import { createNoticeMailOutbox } from '../store/notice-mail-outbox.ts';
import { mailNextNotice, type NoticeMailDesk } from '../usecases/notices/mail-next-notice.ts';
import type { Product } from './product.ts';

/**
 * Mails what members of staff want to be told by e-mail; nothing where no mail server is configured.
 * @returns how to stop
 */
export function startMailingNotices({ delivery, database, deps, log }: Product): () => Promise<void> {
  const courier = delivery.couriers.email;
  if (!courier) return () => Promise.resolve();
  const desk: NoticeMailDesk = {
    outbox: createNoticeMailOutbox(database.pool),
    courier,
    clock: deps.clock,
    publicUrl: deps.publicUrl,
    onFailure: (failure) => log.warn(failure, 'a notice could not be mailed'),
  };
  return startRelay(
    () => mailNextNotice(desk),
    (fault) => log.error({ err: faultForLog(fault) }, 'the queue of notices to mail could not be read'),
  ).stop;
}

import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import { pino, type Logger } from 'pino';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { faultForLog } from './fault-for-log.ts';
import { orderedIds } from './identity/ordered-ids.ts';
import type { Relay } from './jobs/relay.ts';
import { createTemplateWorkshop } from './letters/workshop.ts';
import { createHttpPaymentService } from './payment/http-payment-service.ts';
import { fileBlobStore, passingBlobStore } from './store/blobs.ts';
import { createCalendarRegister } from './store/calendar-register.ts';
import { openCalendarShelf } from './store/calendar-shelf.ts';
import { completeRows } from './store/complete-rows.ts';
import { migrate, openDatabase } from './store/database.ts';
import { createNoticeSignal } from './store/notice-signal.ts';
import { createNotificationOutbox } from './store/notification-outbox.ts';
import { printMissingTexts } from './store/print-missing-texts.ts';
import { createTemplateRegister } from './store/template-register.ts';
import { createWork } from './store/unit-of-work.ts';
import type { Dependencies } from './usecases/dependencies.ts';
import type { Delivery } from './usecases/notifications/deliver-next.ts';
import { openChannels } from './usecases/notifications/open-channels.ts';
import type { Clock } from './usecases/ports/clock.ts';
import { couriersOf } from './wiring/couriers-of.ts';
import { derivedCodes } from './wiring/derived-codes.ts';
import { listen } from './wiring/listen.ts';
import { locateDatabase } from './wiring/locate-database.ts';
import { openDoors } from './wiring/open-doors.ts';
import { openLetterRoom } from './wiring/open-letter-room.ts';
import { passwords } from './wiring/passwords.ts';
import type { Product } from './wiring/product.ts';
import { registersOf } from './wiring/registers-of.ts';
import { signInPartsOf } from './wiring/sign-in-parts-of.ts';
import { startAskingForPayments } from './wiring/start-asking-for-payments.ts';
import { startCarryingOutOrders } from './wiring/start-carrying-out-orders.ts';
import { startDrawing } from './wiring/start-drawing.ts';
import { startExporting } from './wiring/start-exporting.ts';
import { startIndexing } from './wiring/start-indexing.ts';
import { startMailingNotices } from './wiring/start-mailing-notices.ts';
import { startNotifying } from './wiring/start-notifying.ts';
import { startRounds } from './wiring/start-rounds.ts';
import { startSealing } from './wiring/start-sealing.ts';

export type { Product };

export interface ProductOptions {
  /** Default: the machine's clock. */
  readonly clock?: Clock;
  readonly log?: Logger;
}

/**
 * Starts the database if it is the embedded one, migrates, and puts the product together.
 * @throws when the database cannot be reached or migrated
 */
export async function openProduct(config: Config, options: ProductOptions = {}): Promise<Product> {
  const log = options.log ?? pino({ level: config.production ? 'info' : 'warn' });
  const clock = options.clock ?? systemClock();
  const { publicUrl, letterFormat } = config;
  const located = await locateDatabase(config, log);
  await migrate(located.ownerUrl);
  const database = await openDatabase(located.serviceUrl);
  const { pool } = database;
  const shelf = await openCalendarShelf(pool);
  await completeRows(pool, shelf);
  await printMissingTexts(pool);
  const letterRoom = await openLetterRoom(config, { pool, clock, log });
  const { press, templateShelf } = letterRoom;
  const blobs = fileBlobStore(config.dataDir);
  const codes = derivedCodes(config.queryCodeSecret);
  const relay = startDrawing({ press, blobs, pool, log, publicUrl, ...codes });
  const stopSealing = startSealing(config, { pool, blobs, clock, log });
  const couriers = couriersOf(config);
  const quietHours = config.sms?.quietHours;
  const noticeSignal = createNoticeSignal(pool, located.serviceUrl, (fault) =>
    log.error({ err: faultForLog(fault) }, 'open pages could not be told of notices'),
  );
  const deps: Dependencies = {
    ...registersOf(database),
    ...codes,
    work: createWork(
      pool,
      { calendars: shelf, templates: templateShelf },
      () => relay.nudge(),
      () => noticeSignal.nudge(),
    ),
    noticeSignal,
    passwords,
    press,
    letterFormat,
    blobs,
    prints: passingBlobStore(config.dataDir),
    printBinder: letterRoom.printBinder,
    clock,
    calendars: shelf.inForce,
    calendarOfEdition: (edition) => shelf.ofEdition(edition),
    calendarRegister: createCalendarRegister(pool, shelf),
    templateRegister: createTemplateRegister(pool, templateShelf.refresh),
    templateWorkshop: createTemplateWorkshop(templateShelf, press),
    newId: orderedIds(Date.now),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    notifying: { channels: openChannels(couriers), quietHours },
    publicUrl,
    sealsElectronically: config.sealing !== undefined,
    paymentService: config.payment && createHttpPaymentService(config.payment, { now: clock.now, publicUrl }),
  };
  const delivery: Delivery = {
    outbox: createNotificationOutbox(pool),
    couriers,
    blobs,
    clock,
    publicUrl,
    quietHours,
    onFailure: (attempt) => log.warn(attempt, 'a notification could not be sent'),
  };
  return {
    deps,
    database,
    shelf,
    templateShelf,
    signInParts: signInPartsOf(pool),
    relay,
    delivery,
    log,
    close: async () => {
      await relay.stop();
      await stopSealing();
      await letterRoom.close();
      await database.close();
      await located.stop();
    },
  };
}

export interface RunningService {
  readonly server: Server;
  readonly port: number;
  /** Sends what applicants are to be told. */
  readonly notifier: Pick<Relay, 'stop'>;
  stop(): Promise<void>;
}

/** Starts what works by itself and opens the doors: portal, GraphQL, uploads, downloads. */
export async function serve(config: Config, product: Product): Promise<RunningService> {
  const stopRounds = startRounds(product);
  const notifier = startNotifying(product);
  const stopMailing = startMailingNotices(product);
  const stopAsking = startAskingForPayments(product);
  const stopIndexing = startIndexing(product);
  const stopExporting = startExporting(product);
  const stopCarryingOut = startCarryingOutOrders(product);
  const doors = await openDoors(config, product);
  const { server, port, close } = await listen(doors.app, config.port);
  return {
    server,
    port,
    notifier,
    stop: async () => {
      // Another's server that hangs keeps nobody from a page.
      const sendingStopped = Promise.all([notifier.stop(), stopMailing(), stopAsking()]);
      await doors.closeStreams();
      await stopRounds();
      await stopIndexing();
      await stopExporting();
      await stopCarryingOut();
      await close();
      await doors.close();
      await sendingStopped;
    },
  };
}

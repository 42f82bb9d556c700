import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pino, type Logger } from 'pino';
import { workbenchDir } from './build-workbench.ts';
import { createGraphqlEndpoint, type GraphqlEndpoint } from './api/graphql-server.ts';
import { missingNotices } from './calendar/missing-notices.ts';
import { systemClock } from './clock.ts';
import { faultForLog } from './fault-for-log.ts';
import type { Config } from './config.ts';
import { checkCode } from './identity/check-code.ts';
import { consultationCode } from './identity/consultation-code.ts';
import { codeMatches, groupedCode } from './identity/derived-code.ts';
import { newOneTimePassword } from './identity/one-time-password.ts';
import { hashPassword, verifyPassword } from './identity/password-hash.ts';
import { passwordProblem } from './identity/password-problem.ts';
import { queryCode } from './identity/query-code.ts';
import { newSessionToken, sessionTokenHash } from './identity/session-token.ts';
import { type Relay, startRelay } from './jobs/relay.ts';
import { startWatchingCalendars } from './jobs/start-watching-calendars.ts';
import { startFollowingTemplates } from './jobs/start-following-templates.ts';
import { startTellingOfDueDates } from './jobs/start-telling-of-due-dates.ts';
import { startSweeping } from './jobs/start-sweeping.ts';
import { readFontChains } from './letters/fonts/read-font-chains.ts';
import { createSmsCourier } from './messaging/sms-gateway.ts';
import { createSmtpCourier } from './messaging/smtp-courier.ts';
import { createLetterPress } from './letters/press.ts';
import { readTemplateTexts } from './letters/read-letter-templates.ts';
import { createTemplateWorkshop } from './letters/workshop.ts';
import { createThreadedPainter } from './letters/threaded-painter.ts';
import { createPortal } from './portal/create-portal.ts';
import type { SiteFooter } from './portal/site-footer.ts';
import { createCalendarRegister } from './store/calendar-register.ts';
import { createCatalogueRegister } from './store/catalogue-register.ts';
import { type CalendarShelf, openCalendarShelf } from './store/calendar-shelf.ts';
import { createAnnualReportRegister } from './store/annual-report-register.ts';
import { createAttemptLog } from './store/attempts.ts';
import { fileBlobStore } from './store/blobs.ts';
import { completeRows } from './store/complete-rows.ts';
import { createLetterDownloads } from './store/letter-downloads.ts';
import { createCaseOpenings } from './store/case-openings.ts';
import { createCaseSearch } from './store/case-search.ts';
import { createCaseReader } from './store/case-reader.ts';
import { createDisputeReader } from './store/dispute-reader.ts';
import { createDraftComments } from './store/draft-comments.ts';
import { createDirectory } from './store/create-directory.ts';
import { type Database, migrate, openDatabase } from './store/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './store/embedded/start-embedded-postgres.ts';
import { createLeaves } from './store/leaves.ts';
import { createLetterArchive } from './store/letter-archive.ts';
import { createLetterQueue } from './store/letter-queue.ts';
import { createNoticeMailOutbox } from './store/notice-mail-outbox.ts';
import { createNoticeSignal } from './store/notice-signal.ts';
import { createNotificationOutbox } from './store/notification-outbox.ts';
import { createNotificationReader } from './store/notification-reader.ts';
import { createOrganisationChanges } from './store/organisation-changes.ts';
import { createOrganisation } from './store/organisation.ts';
import { printMissingTexts } from './store/print-missing-texts.ts';
import { createPublishedAnswerRegister } from './store/published-answer-register.ts';
import { createMailReader } from './store/mail-reader.ts';
import { createRelatedReader } from './store/related-reader.ts';
import { createCaseGroups } from './store/case-groups.ts';
import { createCaseExports } from './store/case-exports.ts';
import { createSavedFilters } from './store/saved-filters.ts';
import { createSearchQueue } from './store/search-queue.ts';
import { createSealQueue } from './store/seal-queue.ts';
import { createSessions, credentialsOf } from './store/sessions.ts';
import { createHttpSealService } from './sealing/http-seal-service.ts';
import { createStaffAccounts } from './store/staff-accounts.ts';
import { createSuggestions } from './store/suggestions.ts';
import { createStaffNotices } from './store/staff-notices.ts';
import { sweep } from './store/sweep.ts';
import { createTemplateRegister } from './store/template-register.ts';
import { openTemplateShelf, type TemplateShelf } from './store/template-shelf.ts';
import { createWork } from './store/unit-of-work.ts';
import { createUploadRegister } from './store/upload-register.ts';
import type { CheckCodes, Dependencies, QueryCodes } from './usecases/dependencies.ts';
import { type SealingDesk, sealNextLetter } from './usecases/sealing/seal-next-letter.ts';
import { writeNextPart } from './usecases/exports/write-next-part.ts';
import { searchTextsOf } from './usecases/search/search-texts.ts';
import { mailNextNotice, type NoticeMailDesk } from './usecases/notices/mail-next-notice.ts';
import { tellOfDueDates } from './usecases/notices/tell-of-due-dates.ts';
import { drawable } from './usecases/letters/letter-orders.ts';
import { type Delivery, deliverNext } from './usecases/notifications/deliver-next.ts';
import { openChannels } from './usecases/notifications/open-channels.ts';
import type { Clock } from './usecases/ports/clock.ts';
import type { Couriers } from './usecases/ports/couriers.ts';
import type { SignInParts } from './usecases/ports/sign-in.ts';
import type { Doorkeeper } from './web/actor-of.ts';
import { applicantCookies } from './web/applicant-cookies.ts';
import { createApplicantSessions } from './web/applicant-session.ts';
import { createApp } from './web/create-app.ts';
import { eventRoutes } from './web/events/event-routes.ts';
import { createNoticeStreams } from './web/events/notice-streams.ts';
import { observe } from './web/observation-routes.ts';
import { requestIdOf } from './web/request-id.ts';
import { receiveForm } from './web/uploads/receive-form.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The parts behind every door: the database, and the use-cases' dependencies built on it. */
export interface Product {
  readonly deps: Dependencies;
  readonly database: Database;
  readonly shelf: CalendarShelf;
  readonly templateShelf: TemplateShelf;
  readonly signInParts: SignInParts;
  readonly relay: Relay;
  readonly delivery: Delivery;
  readonly log: Logger;
  close(): Promise<void>;
}

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
  const embedded = await embeddedDatabase(config, log);
  const { ownerUrl, serviceUrl } = embedded ?? externalUrls(config);
  await migrate(ownerUrl);
  const database = await openDatabase(serviceUrl);
  const { pool, orm } = database;
  const shelf = await openCalendarShelf(pool);
  await completeRows(pool, shelf);
  await printMissingTexts(pool);
  const clock = options.clock ?? systemClock();
  const fonts = operatorsFonts(config);
  const painter = createThreadedPainter(readFontChains(fonts.fontsDir));
  const templatesDir = `${root}templates`;
  const templateShelf = await openTemplateShelf(pool, readTemplateTexts(templatesDir), clock.now);
  const press = createLetterPress({ templatesDir, texts: templateShelf, ...fonts, painter: painter.paint });
  const unfit = [...press.templates.unfit().keys()];
  if (unfit.length > 0)
    log.warn({ templates: unfit }, 'edited texts of letters that this version cannot use');
  const blobs = fileBlobStore(config.dataDir);
  const queryCodes: QueryCodes = {
    of: (caseId, issue) => groupedCode(queryCode(config.queryCodeSecret, caseId, issue)),
    matches: (caseId, issue, typed) => codeMatches(queryCode(config.queryCodeSecret, caseId, issue), typed),
  };
  const checkCodes: CheckCodes = {
    of: (letterId) => groupedCode(checkCode(config.queryCodeSecret, letterId)),
    matches: (letterId, typed) => codeMatches(checkCode(config.queryCodeSecret, letterId), typed),
  };
  const consultationCodes: CheckCodes = {
    of: (letterId) => groupedCode(consultationCode(config.queryCodeSecret, letterId)),
    matches: (letterId, typed) => codeMatches(consultationCode(config.queryCodeSecret, letterId), typed),
  };
  const { publicUrl } = config;
  const queue = createLetterQueue(pool, blobs, (fault, letterId) =>
    log.error({ err: faultForLog(fault), letterId }, 'a letter could not be drawn'),
  );
  const relay = startRelay(
    () =>
      queue.drawNext(({ wording, format, sealedElectronically, ...letter }) =>
        press.draw(drawable({ queryCodes, checkCodes, consultationCodes, publicUrl }, letter), wording, {
          format,
          sealedElectronically,
        }),
      ),
    (fault) => log.error({ err: faultForLog(fault) }, 'the letter queue could not be read'),
  );
  const stopSealing = startSealing(config, { pool, blobs, clock, log });
  const couriers = couriersOf(config);
  const quietHours = config.sms?.quietHours;
  const noticeSignal = createNoticeSignal(pool, serviceUrl, (fault) =>
    log.error({ err: faultForLog(fault) }, 'open pages could not be told of notices'),
  );
  const deps: Dependencies = {
    work: createWork(
      pool,
      { calendars: shelf, templates: templateShelf },
      () => relay.nudge(),
      () => noticeSignal.nudge(),
    ),
    reader: createCaseReader(pool),
    openings: createCaseOpenings(pool),
    letterDownloads: createLetterDownloads(pool),
    caseSearch: createCaseSearch(pool),
    savedFilters: createSavedFilters(pool),
    exports: createCaseExports(pool),
    caseGroups: createCaseGroups(pool),
    disputes: createDisputeReader(pool),
    draftComments: createDraftComments(pool),
    related: createRelatedReader(pool),
    mail: createMailReader(pool),
    notifications: createNotificationReader(pool),
    directory: createDirectory(pool),
    organisation: createOrganisation(orm),
    organisationChanges: createOrganisationChanges(pool),
    uploads: createUploadRegister(pool),
    attempts: createAttemptLog(pool),
    accounts: createStaffAccounts(pool),
    leaves: createLeaves(pool),
    staffNotices: createStaffNotices(pool),
    noticeSignal,
    passwords: {
      hash: hashPassword,
      verify: verifyPassword,
      newOneTime: newOneTimePassword,
      problem: (password, userName) => passwordProblems(password, userName),
    },
    press,
    letterArchive: createLetterArchive(pool),
    letterFormat: config.letterFormat,
    blobs,
    clock,
    calendars: shelf.inForce,
    calendarOfEdition: (edition) => shelf.ofEdition(edition),
    calendarRegister: createCalendarRegister(pool, shelf),
    templateRegister: createTemplateRegister(pool, templateShelf.refresh),
    templateWorkshop: createTemplateWorkshop(templateShelf, press),
    catalogue: createCatalogueRegister(pool),
    publishedAnswers: createPublishedAnswerRegister(pool),
    annualReports: createAnnualReportRegister(pool),
    suggestions: createSuggestions(pool),
    newId: randomUUID,
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    queryCodes,
    notifying: { channels: openChannels(couriers), quietHours },
    checkCodes,
    consultationCodes,
    publicUrl,
    sealsElectronically: config.sealing !== undefined,
    letterSeals: createSealQueue(pool),
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
  const signInParts: SignInParts = {
    sessions: createSessions(pool),
    credentials: (userName) => credentialsOf(pool, userName),
    verifyPassword,
    newToken: newSessionToken,
    tokenHash: sessionTokenHash,
  };
  return {
    deps,
    database,
    shelf,
    templateShelf,
    signInParts,
    relay,
    delivery,
    log,
    close: async () => {
      await relay.stop();
      await stopSealing();
      await painter.close();
      await database.close();
      await embedded?.stop();
    },
  };
}

type DatabaseLocation = Pick<Config, 'dataDir' | 'database'>;

/** The database alone, as the service's role: nothing is migrated and nothing starts to work. */
export async function openServiceDatabase(
  config: DatabaseLocation,
): Promise<Pick<Database, 'pool' | 'close'>> {
  const embedded = await embeddedDatabase(config, pino({ level: 'silent' }));
  const { serviceUrl } = embedded ?? externalUrls(config);
  const { pool, close } = await openDatabase(serviceUrl, 1);
  return {
    pool,
    close: async () => {
      await close();
      await embedded?.stop();
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

/** Opens the doors: portal, GraphQL, uploads, downloads. */
export async function serve(config: Config, product: Product): Promise<RunningService> {
  const { deps, database, shelf, templateShelf, signInParts, log } = product;
  const stopSweeping = startSweeping(
    () => sweep(database.pool, deps.clock.now()),
    (fault) => log.error({ err: faultForLog(fault) }, 'sweeping failed'),
  );
  const stopWatching = startWatchingCalendars({
    refresh: shelf.refresh,
    calendars: deps.calendars,
    today: deps.clock.today,
    onMissing: (years) => log.warn({ years }, 'no holiday notice is loaded for these years'),
    onFault: (fault) => log.error({ err: faultForLog(fault) }, 'the calendar register could not be read'),
  });
  const stopFollowing = startFollowingTemplates(templateShelf.refresh, (fault) =>
    log.error({ err: faultForLog(fault) }, 'the register of templates could not be read'),
  );
  const notifiers = couriersApart(product.delivery.couriers).map((couriers) =>
    startRelay(
      () => deliverNext({ ...product.delivery, couriers }),
      (fault) => log.error({ err: faultForLog(fault) }, 'the queue of notifications could not be read'),
    ),
  );
  const searchQueue = createSearchQueue(database.pool);
  const indexer = startRelay(
    () => searchQueue.indexNext((cases) => Promise.all(cases.map((one) => searchTextsOf(deps, one)))),
    (fault) => log.error({ err: faultForLog(fault) }, 'texts could not be indexed'),
  );
  const exporter = startRelay(
    () => writeNextPart(deps),
    (fault) => log.error({ err: faultForLog(fault) }, 'a list could not be exported'),
  );
  const stopTelling = startTellingOfDueDates(
    () => tellOfDueDates(deps),
    (fault) => log.error({ err: faultForLog(fault) }, 'nobody could be told of due dates'),
  );
  const stopMailing = startMailingNotices(product);
  const notifier = {
    stop: async () => {
      await Promise.all(notifiers.map((one) => one.stop()));
    },
  };
  const observation = observe(
    () => database.orm.isConnected(),
    () => missingNotices(deps.calendars().general, deps.clock.today()).length,
  );
  function onFault(fault: unknown, requestId: string): void {
    observation.faults.inc();
    log.error({ err: faultForLog(fault), requestId }, 'fault');
  }
  const graphql = await createGraphqlEndpoint(await readFile(`${root}schema.graphql`, 'utf8'), onFault);
  const door: Doorkeeper = {
    deps,
    signInParts,
    applicantSessions: createApplicantSessions(config.queryCodeSecret),
  };
  const streams = createNoticeStreams(deps.staffNotices.since, deps.clock.now, (fault) =>
    log.error({ err: faultForLog(fault) }, 'notices could not be read for open pages'),
  );
  const stopListening = deps.noticeSignal.listen(streams.wake);
  const app = createApp({
    events: eventRoutes(door, streams),
    door,
    graphql,
    portal: portalOf(door, onFault, config.site ?? {}),
    workbenchDir,
    observation,
    onFault,
  });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return {
    server,
    port,
    notifier,
    stop: async () => {
      // A mail server that hangs keeps nobody from a page.
      const notifierStopped = Promise.all([notifier.stop(), stopMailing()]);
      streams.closeAll();
      await stopListening();
      await stopTelling();
      await stopWatching();
      await stopFollowing();
      await stopSweeping();
      await indexer.stop();
      await exporter.stop();
      await stopServing(server, graphql);
      await notifierStopped;
    },
  };
}

function portalOf(door: Doorkeeper, onFault: (fault: unknown, requestId: string) => void, site: SiteFooter) {
  const { deps } = door;
  return createPortal({
    deps,
    templatesDir: `${root}templates/portal`,
    site,
    ...applicantCookies(door),
    receiveForm: (request, response) => receiveForm(deps.blobs, request, response),
    reportFault: (fault, response) => {
      onFault(fault, requestIdOf(response));
      return requestIdOf(response);
    },
  });
}

async function stopServing(server: Server, graphql: GraphqlEndpoint): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  await graphql.stop();
}

/** Fonts the operator has added, where there are any (docs/letters/README.md). */
export function operatorsFonts(config: Config): { fontsDir?: string } {
  const fontsDir = `${config.dataDir}/fonts`;
  return existsSync(`${fontsDir}/fonts.yaml`) ? { fontsDir } : {};
}

/** Seals what waits for it; without a sealing service nothing does but what was ordered while there was one. */
function startSealing(
  { sealing }: Config,
  {
    pool,
    blobs,
    clock,
    log,
  }: Pick<Database, 'pool'> & Pick<Dependencies, 'blobs' | 'clock'> & { log: Logger },
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

/** Mails what members of staff want to be told by e-mail; nothing where no mail server is configured. */
function startMailingNotices({ delivery, database, deps, log }: Product): () => Promise<void> {
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

function couriersOf({ mail, sms }: Config): Couriers {
  return {
    ...(mail ? { email: createSmtpCourier(mail) } : {}),
    ...(sms ? { sms: createSmsCourier(sms) } : {}),
  };
}

/** A mail server that hangs holds up no text message. */
function couriersApart({ email, sms }: Couriers): readonly Couriers[] {
  return [...(email ? [{ email }] : []), ...(sms ? [{ sms }] : [])];
}

async function embeddedDatabase(
  config: DatabaseLocation,
  log: Logger,
): Promise<EmbeddedPostgres | undefined> {
  if (config.database.kind === 'EXTERNAL') return undefined;
  return startEmbeddedPostgres({ dataDir: config.dataDir, log: (line) => log.debug(line) });
}

function externalUrls(config: DatabaseLocation): { ownerUrl: string; serviceUrl: string } {
  if (config.database.kind !== 'EXTERNAL') throw new Error('no external database is configured');
  return config.database;
}

function passwordProblems(password: string, userName: string) {
  switch (passwordProblem(password, userName)?.code) {
    case undefined:
      return undefined;
    case 'PASSWORD_TOO_SHORT':
      return 'TOO_SHORT';
    case 'PASSWORD_TOO_LONG':
      return 'TOO_LONG';
    case 'PASSWORD_IS_USER_NAME':
      return 'NOT_ALLOWED';
  }
}

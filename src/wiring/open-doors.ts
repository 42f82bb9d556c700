import { readFile } from 'node:fs/promises';
import type { Express } from 'express';
import { createGraphqlEndpoint } from '../api/graphql-server.ts';
import { workbenchDir } from '../build-workbench.ts';
import { missingNotices } from '../calendar/missing-notices.ts';
import type { Config } from '../config.ts';
import { faultForLog } from '../fault-for-log.ts';
import type { Doorkeeper } from '../web/actor-of.ts';
import { createApplicantSessions } from '../web/applicant-session.ts';
import { createApp } from '../web/create-app.ts';
import { eventRoutes } from '../web/events/event-routes.ts';
import { createNoticeStreams } from '../web/events/notice-streams.ts';
import { observe } from '../web/observation-routes.ts';
import { portalOf } from './portal-of.ts';
import type { Product } from './product.ts';
import { root } from './root.ts';

export interface Doors {
  readonly app: Express;
  /** Ends the streams of open pages, which would keep the server from closing. */
  closeStreams(): Promise<void>;
  /** Once no request is open any more. */
  close(): Promise<void>;
}

/** Portal, GraphQL, uploads, downloads, events, and what watches over them. */
export async function openDoors(config: Config, product: Product): Promise<Doors> {
  const { deps, database, signInParts, log } = product;
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
    portal: portalOf(door, onFault, config.site ?? {}, config.queryCodeSecret),
    workbenchDir,
    observation,
    onFault,
    ...(config.payment ? { payingAt: config.payment.pages } : {}),
  });
  return {
    app,
    closeStreams: async () => {
      streams.closeAll();
      await stopListening();
    },
    close: () => graphql.stop(),
  };
}

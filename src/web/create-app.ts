import express, { type Express, type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { GraphqlEndpoint } from '../api/graphql-server.ts';
import { actorOf, type Doorkeeper } from './actor-of.ts';
import { compressedPages } from './compressed-pages.ts';
import { downloadRoutes } from './download-routes.ts';
import { mostDrafts } from './draft-busy.ts';
import { faultHandler } from './fault-handler.ts';
import { graphqlRoute } from './graphql-route.ts';
import type { Observation } from './observation-routes.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { paymentNoticeRoute } from './payment-notice-route.ts';
import { replyPreviewRoute } from './reply-preview-route.ts';
import { requestId } from './request-id.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { receiveUpload } from './uploads/receive-upload.ts';
import { workbenchRoutes } from './workbench-routes.ts';

export interface AppParts {
  readonly door: Doorkeeper;
  readonly graphql: GraphqlEndpoint;
  /** `/events`. */
  readonly events: Router;
  readonly portal: Router;
  /** Where the built workbench lies. */
  readonly workbenchDir: string;
  readonly observation: Observation;
  /** 网上缴费: the origin of the platform's pages, to which a form may lead. */
  readonly payingAt?: string;
  readonly onFault: (fault: unknown, requestId: string) => void;
}

/** Uploads and sign-ins from one address in an hour, the signed-in left out. */
const anonymousUploadsPerHour = 60;

/** The Express application: everything that speaks HTTP. */
export function createApp({
  door,
  graphql,
  events,
  portal,
  workbenchDir,
  observation,
  payingAt,
  onFault,
}: AppParts): Express {
  const app = express();
  const secure = door.deps.publicUrl.startsWith('https://');
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use(requestId(), observation.watch, securityHeaders(secure, payingAt));
  app.all('/graphql', ...graphqlRoute(door, graphql));
  app.use(observation.routes);
  app.use(signInRoutes(door, secure));
  app.use(events);
  app.use(paymentNoticeRoute(door.deps));
  app.post(
    '/uploads',
    uploadLimit(door),
    receiveUpload({
      blobs: door.deps.blobs,
      // An annual report may be one (arts. 49, 50); nothing else that is uploaded.
      takesWebPages: async (request) =>
        request.get('x-mingda-purpose') === 'annual-report' &&
        (await actorOf(door, request)).kind === 'STAFF',
      record: (upload) => door.deps.uploads.record(upload),
    }),
  );
  const drafts = oneAtATime(mostDrafts);
  app.use(downloadRoutes(door, drafts), replyPreviewRoute(door, graphql, drafts));
  app.use(workbenchRoutes(workbenchDir));
  app.use(compressedPages());
  app.use(portal);
  app.use((_request, response) => {
    response.status(404).json({ code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' });
  });
  app.use(faultHandler(onFault));
  return app;
}

/** @param payingAt browsers hold what a form is redirected to against form-action too (CSP level 3) */
function securityHeaders(secure: boolean, payingAt: string | undefined) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'", ...(payingAt === undefined ? [] : [payingAt])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
  });
}

function uploadLimit(door: Doorkeeper) {
  return rateLimit({
    windowMs: 3600_000,
    limit: anonymousUploadsPerHour,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: async (request) => (await actorOf(door, request)).kind === 'STAFF',
    handler: (_request, response) => {
      response.status(429).json({
        code: 'TOO_MANY_UPLOADS',
        path: 'file',
        zh: '上传次数过多，请稍后再试',
        en: 'Too many uploads; try again later',
      });
    },
  });
}

import { join } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';

/**
 * `/workbench`: the staff's single-page application as it was built. Every address in it is answered with its one page; its parts are
 * named by their content and kept for a year.
 * @param dir the built files
 */
export function workbenchRoutes(dir: string): Router {
  const router = Router();
  // Files alone: what is the same for everybody tells nothing by its length.
  router.use(['/workbench', '/assets'], compression());
  router.use(
    '/workbench/assets',
    express.static(join(dir, 'assets'), { index: false, immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.get(['/workbench', '/workbench/*rest'], (_request, response, next) => {
    response.set('Cache-Control', 'no-cache');
    response.sendFile(join(dir, 'index.html'), (fault) => {
      if (fault) next();
    });
  });
  return router;
}

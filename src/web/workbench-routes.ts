import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * `/workbench`: the staff's single-page application as it was built. Every address in it is answered with its one page; its parts are
 * named by their content and kept for a year.
 * @param dir the built files
 */
export function workbenchRoutes(dir: string): Router {
  const router = Router();
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

import { Router } from 'express';
import type { PortalParts } from './portal-parts.ts';

/** 公众门户: server-rendered pages that work without JavaScript. */
export function createPortal({ deps }: PortalParts): Router {
  const router = Router();
  router.get('/', async (_request, response) => {
    const agencies = await deps.directory.agencies();
    response.type('text/plain').send(agencies.map((agency) => agency.name).join('\n'));
  });
  return router;
}

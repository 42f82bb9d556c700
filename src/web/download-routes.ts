import { Router } from 'express';
import { archivePackage, fileDownload, letterDownload } from '../usecases/queries/downloads.ts';
import { drawnDeadlineSheet } from '../usecases/queries/drawn-deadline-sheet.ts';
import { actorOf, type Doorkeeper } from './actor-of.ts';
import { sendArchive } from './send-archive.ts';
import { sendBytes } from './uploads/send-bytes.ts';
import { sendDownload } from './uploads/send-download.ts';

/**
 * Letters, files and archived cases, for those who may read the case; for everybody else there is nothing here,
 * and the handlers after these say so, to a browser with a page.
 */
export function downloadRoutes(door: Doorkeeper): Router {
  const { deps } = door;
  const router = Router();
  router.get('/letters/:id.pdf', async (request, response, next) => {
    const letter = await letterDownload(deps, await actorOf(door, request), request.params.id);
    if (letter === undefined) return next();
    if (letter === 'PENDING') {
      response
        .status(503)
        .set('Retry-After', '1')
        .json({ code: 'LETTER_PENDING', zh: '文书正在生成', en: 'The letter is being drawn' });
      return;
    }
    await sendDownload(response, deps.blobs, letter);
  });
  router.get('/cases/:id/files/:sha256', async (request, response, next) => {
    const { id, sha256 } = request.params;
    const file = await fileDownload(deps, await actorOf(door, request), id, sha256);
    if (!file) return next();
    await sendDownload(response, deps.blobs, file);
  });
  router.get('/cases/:id/deadlines.pdf', async (request, response, next) => {
    const sheet = await drawnDeadlineSheet(deps, await actorOf(door, request), request.params.id);
    if (!sheet) return next();
    sendBytes(response, { name: sheet.name, mediaType: 'application/pdf' }, sheet.pdf);
  });
  router.get('/cases/:id/archive.zip', async (request, response, next) => {
    const filed = await archivePackage(deps, await actorOf(door, request), request.params.id);
    if (!filed) return next();
    await sendArchive(response, deps.blobs, filed);
  });
  return router;
}

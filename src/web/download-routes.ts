import { type Response, Router } from 'express';
import { archivePackage, fileDownload, letterDownload } from '../usecases/queries/downloads.ts';
import { actorOf, type Doorkeeper } from './actor-of.ts';
import { sendArchive } from './send-archive.ts';
import { sendDownload } from './uploads/send-download.ts';

/** Letters, files and archived cases, for those who may read the case; for everybody else there is nothing here. */
export function downloadRoutes(door: Doorkeeper): Router {
  const { deps } = door;
  const router = Router();
  router.get('/letters/:id.pdf', async (request, response) => {
    const letter = await letterDownload(deps, await actorOf(door, request), request.params.id);
    if (letter === undefined) return notFound(response);
    if (letter === 'PENDING') {
      response
        .status(503)
        .set('Retry-After', '1')
        .json({ code: 'LETTER_PENDING', zh: '文书正在生成', en: 'The letter is being drawn' });
      return;
    }
    await sendDownload(response, deps.blobs, letter);
  });
  router.get('/cases/:id/files/:sha256', async (request, response) => {
    const { id, sha256 } = request.params;
    const file = await fileDownload(deps, await actorOf(door, request), id, sha256);
    if (!file) return notFound(response);
    await sendDownload(response, deps.blobs, file);
  });
  router.get('/cases/:id/archive.zip', async (request, response) => {
    const filed = await archivePackage(deps, await actorOf(door, request), request.params.id);
    if (!filed) return notFound(response);
    await sendArchive(response, deps.blobs, filed);
  });
  return router;
}

function notFound(response: Response): void {
  response.status(404).json({ code: 'NOT_FOUND', zh: '没有找到', en: 'Not found' });
}

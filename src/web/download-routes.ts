import { type NextFunction, type Request, type Response, Router } from 'express';
import { type Day, parseDay } from '../calendar/day.ts';
import { done, type Outcome, refuse } from '../case-file/outcome.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import { annualReportFile } from '../usecases/catalogue/list-annual-reports.ts';
import { exportDownload } from '../usecases/exports/export-download.ts';
import type { DrawnPaper } from '../usecases/papers/paper.ts';
import { drawnAgencyPaper } from '../usecases/queries/agency-papers.ts';
import { archivePackage, fileDownload, letterDownload } from '../usecases/queries/downloads.ts';
import { previewPdf } from '../usecases/queries/letter-templates.ts';
import { draftPdf } from '../usecases/queries/draft-pdf.ts';
import { drawnDeadlineSheet } from '../usecases/queries/drawn-deadline-sheet.ts';
import { drawnCasePaper } from '../usecases/queries/papers-of-case.ts';
import { drawnDisputePaper } from '../usecases/queries/papers-of-dispute.ts';
import { draftFile, letterWordFile, type WordFile } from '../usecases/queries/word-files.ts';
import { actorOf, type Doorkeeper } from './actor-of.ts';
import { sayDraftBusy } from './draft-busy.ts';
import { sendExport } from './exports/send-export.ts';
import type { OneAtATime } from './one-at-a-time.ts';
import { sendArchive } from './send-archive.ts';
import { sendBytes } from './uploads/send-bytes.ts';
import { sendDownload } from './uploads/send-download.ts';

/**
 * Letters, files and archived cases, for those who may read the case; for everybody else there is nothing here,
 * and the handlers after these say so, to a browser with a page.
 * @param drafts the gate that whoever wants a draft as a PDF passes
 */
export function downloadRoutes(door: Doorkeeper, drafts: OneAtATime): Router {
  const { deps } = door;
  const router = Router();
  router.get('/letters/:id.pdf', async (request, response, next) => {
    const letter = await letterDownload(deps, await actorOf(door, request), request.params.id);
    if (letter === undefined) return next();
    if (typeof letter === 'string') {
      response.status(503).set('Retry-After', '1').json(notReady[letter]);
      return;
    }
    await sendDownload(response, deps.blobs, letter);
  });
  router.get('/letters/:id.docx', async (request, response, next) => {
    const file = await letterWordFile(deps, await actorOf(door, request), request.params.id);
    sendWordFile(response, file, next);
  });
  router.get('/cases/:id/draft.docx', async (request, response, next) => {
    sendWordFile(response, await draftFile(deps, await actorOf(door, request), request.params.id), next);
  });
  router.get('/cases/:id/draft.pdf', async (request, response, next) => {
    const actor = await actorOf(door, request);
    const drawn = await drafts(actor.kind === 'STAFF' ? actor.id : actor.kind, () =>
      draftPdf(deps, actor, request.params.id),
    );
    if (drawn !== 'BUSY') return sendPaper(response, drawn, next);
    sayDraftBusy(response);
  });
  router.get('/cases/:id/files/:sha256', async (request, response, next) => {
    const { id, sha256 } = request.params;
    const copy = Number(request.query['copy'] ?? 1);
    const file = await fileDownload(deps, await actorOf(door, request), id, sha256, copy);
    if (!file) return next();
    await sendDownload(response, deps.blobs, file);
  });
  router.get('/cases/:id/deadlines.pdf', async (request, response, next) => {
    sendPaper(
      response,
      await drawnDeadlineSheet(deps, await actorOf(door, request), request.params.id),
      next,
    );
  });
  router.get('/cases/:id/papers/:slug.pdf', async (request, response, next) => {
    const { id, slug } = request.params;
    sendPaper(response, await drawnCasePaper(deps, await actorOf(door, request), id, slug), next);
  });
  router.get('/disputes/:id/papers/:slug.pdf', async (request, response, next) => {
    const { id, slug } = request.params;
    sendPaper(response, await drawnDisputePaper(deps, await actorOf(door, request), id, slug), next);
  });
  router.get('/agencies/:id/papers/:slug.pdf', async (request, response, next) => {
    const { id: agencyId, slug } = request.params;
    const days = daysOf(request.query);
    const drawn = days.ok
      ? await drawnAgencyPaper(deps, await actorOf(door, request), { agencyId, slug, ...days.value })
      : days;
    if (drawn.ok) return sendPaper(response, drawn.value, next);
    response.status(400).json({ ...drawn.refusal, ...refusalWording(drawn.refusal) });
  });
  router.get('/cases/:id/archive.zip', async (request, response, next) => {
    const filed = await archivePackage(deps, await actorOf(door, request), request.params.id);
    if (!filed) return next();
    await sendArchive(response, deps.blobs, filed);
  });
  router.get('/reports/:id/file', async (request, response, next) => {
    const file = await annualReportFile(deps, await actorOf(door, request), request.params.id);
    if (!file) return next();
    await sendDownload(response, deps.blobs, file);
  });
  router.get('/exports/:id', async (request, response, next) => {
    const written = await exportDownload(deps, await actorOf(door, request), request.params.id);
    if (!written) return next();
    if (written.format === 'LETTERS') return sendDownload(response, deps.prints, written);
    await sendExport(response, written);
  });
  router.get('/letter-templates/:name/preview.pdf', async (request, response, next) => {
    const order = { name: request.params.name, ...previewQuery(request.query) };
    const preview = await previewPdf(deps, await actorOf(door, request), order);
    if (!preview) return next();
    sendBytes(response, { name: preview.name, mediaType: 'application/pdf' }, preview.pdf);
  });
  return router;
}

interface Days {
  readonly from?: Day;
  readonly to?: Day;
}

/** `?from=&to=` of a period, or `?on=` of one day. @returns INVALID_INPUT at the first that is no day of the calendar */
function daysOf({ from, to, on }: Request['query']): Outcome<Days> {
  const first = dayAt(on === undefined ? 'from' : 'on', from ?? on);
  const last = dayAt(on === undefined ? 'to' : 'on', to ?? on);
  if (!first.ok) return first;
  if (!last.ok) return last;
  return done({ ...(first.value && { from: first.value }), ...(last.value && { to: last.value }) });
}

function dayAt(path: string, typed: unknown): Outcome<Day | undefined> {
  if (typed === undefined) return done(undefined);
  const found = typeof typed === 'string' ? parseDay(typed) : undefined;
  return found ? done(found) : refuse({ code: 'INVALID_INPUT', path, problem: 'NOT_ALLOWED' });
}

const notReady = {
  PENDING: { code: 'LETTER_PENDING', zh: '文书正在生成', en: 'The letter is being drawn' },
  AWAITING_SEAL: {
    code: 'LETTER_AWAITING_SEAL',
    zh: '文书正在加盖电子印章',
    en: 'The letter waits for its electronic seal',
  },
} as const;

function sendPaper(response: Response, paper: DrawnPaper | undefined, next: NextFunction): void {
  if (!paper) return next();
  if ('code' in paper) {
    response.status(422).json({ ...paper, ...refusalWording(paper) });
    return;
  }
  sendBytes(response, { name: paper.name, mediaType: 'application/pdf' }, paper.pdf);
}

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function sendWordFile(response: Response, file: WordFile | undefined, next: NextFunction): void {
  if (!file) return next();
  sendBytes(response, { name: file.name, mediaType: wordMediaType }, file.bytes);
}

interface PreviewQuery {
  readonly version?: number;
  readonly specimen?: number;
  readonly letter?: string;
}

/** What cannot be read as a number names no version and no specimen there is. */
function previewQuery({ version, specimen, letter }: Request['query']): PreviewQuery {
  return {
    ...(version === undefined ? {} : { version: Number(version) }),
    ...(specimen === undefined ? {} : { specimen: Number(specimen) }),
    ...(typeof letter === 'string' ? { letter } : {}),
  };
}

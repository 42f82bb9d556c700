import type { RequestHandler } from 'express';
import type { PortalRoom } from './portal-room.ts';

/** A form without a file is smaller; it is never limited, so that nobody loses the right to ask. */
const largestFormWithoutFile = 300_000;
const formsWithFilesPerHour = 60;

/** Forms with files from one address in an hour: what a crowded library needs, and no more than a disk can bear. */
export function limitAttachments({ deps, showPage }: PortalRoom): RequestHandler {
  return async (request, response, next) => {
    if (Number(request.get('content-length') ?? Infinity) <= largestFormWithoutFile) return next();
    const subject = `form-files:${deps.hash(request.ip ?? '')}`;
    const now = deps.clock.now();
    if ((await deps.attempts.recent(subject, now)) >= formsWithFilesPerHour) {
      await showPage(request, response, 'too-many-files', {}, { status: 429 });
      return;
    }
    await deps.attempts.record(subject, now);
    next();
  };
}

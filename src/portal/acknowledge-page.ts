import { type Router, urlencoded } from 'express';
import { servedLetters } from '../case-file/facts/service-facts.ts';
import { acknowledgeLetter } from '../usecases/reply/acknowledge-letter.ts';
import { type ApplicantsCase, openedByApplicant } from './opened-by-applicant.ts';
import type { PortalRoom } from './portal-room.ts';
import { refuseForeignForms } from './same-origin.ts';
import { mutationKey, typedFields } from './typed-fields.ts';

/** 确认已收到: of an electronic letter, by a button beside it; however often it is pressed, it is recorded once. */
export function acknowledgePage(room: PortalRoom, router: Router): void {
  router.get('/track/acknowledge', (_request, response) => response.redirect(303, '/track/case'));
  router.post(
    '/track/acknowledge',
    refuseForeignForms(room, 'REFUSE'),
    urlencoded({ extended: false, limit: '10kb' }),
    async (request, response) => {
      const opened = await openedByApplicant(room, request, response);
      if (!opened) return;
      const acknowledged = await acknowledge(room, opened, typedFields(request.body));
      response.redirect(303, acknowledged ? '/track/case?done=acknowledge' : '/track/case');
    },
  );
}

async function acknowledge(
  { deps }: PortalRoom,
  { row, actor, file }: ApplicantsCase,
  fields: Readonly<Record<string, string>>,
): Promise<boolean> {
  const letter = servedLetters.find((one) => one === fields['letter']);
  if (letter === undefined) return false;
  const told = { caseId: row.id, letter, letterSeq: Number(fields['letterSeq'] ?? '') };
  // What others do in the case meanwhile is nothing to who says that a letter has come.
  let expectedVersion = file.version;
  let clientMutationId = mutationKey(fields) ?? deps.newId();
  for (let attempts = 0; attempts < mostAttempts; attempts += 1) {
    const done = await acknowledgeLetter(deps, actor, { ...told, expectedVersion, clientMutationId });
    if (done.ok) return true;
    if (done.refusal.code === 'STALE_VERSION') expectedVersion = done.refusal.actual;
    else if (done.refusal.code !== 'IDEMPOTENCY_MISMATCH')
      return done.refusal.code === 'ALREADY_ACKNOWLEDGED';
    clientMutationId = deps.newId();
  }
  return false;
}

const mostAttempts = 3;

import { type Actor, actorName } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import { openDraft } from './open-draft.ts';

export interface ResolveCommentCommand {
  readonly commentId: string;
  /** False: it is open again. */
  readonly resolved: boolean;
}

/** 了结批注: by anybody who may write one; who and when is kept. @returns the id of the comment */
export async function resolveComment(
  deps: Dependencies,
  actor: Actor,
  { commentId, resolved }: ResolveCommentCommand,
): Promise<Outcome<string>> {
  const comment = await deps.draftComments.comment(commentId);
  if (!comment) return refuse(unknown);
  const open = await openDraft(deps, actor, 'resolveComment', comment.caseId);
  if (!open.ok) return open.refusal.code === 'CASE_NOT_FOUND' ? refuse(unknown) : open;
  await deps.draftComments.resolve(comment.id, actorName(actor), deps.clock.now(), resolved);
  return done(comment.id);
}

/** Not there and not yours look the same. */
const unknown: Refusal = { code: 'INVALID_INPUT', path: 'commentId', problem: 'UNKNOWN' };

import { type Actor, actorName } from '../../access/actor.ts';
import {
  firstRefusal,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { idempotencyKey, refusalOfCommand } from '../envelope.ts';
import { draftVersions } from '../queries/draft-versions.ts';
import { openDraft } from './open-draft.ts';

export interface CommentOnDraftCommand {
  readonly clientMutationId: string;
  readonly caseId: string;
  /** The entry of the journal that drafted it. */
  readonly draftSeq: number;
  /** The words it is about; absent: the draft as a whole. */
  readonly passage?: string;
  readonly text: string;
}

/** 批注拟稿: while it is not signed, by those who review, sign or handle. No act on the case, whose journal and version stay. @returns the id of the comment */
export async function commentOnDraft(
  deps: Dependencies,
  actor: Actor,
  command: CommentOnDraftCommand,
): Promise<Outcome<string>> {
  const malformed = firstRefusal(
    refusalOfCommand(command),
    refusalOfOptionalText('passage', command.passage, paragraphLimit),
    refusalOfText('text', command.text, paragraphLimit),
  );
  if (malformed) return refuse(malformed);
  const { caseId, draftSeq, passage, text, clientMutationId } = command;
  const open = await openDraft(deps, actor, 'commentOnDraft', caseId);
  if (!open.ok) return open;
  const version = draftVersions(open.value.journal).find(({ seq }) => seq === draftSeq);
  if (!version || version.voided) {
    return refuse({ code: 'INVALID_INPUT', path: 'draftSeq', problem: 'UNKNOWN' });
  }
  const comment = { id: deps.newId(), caseId, draftSeq, passage, text, authorId: actorName(actor) };
  const { payloadHash } = idempotencyKey(deps, actor, 'commentOnDraft', command);
  const added = await deps.draftComments.add(
    { ...comment, createdAt: deps.clock.now() },
    { clientMutationId, payloadHash },
  );
  if (added === 'MISMATCH') return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId });
  deps.noticeSignal.nudge();
  return done(added.id);
}

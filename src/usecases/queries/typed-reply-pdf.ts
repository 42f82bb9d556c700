import type { Actor } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ReplyForm } from '../handling/completed-reply.ts';
import { refusalOfWriting, typedLetter, typedReply } from './typed-reply.ts';

/** A PDF that is drawn when it is asked for and kept by nobody. */
export interface DrawnDraft {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/**
 * 填写中的答复 as a PDF: as its letter would look if it were drafted like this today, marked as a draft on every page. For staff who
 * may read the case, as the preview.
 * @returns undefined when the case is not the actor's to read; the refusal of what cannot be written out or drawn
 */
export async function typedReplyPdf(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  form: ReplyForm,
  keptEnclosures: readonly string[],
): Promise<Outcome<DrawnDraft> | undefined> {
  const typed = await typedReply(deps, actor, caseId, form, keptEnclosures);
  if (!typed?.ok) return typed;
  const unwritten = refusalOfWriting(typed.value);
  if (unwritten) return refuse(unwritten);
  const drawn = await deps.press.drawDraft(typedLetter(deps, typed.value));
  if ('code' in drawn) return refuse(drawn);
  const no = typed.value.file.applicationNo ?? caseId;
  return done({ name: `草稿-${no}-答复-填写中.pdf`, pdf: drawn });
}

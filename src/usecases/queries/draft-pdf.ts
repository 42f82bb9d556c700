import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DrawnPaper } from '../papers/paper.ts';
import { openDraft } from './open-draft.ts';

/**
 * 草稿 PDF: the draft of the reply as its letter would look, marked as a draft on every page; drawn when it is asked for and kept
 * by nobody. For staff who may read the case, as the preview.
 * @returns undefined when there is no draft to work on, or it is not the actor's to have; GLYPH_MISSING where it cannot be drawn
 */
export async function draftPdf(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
): Promise<DrawnPaper | undefined> {
  const draft = await openDraft(deps, actor, caseId);
  if (!draft) return undefined;
  const drawn = await deps.press.drawDraft(draft.data);
  return 'code' in drawn ? drawn : { name: `草稿-${draft.name}.pdf`, pdf: drawn };
}

import type { Actor } from '../../access/actor.ts';
import { paragraphLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeTemplate, line, outdated, type TemplateCommand } from './change-template.ts';

export interface DiscardTemplateDraft extends TemplateCommand {
  /** The draft that was seen. */
  readonly version: number;
}

/** 弃置模板草稿: what it said stays in the history. @returns the name of the text */
export async function discardTemplateDraft(
  deps: Dependencies,
  actor: Actor,
  command: DiscardTemplateDraft,
): Promise<Outcome<string>> {
  const refusal = refusalOfOptionalText('why', command.why, paragraphLimit);
  if (refusal) return refuse(refusal);
  return changeTemplate(deps, actor, 'discardTemplateDraft', command, (standing) => {
    const { draft } = standing;
    if (!draft) return { code: 'TEMPLATE_DRAFT_MISSING' };
    return outdated(command.version, draft.version) ?? line('DISCARDED', draft.text, standing);
  });
}

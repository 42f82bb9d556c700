import type { Actor } from '../../access/actor.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeTemplate, line, outdated, refusalOfReason, type TemplateCommand } from './change-template.ts';

export interface PublishTemplate extends TemplateCommand {
  /** The draft that was seen. */
  readonly version: number;
}

/**
 * 发布模板: letters that are checked from now on say what the draft says; those checked before are drawn as they were checked.
 * @returns the name of the text; refused when the draft has errors, or what it was based on is no longer in force
 */
export async function publishTemplate(
  deps: Dependencies,
  actor: Actor,
  command: PublishTemplate,
): Promise<Outcome<string>> {
  const refusal = refusalOfReason(command);
  if (refusal) return refuse(refusal);
  return changeTemplate(deps, actor, 'publishTemplate', command, (standing, faults) => {
    const { draft, inForce } = standing;
    if (!draft) return { code: 'TEMPLATE_DRAFT_MISSING' };
    return (
      outdated(command.version, draft.version) ??
      outdated(draft.basedOn ?? 0, inForce.version) ??
      faults(draft.text) ??
      line('PUBLISHED', draft.text, standing)
    );
  });
}

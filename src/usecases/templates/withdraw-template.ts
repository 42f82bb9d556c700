import type { Actor } from '../../access/actor.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  changeTemplate,
  type Faults,
  line,
  outdated,
  refusalOfReason,
  type TemplateCommand,
  type TemplateStep,
} from './change-template.ts';
import type { TemplateStanding } from './template-standing.ts';

export interface WithdrawTemplate extends TemplateCommand {
  /** The version in force that was seen. */
  readonly version: number;
  /** An earlier version whose text is published anew; what came with the service, when left out. */
  readonly to?: number;
}

/**
 * 撤回模板: back to what came with the service, from which later versions of the service go on; or to an earlier text.
 * @returns the name of the text; refused while a draft is open, or when the earlier text has errors by now
 */
export async function withdrawTemplate(
  deps: Dependencies,
  actor: Actor,
  command: WithdrawTemplate,
): Promise<Outcome<string>> {
  const refusal = refusalOfReason(command);
  if (refusal) return refuse(refusal);
  const shipped = deps.templateWorkshop.shipped().get(command.name)?.text ?? '';
  return changeTemplate(deps, actor, 'withdrawTemplate', command, (standing, faults) => {
    const { draft, inForce } = standing;
    if (draft) return { code: 'TEMPLATE_DRAFT_OPEN', version: draft.version };
    const unseen = outdated(command.version, inForce.version);
    if (unseen) return unseen;
    if (command.to !== undefined) return backTo(command.to, standing, faults);
    if (inForce.state === 'SHIPPED') return { code: 'INVALID_INPUT', path: 'name', problem: 'NOT_ALLOWED' };
    return faults(shipped) ?? line('WITHDRAWN', shipped, standing);
  });
}

function backTo(to: number, standing: TemplateStanding, faults: Faults): TemplateStep {
  const earlier = standing.history.find(({ version }) => version === to);
  const wasUsed = earlier?.state === 'PUBLISHED' || earlier?.state === 'SHIPPED';
  if (!wasUsed || to === standing.inForce.version) {
    return { code: 'INVALID_INPUT', path: 'to', problem: 'UNKNOWN' };
  }
  return faults(earlier.text) ?? line('PUBLISHED', earlier.text, standing);
}

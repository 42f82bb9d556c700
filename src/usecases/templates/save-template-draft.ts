import type { Actor } from '../../access/actor.ts';
import {
  firstRefusal,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../../case-file/input-text.ts';
import { type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeTemplate, line, outdated, type TemplateCommand } from './change-template.ts';
import type { TemplateStanding } from './template-standing.ts';

export interface SaveTemplateDraft extends TemplateCommand {
  readonly text: string;
  /** The version that was edited: of the open draft, where there is one that can still be published; else of the text in force. */
  readonly basedOn: number;
}

/** 模板长度上限, in characters. */
const templateLimit = 20_000;

/**
 * 保存模板草稿: with errors too, which only its publication minds. Saving what the draft already says keeps no line.
 * @returns the name of the text; refused when somebody else has saved or published meanwhile
 */
export async function saveTemplateDraft(
  deps: Dependencies,
  actor: Actor,
  command: SaveTemplateDraft,
): Promise<Outcome<string>> {
  const text = command.text.replace(/\r\n?/gu, '\n');
  const refusal = firstRefusal(
    refusalOfText('text', text, templateLimit),
    refusalOfOptionalText('why', command.why, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return changeTemplate(deps, actor, 'saveTemplateDraft', command, (standing) => {
    if (standing.draft?.text === text && isCurrent(standing)) return undefined;
    return outdated(command.basedOn, editedVersion(standing)) ?? line('DRAFT', text, standing);
  });
}

/** What an editor is shown to go on from. */
export function editedVersion({ draft, inForce, ...rest }: TemplateStanding): number {
  return draft && isCurrent({ draft, inForce, ...rest }) ? draft.version : inForce.version;
}

function isCurrent({ draft, inForce }: TemplateStanding): boolean {
  return draft?.basedOn === inForce.version;
}

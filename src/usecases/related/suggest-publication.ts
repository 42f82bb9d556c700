import type { Actor } from '../../access/actor.ts';
import {
  decideSuggestPublication,
  type SuggestPublication,
} from '../../case-file/acts/suggest-publication.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type SuggestPublicationCommand = CaseCommand & Omit<SuggestPublication, 'on'>;

/** 建议主动公开 (art. 44). */
export function suggestPublication(
  deps: Dependencies,
  actor: Actor,
  command: SuggestPublicationCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'suggestPublication',
    decide: (file, here) => decideSuggestPublication(file, { ...command, ...frameOf(deps, command) }, here),
  });
}

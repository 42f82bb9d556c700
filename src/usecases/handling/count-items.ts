import type { Actor } from '../../access/actor.ts';
import { decideCountItems, type CountItems } from '../../case-file/acts/count-items.ts';
import type { Outcome } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseCommand, frameOf, performAct } from '../perform-act.ts';
import type { ActAnswer } from '../ports/work.ts';

export type CountItemsCommand = CaseCommand & Omit<CountItems, 'on'>;

/** 计件 (信息处理费管理办法): what later applications of the month are charged by. */
export function countItems(
  deps: Dependencies,
  actor: Actor,
  command: CountItemsCommand,
): Promise<Outcome<ActAnswer>> {
  return performAct(deps, actor, command, {
    action: 'countItems',
    decide: (file, here) => decideCountItems(file, { ...command, ...frameOf(deps, command) }, here),
  });
}

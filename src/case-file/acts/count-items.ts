import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import { itemLimit } from '../fee-basis.ts';
import { firstRefusal, refusalOfCount } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { refusalOfStep } from '../step.ts';

export interface CountItems extends ActFrame {
  /** 1 to 500. */
  readonly items: number;
}

/** 计件 (信息处理费管理办法): into how many smallest reasonable units the application falls (一事一申请). */
export function decideCountItems(file: CaseFile, act: CountItems, here: Circumstances): Outcome<Decision> {
  const refusal = firstRefusal(
    refusalOfStep('countItems', file, act, here, file.stateSince),
    refusalOfCount('items', act.items, itemLimit),
  );
  if (refusal) return refuse(refusal);
  const { items, on } = act;
  return done({ facts: () => [{ fact: 'ITEMS_COUNTED', on, items, ...entryReason(act) }] });
}

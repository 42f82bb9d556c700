import type { CaseFile } from './case-file.ts';
import type { Refusal } from './refusals.ts';

/** 重新答复 (AMB-11): its term is set by the decision that ordered it; nothing in the Regulation moves it. */
export function refusalInRedo({ redo }: CaseFile): Refusal | undefined {
  return redo && { code: 'REDO_UNDER_WAY', decisionNo: redo.decisionNo };
}

import type { ReplyGround } from '../statute/facts.ts';
import type { Wording } from '../statute/wording.ts';
import { groundNames, stateNames } from './names.ts';
import type { CaseState } from './states.ts';

/** What of a case tells how it stands and how it ended. */
interface Ended {
  readonly state: CaseState;
  readonly outcome: ReplyGround | undefined;
  readonly mergedIntoNo: string | undefined;
}

/** 状态 in words: a duplicate was merged, not withdrawn; once it is filed, it is filed. */
export function stateName({ state, mergedIntoNo }: Omit<Ended, 'outcome'>): Wording {
  return state === 'WITHDRAWN' && mergedIntoNo !== undefined ? mergedName(mergedIntoNo) : stateNames[state];
}

/** 办理结果 in words; a merged duplicate counts as D63, and is called what it is. @returns undefined while there is none */
export function outcomeName({ outcome, mergedIntoNo }: Omit<Ended, 'state'>): Wording | undefined {
  if (outcome === undefined) return undefined;
  return mergedIntoNo === undefined ? groundNames[outcome] : mergedName(mergedIntoNo);
}

function mergedName(into: string): Wording {
  const { zh, en } = caseCalled(into);
  return { zh: `已并入${zh}办理`, en: `merged into ${en}` };
}

/** What comes next to the applicant whose application was merged. */
export function mergedNext(into: string): Wording {
  const { zh, en } = caseCalled(into);
  return {
    zh: `本件与${zh}重复，经您同意并入该件办理，由该件的答复一并回答；请用该件的编号和查询码查询进度。`,
    en: `It repeats ${en} and, as you agreed, was merged into it: the reply to that one answers both. Follow that one, with its number and query code.`,
  };
}

/** @param no '' where the case has no number yet */
function caseCalled(no: string): Wording {
  return no === '' ? { zh: '另一件申请', en: 'another request' } : { zh: no, en: no };
}

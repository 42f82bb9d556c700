import { labelOf } from '../contract/label-of.ts';

interface Standing {
  readonly state: string;
  readonly mergedIntoNo: string | null;
}

/** 状态: a duplicate that was merged was not withdrawn. */
export function stateText({ state, mergedIntoNo }: Standing): string {
  return state === 'WITHDRAWN' && mergedIntoNo !== null
    ? mergedText(mergedIntoNo)
    : labelOf('CaseState', state);
}

/** 办理结果 of a case that has ended, else its state. */
export function standingText({ outcome, ...of }: Standing & { readonly outcome: string | null }): string {
  return outcome === null ? stateText(of) : outcomeText({ ...of, outcome });
}

export function outcomeText({
  outcome,
  mergedIntoNo,
}: Pick<Standing, 'mergedIntoNo'> & { readonly outcome: string }): string {
  return mergedIntoNo === null ? labelOf('ReplyGround', outcome) : mergedText(mergedIntoNo);
}

/** @param no '' where the case had no number */
function mergedText(no: string): string {
  return `已并入${no === '' ? '另一件申请' : no}办理`;
}

import { chineseDay } from '../calendar/chinese-day.ts';
import type { Day } from '../calendar/day.ts';
import { assertNever } from '../statute/assert-never.ts';
import type { Wording } from '../statute/wording.ts';
import type { CaseFile } from './case-file.ts';
import type { RedoOrder } from './told-by-disputes.ts';

/** 撤销、变更、确认违法: what a decision, or a judgment in force, made of a reply that had left. */
export interface Overruling {
  /** 文号 of the reply. */
  readonly documentNo: string;
  readonly by: RedoOrder['orderedBy'];
  /** 行政复议机关 or 人民法院; absent where only the case tells of it. */
  readonly forum?: string;
  readonly decisionNo?: string;
  /** The day from which it binds. */
  readonly on: Day;
  /** 撤销, 部分撤销, 变更, 确认违法, 确认无效. */
  readonly how: Wording;
}

const quashed: Wording = { zh: '撤销', en: 'quashed' };

/**
 * The replies of a case that stand no more, or not as they were given; each once, as the dispute tells it or else as the
 * case was reopened for it.
 */
export function overrulingsOf(
  { earlierReplies }: Pick<CaseFile, 'earlierReplies'>,
  byDisputes: readonly Overruling[],
): readonly Overruling[] {
  const told = new Set(byDisputes.map(({ documentNo }) => documentNo));
  const byCase = earlierReplies.flatMap(({ documentNo, quashedBy }): readonly Overruling[] => {
    if (quashedBy === undefined || told.has(documentNo)) return [];
    const { orderedBy: by, decisionNo, on } = quashedBy;
    return [{ documentNo, by, decisionNo, on, how: quashed }];
  });
  return [...byDisputes, ...byCase];
}

/** The last of those of one reply. @param documentNo undefined for what bears no number */
export function overrulingOf(
  documentNo: string | undefined,
  overrulings: readonly Overruling[],
): Overruling | undefined {
  return overrulings.filter((one) => one.documentNo === documentNo).reduce(later, undefined);
}

function later(one: Overruling | undefined, other: Overruling): Overruling {
  return one === undefined || other.on >= one.on ? other : one;
}

/** 已于2026年9月7日被清湖县人民政府撤销（清政复决〔2026〕7号）。 */
export function overrulingWording({ forum, by, decisionNo, on, how }: Overruling): Wording {
  const { zh, en } = forum === undefined ? forumOf(by) : { zh: forum, en: forum };
  return {
    zh: `已于${chineseDay(on)}被${zh}${how.zh}${decisionNo === undefined ? '' : `（${decisionNo}）`}。`,
    en: `${how.en} on ${on} by ${en}${decisionNo === undefined ? '' : ` (${decisionNo})`}.`,
  };
}

function forumOf(by: Overruling['by']): Wording {
  switch (by) {
    case 'RECONSIDERATION':
      return { zh: '行政复议机关', en: 'the reconsideration authority' };
    case 'COURT':
      return { zh: '人民法院', en: 'the court' };
    default:
      return assertNever(by);
  }
}

import { closedStates } from './closed-states.ts';

/** What of a case says how urgent it is. */
export interface Urgency {
  readonly state: string;
  /** Negative when it is late; null when nothing runs. */
  readonly remainingWorkingDays: number | null;
  /** What is to be done in it now, where that was asked for. */
  readonly tasks?: readonly string[];
}

/**
 * 剩余工作日 in words: 3 → 剩3个工作日, 0 → 今天到期, -2 → 已逾期2个工作日; a case that is closed has none, and one whose reply
 * was quashed is not closed for long.
 */
export function remainingText({ state, remainingWorkingDays: days, tasks = [] }: Urgency): string {
  if (tasks.includes('REDO')) return '待重新办理';
  if (closedStates.includes(state)) return '已办结';
  if (days === null) return state === 'SUBMITTED' ? '期限未起算' : '暂不计期限';
  if (days > 0) return `剩${days}个工作日`;
  return days === 0 ? '今天到期' : `已逾期${-days}个工作日`;
}

/** Whether the words say that it is late. */
export function isOver({ state, remainingWorkingDays: days }: Urgency): boolean {
  return !closedStates.includes(state) && days !== null && days < 0;
}

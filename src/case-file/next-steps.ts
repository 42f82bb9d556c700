import type { Day } from '../calendar/day.ts';
import { type ActionName, actionRow } from './actions.ts';
import type { CaseFile } from './case-file.ts';
import { type CaseTask, taskActs, tasksOf } from './case-tasks.ts';
import { openFeeNotice } from './fee-guard.ts';
import { orderToRedo, refusalToFile } from './redo-guard.ts';
import { underWay } from './services.ts';
import { type Role, roles } from './states.ts';
import { nothingTold, type ToldByDisputes } from './told-by-disputes.ts';

/** 下一步: what must be done now, by which acts, and whose work it is. */
export interface NextStep {
  readonly task: CaseTask;
  /** The acts that do it, the likeliest first. */
  readonly acts: readonly ActionName[];
  /** The roles that the table of acts lets do it. */
  readonly by: readonly Role[];
  /** Whose own it is: the handler's who has the case. */
  readonly handlerId?: string;
  /** Of an order to redo: when the new reply is due. */
  readonly dueOn?: Day;
}

/**
 * 下一步 of a case as it stands, whoever looks: the one truth for what a page says must be done and for the acts it offers
 * first. While the applicant must pay nothing presses the handler (art. 42: the period begins anew with the payment). What a
 * decision or judgment ordered comes before all else.
 */
export function nextStepsOf(file: CaseFile, told: ToldByDisputes = nothingTold): readonly NextStep[] {
  const redo = orderToRedo(file, told);
  return tasksNow(file, told)
    .filter((task) => task !== 'HANDLE' || openFeeNotice(file) === undefined)
    .map((task) => ({
      task,
      acts: actsOf(task, file),
      by: rolesOf(taskActs[task]),
      ...ownOf(task, file),
      ...(task === 'REDO' && redo?.dueOn !== undefined ? { dueOn: redo.dueOn } : {}),
    }));
}

/** 待办事项 with what the disputes tell: an order to redo first, and nothing to file while a dispute is open. */
export function tasksNow(file: CaseFile, told: ToldByDisputes): readonly CaseTask[] {
  const own = tasksOf(file).filter((task) => task !== 'FILE' || !refusalToFile(file, told));
  return [...(orderToRedo(file, told) ? ['REDO' as const] : []), ...own];
}

function actsOf(task: CaseTask, file: CaseFile): readonly ActionName[] {
  switch (task) {
    case 'HANDLE':
      return ['submitForReview', 'draftReply', 'recordSearch'];
    case 'LEGAL_REVIEW':
    case 'SECRECY_REVIEW':
    case 'SIGN':
      return [taskActs[task], 'returnDraft'];
    case 'CONFIRM_PAYMENT':
      return [taskActs[task], 'recordPaymentNotFound'];
    case 'PROVE_SERVICE':
      return mustBePosted(file) ? ['recordDispatch', 'recordService'] : ['recordService'];
    default:
      return [taskActs[task]];
  }
}

/** A reply that goes by post and of which no letter is on its way: none was posted, or it came back. */
function mustBePosted({ services }: CaseFile): boolean {
  const record = services.findLast(({ letter }) => letter === 'REPLY');
  return record?.by === 'POST' && underWay(record) === undefined;
}

function rolesOf(action: ActionName): readonly Role[] {
  const { by } = actionRow(action);
  return roles.filter((role) => by.includes(role));
}

function ownOf(task: CaseTask, { handlerId }: CaseFile): Pick<NextStep, 'handlerId'> {
  const isOwn = task === 'HANDLE' || task === 'ACCEPT';
  return isOwn && handlerId !== undefined ? { handlerId } : {};
}

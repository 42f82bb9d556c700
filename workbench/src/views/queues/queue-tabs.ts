import { viewer } from '../../api/viewer.ts';
import { optionsOf } from '../../contract/label-of.ts';
import { closedStates } from '../closed-states.ts';
import type { Chosen } from './case-filter.ts';

interface QueueTab {
  readonly key: string;
  readonly title: string;
  readonly order: string;
  readonly empty: string;
  /** What the queue is, before anything is chosen. */
  filter(units: readonly string[]): Chosen;
}

const open = optionsOf('CaseState')
  .map(({ value }) => value)
  .filter((state) => !closedStates.includes(state));
/** Nothing to assign yet: these must be registered first. */
export const beforeRegistration: readonly string[] = ['SUBMITTED', 'RECEIVED'];
const dueFirst = 'REPLY_DUE_SOONEST_FIRST';

/** One's own, and those of the people one deputises for. */
function inMyHands(): Chosen {
  const { id = '', deputyFor = [] } = viewer.value ?? {};
  if (deputyFor.length === 0) return { handlerId: id };
  return { handlerIds: [id, ...deputyFor.map(({ staffMember }) => staffMember.id)] };
}

/** The queues, in the order of the tabs. */
export const queueTabs: readonly QueueTab[] = [
  {
    key: 'mine',
    title: '由我承办',
    order: dueFirst,
    empty: '现在没有由您承办的案件。分办给您的和您代办的案件会出现在这里，最急的在最前面。',
    filter: () => ({ ...inMyHands(), states: [...open] }),
  },
  {
    key: 'unit',
    title: '本科室',
    order: dueFirst,
    empty: '您所在的科室没有在办的案件。',
    filter: (units) => ({ unitIds: [...units], states: [...open] }),
  },
  {
    key: 'unassigned',
    title: '待分配',
    order: dueFirst,
    empty: '没有等待分配的案件。登记后还没有承办人的案件列在这里，可以一次勾选多件分办。',
    filter: () => ({ unassigned: true, states: open.filter((state) => !beforeRegistration.includes(state)) }),
  },
  {
    key: 'waiting',
    title: '等待他人',
    order: 'WAITING_LONGEST_FIRST',
    empty: '没有等待补正、意见、协办反馈、说明理由或者缴费的案件。',
    filter: () => ({ waitingFor: optionsOf('WaitKind').map(({ value }) => value) }),
  },
  {
    key: 'late',
    title: '超期未答复',
    order: dueFirst,
    empty: '没有超期未答复的案件。',
    filter: () => ({ lateness: ['OVERDUE'] }),
  },
  {
    key: 'all',
    title: '全部',
    order: 'SUBMITTED_NEWEST_FIRST',
    empty: '没有符合条件的案件。可以放宽或者清除条件。',
    filter: () => ({}),
  },
];

/** The queue of an address. @returns all cases for one that is not known */
export function queueTab(key: unknown): QueueTab {
  const tab = queueTabs.find((each) => each.key === key) ?? queueTabs.find((each) => each.key === 'all');
  if (!tab) throw new Error('there is no queue of all cases');
  return tab;
}

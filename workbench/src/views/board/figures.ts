import { optionsOf } from '../../contract/label-of.ts';
import type { CaseChoice } from './count-cases.ts';

/** A line of a chart: what it is of, and which cases each of its parts counts. */
export interface FigureRow {
  readonly label: string;
  readonly choices: readonly CaseChoice[];
}

/** The parts that received cases fall into, each case into one. */
export const courses = [
  { key: 'in-time', title: '按期答复' },
  { key: 'late', title: '逾期答复' },
  { key: 'open', title: '正在办理' },
  { key: 'ended', title: '撤回、视为放弃' },
] as const;

const openStates = [
  'SUBMITTED',
  'RECEIVED',
  'REGISTERED',
  'AWAITING_CORRECTION',
  'IN_HANDLING',
  'UNDER_REVIEW',
  'APPROVED',
  'SIGNED',
];

/** What became of received cases, in the order of `courses`. */
export function courseChoices(received: CaseChoice): readonly CaseChoice[] {
  return [
    { ...received, lateness: ['REPLIED_IN_TIME'] },
    { ...received, lateness: ['REPLIED_LATE'] },
    { ...received, states: openStates },
    { ...received, states: ['LAPSED', 'WITHDRAWN'] },
  ];
}

/** The steps at which open cases stand. */
export function stepRows(received: CaseChoice): readonly FigureRow[] {
  return optionsOf('CaseState')
    .filter(({ value }) => openStates.includes(value))
    .map(({ value, label }) => ({ label, choices: [{ ...received, states: [value] }] }));
}

/** How replied cases ended. */
export function outcomeRows(received: CaseChoice): readonly FigureRow[] {
  return optionsOf('ReplyGround').map(({ value, label }) => ({
    label,
    choices: [{ ...received, outcomes: [value] }],
  }));
}

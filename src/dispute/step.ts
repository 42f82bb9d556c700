import { firstDay } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { Circumstances } from '../case-file/decision.ts';
import { refusalOfDay } from '../case-file/step.ts';
import { type DisputeActionName, disputeActionRow } from './actions.ts';
import type { DisputeAct } from './decision.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeRefusal } from './refusals.ts';
import { unmetDisputeCondition } from './unmet-dispute-condition.ts';

/** The guards that every act on an existing dispute shares: kind, state, legal day, and what the dispute must hold already. */
export function refusalOfDisputeStep(
  action: DisputeActionName,
  dispute: Dispute,
  act: DisputeAct,
  here: Circumstances,
): DisputeRefusal | undefined {
  return (
    refusalOfPlace(action, dispute) ??
    refusalOfEarlierDay('on', act.on, dispute.lastStepOn) ??
    refusalOfDisputeDay(act, here) ??
    unmetDisputeCondition(action, dispute, here.calendar, act.on)
  );
}

/** Whether the act belongs to disputes of this kind, in this state. */
export function refusalOfPlace(action: DisputeActionName, dispute: Dispute): DisputeRefusal | undefined {
  const { kind, from } = disputeActionRow(action);
  if (kind !== undefined && kind !== dispute.kind)
    return { code: 'WRONG_DISPUTE_KIND', action, kind: dispute.kind, needed: kind };
  if (!from.includes(dispute.state))
    return { code: 'WRONG_DISPUTE_STATE', action, state: dispute.state, from };
  return undefined;
}

export function refusalOfEarlierDay(path: string, on: Day, bound: Day): DisputeRefusal | undefined {
  return on < bound
    ? { code: 'DAY_REFUSED', path, problem: 'BEFORE_THE_STEP_IT_FOLLOWS', on, bound }
    : undefined;
}

/** As for an act on a case; late entry counts from the day the office learned of it. */
export function refusalOfDisputeDay(act: DisputeAct, here: Circumstances): DisputeRefusal | undefined {
  const { on, learnedOn } = act;
  if (learnedOn === undefined) return refusalOfDay(act, here);
  if (on < firstDay)
    return { code: 'DAY_REFUSED', path: 'on', problem: 'BEFORE_THE_CALENDAR', on, bound: firstDay };
  const refusal =
    refusalOfEarlierDay('learnedOn', learnedOn, on) ?? refusalOfDay({ ...act, on: learnedOn }, here);
  return refusal?.code === 'DAY_REFUSED' ? { ...refusal, path: 'learnedOn' } : refusal;
}

import type { Day } from '../../calendar/day.ts';
import type { CaseFile } from '../case-file.ts';
import { type ActFrame, type Circumstances, type Decision, entryReason } from '../decision.ts';
import type { QuashingReason, RecordedOrder } from '../facts/reply-facts.ts';
import { firstRefusal, lineLimit, refusalOfText } from '../input-text.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';
import { refusalOfStep } from '../step.ts';
import { nothingTold, type RedoOrder, type ToldByDisputes, unfollowedOrder } from '../told-by-disputes.ts';

export interface ReopenForRedo extends ActFrame {
  readonly orderedBy: 'RECONSIDERATION' | 'COURT';
  readonly decisionNo: string;
  readonly quashedFor: QuashingReason;
  /** Where the decision itself sets the day. */
  readonly until?: Day;
}

/**
 * 重新办理 (art. 33; reading AMB-11): a decision or judgment quashed the reply and ordered another. `on` is the day it was
 * served on the agency, and the new reply is due within the reply term from it, or by the day it sets. What was filed
 * meanwhile is filed again with the new reply. It must be the order that a dispute about the case has recorded; one that no
 * dispute tells of is taken, since a decision may reach the office before its dispute is recorded.
 */
export function decideReopenForRedo(
  file: CaseFile,
  act: ReopenForRedo,
  here: Circumstances,
  told: ToldByDisputes = nothingTold,
): Outcome<Decision> {
  const { orderedBy, decisionNo, quashedFor, until, on } = act;
  const refusal = firstRefusal(
    refusalOfStep('reopenForRedo', file, act, here, file.closedOn),
    refusalOfText('decisionNo', decisionNo, lineLimit),
    refusalOfTerm(act),
    refusalOfOrder(file, act, told),
  );
  if (refusal) return refuse(refusal);
  const term = until === undefined ? {} : { until };
  const order = told.orders.find((one) => one.decisionNo === decisionNo);
  const recorded = order ? { recorded: recordedOrder(order) } : {};
  return done({
    facts: () => [
      {
        fact: 'REDO_ORDERED',
        on,
        orderedBy,
        decisionNo,
        quashedFor,
        ...term,
        ...recorded,
        ...entryReason(act),
      },
    ],
    warnings: order ? [] : [{ code: 'ORDER_NOT_RECORDED', path: 'decisionNo' }],
  });
}

function recordedOrder({ forum, onAppeal, result, servedOn, quashed }: RedoOrder): RecordedOrder {
  return {
    ...(onAppeal ? {} : { forum }),
    result,
    servedOn,
    ...(quashed === undefined ? {} : { quashed }),
  };
}

/** What was recorded in a dispute is not told otherwise in the case. */
function refusalOfOrder(file: CaseFile, act: ReopenForRedo, told: ToldByDisputes): Refusal | undefined {
  const order = told.orders.find(({ decisionNo }) => decisionNo === act.decisionNo);
  if (!order) return unfollowedOrder(file, told) && contradicts('decisionNo');
  if (file.redoneFor.includes(order.decisionNo))
    return { code: 'INVALID_INPUT', path: 'decisionNo', problem: 'ALREADY_FOLLOWED' };
  const path = contradictedIn(order, act);
  return path === undefined ? undefined : contradicts(path);
}

function contradictedIn(order: RedoOrder, act: ReopenForRedo): string | undefined {
  if (order.orderedBy !== act.orderedBy) return 'orderedBy';
  if (order.quashedFor !== act.quashedFor) return 'quashedFor';
  if (order.until !== act.until) return 'until';
  return act.on === order.servedOn || act.on === order.orderedOn ? undefined : 'on';
}

function contradicts(path: string): Refusal {
  return { code: 'INVALID_INPUT', path, problem: 'NOT_AS_ORDERED' };
}

function refusalOfTerm({ until, on }: ReopenForRedo): Refusal | undefined {
  if (until === undefined || until > on) return undefined;
  return {
    code: 'DAY_REFUSED',
    path: 'until',
    problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
    on: until,
    bound: on,
  };
}

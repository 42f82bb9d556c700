import type { Day } from '../calendar/day.ts';
import type { DisputeOrder } from './facts.ts';
import type { DisputeRefusal } from './refusals.ts';
import { type DisputeResult, mayOrderDisclosure, mayOrderNewReply } from './results.ts';

/**
 * 责令重作、判决公开 (行政复议法 arts. 64 to 67; 法释〔2025〕8号 arts. 11 and 12): an order goes with a result that corrects,
 * and a term it sets lies after its service.
 */
export function refusalOfOrder(
  result: DisputeResult,
  order: DisputeOrder | undefined,
  servedOn: Day,
): DisputeRefusal | undefined {
  if (order === undefined) return undefined;
  const allowed = order.kind === 'DISCLOSE' ? mayOrderDisclosure(result) : mayOrderNewReply(result);
  if (!allowed) return { code: 'INVALID_INPUT', path: 'order', problem: 'NOT_ALLOWED' };
  if (order.kind === 'DISCLOSE' || order.until === undefined || order.until > servedOn) return undefined;
  return {
    code: 'DAY_REFUSED',
    path: 'order.until',
    problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
    on: order.until,
    bound: servedOn,
  };
}

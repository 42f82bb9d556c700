import type { Actor } from '../access/actor.ts';
import type { Outcome } from '../case-file/outcome.ts';

/** For the invented county only; production seeds nothing. */
export const demoPassword = 'qinghu-demo-2026';

export interface SeededCounty {
  readonly agencyIds: ReadonlyMap<string, string>;
  readonly handlingUnitIds: ReadonlyMap<string, string>;
  /** Every person as an actor, by user name. */
  readonly staff: ReadonlyMap<string, Extract<Actor, { kind: 'STAFF' }>>;
}

/** @throws Error when there is no such entry: the county contradicts itself */
export function given<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the invented county has no ${key}`);
  return value;
}

/** @throws Error when the use-case refused: the county breaks the law it demonstrates */
export function mustBeDone<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(`the invented county was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

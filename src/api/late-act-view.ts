import type { Day } from '../calendar/day.ts';
import { deadlineWording } from '../statute/deadline-wording.ts';
import type { DeadlineName } from '../statute/names.ts';
import type { LateAct } from './schema.generated.ts';

interface Lateness {
  readonly fact: string;
  readonly on: Day;
  readonly deadline: DeadlineName;
  readonly due: Day;
}

/** 逾期记录, with what its deadline is called. */
export function lateActView({ fact, on, deadline, due }: Lateness): LateAct {
  const { zh, en } = deadlineWording(deadline);
  return { fact, on, deadline, due, deadlineZh: zh, deadlineEn: en };
}

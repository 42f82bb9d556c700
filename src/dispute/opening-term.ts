import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { lawUnder } from '../statute/law.ts';
import {
  directSuitTerm,
  entryOn,
  reconsiderationApplyTerm,
  silenceSuitTerm,
  suitAfterReconsiderationTerm,
} from '../statute/parameters.ts';
import { shippedReadings } from '../statute/readings.ts';
import { reckon, type Reckoning } from '../statute/reckoning.ts';
import type { Contested } from './contested.ts';
import type { AfterReconsideration } from './facts.ts';
import type { DisputeKind } from './states.ts';

/** What the term to open a dispute depends on. */
export interface Opened {
  readonly kind: DisputeKind;
  readonly openedOn: Day;
  readonly contested: Contested;
  readonly afterReconsideration?: AfterReconsideration | undefined;
}

/**
 * 申请期限、起诉期限, 行政复议法 art. 20, 行政诉讼法 arts. 45 and 46: until when the applicant could apply, or sue.
 * @returns undefined where nothing tells from when: a reply not served yet, an act without a day
 */
export function openingReckoning(
  { kind, contested, afterReconsideration }: Opened,
  calendar: Calendar,
): Reckoning | undefined {
  const from = afterReconsideration ? afterReconsideration.runsFrom : contestedFrom(contested);
  if (from === undefined) return undefined;
  const law = lawUnder(calendar, shippedReadings);
  if (kind === 'RECONSIDERATION') {
    const entry = entryOn(reconsiderationApplyTerm, from);
    return reckon(law, 'RECONSIDERATION_APPLY_BY', from, entry, entry.value);
  }
  const direct = contested.kind === 'SILENCE' ? silenceSuitTerm : directSuitTerm;
  const entry = entryOn(afterReconsideration ? suitAfterReconsiderationTerm : direct, from);
  return reckon(law, 'LITIGATION_FILE_BY', from, entry, entry.value);
}

function contestedFrom(contested: Contested): Day | undefined {
  switch (contested.kind) {
    case 'REPLY':
      return contested.servedOn;
    case 'SILENCE':
      return contested.replyDueOn;
    case 'OTHER_ACT':
      return undefined;
  }
}

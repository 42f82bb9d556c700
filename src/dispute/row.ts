import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { nextDueOf } from './deadlines.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeResult } from './results.ts';
import type { DisputeKind, DisputeState, SuitRoute } from './states.ts';

/** The columns of `dispute`: a cache of the fold, for lists. Undefined is NULL. */
export interface DisputeRow {
  readonly id: string;
  readonly caseId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly kind: DisputeKind;
  readonly route: SuitRoute | undefined;
  readonly state: DisputeState;
  /** The number of the reply it contests; undefined when it contests none. */
  readonly replyNo: string | undefined;
  readonly forum: string;
  readonly forumCaseNo: string | undefined;
  readonly openedOn: Day;
  /** What the agency itself must do next is due on this day. */
  readonly dueOn: Day | undefined;
  readonly result: DisputeResult | undefined;
  readonly endedOn: Day | undefined;
  readonly lateActs: number;
  /** The calendar edition the due day was folded with. */
  readonly calendarEdition: string;
}

/** The row a dispute must have: written with its facts, and recomputed from them by `verify`. */
export function disputeRowOf(dispute: Dispute, calendar: Calendar): DisputeRow {
  const { contested } = dispute;
  return {
    id: dispute.id,
    caseId: dispute.caseId,
    agencyId: dispute.agencyId,
    version: dispute.version,
    kind: dispute.kind,
    route: dispute.route,
    state: dispute.state,
    replyNo: contested.kind === 'REPLY' ? contested.documentNo : undefined,
    forum: dispute.forum,
    forumCaseNo: dispute.forumCaseNo,
    openedOn: dispute.openedOn,
    dueOn: nextDueOf(dispute, calendar, dispute.lastStepOn),
    result: dispute.ruling?.result,
    endedOn: dispute.endedOn,
    lateActs: dispute.lateActs.length,
    calendarEdition: calendar.edition,
  };
}

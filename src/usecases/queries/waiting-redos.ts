import type { Day } from '../../calendar/day.ts';
import { actionRow } from '../../case-file/actions.ts';
import { fold } from '../../case-file/fold.ts';
import { orderToRedo } from '../../case-file/redo-guard.ts';
import { toldByDisputes } from '../../dispute/told-by-disputes.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Scope } from '../ports/reading.ts';
import { disputesAbout } from './disputes-about.ts';

/** 待重新办理: a case in which an order to reply anew waits, and the day by which the new reply is due. */
export interface WaitingRedo {
  readonly caseId: string;
  readonly agencyId: string;
  readonly dueOn?: Day;
}

/**
 * The cases of a scope whose disputes tell of an order that was not followed. Only the disputes know: the store finds the
 * few closed cases that may be such, and what makes them so is told by the journals.
 */
export async function waitingRedos(
  deps: Pick<Dependencies, 'disputes' | 'reader' | 'calendars' | 'clock'>,
  scope: Scope,
): Promise<readonly WaitingRedo[]> {
  const caseIds = await deps.disputes.casesOrderedAnew(scope, actionRow('reopenForRedo').from);
  const journals = await deps.reader.journals(caseIds);
  const found = await Promise.all(
    [...journals].map(async ([caseId, journal]): Promise<readonly WaitingRedo[]> => {
      const file = fold(caseId, journal);
      const disputes = await disputesAbout(deps, caseId);
      const told = toldByDisputes(disputes, file, deps.calendars().general, deps.clock.today());
      const order = orderToRedo(file, told);
      if (!order) return [];
      const dueOn = order.dueOn === undefined ? {} : { dueOn: order.dueOn };
      return [{ caseId, agencyId: file.agencyId, ...dueOn }];
    }),
  );
  return found.flat();
}

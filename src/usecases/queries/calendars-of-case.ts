import type { CaseCalendars } from '../../case-file/deadlines.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';

/** The calendars by which a case is read: an open case goes by the one in force, a closed case keeps its edition. */
export async function calendarsOfCase(
  deps: Pick<Dependencies, 'calendars' | 'calendarOfEdition'>,
  { agencyId, closedOn, calendarEdition }: ListedCase,
): Promise<CaseCalendars> {
  const inForce = deps.calendars().of(agencyId);
  return { inForce, own: closedOn === undefined ? inForce : await deps.calendarOfEdition(calendarEdition) };
}

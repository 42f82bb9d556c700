/**
 * The key of the lock that keeps acts and changes of the calendar apart: acts share it, a change has it to itself. So no
 * act folds a case with a calendar that changes under its hands, and no case is missed that an act is just opening.
 */
const key = 1_297_694_465;

/** Begins an act. The third result is the version of the calendar register, which cannot change until the act ends. */
export const beginAct = `begin; select pg_advisory_xact_lock_shared(${key});
  select coalesce(max(seq), 0) as version from calendar_notice`;

/** Begins a change of the calendar, once every act under way has ended. */
export const beginCalendarChange = `begin; select pg_advisory_xact_lock(${key})`;

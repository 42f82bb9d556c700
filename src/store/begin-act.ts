/**
 * The key of the lock that keeps acts and changes of the calendar apart: acts share it, a change has it to itself. So no
 * act folds a case with a calendar that changes under its hands, and no case is missed that an act is just opening.
 */
const key = 1_297_694_465;

/** The version of the texts of letters: drafts and what the service brought with it change nothing in force. */
export const templatesInForce = `select coalesce(max(seq), 0) from letter_template_version
  where state in ('PUBLISHED','WITHDRAWN')`;

/**
 * Begins an act. The third result is the versions of the registers: that of the calendar, which cannot change until the
 * act ends, and that of the texts of letters.
 */
export const beginAct = `begin; select pg_advisory_xact_lock_shared(${key});
  select coalesce(max(seq), 0) as calendars,
         (${templatesInForce}) as templates from calendar_notice`;

/** Waits until every act under way has ended, and lets none begin before the transaction ends. */
export const keepActsOut = `select pg_advisory_xact_lock(${key})`;

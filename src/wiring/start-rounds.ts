import { faultForLog } from '../fault-for-log.ts';
import { startFollowingTemplates } from '../jobs/start-following-templates.ts';
import { startSweeping } from '../jobs/start-sweeping.ts';
import { startTellingOfDueDates } from '../jobs/start-telling-of-due-dates.ts';
import { startWatchingCalendars } from '../jobs/start-watching-calendars.ts';
import { sweep } from '../store/sweep.ts';
import { tellOfDueDates } from '../usecases/notices/tell-of-due-dates.ts';
import type { Product } from './product.ts';

/** What is done every so often, whether or not anything waits. @returns how to stop */
export function startRounds({ deps, database, shelf, templateShelf, log }: Product): () => Promise<void> {
  const stopSweeping = startSweeping(
    () => sweep(database.pool, deps.clock.now(), deps.prints),
    (fault) => log.error({ err: faultForLog(fault) }, 'sweeping failed'),
  );
  const stopWatching = startWatchingCalendars({
    refresh: shelf.refresh,
    calendars: deps.calendars,
    today: deps.clock.today,
    onMissing: (years) => log.warn({ years }, 'no holiday notice is loaded for these years'),
    onFault: (fault) => log.error({ err: faultForLog(fault) }, 'the calendar register could not be read'),
  });
  const stopFollowing = startFollowingTemplates(templateShelf.refresh, (fault) =>
    log.error({ err: faultForLog(fault) }, 'the register of templates could not be read'),
  );
  const stopTelling = startTellingOfDueDates(
    () => tellOfDueDates(deps),
    (fault) => log.error({ err: faultForLog(fault) }, 'nobody could be told of due dates'),
  );
  return async () => {
    await stopTelling();
    await stopWatching();
    await stopFollowing();
    await stopSweeping();
  };
}

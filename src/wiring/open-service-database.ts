import { pino } from 'pino';
import { type Database, openDatabase } from '../store/database.ts';
import { type DatabaseLocation, locateDatabase } from './locate-database.ts';

/** The database alone, as the service's role: nothing is migrated and nothing starts to work. */
export async function openServiceDatabase(
  location: DatabaseLocation,
): Promise<Pick<Database, 'pool' | 'close'>> {
  const located = await locateDatabase(location, pino({ level: 'silent' }));
  const { pool, close } = await openDatabase(located.serviceUrl, 1);
  return {
    pool,
    close: async () => {
      await close();
      await located.stop();
    },
  };
}

import type { Logger } from 'pino';
import type { Relay } from '../jobs/relay.ts';
import type { CalendarShelf } from '../store/calendar-shelf.ts';
import type { Database } from '../store/database.ts';
import type { TemplateShelf } from '../store/template-shelf.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { Delivery } from '../usecases/notifications/deliver-next.ts';
import type { SignInParts } from '../usecases/ports/sign-in.ts';

/** The parts behind every door: the database, and the use-cases' dependencies built on it. */
export interface Product {
  readonly deps: Dependencies;
  readonly database: Database;
  readonly shelf: CalendarShelf;
  readonly templateShelf: TemplateShelf;
  readonly signInParts: SignInParts;
  readonly relay: Relay;
  readonly delivery: Delivery;
  readonly log: Logger;
  close(): Promise<void>;
}

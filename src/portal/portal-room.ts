import type { ShowPage } from './pages.ts';
import type { PortalParts } from './portal-parts.ts';

/** What every page handler stands on. */
export interface PortalRoom extends PortalParts {
  readonly showPage: ShowPage;
}

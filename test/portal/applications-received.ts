import type { Application } from '../../src/case-file/application.ts';
import { openedCase } from '../../src/usecases/queries/read-case.ts';
import type { TestService } from '../support/running-service.ts';

/** What the office reads of an application. */
export async function applicationOf(
  service: TestService,
  applicationNo: string,
): Promise<Application | undefined> {
  const { deps } = service.product;
  const row = await deps.reader.rowByApplicationNo(applicationNo);
  return (await openedCase(deps, row?.id ?? '')).file.application;
}

/** How many cases an agency has been given. */
export async function casesOf(service: TestService, agencyCode: string): Promise<number> {
  const agencyIds = [service.county.agencyIds.get(agencyCode) ?? ''];
  const { clock, reader } = service.product.deps;
  const page = await reader.page({
    scope: { agencyIds, supervisingAgencyIds: [] },
    order: 'SUBMITTED_NEWEST_FIRST',
    limit: 100,
    today: clock.today(),
    filter: {},
  });
  return page.length;
}

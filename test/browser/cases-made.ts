import type { TestService } from '../support/running-service.ts';

/** How many cases an agency has been given. */
export async function casesMade({ county, product }: TestService, agencyCode: string): Promise<number> {
  const { reader, clock } = product.deps;
  const agencyIds = [county.agencyIds.get(agencyCode) ?? ''];
  const scope = { agencyIds, supervisingAgencyIds: [] };
  const order = 'SUBMITTED_NEWEST_FIRST';
  return (await reader.page({ scope, order, limit: 100, today: clock.today(), filter: {} })).length;
}

import { ask } from '../../api/ask.ts';

export interface UnitOfAgency {
  readonly id: string;
  readonly name: string;
}

export interface UnitOrClosed extends UnitOfAgency {
  readonly closed: boolean;
}

export interface StaffOfAgency {
  readonly id: string;
  readonly name: string;
  readonly units: readonly UnitOfAgency[];
}

export interface Organisation<Unit extends UnitOfAgency = UnitOfAgency> {
  readonly units: readonly Unit[];
  readonly staff: readonly StaffOfAgency[];
}

type WholeOrganisation = Organisation<UnitOrClosed>;

/** The units of an agency, closed ones too, and its people; none of an agency that is not there. */
export async function organisationOf(agencyId: string): Promise<WholeOrganisation> {
  const { agencies } = await ask<{
    readonly agencies: readonly (WholeOrganisation & { readonly id: string })[];
  }>('{ agencies { id units { id name closed } staff { id name units { id name } } } }');
  return agencies.find(({ id }) => id === agencyId) ?? { units: [], staff: [] };
}

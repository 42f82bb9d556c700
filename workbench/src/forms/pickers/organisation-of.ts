import { ask } from '../../api/ask.ts';

export interface UnitOfAgency {
  readonly id: string;
  readonly name: string;
}

export interface StaffOfAgency {
  readonly id: string;
  readonly name: string;
  readonly units: readonly UnitOfAgency[];
}

export interface Organisation {
  readonly units: readonly UnitOfAgency[];
  readonly staff: readonly StaffOfAgency[];
}

/** The units and people of an agency; none of an agency that is not there. */
export async function organisationOf(agencyId: string): Promise<Organisation> {
  const { agencies } = await ask<{ readonly agencies: readonly (Organisation & { readonly id: string })[] }>(
    '{ agencies { id units { id name } staff { id name units { id name } } } }',
  );
  return agencies.find(({ id }) => id === agencyId) ?? { units: [], staff: [] };
}

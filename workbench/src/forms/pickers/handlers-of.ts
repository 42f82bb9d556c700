import { ask } from '../../api/ask.ts';
import type { Organisation, UnitOrClosed } from './organisation-of.ts';

/** To whom a case of an agency can be assigned: its units that are not closed, and the people who hold the role of a handler there. */
export async function handlersOf(agencyId: string): Promise<Organisation> {
  const { agencies } = await ask<{
    readonly agencies: readonly {
      readonly id: string;
      readonly units: readonly UnitOrClosed[];
      readonly staff: Organisation['staff'];
    }[];
  }>('{ agencies { id units { id name closed } staff(holding: HANDLER) { id name units { id name } } } }');
  const agency = agencies.find(({ id }) => id === agencyId);
  return { units: (agency?.units ?? []).filter(({ closed }) => !closed), staff: agency?.staff ?? [] };
}

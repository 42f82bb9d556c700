import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NewAgency } from '../ports/agencies.ts';
import { refusalOfAgency } from './create-agency.ts';
import { refusalOfPassword } from './create-staff-member.ts';

export interface FoundInstallationCommand {
  /** The supervising authority, which sets up the rest. */
  readonly agency: Omit<NewAgency, 'id' | 'supervisingAgencyId'>;
  readonly userName: string;
  readonly name: string;
  readonly password: string;
}

/**
 * The first agency and its administrator, while there is nobody who could be asked for permission.
 * Refused as soon as anybody exists.
 * @returns the ids of both
 */
export async function foundInstallation(
  deps: Dependencies,
  command: FoundInstallationCommand,
): Promise<Outcome<{ readonly agencyId: string; readonly staffId: string }>> {
  if (await deps.organisation.anyStaff()) {
    return refuse({
      code: 'NOT_PERMITTED',
      action: 'foundInstallation',
      reason: 'ROLE_MISSING',
      by: ['ADMINISTRATOR'],
    });
  }
  const refusal =
    refusalOfAgency(command.agency) ?? refusalOfPassword(deps, command.password, command.userName);
  if (refusal) return refuse(refusal);
  const agencyId = deps.newId();
  const staffId = deps.newId();
  const { agency, userName, name, password } = command;
  if ((await deps.organisation.createAgency({ ...agency, id: agencyId })) === 'TAKEN') {
    return refuse({ code: 'INVALID_INPUT', path: 'agency.code', problem: 'TAKEN' });
  }
  const passwordHash = await deps.passwords.hash(password);
  await deps.organisation.createStaffMember(
    { id: staffId, agencyId, unitIds: [], userName, name, active: true },
    passwordHash,
  );
  await deps.organisation.grantRole({ staffId, role: 'ADMINISTRATOR', agencyId });
  return done({ agencyId, staffId });
}

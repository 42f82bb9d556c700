import { type Actor, actorName } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { StaffMember } from '../ports/agencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

/** Long enough for a weekend between the office and the person. */
const daysValid = 3;
const dayMs = 24 * 3600_000;

export interface PasswordReset {
  readonly staffId: string;
  /** Shown once: only its hash is kept. */
  readonly oneTimePassword: string;
  readonly validUntil: string;
}

/**
 * 重置口令: a new one-time password, to be handed to the person, which opens nothing but the change of it. Every session of
 * the person ends. Only by an administrator of every agency in which the person holds a role: whoever knows the password
 * could act with all of them.
 */
export async function resetPassword(
  deps: Dependencies,
  actor: Actor,
  staffId: string,
): Promise<Outcome<PasswordReset>> {
  const member = await deps.directory.staffMember(staffId);
  if (!member) return refuse({ code: 'INVALID_INPUT', path: 'staffId', problem: 'UNKNOWN' });
  const refusal = await refusalToReset(deps, actor, member);
  if (refusal) return refuse(refusal);
  const oneTimePassword = deps.passwords.newOneTime();
  const now = deps.clock.now();
  const validUntil = new Date(Date.parse(now) + daysValid * dayMs).toISOString();
  await deps.accounts.resetPassword(
    member.id,
    await deps.passwords.hash(oneTimePassword),
    validUntil,
    administrationEntry(deps, actor, {
      action: 'PASSWORD_RESET',
      agencyId: member.agencyId,
      staffId: member.id,
    }),
  );
  return done({ staffId: member.id, oneTimePassword, validUntil });
}

async function refusalToReset(
  deps: Dependencies,
  actor: Actor,
  { id, agencyId }: StaffMember,
): Promise<Refusal | undefined> {
  // One's own is changed against the current one.
  if (id === actorName(actor)) return { code: 'INVALID_INPUT', path: 'staffId', problem: 'NOT_ALLOWED' };
  const agencies = new Set([agencyId, ...(await deps.directory.grants(id)).map((grant) => grant.agencyId)]);
  for (const each of agencies) {
    const refusal = await refusalToAdminister(deps, actor, 'resetPassword', each);
    if (refusal) return refusal;
  }
  return undefined;
}

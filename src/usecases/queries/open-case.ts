import { type Actor, rolesAt } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ListedCase } from '../ports/reading.ts';
import type { Role } from '../../case-file/states.ts';
import { readCase } from './read-case.ts';

/** Who look at cases, and take none in hand. */
const onlookers: ReadonlySet<Role> = new Set(['SUPERVISOR', 'ADMINISTRATOR']);

/**
 * The row of a case that somebody opens to read it, as `readCase`. The first member of the agency to open an online
 * submission is kept, so that no submission lies unread unnoticed; a supervisor's look is none of the agency's.
 */
export async function openCase(
  deps: Pick<Dependencies, 'reader' | 'directory' | 'openings' | 'clock'>,
  actor: Actor,
  caseId: string,
): Promise<ListedCase | undefined> {
  const row = await readCase(deps, actor, caseId);
  const isNew = row?.channel === 'INTERNET' && (row.state === 'SUBMITTED' || row.state === 'RECEIVED');
  if (row && isNew && actor.kind === 'STAFF' && works(actor, row)) {
    await deps.openings.note({ caseId: row.id, staffId: actor.id, at: deps.clock.now() });
  }
  return row;
}

function works(actor: Actor, { agencyId }: ListedCase): boolean {
  return rolesAt(actor, agencyId).some((role) => !onlookers.has(role));
}

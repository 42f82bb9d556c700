import { type Actor, actorName } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { AdministrationEntry } from '../ports/accounts.ts';

/** A line of the record of administration, of what this actor does now. */
export function administrationEntry(
  { clock }: Pick<Dependencies, 'clock'>,
  actor: Actor,
  what: Pick<AdministrationEntry, 'action' | 'agencyId'> &
    Partial<Pick<AdministrationEntry, 'staffId' | 'unitId' | 'details' | 'reason'>>,
): AdministrationEntry {
  return { details: [], reason: '', ...what, recordedAt: clock.now(), recordedBy: actorName(actor) };
}

import type { Actor } from '../../access/actor.ts';
import { firstRefusal, lineLimit, paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Agency } from '../ports/agencies.ts';
import { administrationEntry } from './administration-entry.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

/** What may change of an agency; its code begins every application number and stays. */
const changeable = [
  'name',
  'address',
  'phone',
  'documentPrefix',
  'fondsNo',
  'confirmPolicy',
  'reconsiderationAuthority',
  'court',
  'reconsiderationChannel',
] as const;
export type AgencyChange = Partial<Pick<Agency, (typeof changeable)[number]>>;

export interface ChangeAgencyCommand {
  readonly agencyId: string;
  readonly change: AgencyChange;
  /** Kept in the record. */
  readonly reason: string;
}

/**
 * 变更机关: what is not named stays. Letters say what is so on their day; those that were checked before keep what they said.
 * The numbers go on from where they are, whatever stands before them.
 * @returns the id of the agency
 */
export async function changeAgency(
  deps: Dependencies,
  actor: Actor,
  { agencyId, change, reason }: ChangeAgencyCommand,
): Promise<Outcome<string>> {
  const agency = await deps.directory.agency(agencyId);
  if (!agency) return refuse({ code: 'INVALID_INPUT', path: 'agencyId', problem: 'UNKNOWN' });
  const changed = { ...agency, ...change };
  const refusal =
    (await refusalToAdminister(deps, actor, 'changeAgency', agencyId)) ??
    firstRefusal(
      refusalOfText('reason', reason, paragraphLimit),
      ...changeable.map((field) => refusalOfText(field, changed[field], lineLimit)),
    );
  if (refusal) return refuse(refusal);
  const details = changeable
    .filter((field) => agency[field] !== changed[field])
    .map((field) => ({ field, before: agency[field], after: changed[field] }));
  if (details.length === 0) return done(agencyId);
  const entry = administrationEntry(deps, actor, { action: 'AGENCY_CHANGED', agencyId, details, reason });
  const taken = await deps.organisationChanges.changeAgency(changed, entry);
  return taken === undefined
    ? done(agencyId)
    : refuse({ code: 'INVALID_INPUT', path: taken, problem: 'TAKEN' });
}

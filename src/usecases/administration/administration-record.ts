import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { KeptEntry } from '../ports/administration.ts';
import { refusalToAdminister } from './refusal-to-administer.ts';

export interface AdministrationPage {
  readonly entries: readonly KeptEntry[];
  readonly hasNextPage: boolean;
}

/** 管理记录 of an agency, the newest first, for those who administer it; empty for others. */
export async function administrationRecord(
  deps: Pick<Dependencies, 'directory' | 'organisationChanges'>,
  actor: Actor,
  agencyId: string,
  first: number,
  beforeId: string | undefined,
): Promise<AdministrationPage> {
  if (await refusalToAdminister(deps, actor, 'administrationRecord', agencyId)) {
    return { entries: [], hasNextPage: false };
  }
  const limit = Math.min(Math.max(first, 1), 100);
  const found = await deps.organisationChanges.record(agencyId, limit + 1, beforeId);
  return { entries: found.slice(0, limit), hasNextPage: found.length > limit };
}

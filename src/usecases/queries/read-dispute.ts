import type { Actor } from '../../access/actor.ts';
import { mayReadDisputes } from '../../access/may-act-on-dispute.ts';
import type { Dispute } from '../../dispute/dispute.ts';
import type { DisputeEntry } from '../../dispute/facts.ts';
import { foldDispute } from '../../dispute/fold.ts';
import type { DisputeRow } from '../../dispute/row.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DisputeListQuery } from '../ports/disputes.ts';
import type { ListedCase } from '../ports/reading.ts';
import { scopeOf } from './scope-of.ts';

/** The row of a dispute. @returns undefined alike when there is none and when it is not the actor's to read */
export async function readDispute(
  deps: Dependencies,
  actor: Actor,
  disputeId: string,
): Promise<DisputeRow | undefined> {
  const row = await deps.disputes.row(disputeId);
  return row && (await readableBy(deps, actor, row.caseId, row.agencyId)) ? row : undefined;
}

/** The disputes about a case whose row was read before; none for its applicant. */
export async function disputesOf(
  deps: Dependencies,
  actor: Actor,
  { id, agencyId }: Pick<ListedCase, 'id' | 'agencyId'>,
): Promise<readonly DisputeRow[]> {
  return (await readableBy(deps, actor, id, agencyId)) ? deps.disputes.ofCase(id) : [];
}

/** 复议、诉讼列表: those of the agencies where the actor holds a role, and of those it supervises. */
export async function listDisputes(
  deps: Dependencies,
  actor: Actor,
  query: Omit<DisputeListQuery, 'scope'>,
): Promise<readonly DisputeRow[]> {
  const scope = scopeOf(actor);
  if (scope.agencyIds.length === 0) return [];
  return deps.disputes.list({ ...query, scope, limit: Math.min(Math.max(query.limit, 1), 200) });
}

/** A dispute with its journal. */
export interface OpenedDispute {
  readonly dispute: Dispute;
  readonly journal: readonly DisputeEntry[];
}

/** Folds a dispute whose row was read before, and so may be read. */
export async function openedDispute(
  deps: Pick<Dependencies, 'disputes'>,
  disputeId: string,
): Promise<OpenedDispute> {
  const journal = await deps.disputes.journal(disputeId);
  return { dispute: foldDispute(disputeId, journal), journal };
}

async function readableBy(
  deps: Dependencies,
  actor: Actor,
  caseId: string,
  agencyId: string,
): Promise<boolean> {
  const supervisingAgencyId = (await deps.directory.agency(agencyId))?.supervisingAgencyId;
  return mayReadDisputes(actor, { id: caseId, agencyId, supervisingAgencyId });
}

import { type Actor, actorName } from '../../access/actor.ts';
import { mayReadUnpublished, type PublishingAct, refusalToPublish } from '../../access/may-publish.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CatalogueEntry, CatalogueStatus, RecordedStep } from '../ports/catalogue.ts';

export interface CatalogueEntryCommand {
  readonly entryId: string;
  /** The version that was seen. */
  readonly version: number;
  readonly why: string;
}

/**
 * What the steps of an entry share: by those whose catalogue it is, on the version they have seen.
 * @param step what becomes of the entry
 * @returns its id
 */
export async function changeCatalogueEntry(
  { catalogue, clock }: Pick<Dependencies, 'catalogue' | 'clock'>,
  actor: Actor,
  act: PublishingAct,
  { entryId, version, why }: CatalogueEntryCommand,
  step: (entry: CatalogueEntry) => Outcome<CatalogueEntry>,
): Promise<Outcome<string>> {
  return catalogue.inTurn(async (transaction) => {
    const entry = await transaction.entry(entryId);
    const seen = entry && (entry.status === 'PUBLISHED' || mayReadUnpublished(actor, entry.agencyId));
    if (!entry || !seen) return refuse({ code: 'INVALID_INPUT', path: 'entryId', problem: 'UNKNOWN' });
    const refusal = refusalToPublish(actor, act, entry.agencyId);
    if (refusal) return refuse(refusal);
    if (entry.version !== version)
      return refuse({ code: 'PUBLICATION_OUTDATED', seen: version, now: entry.version });
    const next = step(entry);
    if (!next.ok) return next;
    await transaction.keep({ ...next.value, version: version + 1 }, recordedStep(actor, clock.now(), why));
    return done(entryId);
  });
}

export function recordedStep(actor: Actor, recordedAt: string, why: string): RecordedStep {
  return { recordedBy: actorName(actor), recordedAt, why };
}

/** @returns the refusal where the step is not taken from the status the entry has */
export function refusalOfStatus(
  { status }: CatalogueEntry,
  from: readonly CatalogueStatus[],
): Refusal | undefined {
  return from.includes(status) ? undefined : { code: 'PUBLICATION_STATUS_REFUSED', status, from };
}

import type { Actor } from '../../access/actor.ts';
import { mayReadUnpublished, refusalToPublish } from '../../access/may-publish.ts';
import {
  firstRefusal,
  paragraphLimit,
  refusalOfOptionalText,
  refusalOfText,
} from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CatalogueContent, CatalogueTransaction } from '../ports/catalogue.ts';
import { recordedStep } from './change-catalogue-entry.ts';
import { contentOf, refusalOfContent, saysTheSame } from './refusal-of-content.ts';

export interface SaveCatalogueEntry extends CatalogueContent {
  /** Left out: a new entry. */
  readonly entryId?: string;
  readonly agencyId: string;
  /** The version that was seen; of an entry that exists. */
  readonly version?: number;
  readonly why: string;
}

/**
 * 保存目录条目 (art. 12): a new one as a draft. A published one is put right at once, with a reason; one that was withdrawn
 * is a draft again. Saving what it already says keeps no line.
 * @returns its id; refused when the index number belongs to another entry of the agency, or somebody else changed it
 */
export async function saveCatalogueEntry(
  deps: Dependencies,
  actor: Actor,
  command: SaveCatalogueEntry,
): Promise<Outcome<string>> {
  const content = contentOf(command);
  const refusal = firstRefusal(
    refusalToPublish(actor, 'saveCatalogueEntry', command.agencyId),
    refusalOfContent(content, deps.clock.today()),
    refusalOfOptionalText('why', command.why, paragraphLimit),
  );
  if (refusal) return refuse(refusal);
  return deps.catalogue.inTurn((transaction) =>
    command.entryId === undefined
      ? newEntry(deps, actor, command, content, transaction)
      : changedEntry(deps, actor, { ...command, entryId: command.entryId }, content, transaction),
  );
}

async function newEntry(
  deps: Dependencies,
  actor: Actor,
  { agencyId, why }: SaveCatalogueEntry,
  content: CatalogueContent,
  transaction: CatalogueTransaction,
): Promise<Outcome<string>> {
  const known = await transaction.byIndexNo(agencyId, content.indexNo);
  if (known && saysTheSame(known, content)) return done(known.id);
  if (known) return refuse({ code: 'INVALID_INPUT', path: 'indexNo', problem: 'TAKEN' });
  const id = deps.newId();
  await transaction.keep(
    { ...content, id, agencyId, status: 'DRAFT', version: 1, publishedOn: undefined },
    recordedStep(actor, deps.clock.now(), why),
  );
  return done(id);
}

async function changedEntry(
  { clock }: Dependencies,
  actor: Actor,
  { entryId, agencyId, version = 0, why }: SaveCatalogueEntry & { readonly entryId: string },
  content: CatalogueContent,
  transaction: CatalogueTransaction,
): Promise<Outcome<string>> {
  const entry = await transaction.entry(entryId);
  if (!entry || entry.agencyId !== agencyId || !mayReadUnpublished(actor, agencyId))
    return refuse({ code: 'INVALID_INPUT', path: 'entryId', problem: 'UNKNOWN' });
  if (saysTheSame(entry, content)) return done(entryId);
  if (entry.version !== version)
    return refuse({ code: 'PUBLICATION_OUTDATED', seen: version, now: entry.version });
  const unexplained = entry.status === 'PUBLISHED' ? refusalOfText('why', why, paragraphLimit) : undefined;
  if (unexplained) return refuse(unexplained);
  const namesake = await transaction.byIndexNo(agencyId, content.indexNo);
  if (namesake && namesake.id !== entryId)
    return refuse({ code: 'INVALID_INPUT', path: 'indexNo', problem: 'TAKEN' });
  await transaction.keep(
    {
      ...entry,
      ...content,
      status: entry.status === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFT',
      version: version + 1,
    },
    recordedStep(actor, clock.now(), why),
  );
  return done(entryId);
}

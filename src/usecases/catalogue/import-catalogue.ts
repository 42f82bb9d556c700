import type { Actor } from '../../access/actor.ts';
import { refusalToPublish } from '../../access/may-publish.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Refusal } from '../../case-file/refusals.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CatalogueContent, CatalogueEntry, CatalogueTransaction } from '../ports/catalogue.ts';
import { recordedStep } from './change-catalogue-entry.ts';
import { contentOf, refusalOfContent, saysTheSame } from './refusal-of-content.ts';

export interface ImportedEntry extends CatalogueContent {
  readonly agencyId: string;
}

export interface ImportCatalogue {
  readonly entries: readonly ImportedEntry[];
  /** Publishes each entry that is not public yet. */
  readonly publish: boolean;
  readonly why: string;
}

export interface CatalogueImported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What is wrong with an import: where in the list, and what. */
export interface ImportProblem {
  readonly index: number;
  readonly refusal: Refusal;
}

/**
 * 导入目录: all of it or nothing. An entry that is known by its index number is changed, one that says the same is left
 * alone, so that a list may be imported again; an entry that is not in the list stays as it is.
 * @returns every entry that cannot be taken, where there is one
 */
export async function importCatalogue(
  deps: Dependencies,
  actor: Actor,
  { entries, publish, why }: ImportCatalogue,
): Promise<Outcome<CatalogueImported, readonly ImportProblem[]>> {
  const problems = entries.flatMap((entry, index) => {
    const refusal =
      refusalToPublish(actor, 'importCatalogue', entry.agencyId) ??
      refusalOfContent(contentOf(entry), deps.clock.today()) ??
      refusalOfRepetition(entries, index);
    return refusal ? [{ index, refusal }] : [];
  });
  if (problems.length > 0) return refuse(problems);
  const imported = await deps.catalogue.inTurn<CatalogueImported>(async (transaction) => {
    const counts = { added: 0, changed: 0, unchanged: 0 };
    for (const entry of entries) counts[await takeIn(deps, transaction, actor, entry, { publish, why })] += 1;
    return done(counts);
  });
  if (!imported.ok) throw new Error('an import that was examined was refused');
  return imported;
}

function refusalOfRepetition(entries: readonly ImportedEntry[], index: number): Refusal | undefined {
  const entry = entries[index];
  const first = entries.findIndex(
    ({ agencyId, indexNo }) => agencyId === entry?.agencyId && indexNo.trim() === entry.indexNo.trim(),
  );
  return first === index ? undefined : { code: 'INVALID_INPUT', path: 'indexNo', problem: 'TAKEN' };
}

async function takeIn(
  { clock, newId }: Dependencies,
  transaction: CatalogueTransaction,
  actor: Actor,
  imported: ImportedEntry,
  { publish, why }: Pick<ImportCatalogue, 'publish' | 'why'>,
): Promise<keyof CatalogueImported> {
  const { agencyId } = imported;
  const content = contentOf(imported);
  const known = await transaction.byIndexNo(agencyId, content.indexNo);
  const publishes = publish && known?.status !== 'PUBLISHED';
  if (known && !publishes && saysTheSame(known, content)) return 'unchanged';
  const before: Pick<CatalogueEntry, 'id' | 'status' | 'version' | 'publishedOn'> = known ?? {
    id: newId(),
    status: 'DRAFT',
    version: 0,
    publishedOn: undefined,
  };
  const saved: CatalogueEntry = {
    ...before,
    ...content,
    agencyId,
    status: publishes || before.status === 'PUBLISHED' ? 'PUBLISHED' : 'DRAFT',
    version: before.version + 1,
    publishedOn: publishes ? clock.today() : before.publishedOn,
  };
  await transaction.keep(saved, recordedStep(actor, clock.now(), why));
  return known ? 'changed' : 'added';
}

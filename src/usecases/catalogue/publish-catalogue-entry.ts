import type { Actor } from '../../access/actor.ts';
import { paragraphLimit, refusalOfOptionalText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type CatalogueEntryCommand,
  changeCatalogueEntry,
  refusalOfStatus,
} from './change-catalogue-entry.ts';

/** 公布目录条目 (art. 12): from now on anybody finds it. @returns its id */
export async function publishCatalogueEntry(
  deps: Dependencies,
  actor: Actor,
  command: CatalogueEntryCommand,
): Promise<Outcome<string>> {
  const unreadable = refusalOfOptionalText('why', command.why, paragraphLimit);
  if (unreadable) return refuse(unreadable);
  return changeCatalogueEntry(deps, actor, 'publishCatalogueEntry', command, (entry) => {
    const refusal = refusalOfStatus(entry, ['DRAFT', 'WITHDRAWN']);
    if (refusal) return refuse(refusal);
    return done({ ...entry, status: 'PUBLISHED', publishedOn: deps.clock.today() });
  });
}

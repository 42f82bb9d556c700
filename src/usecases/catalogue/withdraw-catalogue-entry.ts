import type { Actor } from '../../access/actor.ts';
import { paragraphLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import {
  type CatalogueEntryCommand,
  changeCatalogueEntry,
  refusalOfStatus,
} from './change-catalogue-entry.ts';

/** 撤下目录条目: published or still a draft, with a reason; it can be published again. @returns its id */
export async function withdrawCatalogueEntry(
  deps: Dependencies,
  actor: Actor,
  command: CatalogueEntryCommand,
): Promise<Outcome<string>> {
  const unreadable = refusalOfText('why', command.why, paragraphLimit);
  if (unreadable) return refuse(unreadable);
  return changeCatalogueEntry(deps, actor, 'withdrawCatalogueEntry', command, (entry) => {
    const refusal = refusalOfStatus(entry, ['DRAFT', 'PUBLISHED']);
    return refusal ? refuse(refusal) : done({ ...entry, status: 'WITHDRAWN', publishedOn: undefined });
  });
}

import type { Actor } from '../../access/actor.ts';
import { addDays, type Day } from '../../calendar/day.ts';
import { fold } from '../../case-file/fold.ts';
import type { Dependencies } from '../dependencies.ts';
import { lettersToPrint } from '../letters/letters-to-print.ts';
import { envelopeDaysBack } from '../queries/envelopes-to-print.ts';
import type { CaseFilter, CaseOrder, CasePageQuery, ListedCase } from '../ports/reading.ts';
import { caseSelection } from '../queries/case-selection.ts';
import { orderKey } from '../queries/list-cases.ts';

/** 案件列表: the cases of a filter in an order. */
export interface CaseList {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

const casesAPage = 100;

/**
 * 待打印文书 of the cases that a list has for an actor, in its order; within a case as they were written.
 * @param enough ends the search
 * @returns their ids, a few more than `enough` at most
 */
export async function lettersOfList(
  deps: Dependencies,
  actor: Actor,
  { filter, order }: CaseList,
  enough: number,
): Promise<readonly string[]> {
  const selection = await caseSelection(deps, actor, filter);
  if (!selection) return [];
  const lettersSince = addDays(deps.clock.today(), -envelopeDaysBack);
  const found: string[] = [];
  let after: CasePageQuery['after'];
  while (found.length < enough) {
    const page = { ...selection, lettersSince, order, limit: casesAPage, ...(after && { after }) };
    const rows = await deps.reader.page(page);
    found.push(...(await lettersOf(deps, rows, lettersSince)));
    const last = rows.length === casesAPage ? rows.at(-1) : undefined;
    if (!last) return found;
    after = { key: orderKey(last, order), id: last.id };
  }
  return found;
}

async function lettersOf(
  { mail, reader }: Dependencies,
  rows: readonly ListedCase[],
  since: Day,
): Promise<readonly string[]> {
  const ids = rows.map(({ id }) => id);
  const journals = await reader.journals(ids);
  const drawn = Map.groupBy(await mail.drawnLettersOf(ids, since), ({ caseId }) => caseId);
  return ids.flatMap((id) => {
    const letters = lettersToPrint(fold(id, journals.get(id) ?? []), drawn.get(id) ?? []);
    return letters.map((letter) => letter.id);
  });
}

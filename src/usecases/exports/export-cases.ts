import type { Actor } from '../../access/actor.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { refusalToList } from '../lists/refusal-to-list.ts';
import type { CaseExport, ExportFormat } from '../ports/exports.ts';
import type { CaseFilter } from '../ports/reading.ts';
import { countCases } from '../queries/count-cases.ts';
import { openExport } from './open-export.ts';

export interface ExportCasesCommand {
  readonly clientMutationId: string;
  readonly filter: CaseFilter;
  readonly format: ExportFormat;
}

/** What a spreadsheet still opens. */
const rowsAtMost = 100_000;

/** 导出案件列表: the cases a filter means for this person, written out in the background. Sent twice, it is written once. */
export async function exportCases(
  deps: Dependencies,
  actor: Actor,
  { clientMutationId, filter, format }: ExportCasesCommand,
): Promise<Outcome<CaseExport>> {
  if (actor.kind !== 'STAFF') return refuse(refusalToList('exportCases'));
  // Letters are no list: `printLetters` orders them.
  if (format === 'LETTERS') return refuse({ code: 'INVALID_INPUT', path: 'format', problem: 'NOT_ALLOWED' });
  const asked = { staffId: actor.id, clientMutationId, format, payload: [filter, format], path: 'format' };
  return openExport(deps, asked, async () => {
    const { count: total } = await countCases(deps, actor, filter);
    return total > rowsAtMost
      ? refuse({ code: 'INVALID_INPUT', path: 'filter', problem: 'OUT_OF_RANGE', limit: rowsAtMost })
      : done({ filter, total });
  });
}

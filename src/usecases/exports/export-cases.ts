import type { Actor } from '../../access/actor.ts';
import { lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import { refusalToList } from '../lists/refusal-to-list.ts';
import type { CaseExport, ExportFormat } from '../ports/exports.ts';
import type { CaseFilter } from '../ports/reading.ts';
import { countCases } from '../queries/count-cases.ts';

export interface ExportCasesCommand {
  readonly clientMutationId: string;
  readonly filter: CaseFilter;
  readonly format: ExportFormat;
}

/** What a spreadsheet still opens. */
const rowsAtMost = 100_000;
const runningAtMost = 3;

/** 导出案件列表: the cases a filter means for this person, written out in the background. Sent twice, it is written once. */
export async function exportCases(
  deps: Dependencies,
  actor: Actor,
  { clientMutationId, filter, format }: ExportCasesCommand,
): Promise<Outcome<CaseExport>> {
  if (actor.kind !== 'STAFF') return refuse(refusalToList('exportCases'));
  const refusal = refusalOfText('clientMutationId', clientMutationId, lineLimit);
  if (refusal) return refuse(refusal);
  const { count: total } = await countCases(deps, actor, filter);
  if (total > rowsAtMost)
    return refuse({ code: 'INVALID_INPUT', path: 'filter', problem: 'OUT_OF_RANGE', limit: rowsAtMost });
  const payloadHash = deps.hash(JSON.stringify([filter, format]));
  const running = (await deps.exports.of(actor.id)).filter(({ state }) => state === 'RUNNING');
  const isNew = running.every((one) => one.clientMutationId !== clientMutationId);
  if (isNew && running.length >= runningAtMost)
    return refuse({ code: 'INVALID_INPUT', path: 'format', problem: 'OUT_OF_RANGE', limit: runningAtMost });
  const opened = await deps.exports.open({
    id: deps.newId(),
    staffId: actor.id,
    clientMutationId,
    payloadHash,
    format,
    filter,
    total,
    createdAt: deps.clock.now(),
  });
  return opened.payloadHash === payloadHash
    ? done(opened.export)
    : refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId });
}

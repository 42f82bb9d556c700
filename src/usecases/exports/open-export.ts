import { lineLimit, refusalOfText } from '../../case-file/input-text.ts';
import { done, type Outcome, refuse } from '../../case-file/outcome.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseExport, ExportFormat, NewExport, OpenedExport } from '../ports/exports.ts';

export interface AskedExport {
  readonly staffId: string;
  readonly clientMutationId: string;
  readonly format: ExportFormat;
  /** All that was asked for besides: the same id with another payload is refused. */
  readonly payload: unknown;
  /** The member of the input at which one too many is refused. */
  readonly path: string;
}

type Contents = Pick<NewExport, 'filter' | 'total' | 'letterIds'>;

const runningAtMost = 3;

/**
 * 导出任务: opens one, to be written in the background, three at a time of a person. Sent twice, it is opened once.
 * @param contentsOf what it will hold, or why not; not asked when the task stands already
 */
export async function openExport(
  deps: Pick<Dependencies, 'exports' | 'hash' | 'newId' | 'clock'>,
  { staffId, clientMutationId, format, payload, path }: AskedExport,
  contentsOf: () => Promise<Outcome<Contents>>,
): Promise<Outcome<CaseExport>> {
  const refusal = refusalOfText('clientMutationId', clientMutationId, lineLimit);
  if (refusal) return refuse(refusal);
  const payloadHash = deps.hash(JSON.stringify(payload));
  const known = await deps.exports.recall(staffId, clientMutationId);
  if (known) return answered(known, payloadHash);
  const running = (await deps.exports.of(staffId)).filter(({ state }) => state === 'RUNNING');
  if (running.length >= runningAtMost)
    return refuse({ code: 'INVALID_INPUT', path, problem: 'OUT_OF_RANGE', limit: runningAtMost });
  const contents = await contentsOf();
  if (!contents.ok) return contents;
  const id = deps.newId();
  const createdAt = deps.clock.now();
  const asked = { id, staffId, clientMutationId, payloadHash, format, createdAt, ...contents.value };
  return answered(await deps.exports.open(asked), payloadHash);
}

function answered(opened: OpenedExport, payloadHash: string): Outcome<CaseExport> {
  const { clientMutationId } = opened.export;
  if (opened.payloadHash === payloadHash) return done(opened.export);
  return refuse({ code: 'IDEMPOTENCY_MISMATCH', clientMutationId });
}

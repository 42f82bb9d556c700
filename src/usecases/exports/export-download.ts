import type { Actor } from '../../access/actor.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ExportedRow, ExportFormat } from '../ports/exports.ts';
import { exportedColumns } from './exported-row.ts';

export interface ExportDownload {
  readonly format: ExportFormat;
  /** Without the ending that its format has. */
  readonly name: string;
  /** The heads of the columns first. */
  readonly rows: AsyncIterable<readonly ExportedRow[]>;
}

/** A finished export, for the person who asked for it. @returns undefined for everybody else, and while it runs */
export async function exportDownload(
  { exports }: Pick<Dependencies, 'exports'>,
  actor: Actor,
  id: string,
): Promise<ExportDownload | undefined> {
  const found = actor.kind === 'STAFF' ? await exports.find(actor.id, id) : undefined;
  if (found?.state !== 'DONE') return undefined;
  return {
    format: found.format,
    name: `案件列表-${found.createdAt.slice(0, 10)}`,
    rows: withHeads(exports.rows(found.id)),
  };
}

async function* withHeads(
  parts: AsyncIterable<readonly ExportedRow[]>,
): AsyncGenerator<readonly ExportedRow[]> {
  yield [exportedColumns];
  yield* parts;
}

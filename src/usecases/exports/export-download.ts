import type { Actor } from '../../access/actor.ts';
import { dayInChina } from '../day-in-china.ts';
import type { Dependencies } from '../dependencies.ts';
import type { ExportedRow, ListFormat } from '../ports/exports.ts';
import type { Download } from '../queries/downloads.ts';
import { exportedColumns } from './exported-row.ts';

export type ExportDownload = ListDownload | PrintSetDownload;

export interface ListDownload {
  readonly format: ListFormat;
  /** Without the ending that its format has. */
  readonly name: string;
  /** The heads of the columns first. */
  readonly rows: AsyncIterable<readonly ExportedRow[]>;
}

export interface PrintSetDownload extends Download {
  readonly format: 'LETTERS';
}

/** A finished export, for the person who asked for it. @returns undefined for everybody else, and while it runs */
export async function exportDownload(
  { exports }: Pick<Dependencies, 'exports'>,
  actor: Actor,
  id: string,
): Promise<ExportDownload | undefined> {
  const found = actor.kind === 'STAFF' ? await exports.find(actor.id, id) : undefined;
  if (found?.state !== 'DONE') return undefined;
  const { format, sha256 } = found;
  const on = dayInChina(found.createdAt);
  if (format !== 'LETTERS')
    return { format, name: `案件列表-${on}`, rows: withHeads(exports.rows(found.id)) };
  return sha256 === undefined
    ? undefined
    : { format, name: `批量打印-${on}.pdf`, mediaType: 'application/pdf', sha256 };
}

async function* withHeads(
  parts: AsyncIterable<readonly ExportedRow[]>,
): AsyncGenerator<readonly ExportedRow[]> {
  yield [exportedColumns];
  yield* parts;
}

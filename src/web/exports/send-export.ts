import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { ListDownload } from '../../usecases/exports/export-download.ts';
import type { ExportedRow } from '../../usecases/ports/exports.ts';
import { contentDisposition } from '../uploads/content-disposition.ts';
import { csvLine } from './csv-line.ts';
import { workbook } from './workbook.ts';

const mediaTypes = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Sends a list as it is read, whatever its length. */
export async function sendExport(response: Response, { format, name, rows }: ListDownload): Promise<void> {
  response.set({
    'Content-Type': mediaTypes[format],
    'Content-Disposition': contentDisposition(`${name}.${format.toLowerCase()}`),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  await pipeline(format === 'CSV' ? Readable.from(csvOf(rows)) : workbook(rows), response);
}

/** With the mark by which spreadsheets know UTF-8. */
async function* csvOf(rows: AsyncIterable<readonly ExportedRow[]>): AsyncGenerator<string> {
  yield '\uFEFF';
  for await (const part of rows) yield part.map(csvLine).join('');
}

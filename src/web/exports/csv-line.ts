import type { ExportedRow } from '../../usecases/ports/exports.ts';

/** What a spreadsheet would take for a formula or its continuation, in letters of full width too. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/u;

/**
 * A row of comma-separated values (RFC 4180). A text that a spreadsheet would reckon with is given an apostrophe before it:
 * applicants choose their words, and no word of theirs may do anything on the desk of who opens the list.
 */
export function csvLine(row: ExportedRow): string {
  return `${row.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export type Table = readonly (readonly string[])[];

/**
 * Reads a table of comma-separated values (RFC 4180) as spreadsheets save it: UTF-8 with or without its mark, or GB 18030.
 * @returns its rows, those without any text left out
 * @throws Error when a quoted field does not end
 */
export function readTable(bytes: Uint8Array): Table {
  return rowsOf(decoded(bytes)).filter((row) => row.some((field) => field.trim() !== ''));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A field, quoted or not, and what ends it. */
const fieldAndEnd = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

function rowsOf(text: string): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  fieldAndEnd.lastIndex = 0;
  while (fieldAndEnd.lastIndex < text.length) {
    const line = rows.length + 1;
    const found = fieldAndEnd.exec(text);
    if (!found)
      throw new Error(`第${line}行的引号没有配对 / row ${line} has a quotation mark without its other`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',' && fieldAndEnd.lastIndex < text.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

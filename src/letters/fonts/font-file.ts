/** A table with its four-letter name. */
export type TaggedTable = readonly [tag: string, table: Uint8Array];

const HEADER = 12;
const DIRECTORY_ENTRY = 16;
/** What all numbers of a font file must add up to (OpenType 1.9, head: checksumAdjustment). */
const CHECKSUM_OF_FILE = 0xb1b0afba;

/** The tables of a TrueType or OpenType file, as views of it. */
export function readTables(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = HEADER + index * DIRECTORY_ENTRY;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, file.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

/**
 * Puts tables together to a TrueType file, each on a multiple of four bytes, with their checksums.
 * @param parts the tables, `head` among them
 */
export function fontFile(parts: readonly TaggedTable[]): Uint8Array {
  const tables = parts.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const directory = HEADER + tables.length * DIRECTORY_ENTRY;
  const size = tables.reduce((sum, [, table]) => sum + padded(table.length), directory);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length << 4) - (16 << power));
  let offset = directory;
  let head = 0;
  let sum = 0;
  for (const [index, [tag, table]] of tables.entries()) {
    const entry = HEADER + index * DIRECTORY_ENTRY;
    file.set(table, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(head + 8, 0);
    }
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    const sumOfTable = checksum(view, offset, padded(table.length));
    sum += sumOfTable;
    view.setUint32(entry + 4, sumOfTable);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  }
  view.setUint32(head + 8, CHECKSUM_OF_FILE - (sum + checksum(view, 0, directory)));
  return file;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

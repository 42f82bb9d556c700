const endRecord = 0x06054b50;
const directoryEntry = 0x02014b50;
/** The end record is 22 bytes, and a comment of up to 65,535 may follow (APPNOTE.TXT 4.3.16). */
const endRecordSize = 22;
const longestComment = 65_535;

/**
 * Lists what a zip file says it contains. Nothing is unpacked.
 * @returns the names in its central directory; none when the bytes are no zip file, or a damaged one
 */
export function zipEntryNames(bytes: Buffer): readonly string[] {
  const end = endOfDirectory(bytes);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return [];
    const nameLength = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

function endOfDirectory(bytes: Buffer): number | undefined {
  const lowest = Math.max(0, bytes.length - endRecordSize - longestComment);
  for (let at = bytes.length - endRecordSize; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === endRecord) return at;
  }
  return undefined;
}

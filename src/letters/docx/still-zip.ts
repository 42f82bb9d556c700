const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
/** 1 January 2000, midnight, as a ZIP file says it (APPNOTE.TXT 4.4.6). */
const DOS_TIME = 0;
const DOS_DAY = ((2000 - 1980) << 9) | (1 << 5) | 1;

/** Gives every entry of a ZIP file the same time, so that the same contents give the same bytes. @param zip changed in place */
export function stillZip(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(END_OF_DIRECTORY);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    setTime(zip, at + 12);
    setTime(zip, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

function setTime(zip: Buffer, at: number): void {
  zip.writeUInt16LE(DOS_TIME, at);
  zip.writeUInt16LE(DOS_DAY, at + 2);
}

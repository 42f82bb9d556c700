import { fileTypeFromBuffer } from 'file-type';

import { zipEntryNames } from './zip-entry-names.ts';

/** A kind of file that may be uploaded, known by its content. */
export interface ContentKind {
  readonly mediaType: string;
  /** Endings of names this content may have. */
  readonly extensions: readonly string[];
}

const kinds = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  doc: { mediaType: 'application/msword', extensions: ['doc', 'wps'] },
  utf8: { mediaType: 'text/plain; charset=utf-8', extensions: ['txt'] },
  gb18030: { mediaType: 'text/plain; charset=gb18030', extensions: ['txt'] },
} as const satisfies Record<string, ContentKind>;

/** 网页: text in UTF-8 whose name says so. It is given out as an attachment in which no script runs. */
export const webPage: ContentKind = { mediaType: 'text/html; charset=utf-8', extensions: ['html', 'htm'] };

/** Every ending that belongs to a kind. */
export const allowedExtensions: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap((kind) => kind.extensions),
);

/**
 * Tells what a file is from its bytes; its name is not asked.
 * @returns undefined when it is of no kind that may be uploaded (among them zip files other than OFD, DOCX and XLSX)
 */
export async function contentKind(bytes: Buffer): Promise<ContentKind | undefined> {
  const sniffed = await fileTypeFromBuffer(bytes);
  switch (sniffed?.ext) {
    case 'pdf':
    case 'jpg':
    case 'png':
    case 'docx':
    case 'xlsx':
      return kinds[sniffed.ext];
    case 'zip':
      // OFD (GB/T 33190) is a zip file with OFD.xml at its root.
      return zipEntryNames(bytes).includes('OFD.xml') ? kinds.ofd : undefined;
    case 'cfb':
      return hasWordStream(bytes) ? kinds.doc : undefined;
    default:
      // Two or three letters at the beginning of a text may be another format's mark ("BM" is a bitmap's).
      return textKind(bytes);
  }
}

const streamName = Buffer.from('WordDocument\0', 'utf16le');

/** Whether a compound file has a stream named WordDocument: Word and WPS write one, Excel and installers do not. */
function hasWordStream(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(streamName); at !== -1; at = bytes.indexOf(streamName, at + 1)) {
    // Directory entries are 128 bytes long and give the length of their name at 0x40 ([MS-CFB] 2.6.1).
    if (at % 128 === 0 && at + 128 <= bytes.length && bytes.readUInt16LE(at + 0x40) === streamName.length)
      return true;
  }
  return false;
}

function textKind(bytes: Buffer): ContentKind | undefined {
  if (isText(bytes, 'utf-8')) return kinds.utf8;
  return isText(bytes, 'gb18030') ? kinds.gb18030 : undefined;
}

function isText(bytes: Buffer, encoding: 'utf-8' | 'gb18030'): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Tab, line feed, form feed and carriage return are layout; no text has another control character.
    return !/[^\P{Cc}\t\n\f\r]/u.test(text);
  } catch {
    return false;
  }
}

import { buffer } from 'node:stream/consumers';

import { ZipFile } from 'yazl';

/** A zip file with the given entries. */
export async function zipOf(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** The parts of an Office Open XML file by which it is known. */
export function officeFile(mainPart: string, contentType: string): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${mainPart}" ContentType="${contentType}"/></Types>`,
    [mainPart]: '<document/>',
  });
}

/** A compound file (DOC, XLS, …) whose directory names one stream. */
export function compoundFile(stream: string): Buffer {
  const file = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  name.copy(file, 512 + 128);
  file.writeUInt16LE(name.length, 512 + 128 + 0x40);
  return file;
}

const officeTypes = 'application/vnd.openxmlformats-officedocument';

export const samples = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  ofd: await zipOf({
    'OFD.xml': '<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>',
    'Doc_0/Document.xml': '<d/>',
  }),
  docx: await officeFile('word/document.xml', `${officeTypes}.wordprocessingml.document.main+xml`),
  docm: await officeFile('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
  xlsx: await officeFile('xl/workbook.xml', `${officeTypes}.spreadsheetml.sheet.main+xml`),
  zip: await zipOf({ '说明.txt': '文本', 'sub/OFD.xml': '<x/>' }),
  doc: compoundFile('WordDocument'),
  xls: compoundFile('Workbook'),
  utf8: Buffer.from('\ufeff申请公开以下信息：\r\n\t2025年度决算。\n'),
  /** 信息公开 */
  gb18030: Buffer.from('d0c5cfa2b9abbfaa0d0a', 'hex'),
  textLikeBitmap: Buffer.from('BM 12 路公交线路的调整方案'),
  html: Buffer.from('<!doctype html><script>alert(1)</script>'),
  exe: Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), Buffer.alloc(200)]),
  controls: Buffer.from('text with \u0000 and \u001b[2J in it'),
  noText: Buffer.from('ff80ff80ff', 'hex'),
} as const;

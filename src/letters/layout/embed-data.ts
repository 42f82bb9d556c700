import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const NAME = 'letter.json';

/**
 * Embeds 文书数据 as an associated file of the document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). Not with `pdf.file`: that
 * writes the checksum in hexadecimal digits, where 16 bytes belong (table 46).
 * @param json what the letter says, for machines
 * @param writtenAt the letter's day: the bytes do not depend on the clock
 */
export function embedData(pdf: PDFKit.PDFDocument, json: string, writtenAt: Date): void {
  const bytes = Buffer.from(json, 'utf8');
  const file = pdf.ref({
    Type: 'EmbeddedFile',
    Subtype: 'application#2Fjson',
    Params: {
      ModDate: writtenAt,
      Size: bytes.length,
      CheckSum: createHash('md5').update(bytes).digest(),
    },
    Filter: 'FlateDecode',
  });
  file.end(deflateSync(bytes));
  const specification = pdf.ref({
    Type: 'Filespec',
    F: new String(NAME),
    UF: new String(NAME),
    Desc: new String('文书数据'),
    AFRelationship: 'Data',
    EF: { F: file, UF: file },
  });
  specification.end(undefined);
  const { _root: catalogue } = pdf as unknown as Internals;
  catalogue.data['AF'] = [specification];
  (pdf as unknown as Internals).addNamedEmbeddedFile(NAME, specification);
}

/** What pdfkit has and its types do not. */
interface Internals {
  readonly _root: { readonly data: Record<string, unknown> };
  addNamedEmbeddedFile(name: string, specification: PDFKit.PDFKitReference): void;
}

import type { DocumentFacts } from './document-facts.ts';

/**
 * Makes pdfkit write our metadata instead of its own (ISO 19005-1, 6.7): the same facts as attributes of one
 * description, in half the room, which counts, as PDF/A does not let them be compressed. In the older Info remain the
 * title and the day, which readers without XMP show.
 */
export function writeMetadata(pdf: PDFKit.PDFDocument, facts: DocumentFacts): void {
  const internals = pdf as unknown as Internals;
  internals.endMetadata = () => {
    const metadata = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(packetOf(facts)));
    internals._root.data['Metadata'] = metadata;
  };
  for (const key of Object.keys(pdf.info)) {
    if (key !== 'Title' && key !== 'CreationDate') Reflect.deleteProperty(pdf.info, key);
  }
}

/** What pdfkit has and its types do not. */
interface Internals {
  endMetadata: () => void;
  readonly _root: { readonly data: Record<string, unknown> };
}

function packetOf({ title, author, subject, creator, createdAt, data }: DocumentFacts): string {
  const attributes = [
    'rdf:about=""',
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    `pdfaid:part="${data === undefined ? 1 : 3}"`,
    `pdfaid:conformance="${data === undefined ? 'B' : 'A'}"`,
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    `xmp:CreateDate="${createdAt.toISOString().replace(/\.\d+/u, '')}"`,
    `xmp:CreatorTool="${escaped(creator)}"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ];
  const description = [
    `<dc:title>${inAnyLanguage(title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${inAnyLanguage(subject)}</dc:description>`,
  ];
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description ${attributes.join(' ')}>${description.join('')}</rdf:Description>`,
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('');
}

function inAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

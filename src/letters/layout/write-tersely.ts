/**
 * Makes pdfkit write an object on one line, without the spaces that PDF does not ask for (ISO 32000-1, 7.2.2): it
 * writes a key a line. A letter has some sixty objects, and PDF/A-1 does not let them be compressed.
 */
export function writeTersely(pdf: PDFKit.PDFDocument): void {
  const internals = pdf as unknown as Internals;
  const write = internals._write.bind(pdf);
  internals._write = (data) => write(typeof data === 'string' && data.startsWith('<<') ? terse(data) : data);
}

/** What pdfkit has and its types do not. */
interface Internals {
  _write: (data: string | Uint8Array) => void;
}

/** A string, or blanks beside a sign that ends a word. In strings pdfkit escapes brackets and the ends of lines. */
const stringOrBlanks = /\((?:\\[^]|[^\\)])*\)|[ \n]+(?=[/[\]<>(])|(?<=[[\]<>)])[ \n]+/gu;

function terse(object: string): string {
  return object.replace(stringOrBlanks, (found) => (found.startsWith('(') ? found : ''));
}

import { PDFDict, type PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** Members by which a field signs: what is printed signs nothing. */
const ofFields = ['FT', 'T', 'TU', 'V', 'DV', 'Ff', 'Lock', 'SV', 'Parent', 'Kids', 'P', 'A', 'AA'].map(
  (name) => PDFName.of(name),
);
const print = 4;

/**
 * Makes of the seals that a service has put into a letter the stamps they look like (ISO 32000-1, 12.5.6.12): in a set there
 * are no fields, and a widget without its field some programs do not draw.
 */
export function stampSeals(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let index = 0; index < (annotations?.size() ?? 0); index += 1) {
      const annotation = annotations?.lookupMaybe(index, PDFDict);
      if (annotation?.lookupMaybe(PDFName.of('Subtype'), PDFName) === PDFName.of('Widget')) stamp(annotation);
    }
  }
}

function stamp(widget: PDFDict): void {
  for (const name of ofFields) widget.delete(name);
  widget.set(PDFName.of('Subtype'), PDFName.of('Stamp'));
  const flags = widget.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0;
  widget.set(PDFName.of('F'), PDFNumber.of(flags | print));
}

import type { Part } from './placed.ts';

interface Structure {
  /** Marks what is drawn meanwhile as belonging to the part. */
  within(part: Part, draw: () => void): void;
  close(): void;
}

/**
 * The document's structure for readers that do not see the page: headings, paragraphs, tables with rows and cells.
 * A part that goes over a page is one element with a piece on each page. Tables are made from the groups of their
 * cells: `b4/r0/c1` is cell 1 of row 0 of table b4.
 */
export function createStructure(pdf: PDFKit.PDFDocument): Structure {
  const root = pdf.struct('Document');
  const elements = new Map<string, PDFKit.PDFStructureElement>();
  pdf.addStructure(root);

  function childOf(
    parent: PDFKit.PDFStructureElement,
    key: string,
    tag: string,
    alt?: string,
  ): PDFKit.PDFStructureElement {
    const known = elements.get(key);
    if (known) return known;
    const element = pdf.struct(tag, alt === undefined ? {} : { alt });
    parent.add(element);
    elements.set(key, element);
    return element;
  }

  function elementOf(part: Exclude<Part, 'artifact'>): PDFKit.PDFStructureElement {
    const [block, row, cell] = part.group.split('/');
    if (block === undefined || row === undefined || cell === undefined)
      return childOf(root, part.group, part.tag, part.alt);
    const table = childOf(root, block, 'Table');
    const tableRow = childOf(table, `${block}/${row}`, 'TR');
    return childOf(tableRow, part.group, part.tag);
  }

  return {
    within(part, draw) {
      if (part === 'artifact') {
        pdf.markContent('Artifact', { type: 'Layout' });
        draw();
      } else {
        const element = elementOf(part);
        const content = pdf.markStructureContent(part.tag);
        draw();
        element.add(content);
      }
      pdf.endMarkedContent();
    },
    close: () => root.end(),
  };
}

import { correction, generate } from 'lean-qr';
import type { PlacedCode } from './placed.ts';

/** GB/T 18284 asks for four modules of white on every side. */
const QUIET_ZONE = 4;

/**
 * Draws a QR code as a stencil of one dot a module (ISO 32000-1, 8.9.6.2 and 8.9.7): a fifth of the room that a
 * rectangle for every dark run takes, and no hairlines between the rows.
 * @throws Error when the text is too long for a code (over 2,300 bytes)
 */
export function paintCode(pdf: PDFKit.PDFDocument, { text, x, y, side }: PlacedCode): void {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const module = side / (code.size + 2 * QUIET_ZONE);
  const dots = code.size * module;
  pdf.save();
  // pdfkit has turned the page upside down; the picture is set upright again.
  pdf.transform(dots, 0, 0, -dots, x + QUIET_ZONE * module, y + QUIET_ZONE * module + dots);
  pdf.addContent(
    `BI/W ${code.size}/H ${code.size}/BPC 1/IM true/D[1 0]/F/AHx ID ${rowsInHexadecimal(code)}> EI`,
  );
  pdf.restore();
}

/** Every row of modules in whole bytes, a dark one as 1. */
function rowsInHexadecimal({ size, get }: ReturnType<typeof generate>): string {
  let hexadecimal = '';
  for (let row = 0; row < size; row++) {
    for (let from = 0; from < size; from += 4) {
      const four = [0, 1, 2, 3].map((offset) => (get(from + offset, row) ? '1' : '0')).join('');
      hexadecimal += Number.parseInt(four, 2).toString(16);
    }
    if (hexadecimal.length % 2 > 0) hexadecimal += '0';
  }
  return hexadecimal;
}

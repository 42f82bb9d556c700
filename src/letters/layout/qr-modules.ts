import { correction, generate } from 'lean-qr';
import type { Rectangle } from './placed.ts';

/** GB/T 18284 asks for four modules of white on every side. */
const QUIET_ZONE = 4;

/**
 * A QR code as rectangles, the dark modules of a row joined.
 * @param text what the code says
 * @param side of the square it fills, its quiet zone included
 * @throws Error when the text is too long for a code (over 2,300 bytes)
 */
export function qrModules(text: string, x: number, y: number, side: number): readonly Rectangle[] {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const module = side / (code.size + 2 * QUIET_ZONE);
  const rectangles: Rectangle[] = [];
  for (let row = 0; row < code.size; row++) {
    for (let column = 0; column < code.size; column++) {
      if (!code.get(column, row)) continue;
      const first = column;
      while (code.get(column + 1, row)) column++;
      rectangles.push({
        x: x + (QUIET_ZONE + first) * module,
        y: y + (QUIET_ZONE + row) * module,
        width: (column - first + 1) * module,
        height: module,
      });
    }
  }
  return rectangles;
}

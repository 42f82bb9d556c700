import { correction, generate } from 'lean-qr';

/** GB/T 18284 asks for four modules of white on every side. */
const quietZone = 4;

/** 二维码 as an SVG draws it: the side of its square in modules, and the outline of the dark ones. */
export interface QrPath {
  readonly side: number;
  readonly path: string;
}

/** @param text what the code says */
export function qrPath(text: string): QrPath {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (!code.get(column, row)) continue;
      const first = column;
      while (code.get(column + 1, row)) column += 1;
      const length = column - first + 1;
      runs.push(`M${quietZone + first} ${quietZone + row}h${length}v1h-${length}z`);
    }
  }
  return { side: code.size + 2 * quietZone, path: runs.join('') };
}

import { type Bitmap2D, correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';

/** 核验二维码, as every contestant makes it: with the library and at the level of our letters. */
export function codeOf(text: string): Bitmap2D {
  return generate(text, { minCorrectionLevel: correction.M });
}

/** For those who set a picture. */
export function codePicture(text: string): string {
  return toSvgSource(codeOf(text));
}

/** For those who fill boxes: the runs of dark modules. */
export function runsOf(
  code: Bitmap2D,
): readonly { readonly x: number; readonly y: number; readonly width: number }[] {
  const runs: { x: number; y: number; width: number }[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const first = x;
      while (code.get(x + 1, y)) x++;
      runs.push({ x: first, y, width: x - first + 1 });
    }
  }
  return runs;
}

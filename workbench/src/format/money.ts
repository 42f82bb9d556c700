import { yuanOnScreen } from '../../../src/case-file/in-yuan.ts';

/** Fen as 元, as every screen has it: 110000 → 1,100.00元. */
export function yuanText(fen: number): string {
  return `${yuanOnScreen(fen)}元`;
}

import type { FactProblemCode } from '../../../src/statute/fact-problems.ts';

/** A history that cannot be answered, and the problem that is named. */
export type Row = readonly [
  what: string,
  facts: readonly unknown[],
  code: FactProblemCode,
  path: string,
  article?: string,
];

export const article30 = '《政府信息公开条例》第三十条';
export const article31 = '《政府信息公开条例》第三十一条';
export const article33 = '《政府信息公开条例》第三十三条第二款';
export const article33p3 = '《政府信息公开条例》第三十三条第三款';
export const article35 = '《政府信息公开条例》第三十五条';
export const feeMeasures = '《政府信息公开信息处理费管理办法》';

import type { Day } from '../calendar/day.ts';
import { itemTariff, pageTariff, parameterOn } from './parameters.ts';
import type { Tariff } from './parameters.ts';

/** 信息处理费, art. 42 ¶1: what is owed, tier by tier. */
export interface Fee {
  readonly lines: readonly FeeLine[];
  readonly amountInFen: number;
}

/** 计费档次, 信息处理费管理办法: the items or pages of one price. */
export interface FeeLine {
  /** The first and the last of them, both counted. */
  readonly from: number;
  readonly to: number;
  readonly eachInFen: number;
  readonly sumInFen: number;
}

/**
 * 按件计收, 信息处理费管理办法: the fee of an application, F(earlier + items) − F(earlier).
 * @param earlier items of the same applicant at the same organ counted in the natural month before it (AMB-22)
 * @param items of this application, at least 1
 * @param on the day of receipt, which decides the tariff in force
 * @throws RangeError before 2021-01-01, when the measures came into force
 */
export function feeByItems(earlier: number, items: number, on: Day): Fee {
  return feeUnder(parameterOn(itemTariff, on), earlier, items);
}

/**
 * 按量计收, 信息处理费管理办法: the fee of an application by its pages alone; nothing is carried over from others.
 * @param pages one side of A4 or smaller is a page, at least 1
 * @param on the day of receipt, which decides the tariff in force
 * @throws RangeError before 2021-01-01, when the measures came into force
 */
export function feeByPages(pages: number, on: Day): Fee {
  return feeUnder(parameterOn(pageTariff, on), 0, pages);
}

function feeUnder(tariff: Tariff, earlier: number, count: number): Fee {
  const last = earlier + count;
  const lines: FeeLine[] = [];
  for (let from = earlier + 1; from <= last; from = (lines.at(-1)?.to ?? last) + 1) {
    const { upTo, eachInFen } = bandOf(tariff, from);
    const to = Math.min(upTo, last);
    lines.push({ from, to, eachInFen, sumInFen: (to - from + 1) * eachInFen });
  }
  return { lines, amountInFen: lines.reduce((sum, line) => sum + line.sumInFen, 0) };
}

/** The price of the n-th, and the last that costs as much. */
function bandOf({ bands, beyond }: Tariff, n: number): { upTo: number; eachInFen: number } {
  const band = bands.find(({ upTo }) => n <= upTo);
  if (band) return band;
  const { eachInFen, blockOf, dearerByInFen } = beyond;
  const start = bands.at(-1)?.upTo ?? 0;
  const block = Math.floor((n - start - 1) / blockOf);
  return { upTo: start + (block + 1) * blockOf, eachInFen: eachInFen + block * dearerByInFen };
}

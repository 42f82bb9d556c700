import type { Day } from '../../calendar/day.ts';
import type { FeeBasis } from '../../case-file/facts/fee-facts.ts';
import { feeOf } from '../../case-file/fee-basis.ts';
import { inYuan } from '../../case-file/in-yuan.ts';
import type { FeeLine } from '../../statute/fees.ts';
import type { FeeTiersData } from '../ports/fee-letters.ts';

/** 计费依据和档次, as a letter prints them (art. 42 ¶1). */
export function feeTiers(basis: FeeBasis, receivedOn: Day): FeeTiersData {
  const [unit, count] = basis.tariff === 'ITEMS' ? ['件', basis.items] : ['页', basis.pages];
  return {
    tariff: basis.tariff,
    month: chineseMonth(basis.tariff === 'ITEMS' ? basis.month : receivedOn),
    earlierItems: basis.tariff === 'ITEMS' ? basis.earlierItems : 0,
    count,
    lines: feeOf(basis, receivedOn).lines.map((line) => printedLine(line, unit)),
  };
}

function chineseMonth(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

function printedLine({ from, to, eachInFen, sumInFen }: FeeLine, unit: string) {
  const range = from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}`;
  return { range, count: to - from + 1, each: inYuan(eachInFen), sum: inYuan(sumInFen) };
}

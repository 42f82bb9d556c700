import { feeOf } from '../../case-file/fee-basis.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { inYuan } from '../../case-file/in-yuan.ts';
import type { FeeLine } from '../../statute/fees.ts';
import { parameterOn, paymentTerm } from '../../statute/parameters.ts';
import type { Agency } from '../ports/agencies.ts';
import type { KeptLetterData } from '../ports/letters.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';

/** 收费通知书 (art. 42 ¶1): basis, tiers, sum, term, ways of paying. */
export function feeNotice({ agency, file }: WritingDesk, fact: FactNamed<'FEE_NOTICE_SENT'>): KeptLetterData {
  const { documentNo, basis, amountInFen } = fact;
  const frame = letterFrame(agency, file, fact);
  const term = parameterOn(paymentTerm, frame.receivedOn);
  if (!term) throw new Error(`case ${file.id} was charged before there was a term to pay`);
  const [unit, count] = basis.tariff === 'ITEMS' ? ['件', basis.items] : ['页', basis.pages];
  return {
    ...frame,
    kind: 'FEE_NOTICE',
    documentNo,
    tariff: basis.tariff,
    month: chineseMonth(basis.tariff === 'ITEMS' ? basis.month : frame.receivedOn),
    earlierItems: basis.tariff === 'ITEMS' ? basis.earlierItems : 0,
    count,
    lines: feeOf(basis, frame.receivedOn).lines.map((line) => printedLine(line, unit)),
    amount: inYuan(amountInFen),
    termWorkingDays: term.length,
    waysOfPaying: waysOfPaying(agency),
  };
}

function chineseMonth(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

function printedLine({ from, to, eachInFen, sumInFen }: FeeLine, unit: string) {
  const range = from === to ? `第${from}${unit}` : `第${from}${unit}至第${to}${unit}`;
  return { range, count: to - from + 1, each: inYuan(eachInFen), sum: inYuan(sumInFen) };
}

function waysOfPaying({ address, phone }: Agency): string {
  return `持本通知书到本机关（${address}）缴纳，或者与本机关联系（电话：${phone}）取得非税收入缴款码后缴纳；缴费后由本机关开具财政票据`;
}

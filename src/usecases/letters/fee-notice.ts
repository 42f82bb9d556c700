import type { FactNamed } from '../../case-file/facts.ts';
import { inYuan } from '../../case-file/in-yuan.ts';
import { parameterOn, paymentTerm } from '../../statute/parameters.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { feeTiers } from './fee-tiers.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { waysOfPaying } from './ways-of-paying.ts';

/** 收费通知书 (art. 42 ¶1): basis, tiers, sum, term, ways of paying. */
export function feeNotice({ agency, file }: WritingDesk, fact: FactNamed<'FEE_NOTICE_SENT'>): KeptLetterData {
  const { documentNo, basis, amountInFen } = fact;
  const frame = letterFrame(agency, file, fact);
  const term = parameterOn(paymentTerm, frame.receivedOn);
  if (!term) throw new Error(`case ${file.id} was charged before there was a term to pay`);
  return {
    ...frame,
    kind: 'FEE_NOTICE',
    documentNo,
    ...feeTiers(basis, frame.receivedOn),
    amount: inYuan(amountInFen),
    termWorkingDays: term.length,
    waysOfPaying: waysOfPaying(agency, '通知书'),
  };
}

import type { CaseFile, FeeNotice } from '../case-file.ts';
import type { FeeFact } from '../facts/fee-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const feeFolds: FoldTable<FeeFact> = {
  FEE_NOTICE_SENT: (file, fact) => {
    const { documentNo, basis, amountInFen, by, on: sentOn } = fact;
    return { ...file, feeNotices: [...file.feeNotices, { documentNo, basis, amountInFen, by, sentOn }] };
  },
  FEE_NOTICE_SERVED: (file, fact) => withLastNotice(file, { servedOn: fact.on }),
  FEE_PAID: (file, fact) => withLastNotice(file, { paid: { on: fact.on, receiptNo: fact.receiptNo } }),
};

function withLastNotice(file: CaseFile, change: Partial<FeeNotice>): CaseFile {
  const last = file.feeNotices.at(-1);
  return last ? { ...file, feeNotices: [...file.feeNotices.slice(0, -1), { ...last, ...change }] } : file;
}

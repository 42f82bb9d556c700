import type { CaseFile, FeeNotice } from '../case-file.ts';
import type { FeeFact } from '../facts/fee-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const feeFolds: FoldTable<FeeFact> = {
  ITEMS_COUNTED: (file, fact) => ({ ...file, items: fact.items }),
  FEE_NOTICE_SENT: (file, fact) => {
    const { documentNo, basis, amountInFen, by, on: sentOn } = fact;
    const items = basis.tariff === 'ITEMS' ? basis.items : file.items;
    const notice = { documentNo, basis, amountInFen, by, sentOn };
    return { ...file, items, feeNotices: [...file.feeNotices, notice] };
  },
  FEE_NOTICE_SERVED: (file, fact) => withLastNotice(file, { servedOn: fact.on }),
  FEE_PAID: (file, fact) => withLastNotice(file, { paid: { on: fact.on, receiptNo: fact.receiptNo } }),
};

function withLastNotice(file: CaseFile, change: Partial<FeeNotice>): CaseFile {
  const last = file.feeNotices.at(-1);
  return last ? { ...file, feeNotices: [...file.feeNotices.slice(0, -1), { ...last, ...change }] } : file;
}

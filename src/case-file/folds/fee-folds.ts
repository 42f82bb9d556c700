import type { CaseFile, FeeNotice } from '../case-file.ts';
import type { FactNamed } from '../facts.ts';
import type { FeeFact } from '../facts/fee-facts.ts';
import type { FoldTable } from './fold-table.ts';

export const feeFolds: FoldTable<FeeFact> = {
  ITEMS_COUNTED: (file, fact) => ({ ...file, items: fact.items }),
  FEE_NOTICE_SENT: (file, fact) => {
    const { documentNo, basis, amountInFen, by, on: sentOn } = fact;
    const items = basis.tariff === 'ITEMS' ? basis.items : file.items;
    const notice = { documentNo, basis, amountInFen, by, sentOn, notFound: [] };
    return { ...file, items, feeNotices: [...file.feeNotices, notice] };
  },
  FEE_NOTICE_SERVED: (file, fact) => withLastNotice(file, { servedOn: fact.on }),
  PAYMENT_DECLARED: (file, { documentNo, on, paidOn, voucherNo, files, online }) =>
    file.feeNotices.at(-1)?.documentNo === documentNo
      ? withLastNotice(file, { declared: { on, paidOn, voucherNo, files, ...(online && { online }) } })
      : file,
  PAYMENT_NOT_FOUND: (file, { on, finding }) => {
    const last = file.feeNotices.at(-1);
    if (!last?.declared) return file;
    const { declared, ...notice } = last;
    const owed = { ...notice, notFound: [...notice.notFound, { on, finding, declared }] };
    return { ...file, feeNotices: [...file.feeNotices.slice(0, -1), owed] };
  },
  FEE_PAID: (file, { on, receiptNo, online }) =>
    withLastNotice(file, { paid: { on, receiptNo, ...(online && { online }) } }),
  FEE_OBJECTION_RECEIVED: (file, { on, text }) => withLastNotice(file, { objection: { on, text } }),
  FEE_REVIEW_DECIDED: (file, fact) => {
    const notice = file.feeNotices.at(-1);
    if (!notice) return file;
    const standing = file.feeNotices.slice(0, -1);
    const reviewed = reviewedNotice(notice, fact);
    if (fact.review.outcome === 'WITHDRAWN')
      return { ...file, feeNotices: standing, withdrawnFeeNotices: [...file.withdrawnFeeNotices, reviewed] };
    const { basis } = reviewed;
    const items = basis.tariff === 'ITEMS' ? basis.items : file.items;
    return { ...file, items, feeNotices: [...standing, reviewed] };
  },
};

/** A changed amount is served anew. */
function reviewedNotice(notice: FeeNotice, fact: FactNamed<'FEE_REVIEW_DECIDED'>): FeeNotice {
  const { documentNo, on, review: decided, reasons, by } = fact;
  const { outcome } = decided;
  const review = { documentNo, on, outcome, reasons, by, amountBeforeInFen: notice.amountInFen };
  if (decided.outcome !== 'AMOUNT_CHANGED') return { ...notice, review };
  const { servedOn: _served, ...rest } = notice;
  const { basis, amountInFen } = decided;
  return { ...rest, basis, amountInFen, review };
}

function withLastNotice(file: CaseFile, change: Partial<FeeNotice>): CaseFile {
  const last = file.feeNotices.at(-1);
  return last ? { ...file, feeNotices: [...file.feeNotices.slice(0, -1), { ...last, ...change }] } : file;
}

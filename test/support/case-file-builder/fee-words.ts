import type { FeeReviewOutcome } from '../../../src/case-file/facts/fee-facts.ts';
import { aFile, people } from '../builders-cast.ts';
import { HandlingWords } from './handling-words.ts';
import { signedFor } from './told-case.ts';

/** 收费 the fee, its review and its payment. */
export class FeeWords extends HandlingWords {
  itemsCounted(items: number, on?: string): this {
    return this.and({ fact: 'ITEMS_COUNTED', on: this.dayOf(on), items });
  }

  /** By items, two beyond those that are free. */
  feeNoticeSent(on?: string): this {
    const basis = { tariff: 'ITEMS', month: '2026-03', earlierItems: 0, items: 12 } as const;
    const notice = { documentNo: '清湖自然资费〔2026〕1号', basis, amountInFen: 20_000, by: 'POST' } as const;
    return this.and({ fact: 'FEE_NOTICE_SENT', on: this.dayOf(on), ...notice }, people.handler);
  }

  feeNoticeServed(on?: string): this {
    return this.and({ fact: 'FEE_NOTICE_SERVED', ...signedFor(this.dayOf(on)) });
  }

  paymentDeclared(on?: string): this {
    const voucher = { paidOn: this.dayOf(on), voucherNo: 'HK20260001', files: [aFile('回单.pdf')] };
    const documentNo = this.file().feeNotices.at(-1)?.documentNo ?? '';
    return this.and({ fact: 'PAYMENT_DECLARED', on: this.dayOf(on), documentNo, ...voucher });
  }

  paymentNotFound(on?: string): this {
    return this.and({ fact: 'PAYMENT_NOT_FOUND', on: this.dayOf(on), finding: '财政专户没有这笔款项。' });
  }

  feePaid(on?: string): this {
    return this.and({ fact: 'FEE_PAID', on: this.dayOf(on), amountInFen: 20_000, receiptNo: '0001' });
  }

  feeObjectionReceived(on?: string): this {
    return this.and({
      fact: 'FEE_OBJECTION_RECEIVED',
      on: this.dayOf(on),
      text: '其中一件已经撤回，不应计件',
    });
  }

  /** By the head: upheld, changed to 100 yuan for eleven items, or withdrawn. */
  feeReviewed(outcome: FeeReviewOutcome, on?: string): this {
    const basis = { tariff: 'ITEMS', month: '2026-03', earlierItems: 0, items: 11 } as const;
    const review =
      outcome === 'AMOUNT_CHANGED' ? { outcome, basis, amountInFen: 10_000 } : ({ outcome } as const);
    const result = { documentNo: '清湖自然资核〔2026〕1号', reasons: '经核对申请内容', by: 'POST' } as const;
    return this.and({ fact: 'FEE_REVIEW_DECIDED', on: this.dayOf(on), review, ...result }, people.officeHead);
  }

  /** The result of a review that changed the amount. */
  feeReviewServed(on?: string): this {
    const through = 'FEE_REVIEW_RESULT';
    return this.and({ fact: 'FEE_NOTICE_SERVED', ...signedFor(this.dayOf(on)), through });
  }
}

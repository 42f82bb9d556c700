import { z } from 'zod';
import type { PaymentReport } from '../usecases/ports/payments.ts';

const line = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}+$/u);
const fen = z.int().min(1).max(1_000_000_000);

const answer = z.discriminatedUnion('state', [
  z.object({ orderNo: line, platformNo: line, state: z.literal('OPEN'), payUrl: z.url().max(2000) }),
  z.object({ orderNo: line, platformNo: line, state: z.literal('CLOSED') }),
  z.object({
    orderNo: line,
    platformNo: line,
    state: z.literal('PAID'),
    amountInFen: fen,
    paidAt: z.iso.datetime({ offset: true }),
    receiptNo: line,
  }),
]);

/** An order, as the platform writes of it in its answers and notices. */
export interface PaymentAnswer {
  readonly orderNo: string;
  readonly report: Exclude<PaymentReport, { readonly state: 'UNKNOWN' }>;
}

/** @returns undefined for what is no order in the form of the contract (docs/operations.md, 网上缴费) */
export function readPaymentAnswer(text: string): PaymentAnswer | undefined {
  const parsed = answer.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const { orderNo, platformNo, ...told } = parsed.data;
  switch (told.state) {
    case 'OPEN':
      return { orderNo, report: { state: 'OPEN', platformNo, payUrl: told.payUrl } };
    case 'CLOSED':
      return { orderNo, report: { state: 'CLOSED', platformNo } };
    case 'PAID': {
      const { amountInFen, receiptNo } = told;
      const paidAt = new Date(told.paidAt).toISOString();
      return { orderNo, report: { state: 'PAID', platformNo, payment: { amountInFen, paidAt, receiptNo } } };
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

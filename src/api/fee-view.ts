import type { FeeNotice, PaymentDeclaration } from '../case-file/case-file.ts';
import { feeOf } from '../case-file/fee-basis.ts';
import type { FeeBasis } from '../case-file/facts/fee-facts.ts';
import type { Day } from '../calendar/day.ts';
import type { FeeEstimate } from '../usecases/queries/fee-estimate.ts';
import { attachmentOf } from './attachment-view.ts';
import { refusalMember } from './refusal-member.ts';

/** 收费通知, with its tiers as they were computed. */
export function feeNoticeView(
  caseId: string,
  { basis, paid, declared, notFound, ...notice }: FeeNotice,
  receivedOn: Day | undefined,
) {
  const { lines } = feeOf(basis, receivedOn ?? notice.sentOn);
  return {
    ...notice,
    ...basisView(basis),
    lines,
    declared: declared ? declarationView(caseId, declared) : null,
    notFound: notFound.map((one) => ({ ...one, declared: declarationView(caseId, one.declared) })),
    paidOn: paid?.on ?? null,
    receiptNo: paid?.receiptNo ?? null,
    paidByOrderNo: paid?.online?.platformNo ?? null,
  };
}

function declarationView(caseId: string, declared: PaymentDeclaration) {
  return {
    ...declared,
    takenInFen: declared.online?.amountInFen ?? null,
    files: declared.files.map((file) => attachmentOf(caseId, file)),
  };
}

/** 收费试算. */
export function feeEstimateView({ basis, fee, refusal }: FeeEstimate) {
  return { ...basisView(basis), ...fee, refusal: refusal ? refusalMember(refusal) : null };
}

function basisView(basis: FeeBasis) {
  const { tariff } = basis;
  return basis.tariff === 'ITEMS'
    ? { tariff, earlierItems: basis.earlierItems, items: basis.items, pages: null }
    : { tariff, earlierItems: null, items: null, pages: basis.pages };
}

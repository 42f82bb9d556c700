import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Agency } from '../ports/agencies.ts';
import type { KeptLetterData, LetterData } from '../ports/letters.ts';
import type { LetterOrder } from '../ports/work.ts';
import { trackingUrl } from '../tracking-url.ts';
import { coHandlingLetter } from './co-handling-letter.ts';
import { consultationLetters } from './consultation-letters.ts';
import { correctionNotice } from './correction-notice.ts';
import { deferralNotice } from './deferral-notice.ts';
import { extensionNotice } from './extension-notice.ts';
import { feeNotice } from './fee-notice.ts';
import { feeReviewResult } from './fee-review-result.ts';
import { lapseNotice } from './lapse-notice.ts';
import type { LetterWriter, LetterWriters } from './letter-writer.ts';
import { publicInterestNotice } from './public-interest-notice.ts';
import { publicationTransfer } from './publication-transfer.ts';
import { reasonsRequest } from './reasons-request.ts';
import { rectificationTransfer } from './rectification-transfer.ts';
import { registrationReceipt } from './registration-receipt.ts';
import { replyLetter } from './reply-letter.ts';
import { withdrawalConfirmation } from './withdrawal-confirmation.ts';

const writers: LetterWriters = {
  REGISTERED: registrationReceipt,
  CORRECTION_NOTICE_SENT: correctionNotice,
  CONSULTATION_SENT: consultationLetters,
  PUBLIC_INTEREST_DISCLOSURE_NOTIFIED: publicInterestNotice,
  CO_HANDLING_REQUESTED: coHandlingLetter,
  EXTENSION_NOTIFIED: extensionNotice,
  REASONS_REQUESTED: reasonsRequest,
  DEFERRAL_NOTIFIED: deferralNotice,
  FEE_NOTICE_SENT: feeNotice,
  FEE_REVIEW_DECIDED: feeReviewResult,
  LAPSED: lapseNotice,
  REPLY_SIGNED: (desk, fact) => [replyLetter(desk, fact), ...rectificationTransfer(desk, fact)],
  WITHDRAWN: withdrawalConfirmation,
  CONVERTED_TO_PROACTIVE: publicationTransfer,
};

/** 文书: the letters that new entries of a journal put into the world, with all they say taken from the case. */
export function letterOrders(
  deps: Dependencies,
  agency: Agency,
  file: CaseFile,
  entries: readonly JournalEntry[],
): readonly LetterOrder[] {
  const seal = agency.settings.electronicSeal;
  return entries.flatMap(({ seq, fact }) => {
    // The table has for each name a writer of the fact of that name.
    const write = writers[fact.fact] as LetterWriter | undefined;
    const letters = [write?.({ deps, agency, file }, fact) ?? []].flat();
    return letters.map((data) => ({
      id: deps.newId(),
      seq,
      data,
      wording: deps.press.wording(data.kind),
      ...(seal === '' ? {} : { seal }),
    }));
  });
}

/** The letter as it is drawn: a receipt with its query code, which is never kept. */
export function drawable(
  deps: Pick<Dependencies, 'queryCodes' | 'publicUrl'>,
  kept: KeptLetterData,
): LetterData {
  if (kept.kind !== 'REGISTRATION_RECEIPT') return kept;
  const { caseId, queryCodeIssue, ...receipt } = kept;
  const queryCode = deps.queryCodes.of(caseId, queryCodeIssue);
  return {
    ...receipt,
    queryCode,
    trackingUrl: trackingUrl(deps.publicUrl, receipt.applicationNo, queryCode),
  };
}

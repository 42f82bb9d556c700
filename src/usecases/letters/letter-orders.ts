import type { CaseFile } from '../../case-file/case-file.ts';
import type { JournalEntry } from '../../case-file/facts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Agency } from '../ports/agencies.ts';
import type { AnsweringData } from '../ports/consultation-letters.ts';
import { isConsultation, isVerifiable } from '../ports/kept-letters.ts';
import type { VerificationData } from '../ports/letter-frames.ts';
import type { LetterData } from '../ports/letters.ts';
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
      data: isVerifiable(data) || isConsultation(data) ? { ...data, publicUrl: deps.publicUrl } : data,
      wording: deps.press.wording(data.kind),
      format: deps.letterFormat,
      ...(seal === '' ? {} : { seal }),
    }));
  });
}

type Codes = Pick<Dependencies, 'queryCodes' | 'checkCodes' | 'consultationCodes' | 'publicUrl'>;

/** The letter as it is drawn: with the codes that are never kept, a receipt's query code, the check code, and the code to answer by. */
export function drawable(deps: Codes, { id, data }: Pick<LetterOrder, 'id' | 'data'>): LetterData {
  if (isConsultation(data)) {
    const { publicUrl = deps.publicUrl, ...letter } = data;
    return { ...letter, answering: answeringData(deps, publicUrl, id, letter.documentNo) };
  }
  if (!isVerifiable(data)) return data;
  const { publicUrl = deps.publicUrl, ...letter } = data;
  if (letter.kind !== 'REGISTRATION_RECEIPT') {
    return { ...letter, verification: verificationData(deps, publicUrl, id, letter.documentNo) };
  }
  const { caseId, queryCodeIssue, ...receipt } = letter;
  const queryCode = deps.queryCodes.of(caseId, queryCodeIssue);
  return {
    ...receipt,
    queryCode,
    trackingUrl: trackingUrl(publicUrl, receipt.applicationNo, queryCode),
    verification: verificationData(deps, publicUrl, id, receipt.applicationNo),
  };
}

/** 文书核验: what a letter says of how it is verified. @param no 文号, or the application's number where the letter has none */
function verificationData(
  { checkCodes }: Pick<Codes, 'checkCodes'>,
  publicUrl: string,
  letterId: string,
  no: string,
): VerificationData {
  const code = checkCodes.of(letterId);
  const page = `${publicUrl}/verify`;
  return { no, code, page, url: `${page}?${new URLSearchParams({ no, code }).toString()}` };
}

/** 网上提出意见: what a letter of consultation says of how it is answered online. */
function answeringData(
  { consultationCodes }: Pick<Codes, 'consultationCodes'>,
  publicUrl: string,
  letterId: string,
  no: string,
): AnsweringData {
  const code = consultationCodes.of(letterId);
  const page = `${publicUrl}/consultation`;
  return { code, page, url: `${page}?${new URLSearchParams({ no, code }).toString()}` };
}

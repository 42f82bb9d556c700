import type { CaseFile, FeeNotice } from '../../case-file/case-file.ts';
import { deadlinesOf } from '../../case-file/deadlines.ts';
import type { FactNamed } from '../../case-file/facts.ts';
import { inYuan } from '../../case-file/in-yuan.ts';
import type { DeadlineAnswer } from '../../statute/deadlines.ts';
import { parameterOn, paymentTerm } from '../../statute/parameters.ts';
import type { FeeReviewTerms } from '../ports/fee-letters.ts';
import type { KeptLetterData } from '../ports/kept-letters.ts';
import { feeTiers } from './fee-tiers.ts';
import { letterFrame } from './letter-frame.ts';
import type { WritingDesk } from './letter-writer.ts';
import { provisionalYears } from './provisional-years.ts';
import { waysOfPaying } from './ways-of-paying.ts';

type Reviewed = FactNamed<'FEE_REVIEW_DECIDED'>;

/** 复核结果告知书 (art. 42 ¶1; 信息处理费管理办法): what the review came to, why, and what it means for the terms. */
export function feeReviewResult({ deps, agency, file }: WritingDesk, fact: Reviewed): KeptLetterData {
  const notice = reviewedIn(file, fact);
  const frame = letterFrame(agency, file, fact);
  const calendar = deps.calendars().of(agency.id);
  const answer = deadlinesOf(file, calendar, fact.on);
  const told = fact.review.outcome === 'WITHDRAWN' ? 'REPLY_DUE' : 'PAYMENT_DUE';
  return {
    ...frame,
    kind: 'FEE_REVIEW_RESULT',
    documentNo: fact.documentNo,
    noticeNo: notice.documentNo,
    noticeSentOn: notice.sentOn,
    ...(notice.objection ? { objectedOn: notice.objection.on } : {}),
    reasons: fact.reasons,
    amountBefore: inYuan(notice.review?.amountBeforeInFen ?? notice.amountInFen),
    ...provisionalYears(file, calendar, told, fact.on),
    ...termsOf(fact, notice, answer, frame.receivedOn, waysOfPaying(agency, '告知书')),
  };
}

/** @throws Error when no notice bears the number of the review: a broken machine */
function reviewedIn({ feeNotices, withdrawnFeeNotices, id }: CaseFile, { documentNo }: Reviewed): FeeNotice {
  const notice = [...feeNotices, ...withdrawnFeeNotices].find(
    ({ review }) => review?.documentNo === documentNo,
  );
  if (!notice) throw new Error(`case ${id} has no fee notice that ${documentNo} reviewed`);
  return notice;
}

function termsOf(
  { review, on }: Reviewed,
  { servedOn }: FeeNotice,
  { deadlines: { PAYMENT_DUE, REPLY_DUE } }: DeadlineAnswer,
  receivedOn: KeptLetterData['datedOn'],
  ways: string,
): FeeReviewTerms {
  const term = parameterOn(paymentTerm, receivedOn);
  const toPay = { termWorkingDays: term?.length ?? 0, waysOfPaying: ways };
  switch (review.outcome) {
    case 'UPHELD': {
      const until = servedOn === undefined || PAYMENT_DUE === undefined ? {} : { payUntilOn: PAYMENT_DUE };
      const termOver = until.payUntilOn !== undefined && on > until.payUntilOn;
      return { upheld: { ...toPay, ...until, termOver } };
    }
    case 'AMOUNT_CHANGED': {
      const { basis, amountInFen } = review;
      return { changed: { amount: inYuan(amountInFen), ...feeTiers(basis, receivedOn), ...toPay } };
    }
    case 'WITHDRAWN':
      if (REPLY_DUE === undefined) throw new Error('a reply is due in every case that was charged');
      return { withdrawn: { replyDueOn: REPLY_DUE, overdue: on > REPLY_DUE } };
  }
}

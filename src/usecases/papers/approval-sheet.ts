import { replyText } from '../../case-file/reply-text.ts';
import type { ApprovalSheetData } from '../ports/papers.ts';
import { decisionWords } from './decision-words.ts';
import { entriesOf, nameIf, paperFrame, type PaperDesk, replyDueData } from './paper-desk.ts';

/** 答复审批表. @returns undefined while nothing is drafted */
export function approvalSheet(desk: PaperDesk): ApprovalSheetData | undefined {
  const { file } = desk;
  const { application, receivedOn, draft } = file;
  const due = replyDueData(desk);
  if (!draft || !application || receivedOn === undefined || due === undefined) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'APPROVAL_SHEET',
    applicantName: application.applicant.name,
    description: application.description,
    receivedOn,
    ...due,
    draftNo: draft.no,
    ...decisionWords(draft.reply.ground),
    proposal: replyText(draft.reply),
    drafter: desk.nameOf(draft.drafterId),
    draftedOn: draft.draftedOn,
    ...reviewsOf(desk),
    signer: nameIf(desk, file.reply?.signerId),
    signedOn: file.reply?.signedOn ?? null,
    replyNo: file.reply?.documentNo ?? '',
    returns: entriesOf(desk, 'DRAFT_RETURNED').map(({ fact }) => ({
      on: fact.on,
      who: desk.nameOf(fact.returnedBy),
      reasons: fact.reasons,
    })),
  };
}

function reviewsOf(desk: PaperDesk) {
  const { legalReview, secrecyReview } = desk.file.draft ?? {};
  const withheld = secrecyReview?.findings.filter(({ releasable }) => !releasable) ?? [];
  return {
    legalOpinion: legalReview?.opinion ?? '',
    legalReviewer: nameIf(desk, legalReview?.reviewerId),
    legalReviewOn: legalReview?.on ?? null,
    secrecyOpinion: secrecyReview ? secrecyOpinion(withheld.map(({ item }) => item)) : '',
    secrecyReviewer: nameIf(desk, secrecyReview?.reviewerId),
    secrecyReviewOn: secrecyReview?.on ?? null,
  };
}

function secrecyOpinion(withheld: readonly string[]): string {
  if (withheld.length === 0) return '经审查，拟提供的内容可以公开。';
  return `经审查，下列内容不得公开：${withheld.join('、')}。`;
}

import type { Draft } from '../../case-file/case-file.ts';
import { enclosuresOf, replyTextItem } from '../../case-file/reply-content.ts';
import type { SecrecyReviewSheetData } from '../ports/papers.ts';
import { decisionWords } from './decision-words.ts';
import { lastEntryOf, nameIf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 保密（公开）审查表 (art. 17). @returns undefined until the draft is handed in for review */
export function secrecyReviewSheet(desk: PaperDesk): SecrecyReviewSheetData | undefined {
  const { draft } = desk.file;
  const requested = lastEntryOf(desk, 'REVIEW_REQUESTED');
  if (!draft || requested?.fact.draftNo !== draft.no) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'SECRECY_REVIEW_SHEET',
    decision: decisionWords(draft.reply.ground).decision,
    drafter: desk.nameOf(draft.drafterId),
    requestedOn: requested.fact.on,
    items: itemsOf(draft),
    reviewer: nameIf(desk, draft.secrecyReview?.reviewerId),
    reviewedOn: draft.secrecyReview?.on ?? null,
  };
}

function itemsOf({ reply, secrecyReview }: Draft): SecrecyReviewSheetData['items'] {
  if (secrecyReview)
    return secrecyReview.findings.map(({ item, releasable, basis }) => ({
      item,
      result: releasable ? '可以公开' : '不得公开',
      basis,
    }));
  const names = [replyTextItem, ...enclosuresOf(reply).map(({ name }) => name)];
  return names.map((item) => ({ item, result: '', basis: '' }));
}

import { replyText } from '../../case-file/reply-text.ts';
import type { DraftHistoryData } from '../ports/record-papers.ts';
import { decisionWords } from './decision-words.ts';
import { entriesOf, type EntryOf, paperFrame, type PaperDesk } from './paper-desk.ts';

/** 历次拟稿. @returns undefined while nothing is drafted */
export function draftHistory(desk: PaperDesk): DraftHistoryData | undefined {
  const drafts = entriesOf(desk, 'REPLY_DRAFTED');
  if (drafts.length === 0) return undefined;
  return {
    ...paperFrame(desk),
    kind: 'DRAFT_HISTORY',
    drafts: drafts.map((entry) => draftOf(desk, entry)),
  };
}

function draftOf(desk: PaperDesk, { fact }: EntryOf<'REPLY_DRAFTED'>): DraftHistoryData['drafts'][number] {
  const { draftNo, on, drafterId, reply } = fact;
  const returned = entriesOf(desk, 'DRAFT_RETURNED').find((one) => one.fact.draftNo === draftNo)?.fact;
  return {
    no: draftNo,
    draftedOn: on,
    drafter: desk.nameOf(drafterId),
    ...decisionWords(reply.ground),
    proposal: replyText(reply),
    returned: returned ? `${returned.reasons}（${desk.nameOf(returned.returnedBy)}，${returned.on}）` : '',
  };
}

import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../case-file/case-file.ts';
import { deadlinesOf, replyDueOf } from '../case-file/deadlines.ts';
import type { ReplyGround, WithholdingArticle } from '../statute/facts.ts';

/** 被争议的行为: the reply, the want of one, or something else that was done in the case. */
export const contestedKinds = ['REPLY', 'SILENCE', 'OTHER_ACT'] as const;
export type ContestedKind = (typeof contestedKinds)[number];

/** Captured when the dispute opens: what happens to the case later changes nothing in what is disputed. */
export type Contested =
  | {
      readonly kind: 'REPLY';
      readonly documentNo: string;
      readonly ground: ReplyGround;
      readonly withheldUnder?: readonly WithholdingArticle[];
      readonly sentOn: Day;
      readonly servedOn?: Day;
    }
  | { readonly kind: 'SILENCE'; readonly replyDueOn?: Day }
  | { readonly kind: 'OTHER_ACT'; readonly what: string };

/**
 * The reply of the case as a dispute contests it.
 * @param documentNo which one, where a quashed reply was followed by another; default: the latest that has left
 * @returns undefined when no such reply has left
 */
export function contestedReply(file: CaseFile, documentNo?: string): Contested | undefined {
  const replies = [...file.earlierReplies, ...(file.reply ? [file.reply] : [])];
  const reply = replies.findLast(
    (one) => one.sentOn !== undefined && (documentNo === undefined || one.documentNo === documentNo),
  );
  if (reply?.sentOn === undefined) return undefined;
  const { ground, withheldUnder, sentOn, servedOn } = reply;
  return {
    kind: 'REPLY',
    documentNo: reply.documentNo,
    ground,
    ...(withheldUnder === undefined ? {} : { withheldUnder }),
    sentOn,
    ...(servedOn === undefined ? {} : { servedOn }),
  };
}

/** 不答复, with the day on which the period to reply ended or will end. */
export function contestedSilence(file: CaseFile, calendar: Calendar, on: Day): Contested {
  const { due: replyDueOn } = replyDueOf(file, deadlinesOf(file, calendar, on));
  return { kind: 'SILENCE', ...(replyDueOn === undefined ? {} : { replyDueOn }) };
}

import type { Attachment } from './application.ts';

/** 拟稿: what a handler writes of a reply; the rest of the letter comes from the case. */
export type ReplyContent =
  | {
      /** D12, art. 36(2). */
      readonly ground: 'PROVIDED';
      readonly content: string;
      readonly enclosures: readonly Attachment[];
    }
  | {
      /** D41a, art. 36(4). */
      readonly ground: 'INFORMATION_NONEXISTENT';
      readonly reason: string;
    };

/** 答复正文: the name under which the text of the reply itself is reviewed. */
export const replyTextItem = '答复正文';

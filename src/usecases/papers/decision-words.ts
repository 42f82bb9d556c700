import type { ReplyContent } from '../../case-file/reply-content.ts';
import { groundNames } from '../../case-file/names.ts';
import { citationText } from '../../statute/citation.ts';
import type { ReplyGround } from '../../statute/facts.ts';
import { replyCodeOf, replyCodes } from '../../statute/reply-codes.ts';

/** A decision in the words of a form: its name, and the articles it rests on. */
export interface DecisionWords {
  readonly decision: string;
  /** Empty where no article fits (D55, D63). */
  readonly basis: string;
}

/** 拟办意见, 处理结果: what kind of reply it is, with its code, as the office's own forms have it. */
export function decisionWords(ground: ReplyGround | ReplyContent['ground']): DecisionWords {
  const { decision, basis } = decisionTold(ground);
  return { decision: `${decision}（${replyCodeOf(ground)}）`, basis };
}

/** 所作处理, as it is told to others: the code is the office's own. */
export function decisionTold(ground: ReplyGround | ReplyContent['ground']): DecisionWords {
  const { basis } = replyCodes[replyCodeOf(ground)];
  return { decision: groundNames[ground].zh, basis: basis.map(citationText).join('、') };
}

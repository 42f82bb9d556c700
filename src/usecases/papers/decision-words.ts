import type { ReplyContent } from '../../case-file/reply-content.ts';
import { groundNames } from '../../case-file/names.ts';
import { citationText } from '../../statute/citation.ts';
import type { ReplyGround } from '../../statute/facts.ts';
import { replyCodeOf, replyCodes } from '../../statute/reply-codes.ts';

/** A decision in the words of a form: its name with the code, and the articles it rests on. */
export interface DecisionWords {
  readonly decision: string;
  /** Empty where no article fits (D55, D63). */
  readonly basis: string;
}

/** 拟办意见, 处理结果: what kind of reply it is. */
export function decisionWords(ground: ReplyGround | ReplyContent['ground']): DecisionWords {
  const code = replyCodeOf(ground);
  return {
    decision: `${groundNames[ground].zh}（${code}）`,
    basis: replyCodes[code].basis.map(citationText).join('、'),
  };
}

import { chineseDay } from '../calendar/chinese-day.ts';
import { refusalWording } from '../case-file/refusal-wording.ts';
import type { Procedure } from '../statute/facts.ts';
import type { Wording } from '../statute/wording.ts';
import { disputeActions } from './actions.ts';
import { disputeKindNames, disputeStateNames } from './names.ts';
import type { DisputeRefusal } from './refusals.ts';

const wrongProcedures = {
  ORDINARY: { zh: '本案已适用普通程序。', en: 'The ordinary procedure applies already.' },
  SIMPLIFIED: {
    zh: '简易程序不能延长审理期限；须先转为普通程序。',
    en: 'The simplified procedure is not extended; it is turned over to the ordinary one first.',
  },
} as const satisfies Record<Procedure, Wording>;

/** 不予办理的说明: every refusal of a dispute in words, saying what the person can do about it. */
export function disputeRefusalWording(refusal: DisputeRefusal): Wording {
  switch (refusal.code) {
    case 'DISPUTE_NOT_FOUND':
      return { zh: '没有找到该复议、诉讼案。', en: 'No such dispute.' };
    case 'WRONG_DISPUTE_KIND': {
      const [is, needed] = [disputeKindNames[refusal.kind], disputeKindNames[refusal.needed]];
      return {
        zh: `本案是${is.zh}，“${disputeActions[refusal.action].title}”只用于${needed.zh}。`,
        en: `This is ${is.en}; ${refusal.action} belongs to ${needed.en}.`,
      };
    }
    case 'WRONG_DISPUTE_STATE': {
      const state = disputeStateNames[refusal.state];
      return {
        zh: `本案${state.zh}，此时不能办理“${disputeActions[refusal.action].title}”。`,
        en: `The dispute is ${state.en}; ${refusal.action} is not possible now.`,
      };
    }
    case 'NO_REPLY_TO_CONTEST':
      return {
        zh: '本案尚未送出答复；对不答复不服的，请选择“不答复”。',
        en: 'No reply has left yet; where the silence is contested, say so.',
      };
    case 'WRONG_PROCEDURE':
      return wrongProcedures[refusal.procedure];
    case 'ALREADY_EXTENDED':
      return {
        zh: `审理期限已延长${refusal.byDays}日，依法只能延长一次。`,
        en: `The term was extended by ${refusal.byDays} days before; the law allows it once.`,
      };
    case 'AGENTS_WITHOUT_STAFF':
      return {
        zh: '应当有一至二名工作人员，不得仅委托律师。',
        en: 'One or two members of staff must appear; lawyers alone do not do.',
      };
    case 'APPEAL_TERM_RUNNING':
      return {
        zh: `上诉期限至${chineseDay(refusal.until)}，尚未届满，裁判尚未生效。`,
        en: `An appeal is possible until ${refusal.until}; the judgment has no effect yet.`,
      };
    default:
      return refusalWording(refusal);
  }
}

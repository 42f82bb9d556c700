import type { Wording } from '../statute/wording.ts';
import type { ContestedKind } from './contested.ts';
import type { Appellant, AppealOutcome, DisputeKind, DisputeState } from './states.ts';

export const disputeKindNames = {
  RECONSIDERATION: { zh: '行政复议', en: 'reconsideration' },
  LITIGATION: { zh: '行政诉讼', en: 'litigation' },
} as const satisfies Record<DisputeKind, Wording>;

export const disputeStateNames = {
  OPENED: { zh: '已提起', en: 'opened' },
  ACCEPTED: { zh: '已受理', en: 'accepted' },
  ANSWER_DUE: { zh: '待答复', en: 'waiting for the answer' },
  ANSWERED: { zh: '已答复，审理中', en: 'answered, under examination' },
  JUDGED: { zh: '一审已裁判', en: 'judged in first instance' },
  APPEALED: { zh: '二审中', en: 'under appeal' },
  ENDED: { zh: '已审结', en: 'ended' },
  VOID: { zh: '已作废', en: 'void' },
} as const satisfies Record<DisputeState, Wording>;

export const contestedKindNames = {
  REPLY: { zh: '答复', en: 'the reply' },
  SILENCE: { zh: '不答复', en: 'the silence' },
  OTHER_ACT: { zh: '其他行为', en: 'another act' },
} as const satisfies Record<ContestedKind, Wording>;

export const appellantNames = {
  APPLICANT: { zh: '原告', en: 'the plaintiff' },
  AGENCY: { zh: '被告', en: 'the defendant' },
  BOTH: { zh: '双方', en: 'both sides' },
} as const satisfies Record<Appellant, Wording>;

export const appealOutcomeNames = {
  FIRST_UPHELD: { zh: '维持一审裁判', en: 'the first judgment is upheld' },
  CHANGED: { zh: '改判', en: 'the first judgment is replaced' },
  REMANDED: { zh: '发回重审', en: 'the suit goes back to the first instance' },
} as const satisfies Record<AppealOutcome, Wording>;

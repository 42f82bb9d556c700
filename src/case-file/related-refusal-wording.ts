import type { Wording } from '../statute/wording.ts';
import type { Misfit, Refusal } from './refusals.ts';

const misfits = {
  OTHER_AGENCY: { zh: '属于其他机关', en: 'belongs to another agency' },
  OTHER_APPLICANT: { zh: '不是同一申请人', en: 'has another applicant' },
  OTHER_HANDLER: { zh: '不是同一承办人', en: 'has another handler' },
  NOT_OPEN: { zh: '已经答复或者终结', en: 'was answered or closed' },
  NOT_IN_HANDLING: { zh: '不在办理中', en: 'is not in handling' },
  ALREADY_JOINED: { zh: '已经参加一并答复', en: 'is joined for another answer' },
  NOTHING_DISCLOSED: { zh: '没有公开信息', en: 'disclosed nothing' },
  ACTED_ON_SINCE: { zh: '此后又有办理', en: 'was acted on since' },
} as const satisfies Record<Misfit, Wording>;

/** 案件不相合: which case, and why the act cannot take it in. */
export function casesDoNotFit({
  applicationNo,
  misfit,
}: Extract<Refusal, { code: 'CASES_DO_NOT_FIT' }>): Wording {
  const { zh, en } = misfits[misfit];
  return { zh: `${applicationNo ?? '该案件'}${zh}。`, en: `${applicationNo ?? 'The other case'} ${en}.` };
}

/** 一并答复中: whom the case waits for. */
export function joinedForReply({
  as,
  applicationNos,
}: Extract<Refusal, { code: 'JOINED_FOR_REPLY' }>): Wording {
  const [zh, en] = [applicationNos.join('、'), applicationNos.join(', ')];
  if (as === 'LEAD')
    return {
      zh: `本件牵头与${zh}一并答复，请先解除。`,
      en: `This case leads a joint answer to ${en}; let them leave first.`,
    };
  return {
    zh: `本件并入${zh}一并答复，请先退出。`,
    en: `This case is answered jointly with ${en}; leave first.`,
  };
}

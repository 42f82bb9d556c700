import { type ActionName, actions } from './actions.ts';
import type { Wording } from '../statute/wording.ts';
import { correctionGroundNames, doerNames, stateNames } from './names.ts';
import { assertNever } from './outcome.ts';
import type { InputProblem, PermissionReason, Refusal } from './refusals.ts';

/** 不予办理的说明: every refusal in words, saying what the person can do about it. */
export function refusalWording(refusal: Refusal): Wording {
  switch (refusal.code) {
    case 'CASE_NOT_FOUND':
      return { zh: '没有找到该案件。', en: 'No such case.' };
    case 'NOT_PERMITTED':
      return notPermitted(refusal);
    case 'WRONG_STATE':
      return {
        zh: `案件${stateNames[refusal.state].zh}，不能${actionTitle(refusal.action)}。`,
        en: `The case is ${stateNames[refusal.state].en}; ${refusal.action} is not possible now.`,
      };
    case 'STALE_VERSION':
      return {
        zh: `案件已被他人更新（版本${refusal.actual}，您看到的是版本${refusal.expected}），请刷新后再办理。`,
        en: `Somebody else acted meanwhile (version ${refusal.actual}, you saw ${refusal.expected}); read the case again.`,
      };
    case 'IDEMPOTENCY_MISMATCH':
      return {
        zh: '该请求编号已用于另一项操作。',
        en: 'This clientMutationId was used for another command.',
      };
    case 'INVALID_INPUT':
      return invalidInput(refusal.path, refusal.problem, refusal.limit);
    case 'DAY_REFUSED':
      return dayRefused(refusal);
    case 'NOTICE_REFUSED':
      return noticeRefused(refusal);
    case 'PREVIEW_OUTDATED':
      return {
        zh: '预览以后，日历或者通知的内容已经变动，请重新预览后再载入。',
        en: 'The calendar or the notice is no longer what the preview showed: preview it again, then apply.',
      };
    case 'LATE_ENTRY_REASON_MISSING':
      return {
        zh: `该事项发生于${refusal.on}，距今超过一个工作日，补录须说明理由。`,
        en: `It happened on ${refusal.on}, more than one working day ago: give the reason for the late entry.`,
      };
    case 'FOREIGN_APPLICANT_NOT_TAKEN':
      return {
        zh: '本机关不受理凭外国护照提出的申请；条例第二十七条规定的申请人为公民、法人或者其他组织。',
        en: 'This office takes no application made on a passport; art. 27 speaks of citizens, legal persons and other organisations.',
      };
    case 'APPLICATION_NOT_RECORDED':
      return { zh: '来信尚未拆封录入申请内容。', en: 'The letter has not been opened and recorded yet.' };
    case 'ALREADY_RECORDED':
      return { zh: '该来信的申请内容已经录入。', en: 'The application in this letter was recorded before.' };
    case 'NOT_ASSIGNED':
      return { zh: '案件尚未分办到科室。', en: 'The case was not assigned to a unit yet.' };
    case 'CORRECTION_ALREADY_ISSUED':
      return {
        zh: `已于${refusal.sentOn}发出补正告知；依照条例第三十条应当一次性告知，再次补正须由公开工作机构负责人说明理由。`,
        en: `A correction notice was sent on ${refusal.sentOn}; art. 30 allows one. A second needs the head of the disclosure office and a reason.`,
      };
    case 'SECOND_NOTICE_EXCLUDED':
      return {
        zh: `已于${refusal.sentOn}发出补正告知；依照条例第三十条应当一次性告知，本机关不作第二次补正告知。`,
        en: `A correction notice was sent on ${refusal.sentOn}; art. 30 allows one, and this office gives no second.`,
      };
    case 'CORRECTION_GROUND_NOT_ADMITTED': {
      const ground = correctionGroundNames[refusal.ground];
      return {
        zh: `本机关不以${ground.zh}为由要求补正；条例第三十条只规定申请内容不明确的情形。`,
        en: `This office asks for no correction of the ${ground.en}; art. 30 speaks of unclear contents alone.`,
      };
    }
    case 'CORRECTION_LATE_WITHOUT_REASON':
      return {
        zh: `补正期限已于${refusal.due}届满；有正当理由的，请写明理由。`,
        en: `The correction term ended on ${refusal.due}; a late correction needs a good reason.`,
      };
    case 'CORRECTION_TERM_RUNNING':
      return {
        zh: `补正期限尚未届满，最早可于${refusal.mayLapseFrom}按视为放弃处理。`,
        en: `The correction term is running; the case may lapse from ${refusal.mayLapseFrom}.`,
      };
    case 'SERVICE_PROOF_MISSING':
      return {
        zh: '尚无文书送达的凭证，请先记录送达。',
        en: 'There is no proof of service: record the service first.',
      };
    case 'ALREADY_SERVED':
      return {
        zh: `该文书已于${refusal.on}记录送达。`,
        en: `Its service on ${refusal.on} was recorded before.`,
      };
    case 'SEARCH_RECORD_MISSING':
      return {
        zh: '答复信息不存在前应当检索并记录检索情况（条例第三十六条第四项）。',
        en: 'Record the search before answering that nothing exists (art. 36(4)).',
      };
    case 'DRAFT_MISSING':
      return {
        zh: '没有可送审的拟稿；被退回的拟稿须重新拟写。',
        en: 'There is no draft to go on with; a returned draft must be written anew.',
      };
    case 'REVIEW_ALREADY_PASSED':
      return refusal.review === 'LEGAL'
        ? { zh: '法制审核已经通过。', en: 'The legal review was passed before.' }
        : { zh: '保密审查已经通过。', en: 'The secrecy review was passed before.' };
    case 'NOT_RELEASABLE':
      return {
        zh: `以下事项不得公开，请退回修改：${refusal.items.join('、')}。`,
        en: `These items may not be released; return the draft: ${refusal.items.join(', ')}.`,
      };
    case 'SECRECY_ITEMS_UNREVIEWED':
      return {
        zh: `保密审查应当逐项进行，尚未审查：${refusal.items.join('、')}。`,
        en: `The review goes item by item; without a finding: ${refusal.items.join(', ')}.`,
      };
    case 'LETTER_DATA_MISSING':
      return {
        zh: `文书缺少必要内容：${refusal.fields.join('、')}。`,
        en: `The letter lacks: ${refusal.fields.join(', ')}.`,
      };
    case 'GLYPH_MISSING':
      return {
        zh: `所有字体都没有以下字符，无法生成文书：${refusal.characters.join('、')}。`,
        en: `No font has these characters, so the letter cannot be drawn: ${refusal.characters.join(' ')}.`,
      };
    case 'LETTERS_NOT_DRAWN':
      return {
        zh: '文书正在生成，请稍后归档。',
        en: 'Letters are still being drawn; file the case in a moment.',
      };
    case 'REMEDY_OPEN':
      return {
        zh: `救济期限至${refusal.until}尚未届满；仍要归档的，请标注“救济期限未满”。`,
        en: `A remedy is open until ${refusal.until}; to file the case now, flag it as open.`,
      };
    case 'NOT_THE_LAST_FACT':
      return {
        zh: `只能作废最后一条有效记录（第${refusal.lastSeq}条）。`,
        en: `Only the last standing entry (${refusal.lastSeq}) can be voided.`,
      };
    default:
      return assertNever(refusal);
  }
}

function dayRefused({ problem, on, bound }: Extract<Refusal, { code: 'DAY_REFUSED' }>): Wording {
  switch (problem) {
    case 'IN_THE_FUTURE':
      return { zh: `日期${on}晚于今天（${bound}）。`, en: `${on} lies after today (${bound}).` };
    case 'BEFORE_THE_STEP_IT_FOLLOWS':
      return {
        zh: `日期${on}早于前一环节的日期（${bound}）。`,
        en: `${on} lies before the step it follows (${bound}).`,
      };
    case 'BEFORE_THE_CALENDAR':
      return {
        zh: `日期${on}早于工作日历的第一天（${bound}），无法计算期限。`,
        en: `${on} lies before the first day of the calendar (${bound}); no deadline can be counted from it.`,
      };
    default:
      return assertNever(problem);
  }
}

const noticeProblems = {
  NO_CALENDAR: {
    zh: '没有该年的工作日历（2018年至2036年以外）',
    en: 'lies outside the calendar (2018 to 2036)',
  },
  NO_DAYS: { zh: '没有任何放假日', en: 'names no day' },
  NO_SUCH_DAY: { zh: '日期不存在，或者写法不对', en: 'is no day that exists, or not written as one' },
  ENDS_BEFORE_IT_BEGINS: { zh: '结束早于开始', en: 'ends before it begins' },
  OUTSIDE_THE_YEAR: {
    zh: '不在通知的年份及上年12月之内',
    en: 'lies outside the year of the notice and the December before',
  },
  WORKED_ON_A_WEEKDAY: { zh: '调休上班日不是周末', en: 'is worked instead, but is no weekend day' },
  NAMED_TWICE: { zh: '重复列出', en: 'is named twice' },
  OFF_AND_WORKED: { zh: '既放假又上班', en: 'is off and worked at once' },
  ISSUED_IN_THE_FUTURE: { zh: '发文日期晚于今天', en: 'lies after today' },
  ALREADY_LOADED: { zh: '该文号的通知已经在用', en: 'is the number of a notice in force already' },
} as const satisfies Record<Extract<Refusal, { code: 'NOTICE_REFUSED' }>['problem'], Wording>;

function noticeRefused({ path, problem, text }: Extract<Refusal, { code: 'NOTICE_REFUSED' }>): Wording {
  const { zh, en } = noticeProblems[problem];
  return text === undefined
    ? { zh: `${path} ${zh}。`, en: `${path} ${en}.` }
    : { zh: `${path} “${text}”${zh}。`, en: `${path}: "${text}" ${en}.` };
}

const permissionReasons = {
  ROLE_MISSING: { zh: '', en: '' },
  NOT_THE_HANDLER: { zh: '您不是本案的承办人。', en: 'You are not the handler of this case.' },
  NOT_OF_THE_UNIT: { zh: '您不属于承办科室。', en: 'You do not belong to the unit it was assigned to.' },
  DRAFTED_IT: { zh: '拟稿人不得审核自己的拟稿。', en: 'Whoever drafted a reply may not review it.' },
  NOT_THE_APPLICANT: { zh: '您不是本案的申请人。', en: 'You are not the applicant of this case.' },
} as const satisfies Record<PermissionReason, Wording>;

function notPermitted(refusal: Extract<Refusal, { code: 'NOT_PERMITTED' }>): Wording {
  if (refusal.reason !== 'ROLE_MISSING') return permissionReasons[refusal.reason];
  return {
    zh: `该事项由${refusal.by.map((doer) => doerNames[doer].zh).join('、')}办理。`,
    en: `This is done by: ${refusal.by.map((doer) => doerNames[doer].en).join(', ')}.`,
  };
}

const inputProblems = {
  EMPTY: { zh: '不能为空', en: 'must not be empty' },
  TOO_SHORT: { zh: '过短', en: 'is too short' },
  TOO_LONG: { zh: '过长', en: 'is too long' },
  UNKNOWN: { zh: '不存在', en: 'is unknown' },
  NOT_ALLOWED: { zh: '不符合要求', en: 'is not allowed here' },
  OUT_OF_RANGE: { zh: '超出范围', en: 'is out of range' },
  CONTROL_CHARACTERS: { zh: '含有控制字符', en: 'contains control characters' },
  TAKEN: { zh: '已被使用', en: 'is taken' },
} as const satisfies Record<InputProblem, Wording>;

function invalidInput(path: string, problem: InputProblem, limit: number | undefined): Wording {
  const bound =
    limit === undefined ? { zh: '', en: '' } : { zh: `（上限${limit}）`, en: ` (limit ${limit})` };
  return {
    zh: `${path} ${inputProblems[problem].zh}${bound.zh}。`,
    en: `${path} ${inputProblems[problem].en}${bound.en}.`,
  };
}

function actionTitle(action: ActionName): string {
  return actions[action].title;
}

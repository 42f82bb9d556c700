import { chineseDay } from '../calendar/chinese-day.ts';
import { type ActionName, actions } from './actions.ts';
import type { Wording } from '../statute/wording.ts';
import { dayRefused, invalidInput } from './input-refusal-wording.ts';
import { correctionGroundNames, doerNames, groundNames, stateNames } from './names.ts';
import { noticeRefused } from './notice-refusal-wording.ts';
import { notificationRefusalWording } from './notification-refusal-wording.ts';
import { periodRefusalWording } from './period-refusal-wording.ts';
import { casesDoNotFit, joinedForReply } from './related-refusal-wording.ts';
import type { OpenMatter, PermissionReason, Refusal } from './refusals.ts';
import { publicationRefusalWording } from './publication-refusal-wording.ts';
import { templateRefusalWording } from './template-refusal-wording.ts';

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
      return invalidInput(refusal);
    case 'DAY_REFUSED':
      return dayRefused(refusal);
    case 'NOTICE_REFUSED':
      return noticeRefused(refusal);
    case 'TOO_MANY_ATTEMPTS':
      return { zh: '尝试次数过多，请一小时后再试。', en: 'Too many attempts; try again in an hour.' };
    case 'UNIT_HAS_CASES':
      return {
        zh: `科室还有${refusal.cases}件在办案件，请先移交。`,
        en: `The unit has ${refusal.cases} open cases: hand them over first.`,
      };
    case 'PREVIEW_OUTDATED':
      return {
        zh: '预览以后，日历或者通知的内容已经变动，请重新预览后再载入。',
        en: 'The calendar or the notice is no longer what the preview showed: preview it again, then apply.',
      };
    case 'TEMPLATE_OUTDATED':
    case 'TEMPLATE_FAULTY':
    case 'TEMPLATE_DRAFT_MISSING':
    case 'TEMPLATE_DRAFT_OPEN':
      return templateRefusalWording(refusal);
    case 'PUBLICATION_OUTDATED':
    case 'PUBLICATION_STATUS_REFUSED':
    case 'PERSONAL_DATA_NAMED':
    case 'CASE_NOT_REPLIED':
      return publicationRefusalWording(refusal);
    case 'NOTIFICATION_NOT_FAILED':
    case 'NOTIFICATION_CHANNEL_CLOSED':
      return notificationRefusalWording(refusal);
    case 'LATE_ENTRY_REASON_MISSING':
      return {
        zh: `该事项发生于${chineseDay(refusal.on)}，距今超过一个工作日，补录须说明理由。`,
        en: `It happened on ${refusal.on}, more than one working day ago: give the reason for the late entry.`,
      };
    case 'FOREIGN_APPLICANT_NOT_TAKEN':
      return {
        zh: '本机关不受理凭外国护照提出的申请；条例第二十七条规定的申请人为公民、法人或者其他组织。',
        en: 'This office takes no application made on a passport; art. 27 speaks of citizens, legal persons and other organisations.',
      };
    case 'APPLICATION_NOT_RECORDED':
      return { zh: '来信尚未拆封录入申请内容。', en: 'The letter has not been opened and recorded yet.' };
    case 'PROOF_NOT_CHECKED':
      return {
        zh: '更正姓名（名称）、证件类型或者证件号码的，应当先核对证明（个人信息保护法第四十六条），请写明核对了什么证明。',
        en: 'A name, a document or its number is amended by the proof of it (个人信息保护法 art. 46): say what was compared.',
      };
    case 'ALREADY_RECORDED':
      return { zh: '该来信的申请内容已经录入。', en: 'The application in this letter was recorded before.' };
    case 'NOT_ASSIGNED':
      return { zh: '案件尚未分办到科室。', en: 'The case was not assigned to a unit yet.' };
    case 'ASSIGNMENT_ACCEPTED_BEFORE':
      return {
        zh: '承办人已经接收本案，正在办理，不必再次接收。',
        en: 'The handler has accepted the case already and is working on it.',
      };
    case 'CORRECTION_ALREADY_ISSUED':
      return {
        zh: `已于${chineseDay(refusal.sentOn)}发出补正告知；依照条例第三十条应当一次性告知，再次补正须由公开工作机构负责人说明理由。`,
        en: `A correction notice was sent on ${refusal.sentOn}; art. 30 allows one. A second needs the head of the disclosure office and a reason.`,
      };
    case 'SECOND_NOTICE_EXCLUDED':
      return {
        zh: `已于${chineseDay(refusal.sentOn)}发出补正告知；依照条例第三十条应当一次性告知，本机关不作第二次补正告知。`,
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
        zh: `补正期限已于${chineseDay(refusal.due)}届满；有正当理由的，请写明理由。`,
        en: `The correction term ended on ${refusal.due}; a late correction needs a good reason.`,
      };
    case 'CORRECTION_TERM_RUNNING':
      return {
        zh: `补正期限尚未届满，最早可于${chineseDay(refusal.mayLapseFrom)}按视为放弃处理。`,
        en: `The correction term is running; the case may lapse from ${refusal.mayLapseFrom}.`,
      };
    case 'CORRECTION_UNCONFIRMED':
      return {
        zh: `申请人已于${chineseDay(refusal.on)}在网上按期提交补正，请先确认收到。`,
        en: `The applicant submitted a correction online in time, on ${refusal.on}: confirm its receipt first.`,
      };
    case 'SERVICE_PROOF_MISSING':
      return {
        zh: '尚无文书送达的凭证，请先记录送达。',
        en: 'There is no proof of service: record the service first.',
      };
    case 'CONSULTATION_AFTER_DUE':
      return {
        zh: `答复期限已于${chineseDay(refusal.due)}届满，不能再以征求意见扣除期限（条例第三十三条）。`,
        en: `The reply was due on ${refusal.due}; a consultation can no longer be opened (art. 33).`,
      };
    case 'NO_CONSULTATION_OUT':
      return {
        zh: '没有可以记录送达或者意见的征求意见书。',
        en: 'No consultation letter is out whose delivery or opinion could be recorded.',
      };
    case 'CONSULTATION_ANSWERED':
      return {
        zh: `${refusal.party}的意见已于${chineseDay(refusal.on)}收到并记录。`,
        en: `The opinion of ${refusal.party} came on ${refusal.on} and was recorded before.`,
      };
    case 'NO_CO_HANDLING_OPEN':
      return {
        zh: '案卷中没有等待反馈的协办。',
        en: 'Nobody was asked to help with this case.',
      };
    case 'CO_HANDLING_ANSWERED':
      return {
        zh: `${refusal.coHandler}的反馈已于${chineseDay(refusal.on)}收到并记录。`,
        en: `The answer of ${refusal.coHandler} came on ${refusal.on} and was recorded before.`,
      };
    case 'OBJECTION_MISSING':
      return {
        zh: '案卷中没有第三方有合理理由的不同意见尚待决定，不能作出因公共利益公开的决定（条例第三十二条）。',
        en: 'No reasonable objection of a third party waits for a decision in the public interest (art. 32).',
      };
    case 'CONSULTATION_UNDECIDED':
      return {
        zh: `第三方${refusal.party}尚未提出意见，期限也未届满，不能公开涉及该第三方的信息（条例第三十二条）。`,
        en: `The third party ${refusal.party} has not answered and its term is not over; nothing may be released yet (art. 32).`,
      };
    case 'OBJECTION_STANDS':
      return {
        zh: `第三方${refusal.party}不同意公开且理由合理，不予公开；不公开可能对公共利益造成重大影响的，由公开工作机构负责人决定（条例第三十二条）。`,
        en: `The third party ${refusal.party} objects with reason: withhold, or let the head of the disclosure office decide in the public interest (art. 32).`,
      };
    case 'RELEASE_HELD':
      return {
        zh: `已书面告知第三方${refusal.party}决定公开，保留期至${chineseDay(refusal.until)}届满，次日起可以送出。`,
        en: `The third party ${refusal.party} was told of the disclosure; it is held until the end of ${refusal.until}.`,
      };
    case 'NOTHING_AWAITED':
      return {
        zh: '没有等待申请人补正或者缴费的告知，不能按视为放弃处理。',
        en: 'Neither a correction nor a payment is awaited: nothing was abandoned.',
      };
    case 'SEARCH_RECORD_MISSING':
      return {
        zh: '答复信息不存在前应当检索并记录检索情况（条例第三十六条第四项）。',
        en: 'Record the search before answering that nothing exists (art. 36(4)).',
      };
    case 'CORRECTION_NOT_RECEIVED':
      return {
        zh: '申请人尚未补正，不能以补正后仍不明确答复（条例第三十条）。',
        en: 'The applicant has not corrected the application: it cannot be still unclear (art. 30).',
      };
    case 'THIRD_PARTY_NOT_ASKED':
      return {
        zh: '尚未书面征求第三方意见；不征求的，应当写明理由（条例第三十二条）。',
        en: 'The third party was not asked in writing: ask it, or write down why not (art. 32).',
      };
    case 'THIRD_PARTY_TERM_RUNNING':
      return {
        zh: `第三方的意见尚未收到${refusal.termEndsOn === undefined ? '' : `，其答复期限至${chineseDay(refusal.termEndsOn)}`}（条例第三十二条）。`,
        en: `The third party has not answered${refusal.termEndsOn === undefined ? '' : `; its term runs until ${refusal.termEndsOn}`} (art. 32).`,
      };
    case 'NO_REASONABLE_OBJECTION':
      return {
        zh: '第三方没有提出有合理理由的反对意见，不能以保护第三方合法权益为由不予公开（条例第十五条）。',
        en: 'The third party does not object with reason: its interests are no ground to withhold (art. 15).',
      };
    case 'REASONS_NOT_REQUESTED':
      return {
        zh: '尚未要求申请人说明理由（条例第三十五条）。',
        en: 'The applicant was not asked for reasons yet (art. 35).',
      };
    case 'REASONS_TERM_RUNNING':
      return {
        zh: `申请人说明理由的期限至${chineseDay(refusal.until)}，尚未届满（条例第三十五条）。`,
        en: `The applicant may state reasons until ${refusal.until} (art. 35).`,
      };
    case 'EARLIER_REPLY_MISSING':
      return earlierReplyMissing[refusal.problem];
    case 'REPLY_NOT_FOR_THIS_APPLICATION':
      return {
        zh: `“${groundNames[refusal.ground].zh}”不适用于本案：更正自身信息的申请依照条例第四十一条答复，政府信息公开申请不能以更正答复。`,
        en: `"${groundNames[refusal.ground].en}" does not answer this paper: a rectification is answered under art. 41, a request for information never is.`,
      };
    case 'NOT_ON_THE_SPOT':
      return {
        zh: `“${groundNames[refusal.ground].zh}”的答复不能当场作出，应当经过审核（条例第三十三条第一款）。`,
        en: `A reply that is “${groundNames[refusal.ground].en}” cannot be given on the spot: it goes through review (art. 33 ¶1).`,
      };
    case 'RELEASE_NOT_REVIEWED':
      return {
        zh: `以下事项没有在已答复的案件中通过保密审查，不能当场提供：${refusal.items.join('、')}。`,
        en: `These items were not reviewed for release in an answered case and cannot be given on the spot: ${refusal.items.join(', ')}.`,
      };
    case 'DRAFT_CLOSED':
      return {
        zh: '答复已经签发，不再批注拟稿。',
        en: 'The reply is signed; its draft is not commented on any more.',
      };
    case 'DRAFT_MISSING':
      return {
        zh: '没有可送审的拟稿；被退回的拟稿须重新拟写。',
        en: 'There is no draft to go on with; a returned draft must be written anew.',
      };
    case 'ALREADY_DRAFTED':
      return {
        zh: '已经拟稿，不能再拆分申请。',
        en: 'A reply was drafted; the application is split no more.',
      };
    case 'MATTERS_OPEN':
      return {
        zh: `以下事项尚未了结：${refusal.matters.map((matter) => matters[matter].zh).join('、')}。`,
        en: `Still open: ${refusal.matters.map((matter) => matters[matter].en).join(', ')}.`,
      };
    case 'CASES_DO_NOT_FIT':
      return casesDoNotFit(refusal);
    case 'JOINED_FOR_REPLY':
      return joinedForReply(refusal);
    case 'NOT_JOINED':
      return { zh: '本件没有并入其他案件一并答复。', en: 'This case is not to be answered with another.' };
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
        zh: '文书正在生成或者等待用印，请稍后再办。',
        en: 'Letters are still being drawn or sealed; try again in a moment.',
      };
    case 'REMEDY_OPEN':
      return {
        zh: `救济期限至${chineseDay(refusal.until)}尚未届满；仍要归档的，请标注“救济期限未满”。`,
        en: `A remedy is open until ${refusal.until}; to file the case now, flag it as open.`,
      };
    case 'DISPUTE_OPEN':
      return refusal.decisionNo === undefined
        ? {
            zh: '本案的行政复议或者行政诉讼尚未审结，审结以后再归档。',
            en: 'A reconsideration or suit about the case is open; file it when that has ended.',
          }
        : {
            zh: `${refusal.decisionNo}责令重新答复，请先重新办理，答复以后再归档。`,
            en: `${refusal.decisionNo} orders a new reply: reopen the case, and file it after the reply.`,
          };
    case 'COMPLAINT_MEASURE_MISSING':
      return {
        zh: '投诉举报查证属实的，应当督促整改或者通报批评（条例第四十七条）。',
        en: 'A founded complaint must lead to rectification or circulated criticism (art. 47).',
      };
    case 'COMPLAINT_ALREADY_DECIDED':
      return {
        zh: `该投诉举报已于${chineseDay(refusal.on)}处理。`,
        en: `This complaint was decided on ${refusal.on}.`,
      };
    case 'NOTHING_TO_RECTIFY':
      return {
        zh: '没有尚待整改的投诉举报。',
        en: 'No rectification is ordered and outstanding.',
      };
    case 'NOTHING_DISCLOSED':
      return {
        zh: '本件没有公开信息，不能转为主动公开（条例第四十四条）。',
        en: 'Nothing was disclosed in this case that could be published (art. 44).',
      };
    case 'ALREADY_SUGGESTED':
      return { zh: `已于${chineseDay(refusal.on)}提出过建议。`, en: `This was suggested on ${refusal.on}.` };
    case 'PUBLICATION_DECIDED':
      return {
        zh: `已于${chineseDay(refusal.on)}决定转为主动公开。`,
        en: `Its publication was decided on ${refusal.on}.`,
      };
    case 'APPLICANTS_TOO_FEW':
      return {
        zh: `条例第四十四条以多个申请人申请相同信息为条件，现仅有${refusal.applicants}名申请人。`,
        en: `Art. 44 wants several applicants for the same information; there is ${refusal.applicants}.`,
      };
    case 'NOT_THE_LAST_FACT':
      return {
        zh: `只能作废最后一条有效记录（第${refusal.lastSeq}条）。`,
        en: `Only the last standing entry (${refusal.lastSeq}) can be voided.`,
      };
    default:
      return periodRefusalWording(refusal);
  }
}

const earlierReplyMissing = {
  NOT_NAMED: {
    zh: '请指明同一申请人此前已获答复的案件（条例第三十六条第六项）。',
    en: 'Name the earlier case of the same applicant that was answered (art. 36(6)).',
  },
  ANOTHER_APPLICANT: {
    zh: '所指案件的申请人不是同一人，不属于重复申请（条例第三十六条第六项）。',
    en: 'That case is another applicant’s: this is no repeat (art. 36(6)).',
  },
  NOT_ANSWERED: {
    zh: '所指案件尚未答复，不属于重复申请（条例第三十六条第六项）。',
    en: 'That case was not answered yet: this is no repeat (art. 36(6)).',
  },
} as const satisfies Record<Extract<Refusal, { code: 'EARLIER_REPLY_MISSING' }>['problem'], Wording>;

const matters = {
  CONSULTATION: { zh: '征求意见', en: 'a consultation' },
  FEE_NOTICE: { zh: '信息处理费', en: 'a fee notice' },
  REASONS: { zh: '说明理由', en: 'reasons asked of the applicant' },
} as const satisfies Record<OpenMatter, Wording>;

const permissionReasons = {
  NOT_SIGNED_IN: { zh: '请先登录。', en: 'Sign in first.' },
  NOT_THE_HANDLER: { zh: '您不是本案的承办人。', en: 'You are not the handler of this case.' },
  NOT_OF_THE_UNIT: { zh: '您不属于承办科室。', en: 'You do not belong to the unit it was assigned to.' },
  HANDLES_IT: {
    zh: '承办人不得决定本人承办的案件。',
    en: 'Whoever handles a case may not decide this in it.',
  },
  DRAFTED_IT: { zh: '拟稿人不得审核自己的拟稿。', en: 'Whoever drafted a reply may not review it.' },
  DEPUTISES: {
    zh: '代承办人办理本案的人，不得审核或者决定本案。',
    en: 'Whoever deputises for the handler of a case may neither review nor decide in it.',
  },
  REVIEWED_IT: {
    zh: '审核过本案的人，不得代承办人办理本案。',
    en: 'Whoever has reviewed a case may not deputise for its handler in it.',
  },
  NOT_THE_APPLICANT: { zh: '您不是本案的申请人。', en: 'You are not the applicant of this case.' },
} as const satisfies Record<Exclude<PermissionReason, 'ROLE_MISSING'>, Wording>;

function notPermitted(refusal: Extract<Refusal, { code: 'NOT_PERMITTED' }>): Wording {
  if (refusal.reason !== 'ROLE_MISSING') return permissionReasons[refusal.reason];
  return {
    zh: `该事项由${refusal.by.map((doer) => doerNames[doer].zh).join('、')}办理。`,
    en: `This is done by: ${refusal.by.map((doer) => doerNames[doer].en).join(', ')}.`,
  };
}

function actionTitle(action: ActionName): string {
  return actions[action].title;
}

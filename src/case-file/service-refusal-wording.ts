import { chineseDay } from '../calendar/chinese-day.ts';
import type { Wording } from '../statute/wording.ts';
import { assertNever } from './outcome.ts';
import type { Refusal } from './refusals.ts';
import { servedLetterNames, wayNames } from './service-names.ts';

/** 不予记录送达的说明: what stands against a way of service, or what its proof lacks. */
export function serviceRefusalWording(refusal: ServiceRefusal): Wording {
  switch (refusal.code) {
    case 'LETTER_NOT_OUT':
      return {
        zh: `没有待送达的${servedLetterNames[refusal.letter].zh}。`,
        en: `There is no ${servedLetterNames[refusal.letter].en} on its way.`,
      };
    case 'ALREADY_SERVED':
      return {
        zh: `该文书已于${chineseDay(refusal.on)}记录送达。`,
        en: `Its service on ${refusal.on} was recorded before.`,
      };
    case 'LETTER_NOT_ELECTRONIC':
      return {
        zh: `没有以电子方式送出的${servedLetterNames[refusal.letter].zh}。`,
        en: `No ${servedLetterNames[refusal.letter].en} has left electronically.`,
      };
    case 'ALREADY_ACKNOWLEDGED':
      return {
        zh: `申请人已于${chineseDay(refusal.on)}确认收到该文书。`,
        en: `The applicant confirmed having received it on ${refusal.on}.`,
      };
    case 'ALREADY_DISPATCHED':
      return {
        zh: `该文书已于${chineseDay(refusal.on)}交寄或者公告，结果尚未记录；未送达的，先记录退回。`,
        en: `It was posted, or published, on ${refusal.on} and what became of it is not recorded: record that first.`,
      };
    case 'DISPATCH_NOT_RECORDED':
      return dispatchNotRecorded[refusal.dispatch];
    case 'WAY_NOT_FOR_LETTER': {
      const [letter, way] = [servedLetterNames[refusal.letter], wayNames[refusal.way]];
      return {
        zh: `${letter.zh}不能以${way.zh}的方式送达。`,
        en: `A ${letter.en} is not served by ${way.en}.`,
      };
    }
    case 'PRIVATE_COURIER':
      return {
        zh: `国家机关公文由邮政企业专营寄递，不得交由其他快递企业（${refusal.waybillNo}）；请以挂号信或者邮政特快专递交寄（邮政法第五十五条，国办公开办函〔2016〕235号）。`,
        en: `Letters of state organs go by the postal enterprise, not by a private courier (${refusal.waybillNo}): post it as registered mail or EMS (邮政法 art. 55).`,
      };
    case 'ELECTRONIC_WITHOUT_CONSENT':
      return {
        zh: `受送达人没有同意电子送达${servedLetterNames[refusal.letter].zh}：申请人在申请中选择电子邮件或者在线获取的，视为同意；第三方的，请写明其如何同意（民事诉讼法第九十条）。`,
        en: `The recipient of this ${servedLetterNames[refusal.letter].en} has not agreed to electronic service: an applicant does by asking for e-mail or online delivery; say how a third party did (民事诉讼法 art. 90).`,
      };
    case 'PUBLIC_NOTICE_WITHOUT_FAILURE':
      return {
        zh: '公告送达以其他方式无法送达为前提，请先记录其他方式未能送达（民事诉讼法第九十五条）。',
        en: 'A public notice comes after another way has failed: record that failure first (民事诉讼法 art. 95).',
      };
    case 'PUBLIC_NOTICE_RUNNING':
      return {
        zh: `公告期至${chineseDay(refusal.until)}届满，届满之日视为送达，届满后再记录（民事诉讼法第九十五条）。`,
        en: `The public notice runs until ${refusal.until} and serves on that day: record it then (民事诉讼法 art. 95).`,
      };
    case 'WITNESS_MISSING':
      return {
        zh: '留置送达应当有基层组织或者所在单位的人见证，或者有拍照、录像（民事诉讼法第八十九条）。',
        en: 'A letter is left in place before a witness of the committee or the employer, or with a photograph or video (民事诉讼法 art. 89).',
      };
    default:
      return assertNever(refusal);
  }
}

const dispatchNotRecorded = {
  POSTING: {
    zh: '尚未记录该文书的交寄日期和邮件号，请先记录交寄（国办公开办函〔2016〕235号：以交邮之日判断是否按期）。',
    en: 'Its posting is not recorded: first the day it was posted, which decides timeliness, and the waybill.',
  },
  PUBLICATION: {
    zh: '尚未记录该文书的公告，请先记录公告的日期和载体（民事诉讼法第九十五条）。',
    en: 'Its publication is not recorded: first the day and place of the notice (民事诉讼法 art. 95).',
  },
} as const satisfies Record<Extract<Refusal, { code: 'DISPATCH_NOT_RECORDED' }>['dispatch'], Wording>;

export type ServiceRefusal = Extract<
  Refusal,
  {
    code:
      | 'LETTER_NOT_OUT'
      | 'LETTER_NOT_ELECTRONIC'
      | `ALREADY_${'SERVED' | 'DISPATCHED' | 'ACKNOWLEDGED'}`
      | 'DISPATCH_NOT_RECORDED'
      | 'WAY_NOT_FOR_LETTER'
      | 'PRIVATE_COURIER'
      | 'ELECTRONIC_WITHOUT_CONSENT'
      | `PUBLIC_NOTICE_${'WITHOUT_FAILURE' | 'RUNNING'}`
      | 'WITNESS_MISSING';
  }
>;

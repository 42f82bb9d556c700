import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

const on = day('2026-03-16');

describe('why a service is not recorded, in words', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '该文书已于2026年3月16日交寄或者公告，结果尚未记录；未送达的，先记录退回。',
      'It was posted, or published, on 2026-03-16 and what became of it is not recorded: record that first.',
      { code: 'ALREADY_DISPATCHED', on },
    ],
    [
      '尚未记录该文书的交寄日期和邮件号，请先记录交寄（国办公开办函〔2016〕235号：以交邮之日判断是否按期）。',
      'Its posting is not recorded: first the day it was posted, which decides timeliness, and the waybill.',
      { code: 'DISPATCH_NOT_RECORDED', dispatch: 'POSTING' },
    ],
    [
      '尚未记录该文书的公告，请先记录公告的日期和载体（民事诉讼法第九十五条）。',
      'Its publication is not recorded: first the day and place of the notice (民事诉讼法 art. 95).',
      { code: 'DISPATCH_NOT_RECORDED', dispatch: 'PUBLICATION' },
    ],
    [
      '登记回执不能以公告送达的方式送达。',
      'A registration receipt is not served by public notice.',
      { code: 'WAY_NOT_FOR_LETTER', letter: 'REGISTRATION_RECEIPT', way: 'PUBLIC_NOTICE' },
    ],
    [
      '国家机关公文由邮政企业专营寄递，不得交由其他快递企业（SF1）；请以挂号信或者邮政特快专递交寄（邮政法第五十五条，国办公开办函〔2016〕235号）。',
      'Letters of state organs go by the postal enterprise, not by a private courier (SF1): post it as registered mail or EMS (邮政法 art. 55).',
      { code: 'PRIVATE_COURIER', article: '邮政法55', waybillNo: 'SF1' },
    ],
    [
      '受送达人没有同意电子送达答复书：申请人在申请中选择电子邮件或者在线获取的，视为同意；第三方的，请写明其如何同意（民事诉讼法第九十条）。',
      'The recipient of this reply has not agreed to electronic service: an applicant does by asking for e-mail or online delivery; say how a third party did (民事诉讼法 art. 90).',
      { code: 'ELECTRONIC_WITHOUT_CONSENT', article: '民事诉讼法90', letter: 'REPLY' },
    ],
    [
      '公告送达以其他方式无法送达为前提，请先记录其他方式未能送达（民事诉讼法第九十五条）。',
      'A public notice comes after another way has failed: record that failure first (民事诉讼法 art. 95).',
      { code: 'PUBLIC_NOTICE_WITHOUT_FAILURE', article: '民事诉讼法95' },
    ],
    [
      '公告期至2026年3月16日届满，届满之日视为送达，届满后再记录（民事诉讼法第九十五条）。',
      'The public notice runs until 2026-03-16 and serves on that day: record it then (民事诉讼法 art. 95).',
      { code: 'PUBLIC_NOTICE_RUNNING', article: '民事诉讼法95', until: on },
    ],
    [
      '留置送达应当有基层组织或者所在单位的人见证，或者有拍照、录像（民事诉讼法第八十九条）。',
      'A letter is left in place before a witness of the committee or the employer, or with a photograph or video (民事诉讼法 art. 89).',
      { code: 'WITNESS_MISSING', article: '民事诉讼法89' },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

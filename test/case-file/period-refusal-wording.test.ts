import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { refusalWording } from '../../src/case-file/refusal-wording.ts';
import type { Refusal } from '../../src/case-file/refusals.ts';

const on = day('2026-03-16');
const documentNo = '清湖自然资费〔2026〕1号';

describe('why the reply period does not move', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '本案依清府复决〔2026〕3号重新答复，期限由该决定或者判决确定，不能另行延长、延迟或者收费。',
      'A new reply was ordered by 清府复决〔2026〕3号, which sets its period; it cannot be extended, deferred or charged for.',
      { code: 'REDO_UNDER_WAY', decisionNo: '清府复决〔2026〕3号' },
    ],
    [
      '收到申请之日早于2019年5月15日，当时尚无该项规定。',
      'The application was received before 2019-05-15, when this provision came into force.',
      { code: 'LAW_NOT_IN_FORCE', article: '35', inForceOn: day('2019-05-15') },
    ],
    [
      '答复期限已于2026年3月16日届满，届满后不能延长（条例第三十三条第二款）。',
      'The period ended on 2026-03-16; it cannot be extended after that (art. 33 ¶2).',
      { code: 'EXTENSION_AFTER_EXPIRY', article: '33(2)', due: on },
    ],
    [
      '本期限已于2026年3月16日延长过一次，不能再次延长（条例第三十三条第二款）。',
      'The period was extended on 2026-03-16; it is extended once (art. 33 ¶2).',
      { code: 'EXTENSION_ALREADY_GIVEN', article: '33(2)', on },
    ],
    [
      '延长的期限最长不得超过15个工作日（2007年条例第二十四条第二款）。',
      'An extension is of at most 15 working days (art. 24 ¶2 of the 2007 text).',
      { code: 'EXTENSION_OVER_MAXIMUM', article: '24(2)', maximum: 15 },
    ],
    [
      '已于2026年3月16日要求申请人说明理由（条例第三十五条）。',
      'The applicant was asked for reasons on 2026-03-16 (art. 35).',
      { code: 'REASONS_ALREADY_REQUESTED', article: '35', on },
    ],
    [
      '申请人的理由已于2026年3月16日记录。',
      'The applicant’s reasons of 2026-03-16 were recorded before.',
      { code: 'REASONS_ALREADY_GIVEN', article: '35', on },
    ],
    [
      '申请人尚未说明理由；理由合理的，才能延迟答复（条例第三十五条）。',
      'The applicant has given no reasons yet; only reasonable ones allow a deferral (art. 35).',
      { code: 'REASONS_NOT_GIVEN', article: '35' },
    ],
    [
      '答复期限已于2026年3月16日届满，届满后告知延迟答复不发生效力（条例第三十五条）。',
      'The period ended on 2026-03-16; a deferral told after that has no effect (art. 35).',
      { code: 'DEFERRAL_AFTER_EXPIRY', article: '35', due: on },
    ],
    [
      '答复期限为2026年3月16日，延迟答复的日期不得早于该日（条例第三十五条）。',
      'The reply is due on 2026-03-16; a deferral cannot end before that (art. 35).',
      { code: 'DEFERRAL_NOT_LATER', article: '35', due: on },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

describe('why no fee is charged, or a reply waits for it', () => {
  it.each<readonly [string, string, Refusal]>([
    [
      '答复期限已于2026年3月16日届满，届满后不能再通知收费。',
      'The period ended on 2026-03-16; no fee can be asked after that.',
      { code: 'FEE_NOTICE_AFTER_EXPIRY', article: '42', due: on },
    ],
    [
      '收费通知（清湖自然资费〔2026〕1号）尚未缴费，不能另行通知或者重新计件。',
      'Fee notice 清湖自然资费〔2026〕1号 is not paid yet; no other notice or count until it is.',
      { code: 'FEE_NOTICE_OPEN', article: '42', documentNo },
    ],
    [
      '申请人已于2026年3月16日缴费；一件申请只按一种标准收费一次。',
      'The fee was paid on 2026-03-16; an application is charged once, by one tariff.',
      { code: 'FEE_ALREADY_PAID', article: '42', on },
    ],
    [
      '已主动公开的信息不按量收费。',
      'Pages of what is public already are not charged for.',
      { code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'ALREADY_PUBLIC' },
    ],
    [
      '申请人未要求纸质件、电子邮件或者复制电子数据，不能按量收费。',
      'Neither paper, e-mail nor copied data is wanted: pages are not charged for.',
      { code: 'PAGE_TARIFF_NOT_APPLICABLE', article: '42', because: 'NOTHING_COPIED' },
    ],
    [
      '未超过免费数量，不收费。',
      'It is within what is free: nothing to charge.',
      { code: 'NOTHING_TO_CHARGE', article: '42' },
    ],
    [
      '没有待缴费的收费通知。',
      'There is no fee notice to be paid.',
      { code: 'PAYMENT_BEFORE_NOTICE', article: '42' },
    ],
    [
      '收费通知于2026年3月16日发出，缴费不能早于该日。',
      'The fee notice left on 2026-03-16; it cannot have been paid before.',
      { code: 'PAYMENT_BEFORE_NOTICE', article: '42', sentOn: on },
    ],
    [
      '应缴200.00元，金额不符。',
      '200.00 yuan are due; the amount differs.',
      { code: 'PAYMENT_AMOUNT_DIFFERS', article: '42', amountInFen: 20_000 },
    ],
    [
      '缴费期限尚未届满，最早可于2026年3月16日按视为放弃处理。',
      'The term to pay is running; the case may lapse from 2026-03-16.',
      { code: 'PAYMENT_TERM_RUNNING', article: '42', mayLapseFrom: on },
    ],
    [
      '没有待缴费的收费通知可以复核；已经缴费的，按照财政规定办理退付。',
      'No unpaid fee notice can be reviewed; what was paid is given back by the rules of the treasury.',
      { code: 'NO_FEE_NOTICE_OPEN', article: '42' },
    ],
    [
      '已于2026年3月16日记录申请人对收费的异议。',
      'The objection to the fee came on 2026-03-16 and was recorded before.',
      { code: 'FEE_OBJECTION_RECORDED', article: '42', on },
    ],
    [
      '申请人于2026年3月16日对收费提出异议，尚未复核；复核以后才能按视为放弃处理。',
      'The objection of 2026-03-16 to the fee waits for its review; nothing lapses before.',
      { code: 'FEE_OBJECTION_UNDECIDED', article: '42', on },
    ],
    [
      '申请人没有提出异议，没有需要维持的收费通知。',
      'Nobody objected: there is nothing to uphold.',
      { code: 'NO_FEE_OBJECTION', article: '42' },
    ],
    [
      '收费通知已于2026年3月16日复核（清湖自然资费〔2026〕1号），不再次复核。',
      'The notice was reviewed on 2026-03-16 (清湖自然资费〔2026〕1号), and is not again.',
      { code: 'FEE_ALREADY_REVIEWED', article: '42', on, documentNo },
    ],
    [
      '复核不得加重：变更后的金额应当低于原通知的200.00元。',
      'A review may not raise the fee: less than the 200.00 yuan of the notice.',
      { code: 'FEE_NOT_LOWER', article: '42', amountInFen: 20_000 },
    ],
    [
      '收费通知（清湖自然资费〔2026〕1号，12.50元）尚未缴费，缴费前不得提供信息。',
      'Fee notice 清湖自然资费〔2026〕1号 of 12.50 yuan is not paid; nothing is released before it is.',
      { code: 'FEE_UNPAID', article: '42', documentNo, amountInFen: 1_250 },
    ],
  ])('%s', (zh, en, refusal) => {
    expect(refusalWording(refusal)).toEqual({ zh, en });
  });
});

it('a refusal that no version of the program knows is no sentence', () => {
  const unknown = { code: 'TOO_BUSY' } as unknown as Refusal;
  expect(() => refusalWording(unknown)).toThrow('unexpected value: {"code":"TOO_BUSY"}');
});

import { describe, expect, it } from '@jest/globals';
import { explanationText } from '../../src/statute/explanation-text.ts';
import type { DeadlineName } from '../../src/statute/names.ts';
import {
  answered,
  ask,
  consulted,
  corrected,
  correctionNotice,
  deferred,
  delivered,
  extended,
  on,
  received,
  served,
  type RawFact,
} from './ask.ts';

/** The lines of the page, without their margins. */
function page(name: DeadlineName, facts: readonly RawFact[], asOf?: string): readonly string[] {
  const explanation = ask(facts, asOf).explanations[name];
  if (explanation === undefined) throw new Error(`no ${name}`);
  return explanationText(name, explanation)
    .split('\n')
    .map((line) => line.trim());
}

describe('the page by which a person recounts a deadline', () => {
  it('art. 30: every line of it, over a Spring Festival with two make-up Saturdays', () => {
    expect(page('CORRECTION_NOTICE_DUE', [received('2026-02-12')])).toEqual([
      '补正告知期限：2026年2月28日（周六）届满',
      '起算：2026年2月12日（周四），收到申请（或者补正）之日；当日不计，自次日起算。',
      '期间：7个工作日。',
      '依据：《政府信息公开条例》第三十条。',
      '适用：政府信息公开条例（国务院令第711号，2019年5月15日起施行）。',
      '逐日：',
      '2026年2月13日（周五）：计入，第1个工作日。',
      '2026年2月14日（周六）：调休上班（国办发明电〔2025〕7号），计入，第2个工作日。',
      '2026年2月15日（周日）至2月23日（周一）：春节放假（国办发明电〔2025〕7号），不计。',
      '2026年2月24日（周二）至2月27日（周五）：计入，第3至第6个工作日。',
      '2026年2月28日（周六）：调休上班（国办发明电〔2025〕7号），计入，第7个工作日。',
      '口径：',
      'AMB-3：逾期的补正告知不重新起算。',
    ]);
  });

  it('art. 33 ¶3: each stretch left out names its consultation; of two that overlap, both', () => {
    const lines = page('REPLY_DUE', [
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      consulted('b', '2026-03-12'),
      answered('a', '2026-03-13'),
      answered('b', '2026-03-17'),
    ]);
    expect(lines).toContain('2026年3月11日（周三）至3月12日（周四）：征求意见（a），不计。');
    expect(lines).toContain('2026年3月13日（周五）：征求意见（a、b），不计。');
    expect(lines).toContain('2026年3月16日（周一）至3月17日（周二）：征求意见（b），不计。');
    expect(lines).toContain(
      '征求意见（a），自2026年3月11日起，至2026年3月13日，其间3个工作日不计（《政府信息公开条例》第三十三条第三款）。',
    );
    expect(lines).toContain('AMB-7：自发出次日起扣除；征求其他机关意见的时间扣除。');
  });

  it('art. 33 ¶3: a consultation still out is counted to the day of asking, and says so', () => {
    const facts = [received('2026-03-02'), consulted('a', '2026-03-10', 'OTHER_AGENCY')];
    expect(page('REPLY_DUE', facts, '2026-03-18')).toContain(
      '征求意见（a），自2026年3月11日起，尚未答复，暂算至2026年3月18日，其间6个工作日不计（《政府信息公开条例》第三十三条第三款）。',
    );
  });

  it('arts. 30 and 33 ¶2: restart and extension', () => {
    const lines = page('REPLY_DUE', [
      received('2026-03-02'),
      correctionNotice('2026-03-06'),
      corrected('2026-03-16'),
      extended('2026-04-10', 10),
    ]);
    expect(lines[0]).toBe('答复期限：2026年4月28日（周二）届满');
    expect(lines).toContain('起算：2026年3月16日（周一），重新起算之日；当日不计，自次日起算。');
    expect(lines).toContain('期间：20个工作日，延长10个工作日，共30个工作日。');
    expect(lines).toContain(
      '2026年3月16日重新起算，此前经过的日子和延长不再计入（《政府信息公开条例》第三十条）。',
    );
    expect(lines).toContain('延长10个工作日（《政府信息公开条例》第三十三条第二款）。');
  });

  it('an extension after expiry moved nothing, and is not named', () => {
    const lines = page('REPLY_DUE', [received('2026-03-02'), extended('2026-04-10', 10)]);
    expect(lines).toContain('期间：20个工作日。');
    expect(lines.join('')).not.toContain('延长');
  });

  it('a consultation answered on the day it was sent took no day, and is not named', () => {
    const facts = [received('2026-03-02'), consulted('a', '2026-03-10'), answered('a', '2026-03-10')];
    expect(page('REPLY_DUE', facts).join('')).not.toContain('征求意见（a）');
  });

  it('art. 35: a deferral', () => {
    const lines = page('REPLY_DUE', [received('2026-03-02'), deferred('2026-03-30', '2026-06-30')]);
    expect(lines[0]).toBe('答复期限：2026年6月30日（周二）届满');
    expect(lines).toContain('已告知申请人延迟至2026年6月30日答复（《政府信息公开条例》第三十五条）。');
  });

  it('行政复议法 art. 20: sixty days that end in the National Day holiday, and the notice that moves them', () => {
    const lines = page('RECONSIDERATION_APPLY_BY', [served('2026-08-05', 'PROVIDED')]);
    expect(lines.slice(-3)).toEqual([
      '2026年8月6日（周四）至10月3日（周六）：计入，第1至第59日。',
      '2026年10月4日（周日）至10月7日（周三）：国庆节放假（国办发明电〔2025〕7号），顺延。',
      '2026年10月8日（周四）：计入，第60日。',
    ]);
    expect(lines).toContain('期间：60日，按日历日计算；最后一日是休息日的，顺延至休息日后的第一日。');
  });

  it('行政诉讼法 art. 46: six months are not counted in days; a provisional year is named', () => {
    const lines = page('LITIGATION_FILE_BY', [served('2026-08-05', 'PROVIDED')]);
    expect(lines).toContain('2026年8月6日（周四）至2027年2月4日（周四）：计入。');
    expect(lines).toContain(
      '2027年2月5日（周五）至2月8日（周一）：春节放假（全国年节及纪念日放假办法第二条），顺延。',
    );
    expect(lines).toContain('期间：6个月，至届满月的对应日；最后一日是休息日的，顺延至休息日后的第一日。');
    expect(lines.at(-1)).toBe('暂定：涉及尚无国务院办公厅放假通知的年份，日期可能变动。');
  });

  it('art. 30, AMB-6: a point that the notice itself decides', () => {
    const lines = page('CORRECTION_DUE', [
      received('2026-03-02'),
      correctionNotice('2026-03-06', { servedOn: '2026-03-09' }),
    ]);
    expect(lines.at(-1)).toBe('AMB-6：由机关的设置或者个案的事实决定。');
  });

  it.each<[DeadlineName, string]>([
    ['CORRECTION_NOTICE_DUE', '补正告知期限'],
    ['CORRECTION_DUE', '补正期限'],
    ['REPLY_DUE', '答复期限'],
    ['CONSULTATION_REPLY_DUE:a', '征求意见答复期限（a）'],
    ['PAYMENT_DUE', '缴费期限'],
    ['RECONSIDERATION_APPLY_BY', '申请行政复议截止'],
    ['RECONSIDERATION_ACCEPTANCE_DUE', '复议受理审查期限'],
    ['RECONSIDERATION_CORRECTION_DUE', '复议申请补正期限'],
    ['RECONSIDERATION_COPY_DUE', '复议申请书副本发送期限'],
    ['RECONSIDERATION_ANSWER_DUE', '复议答复期限'],
    ['RECONSIDERATION_DECISION_DUE', '复议决定期限'],
    ['LITIGATION_FILE_BY', '提起行政诉讼截止'],
    ['COURT_ANSWER_DUE', '答辩举证期限'],
    ['REDO_DUE', '重新答复期限'],
    ['DISCLOSE_BY', '判决公开期限'],
  ])('%s is called %s, and ends on its day', (name, title) => {
    const lines = page(name, everyDeadline);
    const due = ask(everyDeadline).deadlines[name];
    expect(lines[0]?.startsWith(`${title}：${due?.slice(0, 4) ?? ''}年`)).toBe(true);
    expect(lines[1]).toMatch(/^起算：\d{4}年\d+月\d+日（周.），.+之日；当日不计，自次日起算。$/);
  });
});

/** One history in which every deadline falls due. */
const everyDeadline: readonly RawFact[] = [
  received('2026-03-02'),
  correctionNotice('2026-03-06'),
  on('FEE_NOTICE_SENT', '2026-03-09'),
  consulted('a', '2026-03-10'),
  delivered('a', '2026-03-11'),
  on('REDO_ORDERED', '2026-04-20'),
  served('2026-05-06', 'PROVIDED'),
  on('RECONSIDERATION_APPLIED', '2026-06-01'),
  on('RECONSIDERATION_CORRECTION_NOTICE_SERVED', '2026-06-03'),
  { fact: 'RECONSIDERATION_ACCEPTED', on: '2026-06-10', procedure: 'ORDINARY' },
  on('RECONSIDERATION_COPY_RECEIVED', '2026-06-12'),
  on('RECONSIDERATION_DECISION_SERVED', '2026-07-20'),
  on('COMPLAINT_COPY_RECEIVED', '2026-08-03'),
  on('DISCLOSURE_JUDGMENT_EFFECTIVE', '2026-10-12'),
];

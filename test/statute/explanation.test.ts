import { describe, expect, it } from '@jest/globals';
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
} from './ask.ts';

describe('a deadline explains itself', () => {
  it('names the notice of every holiday and of every worked weekend day', () => {
    const explanation = ask([received('2026-02-12')]).explanations.CORRECTION_NOTICE_DUE;
    const notice = '国办发明电〔2025〕7号';
    const holiday = { skipped: 'HOLIDAY', festival: '春节', notice };
    expect(explanation).toEqual({
      due: '2026-02-28',
      startedOn: '2026-02-12',
      term: { length: 7, unit: 'WORKING_DAYS' },
      law: '政府信息公开条例（国务院令第711号，2019年5月15日起施行）',
      articles: ['《政府信息公开条例》第三十条'],
      readings: ['AMB-3'],
      taken: [
        {
          reading: 'AMB-3',
          value: 'DOES_NOT_RESTART',
          zh: '逾期的补正告知不重新起算',
          en: 'a late notice does not restart the period',
        },
      ],
      moves: [],
      days: [
        { day: '2026-02-13', counted: 1 },
        { day: '2026-02-14', counted: 2, festival: '春节', notice },
        { day: '2026-02-15', ...holiday },
        { day: '2026-02-16', ...holiday },
        { day: '2026-02-17', ...holiday },
        { day: '2026-02-18', ...holiday },
        { day: '2026-02-19', ...holiday },
        { day: '2026-02-20', ...holiday },
        { day: '2026-02-21', ...holiday },
        { day: '2026-02-22', ...holiday },
        { day: '2026-02-23', ...holiday },
        { day: '2026-02-24', counted: 3 },
        { day: '2026-02-25', counted: 4 },
        { day: '2026-02-26', counted: 5 },
        { day: '2026-02-27', counted: 6 },
        { day: '2026-02-28', counted: 7, festival: '春节', notice },
      ],
      zh: '自2026年2月12日起（当日不计）7个工作日，至2026年2月28日届满。',
      en: '7 working days from 2026-02-12, which is not counted, end on 2026-02-28.',
    });
  });

  it('says which consultation excluded a day; of two that overlap, both', () => {
    const { explanations, excludedWorkingDays } = ask([
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      consulted('b', '2026-03-12'),
      answered('a', '2026-03-13'),
      answered('b', '2026-03-16'),
    ]);
    const days = explanations.REPLY_DUE?.days ?? [];
    const excluded = days.filter((one) => 'skipped' in one && one.skipped === 'CONSULTATION');
    expect(excluded).toEqual([
      { day: '2026-03-11', skipped: 'CONSULTATION', refs: ['a'] },
      { day: '2026-03-12', skipped: 'CONSULTATION', refs: ['a'] },
      { day: '2026-03-13', skipped: 'CONSULTATION', refs: ['a', 'b'] },
      { day: '2026-03-16', skipped: 'CONSULTATION', refs: ['b'] },
    ]);
    expect(excluded).toHaveLength(excludedWorkingDays ?? 0);
    expect(days).toContainEqual({ day: '2026-03-14', skipped: 'WEEKEND' });
    expect(days.at(-1)).toEqual({ day: '2026-04-03', counted: 20 });
  });

  it('cites every provision that moved the date, and the readings', () => {
    const restarted = ask([received('2026-03-02'), correctionNotice('2026-03-06'), corrected('2026-03-16')]);
    expect(restarted.explanations.REPLY_DUE?.articles).toEqual([
      '《政府信息公开条例》第三十三条第二款',
      '《政府信息公开条例》第三十条',
    ]);
    const consultedAndExtended = ask([
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      answered('a', '2026-03-20'),
      extended('2026-03-25', 20),
    ]);
    expect(consultedAndExtended.explanations.REPLY_DUE).toMatchObject({
      term: { length: 40, unit: 'WORKING_DAYS' },
      articles: ['《政府信息公开条例》第三十三条第二款', '《政府信息公开条例》第三十三条第三款'],
      readings: ['AMB-20', 'AMB-7'],
    });
    const paid = ask([
      received('2026-03-02'),
      on('FEE_NOTICE_SENT', '2026-03-18'),
      on('FEE_NOTICE_SERVED', '2026-03-20'),
      on('FEE_PAID', '2026-04-10'),
    ]);
    expect(paid.explanations.REPLY_DUE).toMatchObject({
      articles: ['《政府信息公开条例》第三十三条第二款', '《政府信息公开信息处理费管理办法》'],
      readings: ['AMB-15'],
    });
  });

  it('does not cite a consultation that moved nothing', () => {
    const late = ask([received('2026-03-02'), consulted('a', '2026-03-31'), answered('a', '2026-04-10')]);
    expect(late.explanations.REPLY_DUE).toMatchObject({
      articles: ['《政府信息公开条例》第三十三条第二款'],
      readings: [],
    });
  });

  it('of a deferral says what the applicant was told', () => {
    const { explanations } = ask([received('2026-03-02'), deferred('2026-03-30', '2026-06-30')]);
    expect(explanations.REPLY_DUE).toMatchObject({
      due: '2026-06-30',
      deferredUntil: '2026-06-30',
      articles: ['《政府信息公开条例》第三十三条第二款', '《政府信息公开条例》第三十五条'],
      zh: '已告知申请人延迟至2026年6月30日答复。',
    });
  });

  it('of calendar days counts every day, and shows the rest days it rolled over', () => {
    const { explanations } = ask([served('2026-08-05', 'INTERNAL_AFFAIRS')]);
    const explanation = explanations.RECONSIDERATION_APPLY_BY;
    const notice = '国办发明电〔2025〕7号';
    expect(explanation?.days).toHaveLength(64);
    expect(explanation?.days.slice(-6)).toEqual([
      { day: '2026-10-03', counted: 59, festival: '国庆节', notice },
      { day: '2026-10-04', skipped: 'HOLIDAY', festival: '国庆节', notice },
      { day: '2026-10-05', skipped: 'HOLIDAY', festival: '国庆节', notice },
      { day: '2026-10-06', skipped: 'HOLIDAY', festival: '国庆节', notice },
      { day: '2026-10-07', skipped: 'HOLIDAY', festival: '国庆节', notice },
      { day: '2026-10-08', counted: 60 },
    ]);
    expect(explanation?.zh).toContain('顺延至2026年10月8日');
    expect(explanation?.articles).toEqual(['《行政复议法》第二十条第一款']);
  });

  it('states the 2007 text where it applies', () => {
    expect(ask([received('2018-03-21')]).explanations.REPLY_DUE).toMatchObject({
      law: '政府信息公开条例（2007年）（国务院令第492号，2008年5月1日起施行，2019年5月15日修订前）',
      articles: ['《政府信息公开条例（2007年）》第二十四条第二款'],
    });
  });

  it('names the festival law in a provisional year', () => {
    const days = ask([received('2026-12-21')]).explanations.REPLY_DUE?.days;
    expect(days).toContainEqual({
      day: '2027-01-01',
      skipped: 'HOLIDAY',
      festival: '元旦',
      notice: '全国年节及纪念日放假办法第二条',
    });
  });

  it('explains every deadline of an answer, and ends on it', () => {
    const { deadlines, explanations } = ask([
      received('2026-03-02'),
      consulted('a', '2026-03-10'),
      delivered('a', '2026-03-12'),
      on('FEE_NOTICE_SENT', '2026-03-18'),
      served('2026-05-06', 'PROVIDED'),
      on('COMPLAINT_COPY_RECEIVED', '2026-09-17'),
    ]);
    expect(Object.keys(explanations)).toEqual(Object.keys(deadlines));
    for (const explanation of Object.values(explanations)) {
      expect(explanation?.days.at(-1)?.day).toBe(explanation?.due);
    }
  });
});

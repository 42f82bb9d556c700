import { describe, expect, it } from '@jest/globals';
import { articleText } from '../../workbench/src/format/article.ts';
import { calledOf } from '../../workbench/src/format/called.ts';
import { dayText, instantText } from '../../workbench/src/format/day.ts';
import { inReadingNames } from '../../workbench/src/format/reading-name.ts';
import { sizeText } from '../../workbench/src/format/size.ts';

describe('how an article is cited on a screen', () => {
  it.each([
    ['30', '《政府信息公开条例》第三十条'],
    ['33(2)', '《政府信息公开条例》第三十三条第二款'],
    ['36(4)', '《政府信息公开条例》第三十六条第四项'],
    ['31(1)', '《政府信息公开条例》第三十一条第一项'],
    ['10(1)', '《政府信息公开条例》第十条第一款'],
    ['7', '《政府信息公开条例》第七条'],
    ['45', '《政府信息公开条例》第四十五条'],
    ['民事诉讼法90', '《民事诉讼法》第九十条'],
    ['邮政法55', '《邮政法》第五十五条'],
    ['《行政复议法》第四十八条', '《行政复议法》第四十八条'],
  ])('%s: %s', (article, words) => {
    expect(articleText(article)).toBe(words);
  });
});

it('a reading of the law is named as people say it', () => {
  expect(inReadingNames('AMB-7：自发出次日起扣除。AMB-7.2：不扣除。')).toBe(
    '口径7：自发出次日起扣除。口径7.2：不扣除。',
  );
});

it.each([
  [
    { applicantName: '周沐言', summary: '会议纪要' },
    { who: '周沐言', what: '会议纪要' },
  ],
  [
    { applicantName: null, summary: '宋清嘉' },
    { who: '宋清嘉', what: '来信，还没有录入内容' },
  ],
])('a case in a list: %o', (row, called) => {
  expect(calledOf(row)).toEqual(called);
});

describe('how big a file is', () => {
  it.each([
    [12, '12 B'],
    [2048, '2 KB'],
    [2049, '3 KB'],
    [5_242_880, '5.0 MB'],
  ])('%i bytes: %s', (bytes, words) => {
    expect(sizeText(bytes)).toBe(words);
  });
});

describe('days and instants, in the time of the office', () => {
  it.each([
    ['2026-11-29T15:08:00Z', '2026年11月29日 23:08'],
    ['2026-11-29T16:05:00Z', '2026年11月30日 00:05'],
    ['2026-03-02T09:05:00+08:00', '2026年3月2日 09:05'],
    [null, '—'],
  ])('%s: %s', (instant, words) => expect(instantText(instant)).toBe(words));

  it.each([
    ['2026-03-02', '2026年3月2日'],
    [undefined, '—'],
  ])('%s: %s', (day, words) => expect(dayText(day)).toBe(words));
});

import { describe, expect, it } from '@jest/globals';
import { articleText } from '../../workbench/src/format/article.ts';
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
    ['《行政复议法》第四十八条', '《行政复议法》第四十八条'],
  ])('%s: %s', (article, words) => {
    expect(articleText(article)).toBe(words);
  });
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

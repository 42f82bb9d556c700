import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bigrams, runsOf, searchText } from '../../src/store/bigrams.ts';

describe('the pairs of a text', () => {
  it.each([
    ['农村公路', ['农村', '村公', '公路']],
    ['路', []],
    ['公路，公路', ['公路']],
    ['清政办〔2022〕15号', ['清政', '政办', '20', '02', '22', '15', '5号']],
    ['ＰＤＦ 文件', ['pd', 'df', '文件']],
    ['Qinghu', ['qi', 'in', 'ng', 'gh', 'hu']],
    ['𠮷林', ['𠮷林']],
    ['—— ……', []],
    ['', []],
  ])('%j: %j', (text, pairs) => expect(bigrams(text)).toEqual(pairs));

  it('none reaches from a title into what stands under it', () => {
    expect(searchText('茶园', '补贴')).toEqual({ folded: '茶园 补贴', pairs: ['茶园', '补贴'] });
  });
});

describe('whatever part of a run is searched for', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'农村公路养护〔2〕aB １，'),
    minLength: 1,
    maxLength: 30,
  });

  it('the text has its pairs, and contains its runs', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const asked = [...text].slice(from % 30, (from % 30) + (length % 30)).join('');
        const { folded, pairs } = searchText(text);
        expect(bigrams(asked).filter((pair) => !pairs.includes(pair))).toEqual([]);
        expect(runsOf(asked).filter((run) => !folded.includes(run))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchPhrases, searchTerms } from '../../src/usecases/search/search-terms.ts';

describe('what a text is found by', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['，。', []],
    ['路', []],
    ['公路', ['公路']],
    ['农村公路', ['农村', '村公', '公路']],
    ['农村，公路', ['农村', '公路']],
    ['QH01-2026-00012', ['qh01', '2026', '00012']],
    ['2024年度预算', ['2024', '年度', '度预', '预算']],
    ['清政办公开〔2026〕12号', ['清政', '政办', '办公', '公开', '2026', '12']],
    ['ＡＢ１２', ['ab12']],
    ['阿依古丽·买买提', ['阿依', '依古', '古丽', '买买', '买提']],
    ['公路公路', ['公路', '路公']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['A股市场', ['a', '股市', '市场']],
  ])('%s', (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });
});

/** Phrases as one reads them; * after a word that may go on. */
function inShort(typed: string): readonly string[] {
  return searchPhrases(typed).map(
    ({ text, terms }) => `${text}: ${terms.map(({ term, prefix }) => term + (prefix ? '*' : '')).join(' ')}`,
  );
}

describe('what a reader types', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['路', []],
    ['，。', []],
    ['公路', ['公路: 公路']],
    [' 公路　资金 ', ['公路: 公路', '资金: 资金']],
    ['公路 路', ['公路: 公路', '路: ']],
    ['QH01-2026-000', ['qh01-2026-000: qh01 2026 000*']],
    ['2024年', ['2024年: 2024']],
    ['第3期', ['第3期: 3']],
    ['农村\0公路', ['农村: 农村', '公路: 公路']],
  ])('%j', (typed, phrases) => {
    expect(inShort(typed)).toEqual(phrases);
  });

  it('is cut where nobody types so much', () => {
    const phrases = searchPhrases(`${'长'.repeat(500)} 二二 三三 四四 五五 六六`);
    expect(phrases.map(({ text }) => text.length)).toEqual([60, 2, 2, 2, 2]);
  });

  it('finds every text that holds it, whatever stands around it, when it begins where a word does', () => {
    const piece = fc.string({ unit: fc.constantFrom('公', '路', '资', 'a', '7', '〔', '，', '-') });
    fc.assert(
      fc.property(
        piece,
        piece,
        fc.string({ unit: fc.constantFrom('公', '路', 'a', '7', '〔'), minLength: 2 }),
        (before, after, typed) => {
          const terms = searchTerms(`${before}，${typed}${after}`);
          const [phrase] = searchPhrases(typed);
          for (const { term, prefix } of phrase?.terms ?? []) {
            expect(terms.some((one) => (prefix ? one.startsWith(term) : one === term))).toBe(true);
          }
        },
      ),
    );
  });
});

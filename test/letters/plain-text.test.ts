import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inlinePlain } from '../../src/letters/text/inline-plain.ts';
import { neutralise } from '../../src/letters/text/neutralise.ts';
import { openSealedValues, sealValue } from '../../src/letters/text/sealed-value.ts';
import { composed, press, readBack, sentences } from './press-under-test.ts';
import { aReceipt, aReplyNonexistent, aReplyProvided } from '../../src/letters/specimens/letters.ts';

const attempts = [
  '{{ 7*7 }}',
  '{{ agencyPhone }}',
  '{% include "opening" %}',
  '{% raw %}',
  '<b>加粗</b><script>alert(1)</script>',
  '&lt;b&gt;',
  '# 标题',
  '## 二级标题',
  '| a | b |',
  '| --- | --- |',
  '- 项目',
  '【落款】',
  '【附件】',
  '**粗** _斜_ `code` [链接](https://example.invalid)',
  '---',
  '\\u0041 \\n',
];

describe('what an applicant writes comes out as the characters it is', () => {
  it.each(attempts)('%s in the description', (attempt) => {
    const plainly = composed(aReplyProvided({ description: '某某' })).blocks;
    const { blocks } = composed(aReplyProvided({ description: attempt }));
    expect(blocks.map((block) => block.type)).toEqual(plainly.map((block) => block.type));
    expect(sentences(aReplyProvided({ description: attempt }))[0]).toContain(`“${attempt}”`);
  });

  it.each(attempts)('%s on a line of its own makes a paragraph and nothing else', (attempt) => {
    const said = sentences(aReplyProvided({ description: `第一行\n${attempt}\n第三行` }));
    expect(said[1]).toBe(attempt);
    expect(said[2]).toBe('第三行”。');
  });

  it.each(attempts)('%s as a name', (attempt) => {
    const { blocks } = composed(aReplyProvided({ applicantName: attempt }));
    expect(blocks[1]).toEqual({ type: 'addressee', text: `${attempt}：` });
  });

  it.each(attempts)('%s in a cell of a table', (attempt) => {
    const search = {
      ...aReplyNonexistent().searches[0],
      searchedOn: aReplyNonexistent().datedOn,
      keywords: ['乙'],
    };
    const { blocks } = composed(aReplyNonexistent({ searches: [{ ...search, places: [attempt, '甲'] }] }));
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.rows).toEqual([['2026年3月20日', `${attempt}、甲`, '乙']]);
  });

  it('stands on the page as written', async () => {
    const { pdf } = await press.draw(aReplyProvided({ description: attempts.join('\n') }));
    const text = (await readBack(pdf)).join('');
    for (const attempt of attempts) expect(text).toContain(attempt.replace(/\s+/gu, ''));
    expect(text).not.toContain('49');
  });

  it('a description of several lines fills one cell of the receipt', () => {
    const { blocks } = composed(aReceipt({ description: '一\n\n| x | y |\r\n二' }));
    const form = blocks.find((block) => block.type === 'form');
    expect(form?.rows.at(-1)).toEqual([{ label: '所需政府信息', text: '一\n| x | y |\n二' }]);
  });
});

describe('neutralise', () => {
  it.each([
    ['right-to-left override', 'A\u202eB\u202c', 'AB'],
    ['isolates and marks', '\u2066甲\u2069\u200e乙\u200f\u061c', '甲乙'],
    ['zero width', '甲\u200b乙\u200d丙\ufeff', '甲乙丙'],
    ['controls', '甲\u0000\u0007\u001b[31m乙', '甲[31m乙'],
    ['line separators', '甲\r\n乙\r丙\u2028丁\u2029戊\u0085己', '甲\n乙\n丙\n丁\n戊\n己'],
    ['tab', '甲\t乙', '甲 乙'],
    ['blank lines', '\n\n甲 \n \n\n乙\n', '甲\n乙'],
    ['variation selector', '葛\u{e0100}', '葛'],
    ['tag characters', '甲\u{e0041}\u{e007f}', '甲'],
    ['half a surrogate pair', '甲\ud800乙', '甲\ufffd乙'],
    ['our own seals', '\ufdd0e794b2\ufdd1', 'e794b2'],
    ['accent in two characters', 'Rene\u0301', 'René'],
    ['compatibility ideograph', '\uf900', '\uf900'],
    ['rare characters', '㛃䶮堃·𠮷', '㛃䶮堃·𠮷'],
  ])('%s', (_, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });

  it('leaves no reordering or invisible character in any text, and is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = neutralise(text);
        expect(once).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufdd0\ufdd1]/u,
        );
        expect(neutralise(once)).toBe(once);
      }),
    );
  });
});

describe('sealed values', () => {
  it('come back as they were, and show none of their characters meanwhile', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = sealValue(text);
        expect(sealed).toMatch(/^\ufdd0[0-9a-f]*\ufdd1$/u);
        expect(openSealedValues(`前${sealed}后${sealed}`)).toBe(`前${text}后${text}`);
      }),
    );
  });
});

describe('inlinePlain', () => {
  it('makes one line', () => expect(inlinePlain(' 甲\n乙   丙 ')).toBe('甲 乙 丙'));
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakLines } from '../../src/letters/layout/break-lines.ts';
import { AREA_WIDTH } from '../../src/letters/layout/measures.ts';
import { pageStyles } from '../../src/letters/layout/page-styles.ts';
import { titleLines } from '../../src/letters/layout/title-lines.ts';
import { widthOfText } from '../../src/letters/layout/text-style.ts';
import { shelf } from './press-under-test.ts';

const { body, title } = pageStyles('letter');

function broken(text: string): readonly string[] {
  return breakLines(text, body, AREA_WIDTH, 2 * body.pitch, shelf.widthOf).map((line) => line.text);
}

describe('28 characters to the line (GB/T 9704 5.2.3)', () => {
  it('26 after the indent, then 28', () => {
    expect(broken('字'.repeat(90)).map((line) => line.length)).toEqual([26, 28, 28, 8]);
  });
});

describe('避头尾', () => {
  it('a comma that would begin a line takes a character with it', () => {
    expect(broken(`${'字'.repeat(26)}，字`)).toEqual(['字'.repeat(25), '字，字']);
  });

  it('a closing quotation mark and its full stop stay together', () => {
    expect(broken(`${'字'.repeat(26)}。”字`)).toEqual(['字'.repeat(25), '字。”字']);
  });

  it('an opening mark goes to the next line', () => {
    expect(broken(`${'字'.repeat(25)}《条例》`)).toEqual(['字'.repeat(25), '《条例》']);
  });

  it('a document number is not torn from its bracket', () => {
    expect(broken(`${'字'.repeat(25)}〔2026〕1号`)).toEqual(['字'.repeat(25), '〔2026〕1号']);
  });

  it('a double dash is not parted', () => {
    expect(broken(`${'字'.repeat(25)}——字`)).toEqual(['字'.repeat(24), '字——字']);
  });

  it('numbers stay whole', () => {
    expect(broken(`${'字'.repeat(24)}2026年3月5日`)).toEqual(['字'.repeat(24), '2026年3月5日']);
  });

  it('a long address is cut after a joint', () => {
    const [first, second] = broken(
      `${'字'.repeat(10)}https://xxgk.qinghu.example/track/QH01-2026-00012/status`,
    );
    expect(first).toMatch(/[/.-]$/u);
    expect(`${first}${second}`.slice(10)).toBe('https://xxgk.qinghu.example/track/QH01-2026-00012/status');
  });

  it('a line that ends inside a word is not stretched', () => {
    const text = `${'字'.repeat(10)}https://xxgk.qinghu.example/track/QH01-2026-00012/status`;
    const lines = breakLines(text, body, AREA_WIDTH, 0, shelf.widthOf);
    expect(lines.map((line) => line.isRagged)).toEqual([true, true]);
    const full = breakLines('字'.repeat(40), body, AREA_WIDTH, 0, shelf.widthOf);
    expect(full.map((line) => line.isRagged)).toEqual([false, true]);
  });

  it('a word longer than a line is cut anywhere', () => {
    expect(broken('A'.repeat(200)).join('')).toBe('A'.repeat(200));
  });

  it('a blank at the end of a line goes', () => {
    const lines = broken(`${'字'.repeat(26)} 字 字`);
    expect(lines).toEqual(['字'.repeat(26), '字 字']);
  });

  const pieces = fc.constantFrom(
    '字',
    '的',
    '，',
    '。',
    '、',
    '《',
    '》',
    '（',
    '）',
    '“',
    '”',
    '—',
    '…',
    '·',
    ' ',
    'ab',
    '2026',
    'a-b/c.d',
    '％',
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 120 }).map((each) => each.join(''));

  it('no text is lost, no line is too long', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = breakLines(text, body, AREA_WIDTH, 0, shelf.widthOf);
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(AREA_WIDTH + 0.02);
      }),
    );
  });

  const sentence = fc
    .array(
      fc.tuple(
        fc.constantFrom('政府', '信息', '2026年', '《条例》', '（一）', '“甲”'),
        fc.constantFrom('', '，', '。', '、', '；'),
      ),
      { minLength: 20, maxLength: 80 },
    )
    .map((pairs) => pairs.flat().join(''));

  it('no line begins with a closing sign or ends with an opening one', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const line of broken(text)) {
          expect(line).not.toMatch(/^[，。、；：？！）》”〕]/u);
          expect(line).not.toMatch(/[（《“〔]$/u);
        }
      }),
    );
  });
});

describe('titles in several lines', () => {
  it('are of like length, and lose nothing', () => {
    const text = '关于清湖县2025年度老旧小区改造项目立项批复以及工程款拨付情况政府信息公开申请的答复书';
    const lines = titleLines(text, title, AREA_WIDTH, shelf.widthOf);
    expect(lines.join('')).toBe(text);
    const widths = lines.map((line) => widthOfText(line, title, shelf.widthOf));
    expect(lines.length).toBe(3);
    expect(Math.max(...widths)).toBeLessThanOrEqual(AREA_WIDTH);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(5 * title.size);
  });

  it('one line when it fits', () => {
    expect(titleLines('政府信息公开申请答复书', title, AREA_WIDTH, shelf.widthOf)).toEqual([
      '政府信息公开申请答复书',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day } from '../../src/calendar/day.ts';
import type { PlacedPage, PlacedText, Rectangle } from '../../src/letters/layout/placed.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { placed, textsOf } from './press-under-test.ts';
import {
  aCorrectionNotice,
  aReceipt,
  aReplyNonexistent,
  aReplyProvided,
} from '../../src/letters/specimens/letters.ts';
import { specimens } from './specimen-letters.ts';

const mm = 72 / 25.4;
const character = 16;

function textNamed(page: PlacedPage | undefined, text: string): PlacedText {
  const found = textsOf(page).find((each) => each.text === text);
  if (!found) throw new Error(`not on this page: ${text}`);
  return found;
}

function topOf(text: PlacedText): number {
  return text.baseline - 0.88 * text.size;
}

function redBoxes(page: PlacedPage | undefined): readonly Rectangle[] {
  return (page?.marks ?? []).flatMap((mark) =>
    mark.type === 'boxes' && mark.color !== '#000000' ? mark.boxes : [],
  );
}

/** The letter's own text: all but the red name, the number under it and the page number. */
function runningText(pages: readonly PlacedPage[]): readonly PlacedText[] {
  return pages.flatMap((page) =>
    textsOf(page).filter(({ part }) => part !== 'artifact' && !['head', 'number'].includes(part.group)),
  );
}

function expectInsideTypeArea(pages: readonly PlacedPage[]): void {
  for (const text of runningText(pages)) {
    expect(text.x).toBeGreaterThanOrEqual(28 * mm - 0.01);
    expect(text.x + text.width).toBeLessThanOrEqual((28 + 156) * mm + 0.01);
    expect(topOf(text)).toBeGreaterThanOrEqual(37 * mm - 0.01);
    expect(topOf(text) + text.size).toBeLessThanOrEqual((37 + 225) * mm + 0.06);
  }
}

function bodyLinesOn(page: PlacedPage | undefined, agencyName: string): number {
  const unsigned = textsOf(page).filter(
    ({ text, part, size }) =>
      part !== 'artifact' &&
      // 文书核验 is no text of the letter.
      size > 10.5 &&
      text !== agencyName &&
      !/^(\d+年\d+月\d+日|（此处加盖印章）)$/u.test(text) &&
      !/^(附件：)?\d+\./u.test(text),
  );
  return new Set(unsigned.map(({ baseline }) => baseline)).size;
}

describe('信函格式, GB/T 9704-2012 10.1', () => {
  const [first, second] = placed(aReplyProvided());

  it('the organ’s name stands in red, centred, 30 mm from the top', () => {
    const name = textNamed(first, '清湖县人民政府办公室');
    expect(topOf(name)).toBeCloseTo(30 * mm, 1);
    expect(name.color).toBe('#d7000f');
    expect(name.x + name.width / 2).toBeCloseTo(105 * mm, 1);
  });

  it('a red double line 170 mm long 4 mm below it, thick above thin; another 20 mm from the foot, thin above thick', () => {
    const name = textNamed(first, '清湖县人民政府办公室');
    const [thick, thin, footThin, footThick] = redBoxes(first);
    expect(thick?.y).toBeCloseTo(topOf(name) + name.size + 4 * mm, 1);
    expect(footThin?.y).toBeCloseTo((297 - 20) * mm, 1);
    expect([thick, thin, footThin, footThick].map((box) => box?.height)).toEqual([2, 0.75, 0.75, 2]);
    for (const box of redBoxes(first)) {
      expect(box.width).toBeCloseTo(170 * mm, 3);
      expect(box.x + box.width / 2).toBeCloseTo(105 * mm, 3);
    }
  });

  it('the document number is flush right, 7/8 of a character under the line', () => {
    const number = textNamed(first, '清政办公开答〔2026〕12号');
    const [, thin] = redBoxes(first);
    expect(number.x + number.width).toBeCloseTo(184 * mm, 2);
    expect(topOf(number)).toBeCloseTo((thin?.y ?? 0) + 0.75 + (character * 7) / 8, 1);
  });

  it('the title is centred in 2号, two lines below the number, the addressee flush left a line below', () => {
    const number = textNamed(first, '清政办公开答〔2026〕12号');
    const title = textNamed(first, '政府信息公开申请答复书');
    const addressee = textNamed(first, '周沐言：');
    const line = (225 * mm - character) / 21;
    expect(title.size).toBe(22);
    expect(title.x + title.width / 2).toBeCloseTo(106 * mm, 1);
    expect(Math.abs(topOf(title) - topOf(number) - character - 2 * line)).toBeLessThan(line / 2);
    expect(topOf(addressee) - topOf(title)).toBeCloseTo(2 * line, 1);
    expect(addressee.x).toBeCloseTo(28 * mm, 3);
  });

  it('paragraphs begin two characters in, headings are in the heading font', () => {
    const heading = textNamed(first, '一、公开的内容');
    expect(heading.x).toBeCloseTo(28 * mm + 2 * ((156 * mm - 16) / 27), 1);
    expect(heading.role).toBe('heading');
  });

  it('the first page has no red elsewhere, no number; the second has — 2 — one character from the left, 7 mm below', () => {
    expect(textsOf(first).some(({ text }) => text.startsWith('—'))).toBe(false);
    expect(redBoxes(second)).toEqual([]);
    const number = textNamed(second, '— 2 —');
    expect(number.size).toBe(14);
    expect(number.x).toBeCloseTo(28 * mm + 14, 2);
    expect(topOf(number) + 7).toBeCloseTo((37 + 225 + 7) * mm, 1);
  });

  it('odd pages have their number one character from the right', () => {
    const pages = placed(aReplyProvided({ description: '长'.repeat(2000) }));
    const number = textNamed(pages[2], '— 3 —');
    expect(number.x + number.width).toBeCloseTo(184 * mm - 14, 2);
  });

  it('22 lines of text to a page without a head', () => {
    const pages = placed(aReplyProvided({ description: '长'.repeat(2000) }));
    const lines = new Set(runningText([pages[1] ?? { marks: [] }]).map(({ baseline }) => baseline));
    expect(lines.size).toBe(22);
  });

  it('附件说明: numbered, two characters in, the further names under the first', () => {
    const one = textNamed(second, '附件：1.清湖县2025年度老旧小区改造项目立项批复文件');
    const two = textNamed(second, '2.清湖县2025年度老旧小区改造项目中标结果公告');
    expect(one.x).toBeCloseTo(28 * mm + 2 * ((156 * mm - 16) / 27), 1);
    expect(two.x).toBeCloseTo(one.x + 3 * ((156 * mm - 16) / 27), 1);
  });

  it('a single enclosure has no number', () => {
    const pages = placed(aReplyProvided({ enclosures: [{ name: '批复文件' }] }));
    expect(pages.flatMap(textsOf).map(({ text }) => text)).toContain('附件：批复文件');
  });

  it('落款: the date four characters from the right, the organ centred above it, the place of the seal above both', () => {
    const date = textNamed(second, '2026年3月20日');
    const organ = textNamed(second, '清湖县人民政府办公室');
    const seal = textNamed(second, '（此处加盖印章）');
    expect(date.x + date.width).toBeCloseTo(184 * mm - 4 * ((156 * mm - 16) / 27), 1);
    expect(organ.x + organ.width / 2).toBeCloseTo(date.x + date.width / 2, 3);
    expect(organ.baseline).toBeLessThan(date.baseline);
    expect(seal.baseline).toBeLessThan(organ.baseline);
  });

  it('a seal of 45 mm, name and date in its lower middle, begins within a line of the text', () => {
    const lastEnclosure = textNamed(second, '3.清湖县2025年度老旧小区改造工程款拨付明细表');
    const date = textNamed(second, '2026年3月20日');
    const organ = textNamed(second, '清湖县人民政府办公室');
    const middle = (topOf(organ) + topOf(date) + date.size) / 2 - 3 * mm;
    const sealTop = middle - (45 * mm) / 2;
    const textEnd = topOf(lastEnclosure) + character;
    expect(sealTop - textEnd).toBeGreaterThan(-2);
    expect(sealTop - textEnd).toBeLessThan((225 * mm - character) / 21);
  });

  it('a long name of an organ stays inside the page, in its head and in its signature', () => {
    const agencyName = '清湖县人民政府政务公开与行政审批服务标准化建设工作领导小组办公室';
    const pages = placed(aReplyProvided({ agencyName }));
    expectInsideTypeArea(pages);
    for (const text of pages.flatMap(textsOf)) {
      expect(text.x).toBeGreaterThanOrEqual(28 * mm - 0.1);
      expect(text.x + text.width).toBeLessThanOrEqual(184 * mm + 0.1);
    }
  });
});

describe('nothing stands outside the type area', () => {
  it.each(specimens.map((data) => [data.kind, data] as const))('%s', (_, data) =>
    expectInsideTypeArea(placed(data)),
  );

  const long = '请公开清湖县2025年度城镇老旧小区改造工程（含《实施方案》）的立项、招标、拨付等情况；'
    .repeat(250)
    .slice(0, 10_000);
  const kinds: readonly LetterData[] = [
    aReceipt({ description: long }),
    aCorrectionNotice({ description: long }),
    aReplyProvided({ description: long }),
    aReplyNonexistent({ description: long }),
  ];

  it.each(kinds.map((data) => [data.kind, data] as const))(
    '%s with a description of 10,000 characters',
    (_, data) => {
      const pages = placed(data);
      expect(pages.length).toBeGreaterThan(9);
      expect(pages.length).toBeLessThan(25);
      expectInsideTypeArea(pages);
      const text = runningText(pages)
        .map((each) => each.text)
        .join('');
      expect(text).toContain(long);
    },
  );

  it('nor with words of any kind and length', () => {
    const words = fc.constantFrom(
      '字',
      '，',
      '“引文”',
      '（注）',
      ' ',
      'WWWWW',
      'https://a.example/b-c/d',
      '2026',
      '\n',
    );
    const description = fc.array(words, { minLength: 1, maxLength: 300 }).map((each) => `甲${each.join('')}`);
    fc.assert(
      fc.property(description, (text) => {
        expectInsideTypeArea(placed(aReplyProvided({ description: text })));
        expectInsideTypeArea(placed(aReceipt({ description: text })));
      }),
      { numRuns: 60, examples: [['甲 字2026“引文”']] },
    );
  });
});

describe('a signature never stands on a page without text (7.3.5.5)', () => {
  it('for every length of text, over more than a whole page of lengths', () => {
    for (let length = 1; length < 1300; length += 7) {
      for (const enclosures of [[], [{ name: '批复文件' }]]) {
        const data = aReplyProvided({ content: '文'.repeat(length), enclosures });
        const last = placed(data).at(-1);
        expect(textsOf(last).map(({ text }) => text)).toContain('（此处加盖印章）');
        expect(bodyLinesOn(last, data.agencyName)).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('for receipts too', () => {
    for (let length = 1; length < 900; length += 11) {
      const data = aReceipt({ description: '文'.repeat(length) });
      expect(bodyLinesOn(placed(data).at(-1), data.agencyName)).toBeGreaterThanOrEqual(2);
    }
  });

  it('a list of 60 enclosures flows over pages, its last lines with the signature', () => {
    const enclosures = Array.from({ length: 60 }, (_, index) => ({ name: `第${index + 1}份批复文件` }));
    const pages = placed(aReplyProvided({ enclosures }));
    const last = textsOf(pages.at(-1)).map(({ text }) => text);
    expectInsideTypeArea(pages);
    expect(last).toContain('60.第60份批复文件');
    expect(last).toContain('59.第59份批复文件');
    expect(last).toContain('（此处加盖印章）');
  });
});

describe('tables', () => {
  const searches = Array.from({ length: 40 }, (_, index) => ({
    searchedOn: day('2026-03-05'),
    places: [`第${index + 1}号档案室`, '电子公文系统'],
    keywords: ['老旧小区', '改造', '拨付', '工程款'],
  }));

  it('repeat their heads on every page they reach', () => {
    const pages = placed(aReplyNonexistent({ searches }));
    const reached = pages.filter((page) => textsOf(page).some(({ text }) => text.includes('号档案室')));
    expect(reached.length).toBeGreaterThan(2);
    for (const page of reached) {
      expect(textsOf(page).map(({ text }) => text)).toEqual(
        expect.arrayContaining(['检索日期', '检索范围', '检索词']),
      );
    }
  });

  it('lose no row, and part no short one', () => {
    const pages = placed(aReplyNonexistent({ searches }));
    const rowsByPage = pages.map((page) =>
      textsOf(page).flatMap(({ part }) =>
        part !== 'artifact' && part.tag === 'TD' ? [part.group.split('/')[1]] : [],
      ),
    );
    const all = rowsByPage.flatMap((rows) => [...new Set(rows)]);
    expect(all).toEqual(searches.map((_, index) => `r${index}`));
  });

  it('a row longer than a page flows on, framed on every page', () => {
    const pages = placed(aReceipt({ description: '长文'.repeat(3000) }));
    expectInsideTypeArea(pages);
    for (const page of pages.slice(1, -1)) {
      const rules = page.marks.flatMap((mark) => (mark.type === 'boxes' ? mark.boxes : []));
      const horizontal = rules.filter((rule) => rule.width > 100);
      expect(horizontal.length).toBe(2);
    }
  });
});

describe('the receipt', () => {
  it('is one page when the description is short', () => expect(placed(aReceipt()).length).toBe(1));

  it('has no red', () => expect(redBoxes(placed(aReceipt())[0])).toEqual([]));
});

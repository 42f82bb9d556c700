import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { placeLetter } from '../../src/letters/layout/place-letter.ts';
import type { PlacedPage, PlacedText, Rectangle } from '../../src/letters/layout/placed.ts';
import type { Block, ComposedLetter, LayoutName } from '../../src/letters/text/block.ts';
import { shelf, textsOf } from './press-under-test.ts';

const mm = 72 / 25.4;
const line = (225 * mm - 16) / 21;

const paragraph: Block = { type: 'paragraph', text: '现将有关情况函告如下。'.repeat(4) };
const signature: Block = {
  type: 'signature',
  agencyName: '清湖县人民政府办公室',
  datedOn: day('2026-03-20'),
};

function placedIn(
  layout: LayoutName,
  blocks: readonly Block[],
  agencyName = '清湖县人民政府办公室',
): readonly PlacedPage[] {
  const letter: ComposedLetter = {
    name: '函',
    layout,
    agencyName,
    documentNo: '清政办公开函〔2026〕3号',
    datedOn: day('2026-03-20'),
    applicationNo: 'QH01-2026-00012',
    blocks,
  };
  return placeLetter(letter, shelf.widthOf);
}

function named(page: PlacedPage | undefined, text: string): PlacedText {
  const found = textsOf(page).find((each) => each.text === text);
  if (!found) throw new Error(`not on this page: ${text}`);
  return found;
}

function topOf(text: PlacedText): number {
  return text.baseline - 0.88 * text.size;
}

function boxesOf(page: PlacedPage | undefined, color: string): readonly Rectangle[] {
  return (page?.marks ?? []).flatMap((mark) =>
    mark.type === 'boxes' && mark.color === color ? mark.boxes : [],
  );
}

describe('文件格式, GB/T 9704-2012 chapter 7', () => {
  const [page] = placedIn('general', [
    { type: 'title', text: '关于移送有关政府信息的函' },
    paragraph,
    signature,
    { type: 'copies', text: '清湖县档案馆' },
  ]);

  it('7.2.4: the organ’s mark in red, 35 mm below the type area’s upper edge', () => {
    const mark = named(page, '清湖县人民政府办公室文件');
    expect(topOf(mark)).toBeCloseTo((37 + 35) * mm, 1);
    expect(mark.color).toBe('#d7000f');
    expect(mark.x + mark.width / 2).toBeCloseTo(105 * mm, 1);
  });

  it('7.2.5: the number two blank lines below it, centred on the type area', () => {
    const mark = named(page, '清湖县人民政府办公室文件');
    const number = named(page, '清政办公开函〔2026〕3号');
    expect(topOf(number)).toBeCloseTo(topOf(mark) + mark.size + 2 * line, 1);
    expect(number.x + number.width / 2).toBeCloseTo((28 + 78) * mm, 1);
  });

  it('7.2.7: one red rule 4 mm below the number, as wide as the type area', () => {
    const number = named(page, '清政办公开函〔2026〕3号');
    const [rule, ...others] = boxesOf(page, '#d7000f');
    expect(others).toEqual([]);
    expect(rule?.y).toBeCloseTo(topOf(number) + 16 + 4 * mm, 1);
    expect(rule?.width).toBeCloseTo(156 * mm, 3);
  });

  it('7.4: copies, then who printed it and when, between rules, the last at the foot of the type area', () => {
    const copies = named(page, '抄送：清湖县档案馆。');
    const printed = named(page, '2026年3月20日印发');
    expect([copies.size, printed.size]).toEqual([14, 14]);
    expect(copies.x).toBeCloseTo(28 * mm + 14, 1);
    expect(printed.x + printed.width).toBeCloseTo((28 + 156) * mm - 14, 1);
    const rules = boxesOf(page, '#000000').map(({ y, height }) => [y + height / 2, height / mm]);
    expect(rules.map(([, height]) => height)).toEqual(
      [0.35, 0.25, 0.35].map((each) => expect.closeTo(each, 3)),
    );
    expect(rules.at(-1)?.[0]).toBeCloseTo((37 + 225) * mm, 1);
  });

  it('7.5: its first page is numbered, at the right', () => {
    const number = named(page, '— 1 —');
    expect(number.x + number.width).toBeCloseTo((28 + 156) * mm - 14, 1);
  });

  it('the 版记 goes over the page with the signature and two lines of the text, never alone', () => {
    for (let lines = 1; lines <= 30; lines++) {
      const pages = placedIn('general', [
        { type: 'title', text: '函' },
        ...Array.from({ length: lines }, (): Block => ({ type: 'paragraph', text: '函告如下。' })),
        signature,
      ]);
      const last = pages.at(-1);
      expect(named(last, '2026年3月20日印发').size).toBe(14);
      const said = textsOf(last).filter(({ text }) => text === '函告如下。');
      expect(said.length).toBeGreaterThanOrEqual(Math.min(lines, 2));
    }
  });
});

describe('the organ’s name', () => {
  it('stands in one line up to twenty characters, in full size up to twelve', () => {
    for (let length = 2; length <= 20; length++) {
      const name = '清湖县人民政府办公室政务公开与信息化工作局'.slice(0, length);
      const [page] = placedIn('letter', [paragraph], name);
      const mark = named(page, name);
      expect(mark.width).toBeLessThanOrEqual(156 * mm);
      if (length <= 12) expect(mark.size).toBe(34);
    }
  });
});

describe('other formats', () => {
  it('a letter (10.1) has its copies at the foot without rules, and nobody who printed it', () => {
    const [page] = placedIn('letter', [paragraph, signature, { type: 'copies', text: '清湖县档案馆' }]);
    expect(named(page, '抄送：清湖县档案馆。').size).toBe(14);
    expect(boxesOf(page, '#000000')).toEqual([]);
    expect(textsOf(page).map(({ text }) => text)).not.toContain('2026年3月20日印发');
  });

  it('a paper of a suit has neither head nor rules, and every page its number', () => {
    const pages = placedIn('plain', [{ type: 'title', text: '答辩状' }, ...Array(40).fill(paragraph)]);
    expect(boxesOf(pages[0], '#d7000f')).toEqual([]);
    expect(pages.map((page, index) => named(page, `— ${index + 1} —`).size)).toEqual(pages.map(() => 14));
  });

  it.each([
    ['form', 1, []],
    ['form', 3, ['— 1 —', '— 2 —', '— 3 —']],
    ['cover', 1, []],
  ] as const)('a %s of %i pages is numbered %j', (layout, wanted, numbers) => {
    const count = wanted === 1 ? 2 : 60;
    const rows = Array.from({ length: count }, (_, index) => [{ label: '事项', text: `第${index}项` }]);
    const pages = placedIn(layout, [
      { type: 'title', text: '表' },
      { type: 'form', rows },
    ]);
    expect(pages).toHaveLength(wanted);
    const found = pages.flatMap(textsOf).filter(({ text }) => text.startsWith('—'));
    expect(found.map(({ text }) => text)).toEqual(numbers);
  });
});

describe('表单', () => {
  function field(label: string, text: string) {
    return { label, text };
  }

  it('two fields of a row share the width; a label’s column is as wide in every row', () => {
    const rows = [[field('甲', '一'), field('乙', '二')], [field('丙', '三')]];
    const [page] = placedIn('form', [{ type: 'form', rows }]);
    expect(named(page, '三').x).toBeCloseTo(named(page, '一').x, 3);
    expect(named(page, '二').x - named(page, '一').x).toBeCloseTo(78 * mm - 0.5, 3);
  });

  it('who signs stands at the foot of the field, at its right, a blank line below the text', () => {
    const rows = [[{ label: '审核意见', text: '同意。', signed: '审核人：王若谷' }]];
    const [page] = placedIn('form', [{ type: 'form', rows }]);
    const [said, signer] = [named(page, '同意。'), named(page, '审核人：王若谷')];
    expect(signer.baseline - said.baseline).toBeCloseTo(2 * 18, 3);
    expect(signer.x + signer.width).toBeCloseTo((28 + 156) * mm - 5.5, 0);
  });

  it('a field longer than a page goes on over it, and the signature never stands alone', () => {
    for (let lines = 30; lines < 60; lines++) {
      const text = Array.from({ length: lines }, (_, index) => `第${index}行`).join('\n');
      const pages = placedIn('form', [{ type: 'form', rows: [[{ label: '意见', text, signed: '王若谷' }]] }]);
      const last = pages.at(-1);
      expect(named(last, '王若谷').size).toBe(12);
      expect(textsOf(last).some((each) => each.text.endsWith('行'))).toBe(true);
    }
  });
});

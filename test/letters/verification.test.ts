import { describe, expect, it } from '@jest/globals';
import { placeLetter } from '../../src/letters/layout/place-letter.ts';
import type { PlacedCode, PlacedPage } from '../../src/letters/layout/placed.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { readTemplateTexts } from '../../src/letters/read-letter-templates.ts';
import { verificationOf } from '../../src/letters/specimens/frame.ts';
import { aReceipt, aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { specimensOf } from '../../src/letters/specimens/specimens.ts';
import { onlyShipped } from '../../src/letters/standing-templates.ts';
import type { CheckBlock } from '../../src/letters/text/block.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { replyLetterKinds } from '../../src/usecases/ports/reply-letters.ts';
import {
  composed,
  pictureOf,
  placed,
  press,
  readBack,
  scanned,
  squareOf,
  shelf,
  templatesDir,
  textsOf,
} from './press-under-test.ts';

const mm = 72 / 25.4;
const everySpecimen = Object.values(specimensOf)
  .flat()
  .map(({ data }) => data);

function checkOf(data: LetterData): CheckBlock | undefined {
  return composed(data).blocks.find((block): block is CheckBlock => block.type === 'check');
}

/** The code of 文书核验, and the page it is on. */
function codeOn(pages: readonly PlacedPage[]): { readonly page: number; readonly code: PlacedCode } {
  const [found, ...others] = pages.flatMap(({ marks }, page) =>
    marks.flatMap((mark) =>
      mark.type === 'code' && mark.part !== 'artifact' && mark.part.alt?.startsWith('核验二维码')
        ? [{ page, code: mark }]
        : [],
    ),
  );
  if (!found || others.length > 0) throw new Error('not one code on the letter');
  return found;
}

describe('which letters can be verified', () => {
  it('the receipt and every reply, each of their specimens', () => {
    const kinds = new Set(everySpecimen.filter(checkOf).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['REGISTRATION_RECEIPT', ...replyLetterKinds].sort());
    const verifiable = everySpecimen.filter(({ kind }) => kinds.has(kind));
    expect(verifiable.filter((data) => !checkOf(data))).toEqual([]);
  });

  it.each([
    ['a reply by its number', aReplyProvided(), '清政办公开答〔2026〕12号'],
    ['a receipt by that of the application', aReceipt(), 'QH01-2026-00012'],
  ])('%s, in words and in the code to scan', (_, data, no) => {
    const { content = '', lines } = checkOf(data) ?? {};
    const url = new URL(content);
    expect(`${url.origin}${url.pathname}`).toBe('https://xxgk.qinghu.example/verify');
    expect(Object.fromEntries(url.searchParams)).toEqual({ no, code: 'H4TZ-6WNC-R8P' });
    expect(lines).toEqual([
      `编号：${no}`,
      '核验码：H4TZ-6WNC-R8P',
      '扫码或者访问下列网址，凭编号和核验码核验本文书：',
      'https://xxgk.qinghu.example/verify',
    ]);
  });

  it('the code to scan says nothing of the case, and opens none', () => {
    const { content = '' } = checkOf(aReplyProvided()) ?? {};
    expect(content).not.toContain('QH01-2026-00012');
    expect(checkOf(aReceipt())?.content).not.toContain(aReceipt().queryCode);
  });
});

describe('on the page', () => {
  it.each([
    ['a reply', aReplyProvided()],
    ['a receipt', aReceipt()],
  ])('%s is read by a telephone as the address, and its number and code by people', async (_, data) => {
    const { pdf } = await press.draw(data);
    const { page, code } = codeOn(placed(data));
    expect(scanned(await pictureOf(pdf, page), squareOf(code))?.text).toBe(data.verification.url);
    const read = (await readBack(pdf)).join('');
    expect(read).toContain(`编号：${data.verification.no}`);
    expect(read).toContain(`核验码：${data.verification.code}`);
  });

  it('a number of thirty characters leaves modules that a telephone reads from paper', async () => {
    const no = `${'清'.repeat(20)}〔2026〕1000号`;
    const data = aReplyProvided({ verification: verificationOf(no) });
    const { page, code } = codeOn(placed(data));
    const { pdf } = await press.draw(data);
    expect(scanned(await pictureOf(pdf, page), squareOf(code))?.module).toBeGreaterThan(0.36);
  });

  it('stands at the left of the seal and touches nothing, so that no letter grows by it', () => {
    for (const data of everySpecimen.filter(checkOf)) {
      const letter = composed(data);
      const pages = placeLetter(letter, shelf.widthOf);
      const without = { ...letter, blocks: letter.blocks.filter(({ type }) => type !== 'check') };
      expect(pages.length).toBe(placeLetter(without, shelf.widthOf).length);
      const texts = textsOf(pages.at(-1));
      const group = `b${letter.blocks.findIndex(({ type }) => type === 'check')}`;
      const words = texts.filter(({ part }) => part !== 'artifact' && part.group === group);
      expect(words.length).toBeGreaterThanOrEqual(4);
      const seal = texts.find(({ text }) => text.startsWith('（此处加盖'));
      const centre = (seal?.x ?? 0) + (seal?.width ?? 0) / 2;
      for (const { x, width } of words) expect(x + width).toBeLessThan(centre - 22.5 * mm);
    }
  });

  it('stands below the date where the organ’s name reaches it', () => {
    const agencyName = '清湖县人民政府行政审批服务和政务公开信息管理办公室';
    const pages = placed(aReplyProvided({ agencyName }));
    const { page, code } = codeOn(pages);
    const date = textsOf(pages[page]).find(({ text }) => text === '2026年3月20日');
    expect(code.y).toBeGreaterThan(date?.baseline ?? Infinity);
  });

  const names = ['清湖县人民政府办公室', '清湖县人民政府行政审批服务和政务公开信息管理办公室'];
  it.each(names)(
    'wherever the text ends, it is on a page with text, inside the type area: %s',
    (agencyName) => {
      for (let length = 1; length < 640; length += 20) {
        const pages = placed(aReplyProvided({ agencyName, description: '长'.repeat(length) }));
        const { page, code } = codeOn(pages);
        expect(page).toBe(pages.length - 1);
        const body = textsOf(pages[page]).filter(
          ({ size, text, part }) =>
            size === 16 &&
            part !== 'artifact' &&
            !agencyName.includes(text) &&
            !/^\d+年\d+月\d+日$/u.test(text),
        );
        expect(body.length).toBeGreaterThanOrEqual(2);
        expect(code.y + code.side).toBeLessThanOrEqual((37 + 225) * mm + 0.06);
      }
    },
  );
});

it('a letter whose texts were kept before there were check codes is drawn as it was, whatever its code', async () => {
  const texts = readTemplateTexts(templatesDir);
  const closing = texts.get('closing');
  if (!closing) throw new Error('no closing');
  const before = { ...closing, text: closing.text.replace("{% include 'verification' %}", '') };
  const old = createLetterPress({
    templatesDir,
    texts: onlyShipped(new Map([...texts, ['closing', before]])),
  });
  const one = await old.draw(aReplyProvided());
  const other = await old.draw(aReplyProvided({ verification: verificationOf('清政办公开答〔2026〕99号') }));
  expect(other.sha256).toBe(one.sha256);
  expect((await readBack(one.pdf)).join('')).not.toContain('核验');
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { chineseDay } from '../../src/calendar/chinese-day.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import {
  pictureOf,
  placed,
  press,
  readBack,
  scanned,
  sentences,
  squareOf,
  templatesDir,
} from './press-under-test.ts';
import {
  aCorrectionNotice,
  aReceipt,
  aReplyNonexistent,
  aReplyProvided,
} from '../../src/letters/specimens/letters.ts';
import { specimens } from './specimen-letters.ts';

const byKind = specimens.map((data) => [data.kind, data] as const);

describe('the text read back from the PDF is the text of the letter', () => {
  it.each(byKind)('%s', async (_, data) => {
    const { pdf, pages } = await press.draw(data);
    const read = await readBack(pdf);
    expect(read.length).toBe(pages);
    const withoutPageNumbers = read.map((page) => page.replace(/—\d+—$/u, '')).join('');
    for (const sentence of sentences(data))
      expect(withoutPageNumbers).toContain(sentence.replace(/\s+/gu, ''));
    // A sheet of deadlines is no letter: it is not signed.
    const signature = `（此处加盖印章）${data.agencyName}${chineseDay(data.datedOn)}`;
    expect(withoutPageNumbers.includes(signature)).toBe(data.kind !== 'DEADLINE_SHEET');
  });

  it('number, title and addressee come first', async () => {
    const { pdf } = await press.draw(aReplyProvided());
    const [first] = await readBack(pdf);
    expect(
      first?.startsWith(
        '清湖县人民政府办公室清政办公开答〔2026〕12号政府信息公开申请答复书周沐言：你于2026年3月2日',
      ),
    ).toBe(true);
  });

  it('a description of 10,000 characters is all there', async () => {
    const description = '请公开清湖县2025年度城镇老旧小区改造工程的立项、招标、拨付情况；'
      .repeat(300)
      .slice(0, 10_000);
    const { pdf, pages } = await press.draw(aReplyProvided({ description }));
    const text = (await readBack(pdf)).map((page) => page.replace(/—\d+—$/u, '')).join('');
    expect(text).toContain(description);
    expect(pages).toBe(18);
  });

  it('two characters of one outline are read back as they were written, in one letter or in two', async () => {
    const [radical, ideograph, both] = await Promise.all(
      ['⼀村', '一村', '⼀村一村'].map((applicantName) => press.draw(aReplyProvided({ applicantName }))),
    );
    const names = [radical, ideograph, both].map(
      async (letter) =>
        /申请答复书(.*?)：/u.exec((await readBack(letter?.pdf ?? new Uint8Array()))[0] ?? '')?.[1],
    );
    expect(await Promise.all(names)).toEqual(['⼀村', '一村', '⼀村一村']);
  });

  it.each(['阿依古丽·买买提', '㛃㛃', '龑䶮', '王堃', '赵𬭚', '马骉骎', 'José Müller', '李〇'])(
    'the name %s',
    async (name) => {
      const { pdf } = await press.draw(aReplyProvided({ applicantName: name }));
      expect((await readBack(pdf))[0]).toContain(`${name.replace(/\s+/gu, '')}：`);
    },
  );
});

/** One paragraph or two: nothing in them is set in 黑体. */
const withoutHeadings: ReadonlySet<string> = new Set(['EXTENSION_NOTICE', 'DEFERRAL_NOTICE']);

describe('what a letter record keeps', () => {
  it.each(byKind)('%s: bytes, their hash, pages, template and its hash, engine, fonts', async (_, data) => {
    const drawn = await press.draw(data);
    expect(drawn.sha256).toBe(createHash('sha256').update(drawn.pdf).digest('hex'));
    expect(drawn.pages).toBe(placed(data).length);
    expect(drawn.template).toBe(data.kind.toLowerCase().replaceAll('_', '-'));
    expect(drawn.templateSha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(drawn.engineVersion).toBe('letters-6');
    const headings = withoutHeadings.has(data.kind) ? [] : ['NotoSansSC-Bold'];
    expect(drawn.fonts).toEqual(['NotoSerifSC-Black', 'NotoSerifSC-Regular', ...headings]);
  });

  it.each(byKind)('%s: the same data give the same bytes, from another press too', async (_, data) => {
    const once = await press.draw(data);
    const again = await press.draw(structuredClone(data));
    const elsewhere = await createLetterPress({ templatesDir }).draw(data);
    expect(again.sha256).toBe(once.sha256);
    expect(elsewhere.sha256).toBe(once.sha256);
  });

  it('other data give other bytes, even if only the number differs', async () => {
    const one = await press.draw(aReplyProvided());
    const other = await press.draw(aReplyProvided({ documentNo: '清政办公开答〔2026〕13号' }));
    expect(other.sha256).not.toBe(one.sha256);
    expect(other.templateSha256).toBe(one.templateSha256);
  });
});

describe('the file', () => {
  it.each(byKind)(
    '%s: PDF 1.4 that says it is PDF/A-1b, tagged, in Chinese, every font embedded',
    async (_, data) => {
      const { pdf, fonts } = await press.draw(data);
      const source = Buffer.from(pdf).toString('latin1');
      expect(source.startsWith('%PDF-1.4')).toBe(true);
      expect(source.includes('pdfaid:part="1"')).toBe(true);
      expect(source.includes('pdfaid:conformance="B"')).toBe(true);
      expect(source.includes('/Lang(zh-CN)')).toBe(true);
      expect(source.includes('/Marked true')).toBe(true);
      for (const tag of ['/H1', '/P']) expect(source.includes(`/S${tag}`)).toBe(true);
      const embedded = [...source.matchAll(/\/FontName\/[A-Z]{6}\+([^/]+)/gu)].map(([, name]) => name);
      expect(embedded.sort()).toEqual([...fonts].sort());
      expect(source.match(/\/FontFile2 /gu)?.length).toBe(fonts.length);
      expect(source.includes('Helvetica')).toBe(false);
    },
  );

  it('is dated by the letter, in Beijing time, not by the clock', async () => {
    const source = Buffer.from((await press.draw(aReplyProvided())).pdf).toString('latin1');
    expect(source.includes('(D:20260319160000Z)')).toBe(true);
  });

  it('keeps its metadata well-formed, whatever the office is called', async () => {
    const { pdf } = await press.draw(aReplyProvided({ agencyName: '清湖县R&D<中心>' }));
    expect(Buffer.from(pdf).toString('utf8')).toContain('<rdf:li>清湖县R&amp;D&lt;中心&gt;</rdf:li>');
    expect((await readBack(pdf))[0]).toContain('清湖县R&D<中心>');
  });

  it('stays small: under 100 kB for two pages', async () => {
    expect((await press.draw(aReplyProvided())).pdf.length).toBeLessThan(100_000);
  });
});

describe('on the page as it is seen', () => {
  it('nothing dark lies in the margins of a long letter but the page number', async () => {
    const { pdf } = await press.draw(aReplyProvided({ description: '长文，'.repeat(600) }));
    const picture = await pictureOf(pdf, 1);
    const dark: string[] = [];
    for (let y = 0; y < 296; y += 0.5) {
      for (let x = 0; x < 209; x += 0.5) {
        const inArea = x > 27.6 && x < 184.4 && y > 36.6 && y < 262.5;
        const inPageNumber = y > 266 && y < 273 && x < 60;
        if (!inArea && !inPageNumber && picture.brightnessAt(x, y) < 200) dark.push(`${x},${y}`);
      }
    }
    expect(dark).toEqual([]);
  });

  it('the QR code reads as the tracking address', async () => {
    const data = aReceipt();
    const { pdf } = await press.draw(data);
    const figure = placed(data)[0]?.marks.find((mark) => mark.type === 'code');
    if (figure?.type !== 'code') throw new Error('no QR code on the page');
    expect(scanned(await pictureOf(pdf, 0), squareOf(figure))?.text).toBe(data.trackingUrl);
    expect(figure.part).toMatchObject({ alt: `办理进度查询二维码：${data.trackingUrl}` });
  });
});

describe('what stops a letter', () => {
  it.each(byKind)('%s with all its data: nothing', (_, data) => expect(press.check(data)).toEqual([]));

  const missing: readonly (readonly [string, LetterData, readonly string[]])[] = [
    [
      'a blank name and court',
      aReplyProvided({ applicantName: ' \u200b', remedy: { ...aReplyProvided().remedy, court: '' } }),
      ['applicantName', 'remedy.court'],
    ],
    ['no items', aCorrectionNotice({ items: [] }), ['items']],
    [
      'an item without guidance',
      aCorrectionNotice({
        items: [
          { what: '甲', guidance: '乙' },
          { what: '丙', guidance: '' },
        ],
      }),
      ['items[1].guidance'],
    ],
    ['no term', aCorrectionNotice({ termWorkingDays: 0 }), ['termWorkingDays']],
    ['no search', aReplyNonexistent({ searches: [] }), ['searches']],
    [
      'a search without words',
      aReplyNonexistent({ searches: [{ searchedOn: aReceipt().receivedOn, places: ['甲'], keywords: [] }] }),
      ['searches[0].keywords'],
    ],
    [
      'an enclosure without name',
      aReplyProvided({ enclosures: [{ name: '甲' }, { name: '' }] }),
      ['enclosures[1].name'],
    ],
    ['no query code', aReceipt({ queryCode: '' }), ['queryCode']],
    ['no document number', aReplyProvided({ documentNo: '' }), ['documentNo']],
    [
      'a date that does not exist',
      aReplyProvided({ datedOn: '2026-02-30' as LetterData['datedOn'] }),
      ['datedOn'],
    ],
  ];

  it.each(missing)('%s', (_, data, fields) => {
    expect(press.check(data)).toEqual([{ code: 'LETTER_DATA_MISSING', fields }]);
  });

  it('a character no font has, by name, once', () => {
    expect(press.check(aReplyProvided({ applicantName: '周𠮷𠮷', description: '𠮷面馆😀许可' }))).toEqual([
      { code: 'GLYPH_MISSING', characters: ['𠮷', '😀'] },
    ]);
  });

  it.each([
    ['in the signature', aReplyProvided({ agencyName: '清湖县𠮷办公室' })],
    ['in the number', aReplyProvided({ documentNo: '清𠮷〔2026〕1号' })],
    ['in an enclosure', aReplyProvided({ enclosures: [{ name: '𠮷' }] })],
    ['in a table', aReceipt({ channelText: '𠮷' })],
    ['in the query code', aReceipt({ queryCode: '𠮷' })],
  ])('a character no font has, %s', (_, data) => {
    expect(press.check(data)).toEqual([{ code: 'GLYPH_MISSING', characters: ['𠮷'] }]);
  });

  it('a character that only the second font of the chain has is drawn with that', async () => {
    const data = aReplyProvided({ applicantName: '周𰻞' });
    expect(press.check(data)).toEqual([]);
    const { pdf, fonts } = await press.draw(data);
    expect(fonts).toEqual([
      'NotoSerifSC-Black',
      'NotoSerifSC-Regular',
      'NotoSansSC-Medium',
      'NotoSansSC-Bold',
    ]);
    expect((await readBack(pdf))[0]).toContain('周𰻞：');
  });

  it('is not drawn all the same', async () => {
    await expect(press.draw(aReplyProvided({ applicantName: '𠮷' }))).rejects.toThrow('GLYPH_MISSING');
  });
});

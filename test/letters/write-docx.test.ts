import { describe, expect, it } from '@jest/globals';
import { writeDocx } from '../../src/letters/docx/write-docx.ts';
import { aReceipt, aReplyNonexistent, aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { specimensOf } from '../../src/letters/specimens/specimens.ts';
import { textOf } from '../../src/letters/text/text-of.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { zipEntries } from '../support/zip-entries.ts';
import { composed, press } from './press-under-test.ts';

async function partsOf(
  data: LetterData,
  as: 'DRAFT' | 'COPY' = 'COPY',
): Promise<ReadonlyMap<string, string>> {
  const entries = zipEntries(Buffer.from(await writeDocx(composed(data), as)));
  return new Map([...entries].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

function part(parts: ReadonlyMap<string, string>, name: string): string {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`no ${name} among ${[...parts.keys()].join(', ')}`);
  return found;
}

/** The words of each paragraph, as a word processor reads them. */
function paragraphsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const firstOfEach = Object.values(specimensOf).flatMap((specimens) =>
  specimens.slice(0, 1).map(({ data }) => data),
);

describe('a letter for a word processor', () => {
  it.each(firstOfEach.map((data) => [data.kind, data] as const))(
    '%s: every line of the letter is there',
    async (_, data) => {
      const { blocks } = composed(data);
      const words = blocks.map((block) =>
        block.type === 'check' || block.type === 'qr' ? { ...block, content: '' } : block,
      );
      const written = paragraphsOf(part(await partsOf(data), 'word/document.xml')).join('\n');
      const lines = textOf(words).split('\n');
      expect(lines.filter((line) => !written.includes(line.trim()))).toEqual([]);
    },
  );

  it('GB/T 9704: A4, margins 37 35 28 26 mm, title 22 pt in 小标宋, text 16 pt in 仿宋', async () => {
    const xml = part(await partsOf(aReplyProvided()), 'word/document.xml');
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    const margins = { top: 37, bottom: 35, left: 28, right: 26 };
    for (const [side, mm] of Object.entries(margins)) {
      expect(xml).toContain(`w:${side}="${Math.round((mm * 1440) / 25.4)}"`);
    }
    const [title] = /<w:r>(?:(?!<w:r>).)*政府信息公开申请答复书/su.exec(xml) ?? [];
    expect(title).toContain('w:eastAsia="方正小标宋简体"');
    expect(title).toContain('<w:sz w:val="44"/>');
    const [text] = /<w:r>(?:(?!<w:r>).)*特此答复。/su.exec(xml) ?? [];
    expect(text).toContain('w:eastAsia="仿宋_GB2312"');
    expect(text).toContain('<w:sz w:val="32"/>');
  });

  it('tables repeat their heads; pages are numbered', async () => {
    const parts = await partsOf(aReplyNonexistent());
    expect(part(parts, 'word/document.xml').match(/<w:tblHeader/gu)?.length).toBe(1);
    const footers = [...parts].filter(([name]) => /^word\/footer\d\.xml$/u.test(name));
    expect(footers.length).toBe(2);
    for (const [, xml] of footers) expect(xml).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/u);
  });

  it('the codes to scan are pictures', async () => {
    const names = [...(await partsOf(aReceipt())).keys()].filter((name) => name.startsWith('word/media/'));
    expect(names.length).toBe(2);
    for (const name of names) expect(name).toMatch(/\.png$/u);
  });

  it.each(['<w:br/>', '&lt;b&gt;', ']]></w:t>', '"quoted" & \'more\'', '# 标题', '【附件】', '{{ name }}'])(
    'what an applicant writes stays text: %s',
    async (description) => {
      const xml = part(
        await partsOf(aReplyProvided({ description, applicantName: description })),
        'word/document.xml',
      );
      expect(paragraphsOf(xml)).toContain(`${description}：`);
      expect(xml.match(/<w:br\/>/gu)).toBeNull();
    },
  );

  it('the same letter gives the same bytes, dated by the letter', async () => {
    const once = await press.wordFile(aReceipt(), 'COPY');
    const again = await press.wordFile(structuredClone(aReceipt()), 'COPY');
    expect(Buffer.from(again).equals(once)).toBe(true);
    expect(part(await partsOf(aReceipt()), 'docProps/core.xml')).toContain('2026-03-03T00:00:00+08:00');
  });
});

describe('what it says of itself', () => {
  it('a copy: the stored file is the letter', async () => {
    const parts = await partsOf(aReplyProvided());
    expect(part(parts, 'word/header1.xml')).toContain('以存档的版式文件为准');
  });

  it('a draft: not signed, without a day, a number or a check code', async () => {
    const { verification: _, ...written } = aReplyProvided({ documentNo: '' });
    const entries = zipEntries(Buffer.from(await press.wordFile(written, 'DRAFT')));
    const xml = entries.get('word/document.xml')?.toString('utf8') ?? '';
    const paragraphs = paragraphsOf(xml);
    expect(entries.get('word/header1.xml')?.toString('utf8')).toContain('未经签发');
    expect(paragraphs).toContain('　　年　月　日');
    expect(paragraphs.join('\n')).not.toContain('2026年3月20日');
    expect(xml).not.toMatch(/〔2026〕12号|核验码/u);
  });
});

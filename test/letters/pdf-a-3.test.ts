import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createLetterPress } from '../../src/letters/press.ts';
import { readTemplateTexts } from '../../src/letters/read-letter-templates.ts';
import { aReceipt, aReplyNonexistent, aReplyProvided } from '../../src/letters/specimens/letters.ts';
import { onlyShipped } from '../../src/letters/standing-templates.ts';
import type { LetterData } from '../../src/usecases/ports/letters.ts';
import { press, readBack, templatesDir } from './press-under-test.ts';
import { specimens } from './specimen-letters.ts';

const byKind = specimens.map((data) => [data.kind, data] as const);

async function inFormat3(data: LetterData): Promise<Uint8Array> {
  return (await press.draw(data, undefined, { format: 'PDF_A_3A' })).pdf;
}

/** Reads the one embedded file, and its dictionary, out of the bytes. */
function embedded(pdf: Uint8Array): { readonly dictionary: string; readonly bytes: Buffer } {
  const source = Buffer.from(pdf).toString('latin1');
  const start = source.indexOf('/Type/EmbeddedFile');
  const begin = source.indexOf('stream\n', start) + 'stream\n'.length;
  const end = source.indexOf('\nendstream', begin);
  return {
    dictionary: source.slice(start, begin),
    bytes: inflateSync(Buffer.from(source.slice(begin, end), 'latin1')),
  };
}

interface LetterJson {
  readonly format: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function recordIn(pdf: Uint8Array): LetterJson {
  return JSON.parse(embedded(pdf).bytes.toString('utf8')) as LetterJson;
}

describe('a letter as PDF/A-3a', () => {
  it.each(byKind)('%s: says so, on PDF 1.7, tagged, with one associated file', async (_, data) => {
    const source = Buffer.from(await inFormat3(data)).toString('latin1');
    expect(source.startsWith('%PDF-1.7')).toBe(true);
    expect(source).toContain('pdfaid:part="3"');
    expect(source).toContain('pdfaid:conformance="A"');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/Lang(zh-CN)');
    expect(source.match(/\/AFRelationship\/Data/gu)?.length).toBe(1);
    expect(source).toMatch(/\/AF\[\d+ 0 R\]/u);
    expect(source).toMatch(/\/EmbeddedFiles<<\/Names\[\(letter\.json\)\d+ 0 R\]/u);
  });

  it('has the same pages as a PDF/A-1b', async () => {
    const data = aReplyProvided();
    expect(await readBack(await inFormat3(data))).toEqual(await readBack((await press.draw(data)).pdf));
  });

  it('the embedded file has type, size, checksum and the letter’s day', async () => {
    const { dictionary, bytes } = embedded(await inFormat3(aReplyProvided()));
    expect(dictionary).toContain('/Subtype/application#2Fjson');
    expect(dictionary).toContain(`/Size ${bytes.length}`);
    expect(dictionary).toContain('/ModDate(D:20260319160000Z)');
    expect(dictionary).toContain(`/CheckSum<${createHash('md5').update(bytes).digest('hex')}>`);
  });

  it('the same letter gives the same bytes, in whatever order its data were kept', async () => {
    const data = aReplyProvided();
    const turned = Object.fromEntries(Object.entries(data).toReversed()) as unknown as LetterData;
    const elsewhere = await createLetterPress({ templatesDir }).draw(turned, undefined, {
      format: 'PDF_A_3A',
    });
    expect(Buffer.from(elsewhere.pdf).equals(await inFormat3(data))).toBe(true);
  });
});

describe('what is embedded', () => {
  it.each(byKind)('%s: its kind, its organ, its day', async (_, data) => {
    const { format, data: said } = recordIn(await inFormat3(data));
    expect(format).toBe('mingda-letter/1');
    expect(said).toMatchObject({ kind: data.kind, agencyName: data.agencyName, datedOn: data.datedOn });
  });

  it('is what the letter says, under the names of the data', async () => {
    const data = aReplyNonexistent();
    const { verification: _, ...said } = data;
    expect(recordIn(await inFormat3(data))).toMatchObject({ name: '政府信息不存在告知书', data: said });
  });

  it.each([
    ['a receipt', aReceipt(), ['queryCode', 'trackingUrl']],
    ['a reply', aReplyProvided(), []],
  ])('%s: no code, and no address that holds one', async (_, data, names) => {
    const { bytes } = embedded(await inFormat3(data));
    const text = bytes.toString('utf8');
    for (const name of [...names, 'verification']) expect(text).not.toContain(`"${name}"`);
    for (const code of [aReceipt().queryCode, data.verification.code]) expect(text).not.toContain(code);
  });

  it('a text that the office has edited away is in the file no more than on the paper', async () => {
    const texts = readTemplateTexts(templatesDir);
    const letter = texts.get('reply-information-nonexistent');
    if (!letter) throw new Error('no template');
    expect(letter.text).toContain('search.places');
    const text = letter.text.replace(/\{\{ search\.places[^}]*\}\}/u, '略');
    const edited = createLetterPress({
      templatesDir,
      texts: onlyShipped(new Map([...texts, ['reply-information-nonexistent', { ...letter, text }]])),
    });
    const { pdf } = await edited.draw(aReplyNonexistent(), undefined, { format: 'PDF_A_3A' });
    expect(recordIn(pdf).data['searches']).toMatchObject([
      { searchedOn: '2026-03-05', places: [] },
      { searchedOn: '2026-03-10', places: [] },
    ]);
  });
});

/** Whether a program is on this machine: not every one has it, and our own reading above does not need it. */
function isAtHand(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function inFolder<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mingda-pdf-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('qpdf, where there is one, finds nothing wrong with the file', async () => {
  if (!isAtHand('qpdf')) return;
  for (const data of [aReceipt(), aReplyProvided()]) {
    const checked = inFolder(await inFormat3(data), (file) =>
      execFileSync('qpdf', ['--check', file]).toString(),
    );
    expect(checked).toContain('No syntax or stream encoding errors found');
  }
});

it('pdfdetach, where there is one, takes out the bytes that were put in', async () => {
  if (!isAtHand('pdfdetach')) return;
  const pdf = await inFormat3(aReplyProvided());
  const taken = inFolder(pdf, (file, folder) => {
    execFileSync('pdfdetach', ['-save', '1', '-o', join(folder, 'letter.json'), file]);
    return readFileSync(join(folder, 'letter.json'));
  });
  expect(taken.equals(embedded(pdf).bytes)).toBe(true);
});

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { defaultFontChains } from '../../src/letters/fonts/font-roles.ts';
import { readFontChains } from '../../src/letters/fonts/read-font-chains.ts';
import { createLetterPress } from '../../src/letters/press.ts';
import { readLetterTemplates } from '../../src/letters/read-letter-templates.ts';
import { press, readBack, shelf, templatesDir } from './press-under-test.ts';
import { aReceipt, aReplyProvided } from '../../src/letters/specimens/letters.ts';

function edited(file: string, edit: (text: string) => string): string {
  const directory = mkdtempSync(join(tmpdir(), 'letters-'));
  cpSync(templatesDir, directory, { recursive: true });
  writeFileSync(join(directory, file), edit(readFileSync(join(directory, file), 'utf8')));
  return directory;
}

describe('templates', () => {
  it('name their article and their class of number', () => {
    const templates = readLetterTemplates(templatesDir);
    const facts = [...templates.values()].map(({ id, layout, documentNumberClass, basis }) => [
      id,
      layout,
      documentNumberClass,
      basis[0]?.replace('《中华人民共和国政府信息公开条例》', ''),
    ]);
    expect(facts.sort()).toEqual([
      ['APPLICATION_FORM', 'form', null, '第二十九条'],
      ['APPROVAL_SHEET', 'form', null, '第四十五条'],
      ['ASSIGNMENT_SLIP', 'form', null, '第四条、第四十五条'],
      ['BLANK_APPLICATION_FORM', 'form', null, '第二十九条'],
      ['CONSULTATION_CO_PRODUCER', 'letter', '征', '第三十四条'],
      ['CONSULTATION_NOTICE', 'letter', null, '第三十三条第三款'],
      ['CONSULTATION_OTHER_AGENCY', 'letter', '征', '第三十三条第三款'],
      ['CONSULTATION_RECORD', 'form', null, '第三十二条、第三十三条第三款、第三十四条'],
      ['CONSULTATION_THIRD_PARTY', 'letter', '征', '第三十二条'],
      ['CORRECTION_NOTICE', 'letter', '补', '第三十条'],
      ['CO_HANDLING_LETTER', 'letter', '协', '第三十三条'],
      ['DEADLINE_SHEET', 'sheet', null, '第三十三条'],
      ['DEFERRAL_NOTICE', 'letter', '缓', '第三十五条'],
      ['DRAFT_HISTORY', 'form', null, '第四十五条'],
      ['ENVELOPE_LABELS', 'receipt', null, '第四十条'],
      ['EVIDENCE_LIST', 'sheet', null, '《中华人民共和国行政复议法》第四十八条'],
      ['EXTENSION_NOTICE', 'letter', '延', '第三十三条第二款'],
      ['FEE_NOTICE', 'letter', '费', '第四十二条第一款'],
      ['FEE_REVIEW_RESULT', 'letter', '核', '第四十二条第一款'],
      ['FILE_COVER', 'cover', null, '第四十五条'],
      ['FILE_LIST', 'sheet', null, '第四十五条'],
      ['FILING_REPORT', 'form', null, '第三条、第四十七条'],
      ['LAPSE_NOTICE', 'letter', '结', '第三十条'],
      ['LEDGER', 'sheet', null, '第四十五条'],
      ['OPINION_FORM', 'form', null, '第三十二条'],
      ['POSTING_LIST', 'sheet', null, '第四十条'],
      ['PROCESS_RECORD', 'sheet', null, '第四十五条'],
      ['PUBLICATION_TRANSFER', 'general', '移', '第四十四条'],
      ['PUBLIC_INTEREST_NOTICE', 'letter', '公', '第三十二条'],
      ['REASONS_REQUEST', 'letter', '理', '第三十五条'],
      ['RECEIPT_CONFIRMATION', 'form', null, '第三十一条'],
      ['RECTIFICATION_TRANSFER', 'letter', null, '第四十一条'],
      ['REGISTRATION_RECEIPT', 'receipt', null, '第三十一条'],
      ['REGISTRATION_SHEET', 'form', null, '第四十五条'],
      ['REPLY_ALREADY_PUBLIC', 'letter', '答', '第三十六条第（一）项'],
      ['REPLY_DELIBERATIVE', 'letter', '答', '第十六条第二款'],
      ['REPLY_ENDANGERS_SECURITY', 'letter', '答', '第十四条'],
      ['REPLY_ENFORCEMENT_FILE', 'letter', '答', '第十六条第二款'],
      ['REPLY_EXCESSIVE_NOT_PROCESSED', 'letter', '答', '第三十五条'],
      ['REPLY_FILE_INSPECTION', 'letter', '答', '第三十六条第（七）项'],
      ['REPLY_GOVERNED_BY_SPECIAL_LAW', 'letter', '答', '第三十六条第（七）项'],
      ['REPLY_HELD_BY_ARCHIVES', 'letter', '答', '第三十六条第（七）项'],
      ['REPLY_INFORMATION_NONEXISTENT', 'letter', '答', '第三十六条第（四）项'],
      ['REPLY_INQUIRY', 'letter', '答', '第二条'],
      ['REPLY_INTERNAL_AFFAIRS', 'letter', '答', '第十六条第一款'],
      ['REPLY_NOT_AN_APPLICATION', 'letter', '答', '第三十九条第一款'],
      ['REPLY_NOT_RESPONSIBLE_AGENCY', 'letter', '答', '第十条'],
      ['REPLY_OTHER', 'letter', '答', undefined],
      ['REPLY_PARTIAL_DISCLOSURE', 'letter', '答', '第三十七条'],
      ['REPLY_PARTY_AFFAIRS', 'letter', '答', '第二条'],
      ['REPLY_PROHIBITED_BY_LAW', 'letter', '答', '第十四条'],
      ['REPLY_PROVIDED', 'letter', '答', '第三十六条第（二）项'],
      ['REPLY_PROVIDED_BY_OTHER_MEANS', 'letter', '答', '第三十六条第（二）项'],
      ['REPLY_PUBLISHED_WORK', 'letter', '答', '第三十九条第二款'],
      ['REPLY_RECTIFICATION_REFUSED', 'letter', '答', '第四十一条'],
      ['REPLY_RECTIFICATION_TRANSFERRED', 'letter', '答', '第四十一条'],
      ['REPLY_RECTIFIED', 'letter', '答', '第四十一条'],
      ['REPLY_REISSUE_NOT_PROCESSED', 'letter', '答', undefined],
      ['REPLY_REPEAT_NOT_PROCESSED', 'letter', '答', '第三十六条第（六）项'],
      ['REPLY_REQUIRES_PROCESSING', 'letter', '答', '第三十八条'],
      ['REPLY_STATE_SECRET', 'letter', '答', '第十四条'],
      ['REPLY_STILL_UNCLEAR', 'letter', '答', '第三十条'],
      ['REPLY_THIRD_PARTY_INTERESTS', 'letter', '答', '第十五条'],
      ['SEARCH_RECORD', 'form', null, '第三十六条第（四）项'],
      ['SECRECY_REVIEW_SHEET', 'form', null, '第十四条、第十五条、第十六条、第十七条'],
      ['SERVICE_RECORD', 'form', null, '第四十条'],
      ['STATEMENT_OF_ANSWER', 'plain', null, '《中华人民共和国行政复议法》第四十八条'],
      ['STATEMENT_OF_DEFENCE', 'plain', null, '《中华人民共和国行政诉讼法》第六十七条'],
      ['WITHDRAWAL_CONFIRMATION', 'letter', '撤', undefined],
    ]);
  });

  it('an edit of the wording is drawn, and seen in the hash', async () => {
    const directory = edited('letters/reply-provided.md', (text) =>
      text.replace('现答复如下：', '现答复你如下：'),
    );
    const [before, after] = [
      await press.draw(aReplyProvided()),
      await createLetterPress({ templatesDir: directory }).draw(aReplyProvided()),
    ];
    expect((await readBack(after.pdf)).join('')).toContain('现答复你如下：');
    expect(after.templateSha256).not.toBe(before.templateSha256);
  });

  it('an edit of a partial changes the hash of the letters that include it, and of no other', async () => {
    const changed = createLetterPress({
      templatesDir: edited('partials/remedy-either-route.md', (text) => `${text}\n`),
    });
    expect((await changed.draw(aReplyProvided())).templateSha256).not.toBe(
      (await press.draw(aReplyProvided())).templateSha256,
    );
    expect((await changed.draw(aReceipt())).templateSha256).toBe(
      (await press.draw(aReceipt())).templateSha256,
    );
  });

  it.each([
    ['a tag that reaches outside', "{% render '../../etc/passwd' %}"],
    ['a filter there is not', '{{ agencyName | upcase }}'],
    ['the way round the seal', '{{ description | raw }}'],
    ['a partial there is not', "{% include 'nowhere' %}"],
    ['an unclosed condition', '{% if late %}'],
  ])('%s stops the service at its start', (_, addition) => {
    const directory = edited('letters/correction-notice.md', (text) => `${text}\n${addition}\n`);
    expect(() => createLetterPress({ templatesDir: directory })).toThrow();
  });

  it.each([
    ['a variable there is not', '{{ password }}'],
    ['a property of the prototype', '{{ agencyName.constructor }}'],
    ['a mark there is not', '【密级】秘密'],
  ])('%s stops the letter', (_, addition) => {
    const directory = edited('letters/reply-provided.md', (text) => `${text}\n${addition}\n`);
    expect(() => createLetterPress({ templatesDir: directory }).check(aReplyProvided())).toThrow();
  });

  it('a letter without template stops the service at its start', () => {
    const directory = edited('letters/correction-notice.md', (text) =>
      text.replace('id: CORRECTION_NOTICE', 'id: REPLY_PROVIDED'),
    );
    expect(() => createLetterPress({ templatesDir: directory })).toThrow('REPLY_PROVIDED');
  });
});

describe('fonts', () => {
  function fontsDir(list: string): string {
    const directory = mkdtempSync(join(tmpdir(), 'fonts-'));
    const [, sans = ''] = defaultFontChains.body;
    cpSync(sans, join(directory, 'office-fangsong.ttf'));
    writeFileSync(join(directory, 'fonts.yaml'), list);
    return directory;
  }

  it('an office’s own file goes before the fonts of the service', async () => {
    const own = createLetterPress({ templatesDir, fontsDir: fontsDir('body: [office-fangsong.ttf]') });
    expect((await own.draw(aReplyProvided())).fonts).toEqual([
      'NotoSerifSC-Black',
      'NotoSansSC-Medium',
      'NotoSansSC-Bold',
    ]);
  });

  it('an office’s own file may have outlines of PostScript (CFF)', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'fonts-'));
    const otf = join(import.meta.dirname, '../../node_modules/bwip-js/fonts/Inconsolata.otf');
    cpSync(otf, join(directory, 'office.otf'));
    writeFileSync(join(directory, 'fonts.yaml'), 'body: [office.otf]');
    const own = createLetterPress({ templatesDir, fontsDir: directory });
    const drawn = await own.draw(aReplyProvided({ applicantName: 'José Müller' }));
    expect(drawn.fonts).toContain('Inconsolata');
    expect(
      Buffer.from(drawn.pdf)
        .toString('latin1')
        .match(/\/FontFile3 /gu),
    ).toHaveLength(1);
    expect((await readBack(drawn.pdf))[0]).toContain('JoséMüller：你于2026年3月2日');
  });

  it('a file for rare characters goes behind them, in every role', () => {
    const directory = fontsDir('rare: [office-fangsong.ttf]');
    const chains = readFontChains(directory);
    for (const chain of Object.values(chains))
      expect(chain.at(-1)).toBe(join(directory, 'office-fangsong.ttf'));
    expect(chains.body.slice(0, -1)).toEqual(defaultFontChains.body);
  });

  it.each([
    'body: [absent.ttf]',
    'body: [../escape.ttf]',
    'kaiti: [office-fangsong.ttf]',
    'body: office-fangsong.ttf',
  ])('the list "%s" stops the service at its start', (list) =>
    expect(() => readFontChains(fontsDir(list))).toThrow(),
  );

  it('every role has the signs of a letter', () => {
    const signs = '〔〕《》“”‘’（），。、；：？！—…·％℃①㎡0123456789ABCxyz@/:.-';
    for (const role of ['body', 'title', 'heading', 'emphasis'] as const) {
      for (const character of `${signs}政府信息公开条例复议诉讼`)
        expect([role, character, shelf.hasGlyph(role, character)]).toEqual([role, character, true]);
    }
  });

  it('the body has every one of the 20,992 unified ideographs and Extension A', () => {
    const lacking: string[] = [];
    for (let code = 0x4e00; code <= 0x9fff; code++)
      if (!shelf.hasGlyph('body', String.fromCodePoint(code))) lacking.push(code.toString(16));
    for (let code = 0x3400; code <= 0x4dbf; code++)
      if (!shelf.hasGlyph('body', String.fromCodePoint(code))) lacking.push(code.toString(16));
    expect(lacking).toEqual([]);
  });
});

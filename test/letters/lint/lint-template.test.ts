import { describe, expect, it } from '@jest/globals';
import { readTemplateTexts } from '../../../src/letters/read-letter-templates.ts';
import { lintTemplate } from '../../../src/letters/text/lint/lint-template.ts';
import type { TemplateTexts } from '../../../src/usecases/ports/letter-templates.ts';
import { templatesDir } from '../press-under-test.ts';

const shipped = readTemplateTexts(templatesDir);
const ground = { shipped, inForce: shipped, drawing: () => [] };

function textOf(name: string): string {
  return shipped.get(name)?.text ?? '';
}

/** Replaces words that must stand in the text. */
function replaced(name: string, words: string, by: string): string {
  expect(textOf(name)).toContain(words);
  return textOf(name).replace(words, by);
}

function linted(name: string, text: string): readonly string[] {
  return lintTemplate(name, text, ground).map(
    ({ severity, code, line, column }) => `${severity} ${code} ${line}:${column}`,
  );
}

const refusal = 'reply-deliberative';
const remedy = `{% include 'remedy', paper: '告知书' %}`;

describe('a text as it was shipped', () => {
  it.each([...shipped.keys()])('%s has nothing wrong with it', (name) => {
    expect(lintTemplate(name, textOf(name), ground)).toEqual([]);
  });
});

describe('an edit of the wording is free', () => {
  it.each([
    ['a word', refusal, '进行了审查', '进行了认真审查'],
    ['the heading', refusal, '一、不予公开的理由', '一、理由'],
    ['the name of the letter', refusal, 'name: 政府信息不予公开告知书', 'name: 不予公开告知书'],
    ['one more required datum', refusal, '  - because.kind', '  - because.kind\n  - because.ground'],
    ['a datum the letter did not print', refusal, '## 二、', '编号：{{ applicationNo }}\n\n## 二、'],
    [
      'an optional datum inside its condition',
      refusal,
      '## 三、',
      '{% if remedy.reconsiderationChannel %}{{ remedy.reconsiderationChannel }}{% endif %}\n\n## 三、',
    ],
    ['a partial', 'contact', '有疑问的', '有不明白之处的'],
  ])('%s', (_, name, words, by) => {
    expect(linted(name, replaced(name, words, by))).toEqual([]);
  });
});

describe('a text that was published before letters had a check code stays in force, with a warning', () => {
  it.each(['closing', 'registration-receipt', 'verification'])('%s', (name) => {
    const text = name === 'verification' ? '\n' : replaced(name, `{% include 'verification' %}`, '');
    const found = lintTemplate(name, text, ground);
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['WARNING']));
    expect(found.map(({ code }) => code)).toContain('DATUM_NO_LONGER_PRINTED');
  });

  it('what no letter of a kind has may stand in a condition, and nowhere else', () => {
    const words = `{{ verification.code }}`;
    const mark = `{% include 'closing', words: '特此告知' %}`;
    const before = replaced('correction-notice', mark, `{% if verification %}${words}{% endif %}\n\n${mark}`);
    expect(linted('correction-notice', before)).toEqual([]);
    const bare = replaced('correction-notice', mark, `${words}\n\n${mark}`);
    expect(linted('correction-notice', bare)).toEqual([expect.stringContaining('ERROR UNGUARDED_VARIABLE')]);
  });
});

describe('front matter', () => {
  it.each([
    ['none', '---\n', '', 'ERROR FRONT_MATTER_MISSING 1:1'],
    ['no YAML', 'layout: letter', 'layout: [letter', 'ERROR FRONT_MATTER_MALFORMED 5:1'],
    ['an unknown field', 'layout: letter', 'layout: letter\nseal: 1', 'ERROR FRONT_MATTER_MALFORMED 5:7'],
    ['another layout', 'layout: letter', 'layout: receipt', 'ERROR FIELD_FIXED 4:9'],
    ['another letter', 'id: REPLY_DELIBERATIVE', 'id: REPLY_PROVIDED', 'ERROR FIELD_FIXED 2:5'],
    [
      'another class of number',
      'documentNumberClass: 答',
      'documentNumberClass: 补',
      'ERROR FIELD_FIXED 8:22',
    ],
    ['a required datum dropped', '  - because.reason\n', '', 'ERROR REQUIRED_DROPPED 10:3'],
    [
      'a datum there is not',
      '  - because.kind\n',
      '  - because.kind\n  - nope\n',
      'ERROR REQUIRED_UNKNOWN 25:5',
    ],
    [
      'a datum only some letters have',
      '  - because.kind\n',
      '  - because.kind\n  - remedy.reconsiderationChannel\n',
      'ERROR REQUIRED_NOT_ALWAYS_THERE 25:5',
    ],
  ])('%s', (_, words, by, expected) => {
    expect(linted(refusal, replaced(refusal, words, by))).toEqual([expected]);
  });
});

describe('what the template engine cannot follow', () => {
  it.each([
    ['{% if you %}', 'ERROR NOT_CLOSED 57:1'],
    ['好{{ agencyName', 'ERROR NOT_CLOSED 57:2'],
    ['{% endif %}', 'ERROR SYNTAX 57:1'],
    ['{% render "x" %}', 'ERROR UNKNOWN_TAG 57:1'],
    ['{% assign a = 1 %}', 'ERROR UNKNOWN_TAG 57:1'],
    ['{{ agencyName | upcase }}', 'ERROR UNKNOWN_FILTER 57:1'],
    [`{% include 'nope' %}`, 'ERROR UNKNOWN_PARTIAL 57:1'],
    ['{% include agencyName %}', 'ERROR NOT_SUPPORTED 57:1'],
    ['{% for n in (1..99999999) %}好{% endfor %}', 'ERROR NOT_SUPPORTED 57:1'],
    ['{% for n in agencyName %}好{% endfor %}', 'ERROR NOT_A_LIST 57:13'],
  ])('%s', (addition, expected) => {
    expect(linted(refusal, `${textOf(refusal)}\n${addition}\n`)).toEqual([expected]);
  });
});

describe('data', () => {
  it.each([
    ['one there is not', '{{ password }}', 'ERROR UNKNOWN_VARIABLE 57:4'],
    ['one there is not, in a condition', '{% if nope %}好{% endif %}', 'ERROR UNKNOWN_VARIABLE 57:7'],
    ['a branch no specimen takes', `{% if you == '' %}{{ nope }}{% endif %}`, 'ERROR UNKNOWN_VARIABLE 57:22'],
    ['a member there is not', '{{ because.law }}', 'ERROR UNKNOWN_VARIABLE 57:4'],
    ['a property of the prototype', '{{ agencyName.constructor }}', 'ERROR UNKNOWN_VARIABLE 57:4'],
    ['an element by number', '{{ corrections[0].noticeSentOn }}', 'ERROR UNKNOWN_VARIABLE 57:4'],
    ['an optional one', '{{ remedy.reconsiderationChannel }}', 'ERROR UNGUARDED_VARIABLE 57:4'],
    [
      'an optional one under a condition on another',
      '{% for each in corrections %}{% if each.noticeSentOn %}{{ each.correctedOn | day }}{% endif %}{% endfor %}',
      'ERROR UNGUARDED_VARIABLE 57:56',
    ],
    [
      'an optional day as it is stored, under a condition on what mostly comes with it',
      '{% if fee.amount %}{{ deferral.untilOn }}{% endif %}',
      'ERROR UNGUARDED_VARIABLE 57:23',
    ],
    ['a list', '{{ corrections }}', 'ERROR NOT_PRINTABLE 57:4'],
    ['yes or no', '{{ remedy.reconsiderationFirst }}', 'ERROR NOT_PRINTABLE 57:4'],
    ['a name as a day', '{{ agencyName | day }}', 'ERROR WRONG_FILTER 57:4'],
    [
      'yes or no of a loop',
      '{% for each in corrections %}{{ forloop.first }}{% endfor %}',
      'ERROR NOT_PRINTABLE 57:33',
    ],
    ['a day after another filter', '{{ receivedOn | sentence | day }}', 'ERROR WRONG_FILTER 57:4'],
    ['words as a day', `{{ '三月' | day }}`, 'ERROR WRONG_FILTER 57:4'],
    ['the size of a size', '{{ corrections.size.size }}', 'ERROR UNKNOWN_VARIABLE 57:4'],
    ['a day as it is stored', '{{ receivedOn }}', 'WARNING DAY_UNFORMATTED 57:4'],
  ])('%s', (_, addition, expected) => {
    expect(linted(refusal, `${textOf(refusal)}\n${addition}\n`)).toContain(expected);
  });

  it('loops within loops within loops, of which each multiplies the work, are not followed', () => {
    const loop = '{% for each in corrections %}';
    const nested = `${loop.repeat(4)}好${'{% endfor %}'.repeat(4)}`;
    expect(linted(refusal, `${textOf(refusal)}\n${nested}\n`)).toEqual(['ERROR NOT_SUPPORTED 57:88']);
  });

  it('a ground’s own member is printed where the ground is asked', () => {
    const [partial, words] = ['because', '该部分不属于政府信息。'];
    expect(linted(partial, replaced(partial, words, `{{ because.law }}${words}`))).toEqual([
      'ERROR UNGUARDED_VARIABLE 17:4',
    ]);
    const own = '{{ because.law }}对该部分信息的获取有特别规定';
    expect(linted(partial, replaced(partial, own, `依照${own}`))).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    ['a mark there is not', '【密级】秘密', 'ERROR UNKNOWN_MARK 57:1'],
    ['a mark behind a condition', '{% if you %}【密级】秘密{% endif %}', 'ERROR UNKNOWN_MARK 57:13'],
    ['a fourth level', '#### 一', 'ERROR UNKNOWN_MARK 57:1'],
    ['an item outside the enclosures', '- 一', 'ERROR STRAY_ITEM 57:1'],
    ['a row with a cell more', '| 一 | 二 |\n| 三 | 四 | 五 |', 'ERROR RAGGED_TABLE 58:1'],
    ['a QR code of nothing', '【二维码】进度', 'ERROR QR_INCOMPLETE 57:1'],
    ['a second title', '# 通知书', 'ERROR TITLE_REPEATED 31:1'],
    ['tags of HTML', '请<b>务必</b>说明。', 'WARNING MARKUP_PRINTED 57:2'],
    ['bold type of Markdown', '请**务必**说明。', 'WARNING MARKUP_PRINTED 57:2'],
    ['a zero-width character', '请\u200b说明。', 'ERROR CHARACTER_NOT_ALLOWED 57:2'],
    ['the sign that seals a value', '请\ufdd0说明。', 'ERROR CHARACTER_NOT_ALLOWED 57:2'],
  ])('%s', (_, addition, expected) => {
    expect(linted(refusal, `${textOf(refusal)}\n${addition}\n`)).toEqual([expected]);
  });

  it('a heading of the second level without one of the first', () => {
    expect(linted(refusal, replaced(refusal, '## 一、', '### 一、'))).toEqual(['ERROR HEADING_LEVEL 41:1']);
  });

  it('a hundred thousand characters', () => {
    expect(linted(refusal, textOf(refusal) + '长'.repeat(100_000))).toEqual(['ERROR TOO_LONG 1:1']);
  });
});

describe('what a letter may not lose', () => {
  it.each([
    ['its remedies', refusal, remedy, 'ERROR REMEDY_MISSING 31:1'],
    ['its signature', refusal, `{% include 'closing', words: '特此告知' %}`, 'ERROR SIGNATURE_MISSING 31:1'],
    ['its addressee', refusal, '【主送】{{ applicantName }}：', 'ERROR ADDRESSEE_MISSING 31:1'],
    ['its title', refusal, '# 政府信息不予公开告知书\n', 'ERROR TITLE_MISSING 31:1'],
    [
      'a required datum',
      'correction-notice',
      '{{ item.what | sentence }}',
      'ERROR REQUIRED_NOT_PRINTED 25:1',
    ],
    [
      'its enclosures',
      'reply-provided',
      `{% include 'closing', words: '特此答复' %}`,
      'ERROR ENCLOSURES_MISSING 31:1',
    ],
    [
      'a datum that is not required',
      'closing',
      '- {{ enclosure.name }}\n',
      'WARNING DATUM_NO_LONGER_PRINTED 1:1',
    ],
    [
      'what it depends on',
      'correction-notice',
      '{% unless late %}答复期限自本机关收到补正后的申请之日起重新计算。{% endunless %}',
      'WARNING DATUM_NO_LONGER_USED 25:1',
    ],
    ['the signature, through a partial', 'closing', '【落款】', 'ERROR SIGNATURE_MISSING 1:1'],
    ['an article', refusal, '第十六条第二款、', 'WARNING LEGAL_WORDS_DROPPED 31:1'],
    ['the term, through a partial', 'remedy-either-route', '60日内', 'WARNING LEGAL_WORDS_DROPPED 1:1'],
  ])('%s', (_, name, words, expected) => {
    expect(linted(name, replaced(name, words, ''))).toContain(expected);
  });

  it('the remedies are asked for in every case, not only where a condition lets them', () => {
    const hidden = replaced(refusal, remedy, `{% if corrections.size > 0 %}${remedy}{% endif %}`);
    expect(linted(refusal, hidden)).toEqual([
      'ERROR REMEDY_MISSING 31:1',
      'ERROR REMEDY_MISSING 31:1',
      'ERROR REMEDY_MISSING 31:1',
    ]);
  });
});

describe('partials', () => {
  it('what is wrong inside a partial is shown at its include, and named', () => {
    const text = replaced(refusal, `{% include 'contact', paper: '告知书' %}`, `{% include 'contact' %}`);
    expect(lintTemplate(refusal, text, ground)).toMatchObject([
      { code: 'UNKNOWN_VARIABLE', line: 49, column: 1, zh: '没有“contact: paper”这项数据' },
    ]);
  });

  it('a parameter nobody uses', () => {
    const text = replaced(refusal, `'contact', paper:`, `'contact', colour: '红', paper:`);
    expect(linted(refusal, text)).toEqual(['WARNING UNUSED_PARAMETER 49:1']);
  });

  it('a partial is checked with every letter that includes it', () => {
    expect(linted('opening', replaced('opening', '{{ channelText }}', '{{ queryCode }}'))).toContain(
      'ERROR UNKNOWN_VARIABLE 1:79',
    );
  });

  it('a partial that includes itself', () => {
    expect(linted('remedy', `${textOf('remedy')}{% include 'remedy', paper: paper %}`)).toContain(
      'ERROR PARTIAL_CYCLE 8:1',
    );
  });

  it('a letter is checked with the partials in force', () => {
    const inForce: TemplateTexts = new Map([
      ...shipped,
      ['contact', { sort: 'PARTIAL', version: 2, text: '{{ you }}可以与本机关联系：{{ agencyPhone }}。\n' }],
    ]);
    const findings = lintTemplate(refusal, textOf(refusal), { ...ground, inForce });
    expect(findings.map(({ code }) => code)).toEqual(['REQUIRED_NOT_PRINTED', 'UNUSED_PARAMETER']);
  });
});

describe('drawing', () => {
  it('a character without a glyph is named', () => {
    expect(lintTemplate(refusal, textOf(refusal), { ...ground, drawing: () => ['𱁬'] })).toMatchObject([
      { severity: 'ERROR', code: 'GLYPH_MISSING', zh: '字库没有“𱁬”这个字' },
    ]);
  });
});

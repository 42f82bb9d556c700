import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Service, startService } from '../support/service.ts';
import { type TemplateDesk, templateDesk } from '../support/template-desk.ts';

let service: Service;
let desk: TemplateDesk;

beforeAll(async () => {
  service = await startService('2026-03-02');
  desk = templateDesk(service);
});

afterAll(() => service.close());

const publishing = `mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { __typename
  ... on TemplateFaulty { zh findings { severity code line } } ... on LetterTemplate { version } } }`;

describe('a clerk cannot break a letter', () => {
  const reply = 'reply-deliberative';
  it.each<[string, (text: string) => string, string]>([
    ['the remedies deleted', (text) => text.replace(/\{% include 'remedy'.*%\}/u, ''), 'REMEDY_MISSING'],
    ['a datum there is not', (text) => `${text}\n{{ password }}\n`, 'UNKNOWN_VARIABLE'],
    ['a condition left open', (text) => `${text}\n{% if you %}\n`, 'NOT_CLOSED'],
    ['a tag of the engine', (text) => `${text}\n{% render 'x' %}\n`, 'UNKNOWN_TAG'],
    ['the signature deleted', (text) => text.replace(/\{% include 'closing'.*%\}/u, ''), 'SIGNATURE_MISSING'],
    ['a character no font has', (text) => `${text}\n😀\n`, 'GLYPH_MISSING'],
    ['no front matter', () => '# 告知书\n', 'FRONT_MATTER_MISSING'],
  ])('%s: kept as a draft, and not published', async (_, edit, code) => {
    const { text, version } = await desk.template(reply);
    const { draft, draftFindings } = await desk.saved(reply, edit(text));
    expect(draftFindings).toContainEqual(expect.objectContaining({ severity: 'ERROR', code }));
    const input = { name: reply, version: draft?.version, why: '试' };
    const answer = await (await service.as('admin')).ask(publishing, { input });
    expect(answer['publishTemplate']).toMatchObject({
      __typename: 'TemplateFaulty',
      findings: expect.arrayContaining([expect.objectContaining({ code })]),
    });
    await desk.change('discardTemplateDraft', { name: reply, version: draft?.version });
    expect(await desk.template(reply)).toMatchObject({ version, text, draft: null });
  });

  it('a hundred thousand characters are not even kept', async () => {
    const { text, editedVersion } = await desk.template(reply);
    const input = { name: reply, text: text + '长'.repeat(100_000), basedOn: editedVersion };
    expect(await desk.change('saveTemplateDraft', input)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'text',
      problem: 'TOO_LONG',
    });
  });

  it('markup is printed as it stands, and the editor is told', async () => {
    const { text } = await desk.template(reply);
    const { draftFindings } = await desk.saved(reply, text.replace('进行了审查', '进行了<b>审查</b>'));
    expect(draftFindings).toEqual([{ severity: 'WARNING', code: 'MARKUP_PRINTED', line: 39, column: 18 }]);
    const asked = await (
      await service.as('admin')
    ).ask(
      `query ($text: String!) { previewLetter(name: "${reply}", text: $text) { ... on LetterPreview { html } } }`,
      { text: (await desk.template(reply)).draft?.text },
    );
    expect(asked).toMatchObject({
      previewLetter: { html: expect.stringContaining('&lt;b&gt;审查&lt;/b&gt;') },
    });
  });

  it('a part of many letters is checked with each of them', async () => {
    const { text } = await desk.template('opening');
    const { draft } = await desk.saved('opening', text.replace('{{ channelText }}', '{{ queryCode }}'));
    const input = { name: 'opening', version: draft?.version, why: '试' };
    const answer = await (await service.as('admin')).ask(publishing, { input });
    expect(answer['publishTemplate']).toMatchObject({ __typename: 'TemplateFaulty' });
    await desk.change('discardTemplateDraft', { name: 'opening', version: draft?.version });
  });
});

describe('two editors', () => {
  const name = 'contact';

  it('who saves second is told, and has lost nothing', async () => {
    const { text, editedVersion: basedOn } = await desk.template(name);
    const first = { name, text: text.replace('有疑问的', '有不明之处的'), basedOn };
    const second = { name, text: text.replace('有疑问的', '不清楚的'), basedOn };
    const answers = await Promise.all([
      desk.change('saveTemplateDraft', first),
      desk.change('saveTemplateDraft', second),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'LetterTemplate',
      'TemplateOutdated',
    ]);
    const { history } = await desk.template(name);
    expect(history).toHaveLength(2);
  });

  it('the same draft published twice at once is published once', async () => {
    const version = (await desk.template(name)).draft?.version;
    const answers = await Promise.all([
      desk.change('publishTemplate', { name, version, why: '甲' }),
      desk.change('publishTemplate', { name, version, why: '乙' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'LetterTemplate',
      'TemplateDraftMissing',
    ]);
  });
});

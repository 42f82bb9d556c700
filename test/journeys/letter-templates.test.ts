import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lettersReport } from '../../src/cli/verify-letters.ts';
import { openProduct } from '../../src/main.ts';
import { createLetterArchive } from '../../src/store/letter-archive.ts';
import { renderAgain, verifyLetters } from '../../src/usecases/oversight/render-again.ts';
import { readBack } from '../letters/press-under-test.ts';
import type { Json, Member, Visitor } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService('2026-03-02');
});

afterAll(() => service.close());

const handler = 'chen.wangshu';
const items = [{ what: '所需信息的内容不明确', guidance: '请写明文件名称、文号或者年份' }];
const notice = 'correction-notice';
const sentence = '经审查，该申请需要补正。';

interface Template {
  readonly version: number;
  readonly editedVersion: number;
  readonly text: string;
  readonly edited: boolean;
  readonly draft: { readonly version: number; readonly text: string } | null;
  readonly draftFindings: readonly Json[];
  readonly history: readonly Json[];
}

async function templateAsSeenBy(who: Visitor, name: string): Promise<Template> {
  const data = await who.ask(
    `query ($name: String!) { letterTemplate(name: $name) { version editedVersion text edited
       draft { version text } draftFindings { severity code line column }
       history { version state basedOn why recordedBy { userName } } } }`,
    { name },
  );
  return data['letterTemplate'] as Template;
}

async function template(name = notice): Promise<Template> {
  return templateAsSeenBy(await service.as('admin'), name);
}

async function change(name: string, input: Json): Promise<Member> {
  return (await service.as('admin')).act(name, input);
}

/** Saves and publishes the text in force with some words replaced. */
async function published(words: string, by: string, name = notice): Promise<void> {
  const { text, editedVersion } = await template(name);
  expect(text).toContain(words);
  await change('saveTemplateDraft', { name, text: text.replace(words, by), basedOn: editedVersion });
  const { draft } = await template(name);
  const version = draft?.version;
  const done = await change('publishTemplate', { name, version, why: '用语更亲和' });
  expect(done).toMatchObject({ __typename: 'LetterTemplate', edited: true });
}

/** A correction notice, decided and not yet drawn. */
async function noticeIssued(): Promise<CaseInHand> {
  service.clock.set('2026-03-02');
  const { hand } = await submitOnline(service);
  await toHandling(service, hand);
  await hand.done(handler, 'issueCorrectionNotice', { items, by: 'POST' });
  return hand;
}

interface KeptLetter {
  readonly id: string;
  readonly sha256: string;
  readonly template: string;
  readonly template_sha256: string;
  readonly template_parts: Readonly<Record<string, number>>;
}

async function noticeOf(hand: CaseInHand): Promise<KeptLetter> {
  const { rows } = await service.owner.query<KeptLetter>(
    `select * from letter where case_id = $1 and kind = 'CORRECTION_NOTICE'`,
    [hand.id],
  );
  const [letter] = rows;
  if (!letter) throw new Error('no notice');
  return letter;
}

/** The service's own relay is at rest: another process, just started, draws what waits. */
async function redrawn(): Promise<void> {
  const other = await openProduct(service.config, { log: service.product.log });
  await service.lettersDrawn();
  await other.close();
}

async function wordsOf(hand: CaseInHand): Promise<string> {
  const { sha256 } = await noticeOf(hand);
  return (await readBack(await service.product.deps.blobs.read(sha256))).join('');
}

describe('the texts of letters', () => {
  it('are at first those that came with the service, each its first version', async () => {
    const who = await service.as('lin.zhixia');
    const { letterTemplates } = (await who.ask(
      '{ letterTemplates { name sort title version edited shippedChanged unusable { code } letters } }',
    )) as { letterTemplates: readonly Json[] };
    expect(letterTemplates.filter(({ sort }) => sort === 'LETTER')).toHaveLength(69);
    expect(new Set(letterTemplates.map(({ version, edited }) => `${version} ${edited}`))).toEqual(
      new Set(['1 false']),
    );
    expect(letterTemplates).toContainEqual({
      name: notice,
      sort: 'LETTER',
      title: '政府信息公开申请补正告知书',
      version: 1,
      edited: false,
      shippedChanged: false,
      unusable: [],
      letters: [notice],
    });
  });

  it('say which data they may use', async () => {
    const who = await service.as('lin.zhixia');
    const { letterTemplate } = (await who.ask(
      `{ letterTemplate(name: "${notice}") { variables { path meaning example optional } } }`,
    )) as { letterTemplate: { variables: readonly Json[] } };
    expect(letterTemplate.variables).toContainEqual({
      path: 'items[].guidance',
      meaning: '补正办法',
      example: '请写明具体的小区名称、项目名称或者批复文号',
      optional: false,
    });
    expect(letterTemplate.variables.filter(({ meaning }) => meaning === null)).toEqual([]);
  });

  it('are for the staff; drafts for the administrators of the supervising authority', async () => {
    const { text } = await template();
    await change('saveTemplateDraft', { name: notice, text: `${text}\n好。\n`, basedOn: 1 });
    expect((await template()).draft).toMatchObject({ version: 2 });
    expect(await templateAsSeenBy(await service.as('lin.zhixia'), notice)).toMatchObject({
      draft: null,
      editedVersion: 1,
      history: [{ version: 1, state: 'SHIPPED', recordedBy: null }],
    });
    expect(await templateAsSeenBy(service.public, notice)).toBeNull();
    await change('discardTemplateDraft', { name: notice, version: 2 });
    expect((await template()).draft).toBeNull();
  });

  it.each(['lin.zhixia', 'su.yanqiu', 'shen.jibai'])('are not changed by %s', async (userName) => {
    const who = await service.as(userName);
    const no = { __typename: 'NotPermitted', by: ['ADMINISTRATOR'] };
    const why = '试';
    const draft = { name: notice, text: '好', basedOn: 1, why };
    expect(await who.act('saveTemplateDraft', draft)).toMatchObject(no);
    expect(await who.act('publishTemplate', { name: notice, version: 1, why })).toMatchObject(no);
    expect(await who.act('discardTemplateDraft', { name: notice, version: 1, why })).toMatchObject(no);
    expect(await who.act('withdrawTemplate', { name: notice, version: 1, why })).toMatchObject(no);
    const asked = await who.ask(`{ lintLetterTemplate(name: "${notice}", text: "") { __typename } }`);
    expect(asked['lintLetterTemplate']).toEqual({ __typename: 'NotPermitted' });
  });

  it('an administrator of a lower agency administers that agency, not the letters of all', async () => {
    const admin = await service.as('admin');
    const [staffId, agencyId] = [service.staffId('he.yuanzhou'), service.agencyId('QH02')];
    await admin.act('grantRole', { staffId, role: 'ADMINISTRATOR', agencyId });
    const who = await service.as('he.yuanzhou');
    expect(await who.act('saveTemplateDraft', { name: notice, text: '好', basedOn: 1 })).toMatchObject({
      __typename: 'NotPermitted',
    });
  });
});

describe('a changed sentence', () => {
  it('is in the letters checked from then on, and those checked before are drawn as they were checked', async () => {
    await service.product.relay.stop();
    const before = await noticeIssued();
    await published(sentence, '您的申请已经收悉，经审查需要补正。');
    const after = await noticeIssued();
    expect((await noticeOf(before)).template_parts).toMatchObject({ [notice]: 1, opening: 1, contact: 1 });
    const { version } = await template();
    expect((await noticeOf(after)).template_parts).toMatchObject({ [notice]: version, opening: 1 });

    // Another process draws both: it has never held the first wording in force.
    await redrawn();
    expect(await wordsOf(before)).toContain('经审查，该申请需要补正。');
    expect(await wordsOf(after)).toContain('您的申请已经收悉，经审查需要补正。');
    expect((await noticeOf(before)).template_sha256).not.toBe((await noticeOf(after)).template_sha256);
  });
});

describe('drawn again from what is kept', () => {
  it('letters of both wordings give the bytes that are stored', async () => {
    const archive = createLetterArchive(service.product.database.pool);
    const { letters, counts, findings } = await verifyLetters(service.product.deps, archive);
    expect(findings).toEqual([]);
    expect(counts).toEqual({ SAME: letters });
    expect(letters).toBeGreaterThanOrEqual(4);
  });

  it('a letter whose kept data were changed is found', async () => {
    const hand = await noticeIssued();
    await redrawn();
    const { id } = await noticeOf(hand);
    const archive = createLetterArchive(service.product.database.pool);
    expect(await renderAgain(service.product.deps, archive, id)).toEqual({ result: 'SAME' });
    await service.owner.query(
      `update letter set data = jsonb_set(data, '{applicantName}', '"周沐语"') where id = $1`,
      [id],
    );
    expect(await renderAgain(service.product.deps, archive, id)).toMatchObject({ result: 'DIFFERENT' });
    const { lines, exitCode } = lettersReport(await verifyLetters(service.product.deps, archive));
    expect([lines.length, exitCode]).toEqual([2, 1]);
    expect(lines[0]).toContain(`${id} CORRECTION_NOTICE`);
  });
});

/** Saves a draft upon what an editor is shown. */
async function saved(name: string, text: string): Promise<Template> {
  const { editedVersion } = await template(name);
  await change('saveTemplateDraft', { name, text, basedOn: editedVersion });
  return template(name);
}

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
    const { text, version } = await template(reply);
    const { draft, draftFindings } = await saved(reply, edit(text));
    expect(draftFindings).toContainEqual(expect.objectContaining({ severity: 'ERROR', code }));
    const input = { name: reply, version: draft?.version, why: '试' };
    const answer = await (await service.as('admin')).ask(publishing, { input });
    expect(answer['publishTemplate']).toMatchObject({
      __typename: 'TemplateFaulty',
      findings: expect.arrayContaining([expect.objectContaining({ code })]),
    });
    await change('discardTemplateDraft', { name: reply, version: draft?.version });
    expect(await template(reply)).toMatchObject({ version, text, draft: null });
  });

  it('a hundred thousand characters are not even kept', async () => {
    const { text, editedVersion } = await template(reply);
    const input = { name: reply, text: text + '长'.repeat(100_000), basedOn: editedVersion };
    expect(await change('saveTemplateDraft', input)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'text',
      problem: 'TOO_LONG',
    });
  });

  it('markup is printed as it stands, and the editor is told', async () => {
    const { text } = await template(reply);
    const { draftFindings } = await saved(reply, text.replace('进行了审查', '进行了<b>审查</b>'));
    expect(draftFindings).toEqual([{ severity: 'WARNING', code: 'MARKUP_PRINTED', line: 39, column: 18 }]);
    const asked = await (
      await service.as('admin')
    ).ask(
      `query ($text: String!) { previewLetter(name: "${reply}", text: $text) { ... on LetterPreview { html } } }`,
      { text: (await template(reply)).draft?.text },
    );
    expect(asked).toMatchObject({
      previewLetter: { html: expect.stringContaining('&lt;b&gt;审查&lt;/b&gt;') },
    });
  });

  it('a part of many letters is checked with each of them', async () => {
    const { text } = await template('opening');
    const { draft } = await saved('opening', text.replace('{{ channelText }}', '{{ queryCode }}'));
    const input = { name: 'opening', version: draft?.version, why: '试' };
    const answer = await (await service.as('admin')).ask(publishing, { input });
    expect(answer['publishTemplate']).toMatchObject({ __typename: 'TemplateFaulty' });
    await change('discardTemplateDraft', { name: 'opening', version: draft?.version });
  });
});

describe('two editors', () => {
  const name = 'contact';

  it('who saves second is told, and has lost nothing', async () => {
    const { text, editedVersion: basedOn } = await template(name);
    const first = { name, text: text.replace('有疑问的', '有不明之处的'), basedOn };
    const second = { name, text: text.replace('有疑问的', '不清楚的'), basedOn };
    const answers = await Promise.all([
      change('saveTemplateDraft', first),
      change('saveTemplateDraft', second),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'LetterTemplate',
      'TemplateOutdated',
    ]);
    const { history } = await template(name);
    expect(history).toHaveLength(2);
  });

  it('the same draft published twice at once is published once', async () => {
    const version = (await template(name)).draft?.version;
    const answers = await Promise.all([
      change('publishTemplate', { name, version, why: '甲' }),
      change('publishTemplate', { name, version, why: '乙' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'LetterTemplate',
      'TemplateDraftMissing',
    ]);
  });
});

describe('going back', () => {
  it('to what came with the service: the next letter says it again', async () => {
    const { version, editedVersion } = await template();
    expect(await change('withdrawTemplate', { name: notice, version: 1, why: '试' })).toMatchObject({
      __typename: 'TemplateOutdated',
    });
    const { draft } = await saved(notice, `${(await template()).text}\n好。\n`);
    expect(await change('withdrawTemplate', { name: notice, version, why: '试' })).toMatchObject({
      __typename: 'TemplateDraftOpen',
      version: draft?.version,
    });
    await change('discardTemplateDraft', { name: notice, version: draft?.version });
    expect(await change('withdrawTemplate', { name: notice, version, why: '恢复原文' })).toMatchObject({
      edited: false,
      version: 1,
    });
    expect(editedVersion).toBe(version);
    const hand = await noticeIssued();
    await redrawn();
    expect(await wordsOf(hand)).toContain(sentence);
    expect((await noticeOf(hand)).template_parts).toMatchObject({ [notice]: 1 });
  });

  it('to an earlier version: its text is published anew', async () => {
    const { history } = await template();
    const earlier = history.find(({ state }) => state === 'PUBLISHED');
    const back = { name: notice, version: 1, to: earlier?.['version'], why: '再用' };
    expect(await change('withdrawTemplate', back)).toMatchObject({ edited: true });
    expect((await template()).text).toContain('您的申请已经收悉');
    expect(await change('withdrawTemplate', { ...back, version: 1 })).toMatchObject({
      __typename: 'TemplateOutdated',
    });
    const { version } = await template();
    expect(await change('withdrawTemplate', { ...back, version, to: 99 })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'to',
    });
  });

  it('the history tells all of it, and is never altered', async () => {
    const { history } = await template();
    expect(history.map(({ state }) => state).toReversed()).toEqual([
      'SHIPPED',
      'DRAFT',
      'DISCARDED',
      'DRAFT',
      'PUBLISHED',
      'DRAFT',
      'DISCARDED',
      'WITHDRAWN',
      'PUBLISHED',
    ]);
    expect(history[0]).toMatchObject({ why: '再用', recordedBy: { userName: 'admin' } });
    for (const statement of [
      `update letter_template_version set text = 'x'`,
      'delete from letter_template_version',
      'truncate letter_template_version cascade',
    ]) {
      await expect(service.owner.query(statement)).rejects.toThrow(/append-only/);
    }
  });
});

describe('previews', () => {
  const asked = `query ($name: String!, $letter: String, $specimen: Int) {
    previewLetter(name: $name, letter: $letter, specimen: $specimen) { __typename
      ... on LetterPreview { letter specimen specimens { zh } html findings { code } }
      ... on InvalidInput { path } } }`;

  async function preview(variables: Json, userName = 'lin.zhixia'): Promise<Json> {
    return (await (await service.as(userName)).ask(asked, variables))['previewLetter'] as Json;
  }

  it('show the text in force with a specimen, to every member of staff', async () => {
    expect(await preview({ name: notice, specimen: 1 })).toMatchObject({
      letter: notice,
      specimen: 1,
      specimens: [{ zh: '一般情形' }, { zh: '只有一项，逾期发出' }],
      html: expect.stringContaining('<h1>政府信息公开申请补正告知书</h1>'),
      findings: [],
    });
    expect((await service.public.ask(asked, { name: notice }))['previewLetter']).toEqual({
      __typename: 'NotPermitted',
    });
  });

  it('show a part in a letter that includes it', async () => {
    expect(await preview({ name: 'remedy', letter: 'lapse-notice', specimen: 2 })).toMatchObject({
      letter: 'lapse-notice',
      html: expect.stringContaining('先向清湖县人民政府申请行政复议'),
    });
    expect(await preview({ name: 'remedy', letter: notice })).toEqual({
      __typename: 'InvalidInput',
      path: 'specimen',
    });
  });

  it('do not follow a text that would keep the service busy', async () => {
    const { text } = await template('reply-partial-disclosure');
    const loops = '{% for part in withheld %}'.repeat(40) + '好' + '{% endfor %}'.repeat(40);
    const answer = await (
      await service.as('admin')
    ).ask(
      `query ($text: String!) { previewLetter(name: "reply-partial-disclosure", text: $text, specimen: 4) {
         ... on LetterPreview { html findings { code } } } }`,
      { text: `${text}\n${loops}\n` },
    );
    expect(answer['previewLetter']).toEqual({ html: null, findings: [{ code: 'NOT_SUPPORTED' }] });
  });

  it('are drawn as PDF, of a draft for administrators only', async () => {
    const { text } = await template();
    const { draft } = await saved(notice, text.replace('## 一、需要补正的事项', '## 一、补正事项'));
    const path = `/letter-templates/${notice}/preview.pdf?version=${draft?.version}`;
    const given = await (await service.as('admin')).fetch(path);
    expect([given.status, given.headers.get('content-type'), given.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    const words = (await readBack(new Uint8Array(await given.arrayBuffer()))).join('');
    expect(words).toContain('一、补正事项');
    const clerk = await service.as('lin.zhixia');
    expect((await clerk.fetch(path)).status).toBe(404);
    expect((await clerk.fetch(`/letter-templates/${notice}/preview.pdf?specimen=1`)).status).toBe(200);
    for (const wrong of [
      `${notice}/preview.pdf?specimen=9`,
      `${notice}/preview.pdf?version=x`,
      'x/preview.pdf',
    ])
      expect((await clerk.fetch(`/letter-templates/${wrong}`)).status).toBe(404);
    expect((await service.public.fetch(path)).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openProduct } from '../../src/main.ts';
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

async function wordsOf(hand: CaseInHand): Promise<string> {
  await service.lettersDrawn();
  const { sha256 } = await noticeOf(hand);
  return (await readBack(await service.product.deps.blobs.read(sha256))).join('');
}

describe('the texts of letters', () => {
  it('are at first those that came with the service, each its first version', async () => {
    const who = await service.as('lin.zhixia');
    const { letterTemplates } = (await who.ask(
      '{ letterTemplates { name sort title version edited shippedChanged unusable { code } letters } }',
    )) as { letterTemplates: readonly Json[] };
    expect(letterTemplates.filter(({ sort }) => sort === 'LETTER')).toHaveLength(38);
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
    const other = await openProduct(service.config, { log: service.product.log });
    try {
      expect(await wordsOf(before)).toContain('经审查，该申请需要补正。');
      expect(await wordsOf(after)).toContain('您的申请已经收悉，经审查需要补正。');
    } finally {
      await other.close();
    }
    expect((await noticeOf(before)).template_sha256).not.toBe((await noticeOf(after)).template_sha256);
  });
});

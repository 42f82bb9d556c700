import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lettersReport } from '../../src/cli/verify-letters.ts';
import { openProduct } from '../../src/main.ts';
import { createLetterArchive } from '../../src/store/letter-archive.ts';
import { renderAgain, verifyLetters } from '../../src/usecases/oversight/render-again.ts';
import { readBack } from '../letters/press-under-test.ts';
import type { Json } from '../support/graphql-client.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { type TemplateDesk, templateAsSeenBy, templateDesk } from '../support/template-desk.ts';

let service: Service;
let desk: TemplateDesk;

beforeAll(async () => {
  service = await startService('2026-03-02');
  desk = templateDesk(service);
});

afterAll(() => service.close());

const handler = 'chen.wangshu';
const items = [{ what: '所需信息的内容不明确', guidance: '请写明文件名称、文号或者年份' }];
const notice = 'correction-notice';
const sentence = '经审查，该申请需要补正。';

/** Saves and publishes the text in force with some words replaced. */
async function published(words: string, by: string, name = notice): Promise<void> {
  const { text, editedVersion } = await desk.template(name);
  expect(text).toContain(words);
  await desk.change('saveTemplateDraft', { name, text: text.replace(words, by), basedOn: editedVersion });
  const { draft } = await desk.template(name);
  const version = draft?.version;
  const done = await desk.change('publishTemplate', { name, version, why: '用语更亲和' });
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
    const { text } = await desk.template(notice);
    await desk.change('saveTemplateDraft', { name: notice, text: `${text}\n好。\n`, basedOn: 1 });
    expect((await desk.template(notice)).draft).toMatchObject({ version: 2 });
    expect(await templateAsSeenBy(await service.as('lin.zhixia'), notice)).toMatchObject({
      draft: null,
      editedVersion: 1,
      history: [{ version: 1, state: 'SHIPPED', recordedBy: null }],
    });
    expect(await templateAsSeenBy(service.public, notice)).toBeNull();
    await desk.change('discardTemplateDraft', { name: notice, version: 2 });
    expect((await desk.template(notice)).draft).toBeNull();
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
    const { version } = await desk.template(notice);
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

describe('going back', () => {
  it('to what came with the service: the next letter says it again', async () => {
    const { version, editedVersion } = await desk.template(notice);
    expect(await desk.change('withdrawTemplate', { name: notice, version: 1, why: '试' })).toMatchObject({
      __typename: 'TemplateOutdated',
    });
    const { draft } = await desk.saved(notice, `${(await desk.template(notice)).text}\n好。\n`);
    expect(await desk.change('withdrawTemplate', { name: notice, version, why: '试' })).toMatchObject({
      __typename: 'TemplateDraftOpen',
      version: draft?.version,
    });
    await desk.change('discardTemplateDraft', { name: notice, version: draft?.version });
    expect(await desk.change('withdrawTemplate', { name: notice, version, why: '恢复原文' })).toMatchObject({
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
    const { history } = await desk.template(notice);
    const earlier = history.find(({ state }) => state === 'PUBLISHED');
    const back = { name: notice, version: 1, to: earlier?.['version'], why: '再用' };
    expect(await desk.change('withdrawTemplate', back)).toMatchObject({ edited: true });
    expect((await desk.template(notice)).text).toContain('您的申请已经收悉');
    expect(await desk.change('withdrawTemplate', { ...back, version: 1 })).toMatchObject({
      __typename: 'TemplateOutdated',
    });
    const { version } = await desk.template(notice);
    expect(await desk.change('withdrawTemplate', { ...back, version, to: 99 })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'to',
    });
  });

  it('the history tells all of it, and is never altered', async () => {
    const { history } = await desk.template(notice);
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

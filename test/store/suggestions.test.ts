import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done } from '../../src/case-file/outcome.ts';
import { searchBeforeAsking } from '../../src/usecases/catalogue/search-before-asking.ts';
import { day } from '../../src/calendar/day.ts';
import { type Service, startService, submitOnline } from '../support/service.ts';

let service: Service;

const titles = [
  '清湖县农村公路养护管理办法',
  '清湖水库除险加固工程竣工验收鉴定书',
  '清湖县县城老旧小区改造三年计划（2024—2026年）',
  '清湖县2025年茶园补贴发放办法',
];

beforeAll(async () => {
  service = await startService('2026-03-02');
  const { catalogue, publishedAnswers, newId, clock } = service.product.deps;
  const step = { recordedBy: 'somebody', recordedAt: clock.now(), why: '' };
  const agencyId = service.agencyId('QH01');
  await catalogue.inTurn(async (transaction) => {
    for (const [index, name] of [...titles, '清湖县公交线路图'].entries()) {
      const published = index < titles.length;
      const content = {
        indexNo: `${index}`,
        name,
        summary: '内容',
        madeOn: day('2025-01-02'),
        responsibleUnit: '业务股',
      };
      const standing = published
        ? ({ status: 'PUBLISHED', publishedOn: clock.today() } as const)
        : ({ status: 'DRAFT', publishedOn: undefined } as const);
      await transaction.keep(
        { ...content, ...standing, form: 'PAPER', id: newId(), agencyId, version: 1 },
        step,
      );
    }
    return done(undefined);
  });
  const { hand } = await submitOnline(service);
  await publishedAnswers.inTurn(async (transaction) => {
    const content = {
      title: '茶园补贴发给谁',
      question: '2025年茶园补贴的对象和标准',
      answer: '见办法第三条。',
    };
    const standing = {
      status: 'PUBLISHED',
      version: 1,
      changedOn: clock.today(),
      publishedOn: clock.today(),
    } as const;
    await transaction.keep(
      { ...content, ...standing, id: newId(), caseId: hand.id, agencyId, draftedBy: 'somebody' },
      step,
      [],
    );
    return done(undefined);
  });
});

afterAll(() => service.close());

async function offered(text: string): Promise<readonly string[]> {
  return (await searchBeforeAsking(service.product.deps, text)).map(({ title }) => title);
}

describe('what is offered for the words being typed', () => {
  it.each([
    ['农村公路', ['清湖县农村公路养护管理办法']],
    ['我想了解2024年度全县农村公路养护资金安排文件', ['清湖县农村公路养护管理办法']],
    ['水库验收', ['清湖水库除险加固工程竣工验收鉴定书']],
    ['老旧小区', ['清湖县县城老旧小区改造三年计划（2024—2026年）']],
    ['茶园', ['茶园补贴发给谁', '清湖县2025年茶园补贴发放办法']],
    ['茶园补贴的标准是什么', ['茶园补贴发给谁', '清湖县2025年茶园补贴发放办法']],
  ])('%s', async (text, expected) => expect(await offered(text)).toEqual(expected));

  it.each([
    ['the name of the place, and words of every application', '我想申请公开清湖县2025年有关文件的内容'],
    ['something else', '幼儿园招生划片方案'],
    ['a draft', '公交线路图'],
    ['one character', '茶'],
    ['nothing', ' …… '],
    ['half a character', '\ud840'],
  ])('%s: nothing', async (_, text) => expect(await offered(text)).toEqual([]));

  it('names the agency, and is never more than three', async () => {
    const found = await searchBeforeAsking(service.product.deps, titles.join('，'));
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ agencyName }) => agencyName))).toEqual(new Set(['清湖县人民政府办公室']));
  });
});

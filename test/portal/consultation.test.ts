import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mustBeDone, given } from '../../src/cli/seeded-county.ts';
import { voidFact } from '../../src/usecases/archive/void-fact.ts';
import { recordConsultationOpinion } from '../../src/usecases/handling/record-consultation-opinion.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { until } from '../support/until.ts';
import { apply, numberAndCode } from './filled-form.ts';
import {
  fieldError,
  fieldValue,
  type FormBrowser,
  formBrowser,
  hiddenFields,
  keptFields,
  type Page,
} from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

/** A case in which a third party is asked; its letter is drawn. */
async function asked(agencyFor?: 'JOINTLY_MADE' | 'COORDINATION' | 'SECRECY_CLASSIFICATION') {
  service.setNow('2026-03-02T10:00:00+08:00');
  const { number } = numberAndCode(await apply(service, formBrowser(service.baseUrl)));
  const office = await officeOf(service, number);
  await office.take();
  await (agencyFor === undefined ? office.consult() : office.consultAgency(agencyFor));
  const { reader, consultationCodes, checkCodes } = service.product.deps;
  const caseId = (await reader.rowByApplicationNo(number))?.id ?? '';
  let letter: { readonly id: string; readonly documentNo: string | undefined } | undefined;
  await until('the letter is drawn', async () => {
    const letters = await reader.letters(caseId);
    letter = letters.find(
      ({ kind, state, documentNo }) =>
        kind.startsWith('CONSULTATION_') && documentNo !== undefined && state === 'DRAWN',
    );
    return letter !== undefined;
  });
  const id = letter?.id ?? '';
  const no = letter?.documentNo ?? '';
  return { caseId, number, office, no, code: consultationCodes.of(id), checkCode: checkCodes.of(id) };
}

async function letIn(browser: FormBrowser, who: { readonly no: string; readonly code: string }) {
  return browser.send('/consultation', { no: who.no, code: who.code });
}

async function factsOf(caseId: string): Promise<readonly string[]> {
  return (await service.product.deps.reader.journal(caseId)).map(({ fact }) => fact.fact);
}

const objection = { opinion: 'OBJECTS', text: '合同价格属于本公司商业秘密' };
const evidence = new File(['价格'], '报价说明.txt', { type: 'text/plain' });

describe('文号和答复码', () => {
  it('the link of the letter fills them in, and opens nothing by itself', async () => {
    const { no, code } = await asked();
    const address = `/consultation?${new URLSearchParams({ no, code }).toString()}`;
    const page = await formBrowser(service.baseUrl).open(address);
    expect(fieldValue(page, 'no')).toBe(no);
    expect(fieldValue(page, 'code')).toBe(code);
    expect(page.text).not.toContain('茶园基地合作合同');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(pageFaults(page)).toEqual([]);
  });

  it('show what the letter asks, as people type them, and nothing of who asked for the information', async () => {
    const { no, code, number } = await asked();
    const typed = {
      no: no.replace('〔', '(').replace('〕', ')'),
      code: code.toLowerCase().replaceAll('-', ' '),
    };
    const page = await letIn(formBrowser(service.baseUrl), typed);
    for (const words of [
      '2025年茶园基地合作合同',
      '合同价格条款是否可以公开',
      '清湖云雾茶业有限公司',
      '由机关依照条例决定是否公开',
    ])
      expect(page.text).toContain(words);
    for (const inside of [number, '周沐言', '农村公路', '陈望舒', '书院路'])
      expect(page.html).not.toContain(inside);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(pageFaults(page)).toEqual([]);
  });

  it('say by which day an answer is due, and why that day', async () => {
    const { no, code, office } = await asked();
    await office.deliverConsultation();
    const page = await letIn(formBrowser(service.baseUrl), { no, code });
    expect(page.text).toContain('最后一天 2026年3月23日（周一） （ 为什么 ）');
    expect(page.html).toContain('<a href="#why-consultation-reply-due-c1">');
    expect(page.text).toContain('自2026年3月2日起（当日不计）15个工作日，至2026年3月23日届满');
    expect(pageFaults(page)).toEqual([]);
  });

  it('say the same of a wrong code, of a number that does not exist, and of a letter that was voided', async () => {
    const { no, code, caseId } = await asked();
    const browser = formBrowser(service.baseUrl);
    const wrongCode = await letIn(browser, { no, code: '2222-2222-222' });
    const nobodys = no.replace(/\d+号$/, '999号');
    const unknown = await letIn(browser, { no: nobodys, code: '2222-2222-222' });
    expect(wrongCode.status).toBe(422);
    expect(unknown.html.replaceAll(nobodys, no)).toBe(wrongCode.html);
    const { deps } = service.product;
    const { version = 0 } = (await deps.reader.row(caseId)) ?? {};
    const voiding = { seq: version, reason: '误发', caseId, expectedVersion: version };
    mustBeDone(
      await voidFact(deps, given(service.county.staff, 'su.yanqiu'), {
        ...voiding,
        clientMutationId: deps.newId(),
      }),
    );
    const voided = await letIn(browser, { no, code });
    expect(voided.html.replaceAll(code, '2222-2222-222')).toBe(wrongCode.html);
  });

  it('the code that verifies the letter answers nothing', async () => {
    const { no, checkCode } = await asked();
    expect((await letIn(formBrowser(service.baseUrl), { no, code: checkCode })).status).toBe(422);
  });

  it('after ten wrong codes even the right one waits, for an hour', async () => {
    const { no, code } = await asked();
    const browser = formBrowser(service.baseUrl);
    for (let attempt = 0; attempt < 10; attempt += 1) await letIn(browser, { no, code: '2222-2222-222' });
    const eleventh = await letIn(browser, { no, code });
    expect(eleventh.status).toBe(429);
    expect(eleventh.text).toContain('请一小时后再试');
    service.setNow('2026-03-02T11:00:01+08:00');
    expect((await letIn(browser, { no, code })).text).toContain('茶园基地合作合同');
  });

  it.each(['no', 'code'] as const)('an empty field is named: %s', async (name) => {
    const page = await letIn(formBrowser(service.baseUrl), { no: '1', code: '1', [name]: '' });
    expect(page.status).toBe(422);
    expect(fieldError(page, name)).toMatch(/^请填写/);
    expect(pageFaults(page)).toEqual([]);
  });
});

describe('提出意见', () => {
  async function answered(page: Page, browser: FormBrowser, fields: Readonly<Record<string, string>>) {
    return browser.sendWithFiles('/consultation/answer', { ...hiddenFields(page), ...fields }, [evidence]);
  }

  it('with reasons and evidence: kept once however often it is sent, and shown to whoever comes again', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const form = await letIn(browser, who);
    const [first, second] = await Promise.all([
      answered(form, browser, objection),
      answered(form, browser, objection),
    ]);
    const third = await answered(form, browser, { opinion: 'AGREES', text: '' });
    for (const page of [first, second, third, await letIn(formBrowser(service.baseUrl), who)]) {
      expect(page.status).toBe(200);
      expect(page.text).toContain('意见已于2026年3月2日（周一）提交');
      expect(page.text).toContain('不同意公开');
      expect(page.text).toContain('报价说明.txt');
      expect(page.html).not.toContain('action="/consultation/answer"');
      expect(pageFaults(page)).toEqual([]);
    }
    const facts = await factsOf(who.caseId);
    expect(facts.filter((fact) => fact === 'CONSULTATION_OPINION_SUBMITTED')).toHaveLength(1);
  });

  it('goes through whatever else happened in the case meanwhile', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const form = await letIn(browser, who);
    await who.office.consult('2025年供货清单');
    expect((await answered(form, browser, objection)).text).toContain('意见已于');
  });

  it('who answers after the case has moved on is not told what happened in it', async () => {
    const { caseId } = await asked();
    const { deps } = service.product;
    const ids = { caseId, expectedVersion: 1, clientMutationId: deps.newId(), ref: 'C1' };
    const consultee = { kind: 'CONSULTEE', caseId, ref: 'C1' } as const;
    expect(
      await recordConsultationOpinion(deps, consultee, { ...ids, opinion: 'OBJECTS', text: objection.text }),
    ).toMatchObject({ ok: false, refusal: { code: 'STALE_VERSION', since: [] } });
  });

  it('the handler confirms it with the finding: then it came on the day it was submitted', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    await answered(await letIn(browser, who), browser, objection);
    service.setNow('2026-03-03T10:00:00+08:00');
    const { deps } = service.product;
    const expectedVersion = (await deps.reader.row(who.caseId))?.version ?? 0;
    mustBeDone(
      await recordConsultationOpinion(deps, given(service.county.staff, 'chen.wangshu'), {
        caseId: who.caseId,
        expectedVersion,
        clientMutationId: deps.newId(),
        ref: 'C1',
        opinion: 'OBJECTS',
        text: objection.text,
        reasonable: true,
      }),
    );
    const fact = (await deps.reader.journal(who.caseId)).at(-1)?.fact;
    expect(fact).toMatchObject({ fact: 'CONSULTATION_ANSWERED', on: '2026-03-02', reasonable: true });
  });

  it.each([
    ['nothing chosen', {}, 'opinion', '请选择是否同意公开。'],
    ['an objection without reasons', { opinion: 'OBJECTS', text: ' ' }, 'text', '请写明理由和同意公开的部分'],
    [
      'agreed in part, to what?',
      { opinion: 'PARTLY_AGREES', text: '' },
      'text',
      '请写明理由和同意公开的部分',
    ],
  ])('%s: named at the field, and nothing lost', async (_, fields, name, error) => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const form = await letIn(browser, who);
    const page = await answered(form, browser, fields);
    expect(page.status).toBe(422);
    expect(fieldError(page, name)).toContain(error);
    expect(page.text).toContain('报价说明.txt');
    expect(Object.keys(keptFields(page))).toHaveLength(1);
    const { no, code, clientMutationId } = hiddenFields(form);
    expect(hiddenFields(page)).toMatchObject({ no, code, clientMutationId });
    // Where the language is changed on a page that answered a form, there is no form any more.
    expect((await browser.open('/consultation/answer')).url).toBe('/consultation');
    expect(await factsOf(who.caseId)).not.toContain('CONSULTATION_OPINION_SUBMITTED');
    expect(pageFaults(page)).toEqual([]);
  });

  it('a file that came with a try with an error is there without being sent again', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const wrong = await answered(await letIn(browser, who), browser, { opinion: 'OBJECTS', text: '' });
    const fields = { ...hiddenFields(wrong), ...keptFields(wrong), ...objection };
    const page = await browser.sendWithFiles('/consultation/answer', fields);
    expect(page.text).toContain('意见已于');
    expect(page.text).toContain('附件 报价说明.txt');
  });

  it('sent with a wrong code is there once the code is right, files included', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const form = await letIn(browser, who);
    const sent = { ...hiddenFields(form), ...objection, text: '第一行"引号"\n第二行', code: '2222-2222-222' };
    const door = await browser.sendWithFiles('/consultation/answer', sent, [evidence]);
    expect(door.status).toBe(422);
    expect(door.text).toContain('文号或者答复码不对');
    expect(door.text).toContain('您填写的意见还在');
    expect(door.text).not.toContain('茶园基地合作合同');
    expect(pageFaults(door)).toEqual([]);
    const again = await browser.send('/consultation', { ...hiddenFields(door), no: who.no, code: who.code });
    expect(fieldValue(again, 'opinion')).toBe('OBJECTS');
    expect(fieldValue(again, 'text')).toContain('第二行');
    expect(again.text).toContain('报价说明.txt');
    const fields = { ...hiddenFields(again), ...keptFields(again), ...objection };
    const page = await browser.sendWithFiles('/consultation/answer', fields);
    expect(page.text).toContain('附件 报价说明.txt');
    expect((await letIn(formBrowser(service.baseUrl), { ...who, code: '' })).text).not.toContain('意见还在');
  });

  it('who agrees need not say why', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const page = await answered(await letIn(browser, who), browser, { opinion: 'AGREES', text: '' });
    expect(page.text).toContain('意见 同意公开');
  });

  it('a form of another site, or without the code, changes nothing', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await letIn(browser, who)), ...objection };
    const foreign = await browser.send('/consultation/answer', fields, {
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    const guessed = await browser.send('/consultation/answer', { ...fields, code: '2222-2222-222' });
    expect(guessed.status).toBe(422);
    expect(guessed.text).toContain('文号或者答复码不对');
    expect(await factsOf(who.caseId)).not.toContain('CONSULTATION_OPINION_SUBMITTED');
  });

  it('speaks English', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    await browser.send('/preferences', { english: 'on', from: '/consultation' });
    const page = await answered(await letIn(browser, who), browser, {});
    expect(fieldError(page, 'opinion')).toBe('Choose whether you agree.');
    expect((await answered(page, browser, objection)).text).toContain('The opinion was handed in on');
  });

  it('the applicant learns that somebody is consulted, and nothing of what was said', async () => {
    const who = await asked();
    const browser = formBrowser(service.baseUrl);
    await answered(await letIn(browser, who), browser, objection);
    const { deps } = service.product;
    const row = await deps.reader.row(who.caseId);
    const code = deps.queryCodes.of(who.caseId, row?.queryCodeIssue ?? 1);
    const page = await browser.send('/track', { number: who.number, code });
    expect(page.text).toContain('征求意见中');
    for (const inside of ['茶业', '商业秘密', '报价说明', '不同意']) expect(page.text).not.toContain(inside);
  });
});

describe('机关答复征求意见书 (arts. 17 ¶3, 33 ¶3, 34)', () => {
  const sealedReply = new File(['%PDF-1.4\n%%EOF\n'], '清财函〔2026〕8号.pdf', { type: 'application/pdf' });
  const fields = {
    opinion: 'PARTLY_AGREES',
    text: '测算过程中的单价依据不宜公开',
    contact: '苏晚晴 0000-6120101',
  };

  it.each([
    [
      'JOINTLY_MADE',
      [
        '自收到征求意见书之日起15个工作日内',
        '视为同意公开（条例第三十四条）',
        '是否同意公开',
        '依据的条款和理由',
      ],
    ],
    ['COORDINATION', ['条例第三十三条第三款', '是否同意公开', '依据的条款和理由']],
    ['SECRECY_CLASSIFICATION', ['是否可以公开', '不可以公开', '密级和保密期限']],
  ] as const)('%s: in words for an agency, with room for its sealed reply', async (ground, words) => {
    const who = await asked(ground);
    const page = await letIn(formBrowser(service.baseUrl), who);
    for (const each of [...words, '盖章的书面意见', '联系人和电话']) expect(page.text).toContain(each);
    expect(page.text).not.toContain('合法权益');
    expect(pageFaults(page)).toEqual([]);
  });

  it('a co-producer answers with its sealed reply; the handler is told, and confirms it', async () => {
    const who = await asked('JOINTLY_MADE');
    const browser = formBrowser(service.baseUrl);
    const form = { ...hiddenFields(await letIn(browser, who)), ...fields };
    const page = await browser.sendWithFiles('/consultation/answer', form, [sealedReply]);
    for (const words of ['意见已于', '部分同意公开', fields.contact, sealedReply.name])
      expect(page.text).toContain(words);
    const { deps } = service.product;
    const handler = given(service.county.staff, 'chen.wangshu');
    const notices = await deps.staffNotices.page(handler.id, { unreadOnly: true, limit: 100 });
    const kinds = notices.filter(({ caseId }) => caseId === who.caseId).map(({ kind }) => kind);
    expect(kinds).toContain('CONSULTATION_ANSWERED');
    expect((await deps.reader.journal(who.caseId)).at(-1)).toMatchObject({
      actor: 'CONSULTEE',
      fact: {
        fact: 'CONSULTATION_OPINION_SUBMITTED',
        contact: fields.contact,
        files: [{ name: sealedReply.name }],
      },
    });
    const { opinion, text } = { opinion: 'PARTLY_AGREES', text: fields.text } as const;
    const expectedVersion = (await deps.reader.row(who.caseId))?.version ?? 0;
    const ids = { caseId: who.caseId, expectedVersion, clientMutationId: deps.newId() };
    mustBeDone(await recordConsultationOpinion(deps, handler, { ...ids, ref: 'C1', opinion, text }));
    expect(await factsOf(who.caseId)).toContain('CONSULTATION_ANSWERED');
  });

  it('without anybody to ask, or an objection without its provision: named at the field', async () => {
    const who = await asked('JOINTLY_MADE');
    const browser = formBrowser(service.baseUrl);
    const form = { ...hiddenFields(await letIn(browser, who)), opinion: 'OBJECTS', text: '', contact: '' };
    const page = await browser.sendWithFiles('/consultation/answer', form, [sealedReply]);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'contact')).toContain('请填写联系人和电话');
    expect(fieldError(page, 'text')).toContain('请写明依据的条款');
    expect(pageFaults(page)).toEqual([]);
  });
});

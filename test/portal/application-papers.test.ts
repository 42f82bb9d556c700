import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openedCase } from '../../src/usecases/queries/read-case.ts';
import { signedIn } from '../support/graphql-client.ts';
import { startService, type TestService } from '../support/running-service.ts';
import { apply, filledForm, numberAndCode } from './filled-form.ts';
import { fieldError, fieldValue, formBrowser, hiddenFields, keptFields } from './form-browser.ts';
import { pageFaults } from './page-faults.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService({ now: '2026-03-02T10:00:00+08:00' });
});
afterAll(() => service.stop());

async function caseIdOf(applicationNo: string): Promise<string> {
  return (await service.product.deps.reader.rowByApplicationNo(applicationNo))?.id ?? '';
}

async function applicationOf(applicationNo: string) {
  return (await openedCase(service.product.deps, await caseIdOf(applicationNo))).file.application;
}

function photo(name: string): File {
  return new File([name], name, { type: 'text/plain' });
}

function scan(name: string): File {
  return new File(['同一份扫描件'], name, { type: 'text/plain' });
}

describe('身份证明', () => {
  it('of the applicant and of the agent have a place of their own, are kept across an error, and reach the office', async () => {
    const browser = formBrowser(service.baseUrl);
    const form = hiddenFields(await browser.open('/apply'));
    const fields = { ...form, ...filledForm(service), agentName: '方知微' };
    const wrong = await browser.sendWithFiles(
      '/apply',
      fields,
      [photo('线索.txt')],
      [
        ['identityProof', photo('身份证.txt')],
        ['agentIdentityProof', photo('代理人身份证.txt')],
      ],
    );
    expect(fieldError(wrong, 'agentIdentityNumber')).toContain('请填写代理人的证件号码');
    expect(Object.keys(keptFields(wrong))).toHaveLength(3);
    expect(pageFaults(wrong)).toEqual([]);
    const more = { ...keptFields(wrong), agentIdentityNumber: '11010519491231002X' };
    const receipt = await browser.sendWithFiles('/apply', { ...fields, ...more });
    const application = await applicationOf(numberAndCode(receipt).number);
    expect(application?.attachments.map(({ name }) => name)).toEqual([
      '身份证.txt',
      '线索.txt',
      '代理人身份证.txt',
    ]);
    const { caseFile } = await (
      await signedIn(service.baseUrl, 'lin.zhixia')
    ).ask(
      `query ($id: ID!) { caseFile(id: $id) {
        application { identityProofs { name } agent { identityProofs { name } } }
      } }`,
      { id: await caseIdOf(numberAndCode(receipt).number) },
    );
    expect(caseFile).toEqual({
      application: {
        identityProofs: [{ name: '身份证.txt' }],
        agent: { identityProofs: [{ name: '代理人身份证.txt' }] },
      },
    });
  });

  it('one scan in two places is told apart by its place, and downloaded under each name', async () => {
    const browser = formBrowser(service.baseUrl);
    const form = hiddenFields(await browser.open('/apply'));
    const agent = { agentName: '方知微', agentIdentityNumber: '11010519491231002X' };
    const receipt = await browser.sendWithFiles(
      '/apply',
      { ...form, ...filledForm(service), ...agent },
      [scan('线索.txt')],
      [
        ['identityProof', scan('身份证.txt')],
        ['powerOfAttorney', scan('委托书.txt')],
        ['agentIdentityProof', scan('代理人身份证.txt')],
      ],
    );
    const caseId = await caseIdOf(numberAndCode(receipt).number);
    const clerk = await signedIn(service.baseUrl, 'lin.zhixia');
    const { caseFile } = await clerk.ask(
      `query ($id: ID!) { caseFile(id: $id) { application {
        attachments { name handedInAs url } agent { powerOfAttorney { name } }
      } } }`,
      { id: caseId },
    );
    const { attachments, agent: known } = (
      caseFile as {
        application: {
          attachments: readonly { name: string; handedInAs: string | null; url: string }[];
          agent: { powerOfAttorney: { name: string } };
        };
      }
    ).application;
    expect(attachments.map(({ name, handedInAs }) => [name, handedInAs])).toEqual([
      ['身份证.txt', 'IDENTITY_PROOF'],
      ['线索.txt', null],
      ['委托书.txt', 'POWER_OF_ATTORNEY'],
      ['代理人身份证.txt', 'AGENT_IDENTITY_PROOF'],
    ]);
    expect(known.powerOfAttorney.name).toBe('委托书.txt');
    for (const { name, url } of attachments) {
      const { headers } = await clerk.fetch(url);
      expect(headers.get('content-disposition')).toContain(encodeURIComponent(name));
    }
    const page = await browser.open('/track/case');
    for (const { name, url } of attachments) expect(page.html).toContain(`<a href="${url}">${name}</a>`);
    const odd = await clerk.fetch(
      `/cases/${caseId}/files/${attachments[0]?.url.split('/').at(-1) ?? ''}?copy=x`,
    );
    expect(odd.status).toBe(200);
  });

  it('an agent whose proof is there is asked for the name', async () => {
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service) };
    const proof = [['agentIdentityProof', photo('代理人身份证.txt')]] as const;
    const page = await browser.sendWithFiles('/apply', fields, [], proof);
    expect(fieldError(page, 'agentName')).toContain('请填写代理人姓名');
  });

  it('the third file of it is one too many', async () => {
    const browser = formBrowser(service.baseUrl);
    const fields = { ...hiddenFields(await browser.open('/apply')), ...filledForm(service) };
    const three = ['一.txt', '二.txt', '三.txt'].map((name) => ['identityProof', photo(name)] as const);
    const page = await browser.sendWithFiles('/apply', fields, [], three);
    expect(page.status).toBe(422);
    expect(fieldError(page, 'identityProof')).toBeDefined();
  });

  it('is not required (art. 29): the number of the document is', async () => {
    const receipt = await apply(service, formBrowser(service.baseUrl));
    expect(receipt.url).toBe('/receipt');
  });
});

describe('邮政编码', () => {
  it.each(['12345', '1234567', '23830A'])('%s is no postcode, and is said at its field', async (postcode) => {
    const page = await apply(service, formBrowser(service.baseUrl), { postcode });
    expect(page.status).toBe(422);
    expect(fieldError(page, 'postcode')).toContain('六位数字');
    expect(fieldValue(page, 'postcode')).toBe(postcode);
  });

  it.each(['238300', '２３８３００', '238 300'])('%s is one', async (postcode) => {
    const receipt = await apply(service, formBrowser(service.baseUrl), { postcode });
    expect((await applicationOf(numberAndCode(receipt).number))?.applicant.postcode).toBe('238300');
  });
});

it('声明 and nothing about a purpose', async () => {
  const form = await formBrowser(service.baseUrl).open('/apply');
  expect(form.text).toContain('声明：提交即表示以上填写的内容和所附材料真实');
  expect(form.html).not.toMatch(/name="purpose"/i);
});

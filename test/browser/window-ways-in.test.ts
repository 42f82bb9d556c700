import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aBrowser, laptop, phone } from '../support/browser.ts';
import { buildWorkbench } from '../../src/build-workbench.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import type { Json } from '../support/graphql-client.ts';
import { type Service, startService } from '../support/service.ts';
import { signedInAtWorkbench } from '../support/workbench.ts';

const browser = aBrowser();
let service: Service;

beforeAll(async () => {
  await buildWorkbench();
  service = await startService('2026-03-02');
}, 120_000);

afterAll(() => service.close());

async function atWindow(viewport = laptop): Promise<Page> {
  const page = await signedInAtWorkbench(browser, service, 'lin.zhixia', '/window', { viewport });
  await page.locator('#name:focus').waitFor();
  return page;
}

/** Sends what stands on the desk. @returns what the service keeps of it */
async function filed(page: Page, fields: string): Promise<Json> {
  await page.keyboard.press('Control+Enter');
  const address = await page.getByRole('link', { name: '打开案卷' }).getAttribute('href');
  const data = await (
    await service.as('lin.zhixia')
  ).ask(`query ($id: ID!) { caseFile(id: $id) { state ${fields} } }`, { id: address?.split('/').pop() });
  return data['caseFile'] as Json;
}

function aPaper(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(name) };
}

async function fillInPerson(page: Page): Promise<void> {
  await page.locator('#name').fill('周沐言');
  await page.locator('#identityNumber').fill('11010519491231002X');
  await page.getByLabel('联系电话').fill('13800000000');
}

async function askFor(page: Page, description: string): Promise<void> {
  await page.getByLabel('内容描述').fill(description);
}

describe('口头申请，代为填写', () => {
  it('is written down, printed, read back, signed, and then filed with how it was approved', async () => {
    const page = await atWindow();
    await page.getByLabel('口头申请，代为填写').check();
    await fillInPerson(page);
    await askFor(page, '2025年清湖县高龄津贴发放标准');
    await page.getByLabel('需要的协助').fill('请用大字打印');
    await expectAccessible(page);

    await page.keyboard.press('Control+Enter');
    await page.locator('#difficulty[aria-invalid=true]:focus').waitFor();
    await page.getByText('请把笔录念给申请人听，请其签名或者按指印，再选择确认方式。').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.type('不识字');

    await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
    await page.keyboard.press('Alt+b');
    await page.locator('body[data-printed]').waitFor();
    const approval = page.getByRole('group', { name: '申请人确认方式' });
    expect(await approval.locator('.must').count()).toBe(1);
    // Enter goes to the first choice, takes it where none is made yet, and goes on; one that is made it leaves.
    await page.keyboard.press('Enter');
    const signature = approval.getByLabel('签名');
    await approval.locator('input[value=SIGNATURE]:focus').waitFor();
    expect(await signature.isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await signature.isChecked()).toBe(true);
    await page.locator('#on:focus').waitFor();
    await approval.getByLabel('按指印').check();
    await page.keyboard.press('Enter');
    expect(await approval.getByLabel('按指印').isChecked()).toBe(true);
    const { id, ...caseFile } = await filed(page, 'id channel');
    expect(caseFile).toEqual({ state: 'REGISTERED', channel: 'IN_PERSON' });
    const { rows } = await service.owner.query<{ oral: Json }>(
      `select payload->'oral' as oral from case_fact where case_id = $1 and payload ? 'oral'`,
      [id],
    );
    expect(rows).toEqual([
      { oral: { writtenBy: '林知夏', difficulty: '不识字', approvedBy: 'FINGERPRINT' } },
    ]);
    await expectAccessible(page);
  });

  it('has everything that was said on the sheet to be signed, and nothing of the desk', async () => {
    const page = await atWindow();
    await page.getByLabel('口头申请，代为填写').check();
    await page.getByLabel('科研机构').check();
    await page.getByLabel('单位名称').fill('清湖云雾茶研究所');
    await page.getByLabel('法定代表人（负责人）').fill('宋清嘉');
    await page.locator('#contactPerson').fill('何既明');
    await page.getByLabel('代码或者证件号码').fill('52341100MJA000001F');
    await page.getByLabel('通信地址').fill('清湖县书院路88号');
    await page.getByLabel('由代理人办理').check();
    await page.getByLabel('代理人姓名').fill('方知微');
    await page.getByLabel('代理人证件号码').fill('11010519491231002X');
    await page.getByLabel('代理权限').fill('代为申请、领取');
    await askFor(page, '茶园面积统计表');
    await page.getByLabel('同时申请更正').check();
    await page.getByLabel('记载信息的名称').fill('单位登记信息');
    await page.getByLabel('不准确之处').fill('住所写成书院路8号');
    await page.locator('#evidence').fill('法人证书');
    await page.getByLabel('接受其他方式').check();
    await page.getByLabel('书写困难的情形').fill('右手受伤');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('region', { name: '口头申请笔录' });
    for (const said of [
      '2026年3月2日',
      '清湖县人民政府办公室',
      '林知夏',
      '清湖云雾茶研究所',
      '宋清嘉',
      '何既明',
      '清湖县书院路88号',
      '方知微',
      '代为申请、领取',
      '茶园面积统计表',
      '单位登记信息',
      '住所写成书院路8号',
      '法人证书',
      '可以接受其他方式',
      '右手受伤',
      '申请人（签名或者按指印）',
    ])
      expect(await sheet.textContent()).toContain(said);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
  });
});

describe('传真', () => {
  it('is received at the time that is printed on it, which must not be left out', async () => {
    const page = await atWindow(phone);
    await page.getByRole('button', { name: '提交并登记' }).waitFor();
    await page.getByLabel('传真', { exact: true }).first().check();
    await page.getByRole('button', { name: '提交，待与申请人确认收到' }).waitFor();
    await fillInPerson(page);
    await askFor(page, '清湖县农村公路养护管理办法');
    await page.keyboard.press('Control+Enter');
    await page.locator('#faxedAt[aria-invalid=true]:focus').waitFor();
    await page.getByText('请填写传真件上打印的收到时间。').first().waitFor();
    await expectAccessible(page);
    // Sent from the field itself, the time not yet left.
    await page.keyboard.type('2026-03-02 09:30');
    // Received is it only when both have confirmed it (art. 31 item 3).
    expect(await filed(page, 'channel receivedOn')).toEqual({
      state: 'SUBMITTED',
      channel: 'FAX',
      receivedOn: null,
    });
    await page.getByText('等待与申请人确认').waitFor();
    expect(await page.getByText('没有登记成功').count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: '确认收到' }).click();
    await page.getByRole('button', { name: '确认收到', exact: true }).first().waitFor();
  });
});

describe('an applicant who is an organisation', () => {
  it('has its code, who stands for it and whom to ask', async () => {
    const page = await atWindow();
    await page.getByLabel('商业企业').check();
    expect(await page.getByLabel('统一社会信用代码').isChecked()).toBe(true);
    expect(await page.getByLabel('居民身份证').count()).toBe(0);
    await page.getByLabel('单位名称').fill('清湖云雾茶业有限公司');
    await page.getByLabel('法定代表人（负责人）').fill('宋清嘉');
    await page.locator('#contactPerson').fill('何既明');
    await page.getByLabel('代码或者证件号码').fill('91341122MA0000001U');
    await page.getByText('校验无误').waitFor();
    await page.getByLabel('电子邮箱').fill('cha@qinghu.example');
    await askFor(page, '2025年茶产业扶持资金分配结果');
    await expectAccessible(page);
    const caseFile = await filed(
      page,
      'application { applicant { kind name identityDocument identityNumber legalRepresentative contactPerson } }',
    );
    expect(caseFile).toMatchObject({
      state: 'REGISTERED',
      application: {
        applicant: {
          kind: 'COMMERCIAL_ENTERPRISE',
          name: '清湖云雾茶业有限公司',
          identityDocument: 'UNIFIED_SOCIAL_CREDIT_CODE',
          legalRepresentative: '宋清嘉',
          contactPerson: '何既明',
        },
      },
    });
  });
});

describe('an agent, papers, and a record to be corrected', () => {
  it('come with the application', async () => {
    const page = await atWindow();
    await fillInPerson(page);
    await page.getByLabel('由代理人办理').check();
    await askFor(page, '本人社会保险缴费记录');
    await page.getByLabel('同时申请更正').check();
    await page.keyboard.press('Control+Enter');
    await page.locator('#agentName[aria-invalid=true]:focus').waitFor();
    for (const gap of ['请填写代理人姓名。', '请填写代理人证件号码。', '请写明证据。'])
      await page.getByText(gap).first().waitFor();
    await expectAccessible(page);

    await page.getByLabel('代理人姓名').fill('方知微');
    await page.getByLabel('代理人证件号码').fill('11010519491231002X');
    await page.locator('#powerOfAttorney').setInputFiles(aPaper('授权委托书.txt'));
    await page.getByRole('button', { name: '移除授权委托书.txt' }).waitFor();
    await page.locator('#attachments').setInputFiles([aPaper('身份证明.txt'), aPaper('错拿的.txt')]);
    await page.getByRole('button', { name: '移除错拿的.txt' }).click();
    await page.getByRole('button', { name: '移除身份证明.txt' }).waitFor();
    await page.getByLabel('记载信息的名称').fill('社会保险缴费记录');
    await page.getByLabel('不准确之处').fill('2024年8月的缴费没有记载');
    await page.locator('#evidence').fill('银行扣款回单');
    await expectAccessible(page);
    await page.locator('#evidence').focus();
    const caseFile = await filed(
      page,
      `application { agent { name powerOfAttorney { name } } attachments { name }
         rectification { record inaccuracy evidence } }`,
    );
    expect(caseFile).toEqual({
      state: 'REGISTERED',
      application: {
        agent: { name: '方知微', powerOfAttorney: { name: '授权委托书.txt' } },
        attachments: [{ name: '身份证明.txt' }, { name: '授权委托书.txt' }],
        rectification: {
          record: '社会保险缴费记录',
          inaccuracy: '2024年8月的缴费没有记载',
          evidence: '银行扣款回单',
        },
      },
    });
  });
});

describe('证件号码', () => {
  it('says at once what its check character says, and leaves the last word to the paper', async () => {
    const page = await atWindow();
    const number = page.locator('#identityNumber');
    const note = page.locator('.identity .note');
    for (const [typed, said] of [
      ['', '可以用扫码枪或者读卡器录入'],
      ['1101051949', '居民身份证号码18位，已输入10位'],
      ['11010519491231002x', '校验无误：1949年12月31日出生，女'],
      ['110105 19491231 002X', '校验无误：1949年12月31日出生，女'],
      ['1101051949123100211', '居民身份证号码应为18位，现有19位'],
      ['110105194912310021', '校验位不符，请对照证件核对；证件确实如此的，可以照录'],
    ] as const) {
      await number.fill(typed);
      await note.getByText(said, { exact: true }).waitFor();
    }
    await expectAccessible(page);
    await page.locator('#name').fill('周沐言');
    await page.getByLabel('联系电话').fill('13800000000');
    await askFor(page, '清湖县农村公路桥梁名录');
    expect(await filed(page, '')).toEqual({ state: 'REGISTERED' });
  });
});

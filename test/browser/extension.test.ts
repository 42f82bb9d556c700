import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser } from '../support/browser.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { type CaseInHand, type Service, startService, submitOnline, toHandling } from '../support/service.ts';
import { openAct, signedInAtWorkbench } from '../support/workbench.ts';

let service: Service;
let hand: CaseInHand;

beforeAll(async () => {
  service = await startService('2026-03-02');
  ({ hand } = await submitOnline(service));
  await toHandling(service, hand);
}, 120_000);
afterAll(() => service.close());
const browser = aBrowser();

describe('the head of the office extends a period', () => {
  it('sees the day it leads to while the length is typed, and at the field what the law forbids', async () => {
    service.clock.set('2026-03-25');
    const page = await signedInAtWorkbench(browser, service, 'su.yanqiu', `/cases/${hand.id}`);
    await openAct(page, '延长答复期限');
    const form = page.getByRole('dialog', { name: '延长答复期限' });
    const length = form.getByRole('spinbutton', { name: /工作日/ });
    await length.fill('21');
    await form.getByRole('status').getByText('延长的期限最长不得超过20个工作日').waitFor();
    await form.getByText('邮寄', { exact: true }).click();
    await form.getByLabel('理由').fill('材料分散，需要逐项核对');
    await form.getByRole('button', { name: '延长答复期限', exact: true }).click();
    await form.locator('[aria-invalid=true]').waitFor();
    expect(await length.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await length.fill('20');
    await form.getByRole('status').getByText('2026年4月28日').waitFor();
    expect(await form.getByRole('status').allInnerTexts()).toContain(
      '答复期限由2026年3月30日（周一）延长至2026年4月28日（周二）。',
    );
    await form.getByRole('button', { name: '延长答复期限', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    expect(await hand.read('su.yanqiu', 'replyDueOn')).toEqual({ replyDueOn: '2026-04-28' });
  }, 90_000);
});

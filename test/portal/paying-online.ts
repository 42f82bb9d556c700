import { expect } from '@jest/globals';
import type { PlatformOrder, TestPaymentServer } from '../support/payment-server.ts';
import type { TestService } from '../support/running-service.ts';
import { apply, numberAndCode } from './filled-form.ts';
import { type FormBrowser, formBrowser, type Page } from './form-browser.ts';
import { officeOf } from './handled-case.ts';
import { pageFaults } from './page-faults.ts';

/** A case with a fee of ten yuan, asked for on 2 March 2026; its last day is 30 March. */
export async function charged(service: TestService, charge = true) {
  service.setNow('2026-03-02T10:00:00+08:00');
  const browser = formBrowser(service.baseUrl);
  const { number, code } = numberAndCode(await apply(service, browser));
  const office = await officeOf(service, number);
  await office.take();
  if (charge) await office.chargeFee();
  const { reader } = service.product.deps;
  const caseId = (await reader.rowByApplicationNo(number))?.id ?? '';
  return { browser, number, code, caseId };
}

/** Sends the form, without following where it leads. */
export async function press(browser: FormBrowser, headers?: Readonly<Record<string, string>>) {
  return browser.sendOnly('/track/payment', {}, headers ? { headers } : {});
}

/** The orders of a case, as the service knows them. */
export function orderOf(
  service: TestService,
  caseId: string,
): Promise<readonly { readonly orderNo: string }[]> {
  return service.product.deps.paymentOrders.ofCase(caseId);
}

/** The one order of a case, as the platform knows it. */
export async function onlyOrder(
  service: TestService,
  platform: TestPaymentServer,
  caseId: string,
): Promise<PlatformOrder> {
  const [order, ...others] = await orderOf(service, caseId);
  expect(others).toEqual([]);
  const known = platform.orders.get(order?.orderNo ?? '');
  if (!known) throw new Error('the platform has no such order');
  return known;
}

/** What the journal of a case says of payments. */
export async function paymentsOf(service: TestService, caseId: string) {
  const journal = await service.product.deps.reader.journal(caseId);
  return journal.flatMap(({ fact, actor }) =>
    fact.fact === 'FEE_PAID' || fact.fact === 'PAYMENT_DECLARED' ? [{ ...fact, actor }] : [],
  );
}

/** The platform tells of an order. */
export async function tell(
  service: TestService,
  platform: TestPaymentServer,
  orderNo: string,
  at: string,
  change: Partial<RequestInit> = {},
): Promise<number> {
  const notice = { ...platform.notice(orderNo, at), ...change };
  return (await fetch(`${service.baseUrl}/payments/notices`, notice)).status;
}

/** The only address in the policy is the one that is configured. */
export function pageFaultsHere(page: Page): readonly string[] {
  return pageFaults(page).filter(
    (fault) => fault !== `policy ${page.headers.get('content-security-policy') ?? ''}`,
  );
}

import type { TestService } from '../support/running-service.ts';
import { type FormBrowser, hiddenFields, type Page } from './form-browser.ts';

/** What a person types who fills the form in well. The identity number is invented; its check character is right. */
export function filledForm(service: TestService, agencyCode = 'QH01'): Readonly<Record<string, string>> {
  return {
    agencyId: service.county.agencyIds.get(agencyCode) ?? '',
    applicantKind: 'NATURAL_PERSON',
    name: '周沐言',
    identityDocument: 'RESIDENT_ID_CARD',
    identityNumber: '11010519491231002X',
    organisationDocument: 'UNIFIED_SOCIAL_CREDIT_CODE',
    phone: '0550-5559000',
    address: '清湖县书院路88号',
    description: '2024年度全县农村公路养护资金安排文件',
    form: 'PAPER',
    delivery: 'POST',
  };
}

/** Opens the form, fills it in and sends it. */
export async function apply(
  service: TestService,
  browser: FormBrowser,
  changes: Readonly<Record<string, string>> = {},
  files: readonly File[] = [],
): Promise<Page> {
  const form = await browser.open('/apply');
  const fields = { ...hiddenFields(form), ...filledForm(service), ...changes };
  return browser.sendWithFiles('/apply', fields, files);
}

/** Number and code as the receipt prints them. */
export function numberAndCode(receipt: Page): { readonly number: string; readonly code: string } {
  const [number = '', code = ''] = [...receipt.html.matchAll(/<dd class="code">([^<]*)<\/dd>/g)].map(
    ([, printed = '']) => printed,
  );
  return { number, code };
}

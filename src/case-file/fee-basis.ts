import type { Day } from '../calendar/day.ts';
import { type Fee, feeByItems, feeByPages } from '../statute/fees.ts';
import type { CaseFile } from './case-file.ts';
import type { FeeBasis } from './facts/fee-facts.ts';
import { refusalToChargePages } from './fee-guard.ts';
import { refusalOfCount } from './input-text.ts';
import type { Refusal } from './refusals.ts';

/** Items of one application, and pages: what is more is a slip of the keyboard. */
export const itemLimit = 500;
const pageLimit = 100_000;

/** 收费标准 as it is chosen: by item or by page, one or the other. */
export type ChosenTariff = { readonly items: number } | { readonly pages: number };

/**
 * 收费依据 (信息处理费管理办法).
 * @param month the calendar month counted, `2026-03`
 * @param earlierItems items of the same applicant at this agency counted in it before this application
 */
export function feeBasis(chosen: ChosenTariff, month: string, earlierItems: number): FeeBasis {
  return 'items' in chosen
    ? { tariff: 'ITEMS', month, earlierItems, items: chosen.items }
    : { tariff: 'PAGES', pages: chosen.pages };
}

/** 收费金额 (art. 42): computed from the basis under the tariff of the day of receipt, never typed. */
export function feeOf(basis: FeeBasis, receivedOn: Day): Fee {
  return basis.tariff === 'ITEMS'
    ? feeByItems(basis.earlierItems, basis.items, receivedOn)
    : feeByPages(basis.pages, receivedOn);
}

/** What stands against the basis itself: a count that cannot be, or pages that may not be charged for. */
export function refusalOfBasis(file: CaseFile, basis: FeeBasis): Refusal | undefined {
  return basis.tariff === 'ITEMS'
    ? refusalOfCount('basis.items', basis.items, itemLimit)
    : (refusalOfCount('basis.pages', basis.pages, pageLimit) ?? refusalToChargePages(file));
}

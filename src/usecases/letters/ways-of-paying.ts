import type { Agency } from '../ports/agencies.ts';

/** 缴费方式, as a letter tells them. */
export function waysOfPaying({ address, phone }: Agency, paper: string): string {
  return `持本${paper}到本机关（${address}）缴纳，或者与本机关联系（电话：${phone}）取得非税收入缴款码后缴纳；缴费后由本机关开具财政票据`;
}

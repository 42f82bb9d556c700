/** 剩余工作日 in words: 3 → 剩3个工作日, 0 → 今天到期, -2 → 已逾期2个工作日. */
export function remainingText(days: number | null | undefined): string {
  if (days === null || days === undefined) return '—';
  if (days > 0) return `剩${days}个工作日`;
  return days === 0 ? '今天到期' : `已逾期${-days}个工作日`;
}

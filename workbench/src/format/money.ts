/** Fen as 元, with two decimals: 12350 → 123.50元. */
export function yuanText(fen: number): string {
  return `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2 })}元`;
}

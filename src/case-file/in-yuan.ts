/** 元: an amount as a letter writes it, `200` or `0.50`. */
export function inYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

/** 元 on every screen: thousands apart and two decimals, `1,100.00`. */
export function yuanOnScreen(fen: number): string {
  return (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** @returns the number as it is printed, whatever brackets and widths it was typed with; undefined for what is none */
export function printedNo(typed: string): string | undefined {
  const text = typed
    .replace(/[\s\u200b]/gu, '')
    .replace(/[Ａ-Ｚａ-ｚ０-９－]/gu, (wide) => wide.normalize('NFKC'))
    .replace(/[〔[(（［【](\d{4})[〕\])）］】]/u, '〔$1〕');
  // 机关代字 may have 200 characters; behind it stands the class.
  if (/^[^〔〕\0]{1,201}〔\d{4}〕\d{1,9}号$/u.test(text)) return text;
  const applicationNo = text.toUpperCase();
  return /^[A-Z]{2}\d{2}-\d{4}-\d{5,9}$/.test(applicationNo) ? applicationNo : undefined;
}

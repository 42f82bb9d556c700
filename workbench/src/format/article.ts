const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/** Articles of the Regulation whose number in brackets is a paragraph (款); of the others it is an item (项). */
const withParagraphs = new Set([10, 16, 33, 39]);

/** `33(2)` as 《政府信息公开条例》第三十三条第二款, `民事诉讼法90` as 《民事诉讼法》第九十条; what is spelt out stays as it is. */
export function articleText(article: string): string {
  const [, law = '', number, part] = /^([^\d《]*)(\d+)(?:\((\d+)\))?$/.exec(article) ?? [];
  if (number === undefined) return article;
  const inside = withParagraphs.has(Number(number)) ? '款' : '项';
  const more = part === undefined ? '' : `第${numeral(Number(part))}${inside}`;
  return `《${law || '政府信息公开条例'}》第${numeral(Number(number))}条${more}`;
}

/** 1 to 99 as 一 to 九十九. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens] ?? ''}十`;
  return `${head}${ones === 0 && tens > 0 ? '' : (digits[ones] ?? '')}`;
}

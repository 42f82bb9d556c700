/** 口径: the numbered readings of the law in a text, as people say them: AMB-7.2 is 口径7.2. */
export function inReadingNames(text: string): string {
  return text.replace(/AMB-(?=\d)/g, '口径');
}

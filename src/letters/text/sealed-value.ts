/**
 * A value on its way through a template. The template engine writes it as digits between two code points that no text
 * can hold (noncharacters, which `neutralise` removes and a template may not contain), so that the reader of the
 * template's Markdown never sees a character of it.
 */
const opening = '\ufdd0';
const closing = '\ufdd1';
const sealed = /\ufdd0([0-9a-f]*)\ufdd1/gu;

/** @returns the value written so that no template syntax can be found in it */
export function sealValue(value: string): string {
  return opening + Buffer.from(value, 'utf8').toString('hex') + closing;
}

/** @returns the text with every sealed value back in place, as the characters it was */
export function openSealedValues(text: string): string {
  return text.replace(sealed, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'));
}

/** True when the text holds one of the two code points, which a template may not. */
export function holdsSeal(text: string): boolean {
  return text.includes(opening) || text.includes(closing);
}

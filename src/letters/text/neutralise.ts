/** Left out: they show nothing, or turn the order of what is shown: controls, bidi and zero-width marks, variation selectors, tags, noncharacters. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/**
 * Makes text from outside fit for a letter: one form of line break, no invisible or reordering characters, letters
 * with their accents composed. Nothing is interpreted: markup, Markdown and template signs stay as the characters they are.
 * @param text as the applicant, or a handler, wrote it
 * @returns the text, lines separated by '\n', without blank lines at either end
 */
export function neutralise(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    .replace(invisible, '')
    .replace(/\t/gu, ' ')
    .replace(/[^\p{M}\n]\p{M}+/gu, (cluster) => cluster.normalize('NFC'))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{2,}/gu, '\n')
    .replace(/^\n+|\n+$/gu, '');
}

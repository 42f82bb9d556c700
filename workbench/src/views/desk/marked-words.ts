/** The words that are marked on the page; none: an empty text. */
export function markedWords(): string {
  return window.getSelection()?.toString().trim() ?? '';
}

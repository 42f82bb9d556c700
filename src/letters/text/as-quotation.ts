/** The applicant's words in quotation marks, with the full stop of the sentence that quotes them unless they end with one. */
export function asQuotation(text: string): string {
  return /[。！？!?…]$/u.test(text) ? `“${text}”` : `“${text}”。`;
}

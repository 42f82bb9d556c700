/**
 * Plain text for a place that holds one line only (title, addressee, number, enclosure): line breaks and runs of blanks become one blank.
 */
export function inlinePlain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

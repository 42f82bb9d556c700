/** A page written into a test, line by line, without the indentation it stands in. */
export function linesOf(page: string): readonly string[] {
  return page
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

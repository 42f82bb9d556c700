/** What stands in one cell of a table, a line each; what is absent or empty takes none. */
export function cellLines(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}

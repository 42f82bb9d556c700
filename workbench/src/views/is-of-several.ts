/** Whether the cases of a list are those of more than one agency. */
export function isOfSeveral(rows: readonly { readonly agency: { readonly id: string } }[]): boolean {
  return new Set(rows.map(({ agency }) => agency.id)).size > 1;
}

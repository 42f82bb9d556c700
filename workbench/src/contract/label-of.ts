import labels from 'virtual:labels';

/**
 * 中文名 of a code.
 * @param type the enum, as `CaseState`
 * @returns the code itself where the contract does not know it, which a test rules out
 */
export function labelOf(type: string, value: string | null | undefined): string {
  if (value === null || value === undefined) return '—';
  return labels[type]?.[value] ?? value;
}

/** The values of an enum with their names, in the contract's order. */
export function optionsOf(type: string): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(labels[type] ?? {}).map(([value, label]) => ({ value, label }));
}

/** The rows of a list in a form. */
export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function changedRow(rows: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  return rows.map((row, at) => (at === index ? value : row));
}

export function droppedRow(rows: readonly unknown[], index: number): readonly unknown[] {
  return rows.filter((_, at) => at !== index);
}

/**
 * The statement that writes a row, new or changed, by its `id`.
 * @param firstParameter the number of the parameter that holds the first column's value; the others follow in order
 */
export function upsertInto(table: string, columns: readonly string[], firstParameter: number): string {
  const parameters = columns.map((_, index) => `$${index + firstParameter}`);
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`);
  return `insert into ${table} (${columns.join(', ')}) values (${parameters.join(', ')})
      on conflict (id) do update set ${updates.join(', ')}`;
}

/** A select list that gives members by their names; dates as text, because a Day is one. */
export function selectList<Member extends string>(
  columns: Readonly<Record<Member, string>>,
  alias: string,
  members: readonly Member[],
): string {
  return members
    .map((member) => {
      const column = `${alias}.${columns[member]}`;
      return /(?:On|From)$/.test(member) ? `${column}::text as "${member}"` : `${column} as "${member}"`;
    })
    .join(', ');
}

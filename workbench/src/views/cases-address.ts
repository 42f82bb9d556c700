/** Members of a CaseFilter that choose cases: texts, days, lists of codes, yes or no; null where a member is not set. */
export type CaseChoice = Readonly<Record<string, string | boolean | readonly string[] | null | undefined>>;

/** The page of exactly the cases of a filter: `/cases?states=REPLIED&receivedFrom=2026-01-01`, a list as a parameter repeated. */
export function casesAddress(filter: CaseChoice): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === null || value === undefined || value === '' || name === '__typename') continue;
    for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each));
  }
  const text = query.toString();
  return text === '' ? '/cases' : `/cases?${text}`;
}

type Typed = Readonly<Record<string, unknown>>;
type Gaps = ReadonlyMap<string, string>;

/** Gaps at whose field nothing was changed: of what was, nothing is known until it is sent. */
export function gapsLeft(gaps: Gaps, before: Typed, now: Typed): Gaps {
  const left = [...gaps].filter(([path]) => valueAt(before, path) === valueAt(now, path));
  return left.length === gaps.size ? gaps : new Map(left);
}

/** What stands at a path, in a form that can be compared; blank is as good as nothing. */
function valueAt(typed: Typed, path: string): string {
  let value: unknown = typed;
  for (const step of path === '' ? [] : path.split('.')) value = (value as Typed | null | undefined)?.[step];
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

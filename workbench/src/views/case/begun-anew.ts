type Typed = Readonly<Record<string, unknown>>;

/**
 * What a form holds once another thing is chosen that it is about: fields that stand as the one chosen before began them, or
 * empty, begin anew; what somebody typed stays.
 */
export function begunAnew(typed: Typed, blank: Typed, before: Typed, now: Typed): Typed {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const untouched = names.filter(
    (name) => isSame(typed[name], blank[name]) || isSame(typed[name], before[name] ?? blank[name]),
  );
  return Object.fromEntries(untouched.map((name) => [name, now[name] ?? blank[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Reached only when a union has a member its reader does not know: a compile error first, a fault at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected value: ${String(value)}`);
}

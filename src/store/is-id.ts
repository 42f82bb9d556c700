const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an id at all; what cannot is simply not found. */
export function isId(text: string): boolean {
  return uuidPattern.test(text);
}

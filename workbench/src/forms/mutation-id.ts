/** A new `clientMutationId`: kept by a form from its first showing, so that sending twice has one effect. */
export function mutationId(): string {
  // Not randomUUID: offices reach the service over plain HTTP in their own network, where browsers withhold it.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads a body to its end, unless it goes on beyond a limit: then no more of it is taken in.
 * @returns undefined for a body that is longer
 */
export async function bytesUpTo(
  limit: number,
  body: AsyncIterable<Uint8Array> | null,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

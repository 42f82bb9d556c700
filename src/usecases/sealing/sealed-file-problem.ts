/** What is wrong with a file that came back from a sealing service. */
export type SealedFileProblem = 'NOT_THE_SAME_LETTER' | 'NO_SIGNATURE' | 'SIGNATURE_LEAVES_OUT_BYTES';

/**
 * 用印核对: a seal is added behind the letter (ISO 32000-1, 7.5.6, incremental update), so that what was drawn is still
 * there byte for byte, and its signature covers all of the file (12.8.1). Whether the certificate is good is what the
 * reader of the letter asks its issuer.
 * @returns what is wrong, or undefined
 */
export function sealedFileProblem(drawn: Uint8Array, sealed: Uint8Array): SealedFileProblem | undefined {
  if (sealed.length <= drawn.length || !drawn.every((byte, index) => sealed[index] === byte))
    return 'NOT_THE_SAME_LETTER';
  const added = textOf(sealed.subarray(drawn.length));
  const [, first, gapEnd, rest] = /\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/u.exec(added) ?? [];
  if (first === undefined || !/\/Contents\s*<[0-9A-Fa-f]{2,}/u.test(added)) return 'NO_SIGNATURE';
  const coversAll = Number(first) >= drawn.length && Number(gapEnd) + Number(rest) === sealed.length;
  return coversAll ? undefined : 'SIGNATURE_LEAVES_OUT_BYTES';
}

/** One character for each byte. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

import type { Locator } from 'playwright-core';

/** Names of the contract, and what a program says of nothing: no word of a Chinese page. */
const codes =
  /\b[A-Z]{2,}(?:_[A-Z]+)+\b|\bAMB-\d|（[CH]\d+）|\b[a-z]+[A-Z]\w*|\b(?:undefined|null|NaN)\b|\[object/g;

/** The codes that a part of the page shows where words should stand. */
export async function unspokenCodes(part: Locator): Promise<readonly string[]> {
  return (await part.innerText()).match(codes) ?? [];
}

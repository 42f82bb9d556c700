import { expect, it } from '@jest/globals';
import { createDraftSeal } from '../../src/web/draft-seal.ts';

const seal = createDraftSeal(Buffer.alloc(32, 7));
const fields = { text: '要求说明迟延的理由', clientMutationId: 'one-two-three' };
const meant = 'complain QH01-2026-00001';

it('a sealed form says nothing to who reads the page, and is opened as it was', () => {
  const sealed = seal.seal(fields, meant);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('迟延');
  expect(seal.open(sealed, meant)).toEqual(fields);
  expect(seal.seal(fields, meant)).not.toBe(sealed);
});

it('is not opened for another case, by another service, or altered', () => {
  const sealed = seal.seal(fields, meant);
  expect(seal.open(sealed, 'complain QH01-2026-00002')).toBeUndefined();
  expect(createDraftSeal(Buffer.alloc(32, 8)).open(sealed, meant)).toBeUndefined();
  for (const altered of [`A${sealed.slice(1)}B`, sealed.slice(0, -4), '', 'nix'])
    expect(seal.open(altered, meant)).toBeUndefined();
});

it('ten thousand characters fit into a form', () => {
  const text = Array.from({ length: 10_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  );
  expect(seal.seal({ text: text.join('') }, meant).length).toBeLessThan(60_000);
});

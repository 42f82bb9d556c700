import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { checkCode } from '../../src/identity/check-code.ts';
import { codeMatches, groupedCode, normaliseCode } from '../../src/identity/derived-code.ts';
import { queryCode } from '../../src/identity/query-code.ts';

const secret = Buffer.alloc(32, 7);
const caseId = '0198c1f0-0000-7000-8000-000000000001';

describe('a query code', () => {
  it('has 11 characters, none of them mistaken for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uuid(), fc.nat(), (key, id, issue) => {
        expect(queryCode(Buffer.from(key), id, issue)).toMatch(/^[2-9A-HJKMNP-TV-Z]{11}$/);
      }),
    );
  });

  it('is the same every time, and another for another secret, case or issue', () => {
    const codes = [
      queryCode(secret, caseId, 1),
      queryCode(secret, caseId, 2),
      queryCode(secret, caseId.replace(/1$/, '2'), 1),
      queryCode(Buffer.alloc(32, 8), caseId, 1),
    ];
    expect(queryCode(secret, caseId, 1)).toBe(codes[0]);
    expect(new Set(codes).size).toBe(4);
  });

  it('uses every character about equally often', () => {
    const seen = new Map<string, number>();
    for (let issue = 0; issue < 3000; issue += 1) {
      for (const character of queryCode(secret, caseId, issue))
        seen.set(character, (seen.get(character) ?? 0) + 1);
    }
    expect(seen.size).toBe(30);
    // 1,100 expected of each; the standard deviation is 33.
    for (const count of seen.values()) expect(Math.abs(count - 1100)).toBeLessThan(165);
  });

  it('is shown in groups', () => expect(groupedCode('K7QF9XTR2MA')).toBe('K7QF-9XTR-2MA'));
});

it('a query code keeps what was printed before codes had a second purpose', () => {
  expect(queryCode(secret, caseId, 1)).toBe('JR7R795PWRR');
});

describe('a check code', () => {
  it('is the same every time, and another for another letter or secret', () => {
    const codes = [
      checkCode(secret, caseId),
      checkCode(secret, caseId.replace(/1$/, '2')),
      checkCode(Buffer.alloc(32, 8), caseId),
    ];
    expect(checkCode(secret, caseId)).toBe(codes[0]);
    expect(new Set(codes).size).toBe(3);
  });

  it('is never the query code of a case with the same id', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat({ max: 20 }), (id, issue) => {
        expect(checkCode(secret, id)).not.toBe(queryCode(secret, id, issue));
      }),
    );
  });
});

it.each([
  ['K7QF-9XTR-2MA', 'K7QF9XTR2MA'],
  [' k7qf 9xtr 2ma\n', 'K7QF9XTR2MA'],
  ['Ｋ７ＱＦ－９ＸＴＲ－２ＭＡ', 'K7QF9XTR2MA'],
  ['K7QF—9XTR　2MA', 'K7QF9XTR2MA'],
  ['K7QF-9XTR-2M', undefined],
  ['K7QF-9XTR-2MA2', undefined],
  ['K7QF-9XTR-2M0', undefined],
  ['K7QF-9XTR-2Mß', undefined],
  ['', undefined],
])('typed as %j it is read as %j', (typed, expected) => {
  expect(normaliseCode(typed)).toBe(expected);
});

it.each([
  ['K7QF-9XTR-2MA', true],
  ['k7qf9xtr2ma', true],
  ['K7QF-9XTR-2MB', false],
  ['no code at all', false],
])('%j opens K7QF-9XTR-2MA: %s', (typed, opens) => {
  expect(codeMatches('K7QF9XTR2MA', typed)).toBe(opens);
});

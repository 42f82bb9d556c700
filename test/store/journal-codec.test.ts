import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { digestOf, entryOf, factRowOf } from '../../src/store/journal-codec.ts';
import { aCaseIn, caseId } from '../support/builders.ts';

const item = { what: '所需信息的名称', guidance: '请写明地块名称或者批文文号' };

describe('a correction notice of version 1, written before items had grounds (AMB-1)', () => {
  const old = {
    seq: 4,
    fact: 'CORRECTION_NOTICE_SENT',
    version: 1,
    happened_on: '2026-03-04',
    recorded_at: '2026-03-04T01:00:00.000Z',
    actor: 'c0000000-0000-4000-8000-000000000001',
    payload: { documentNo: '清湖自然资补〔2026〕1号', items: [item], termWorkingDays: 15, by: 'POST' },
  };

  it('is read with the ground OTHER', () => {
    expect(entryOf(old).fact).toEqual({
      ...old.payload,
      fact: 'CORRECTION_NOTICE_SENT',
      on: day('2026-03-04'),
      items: [{ ...item, ground: 'OTHER' }],
    });
  });

  it('keeps the digest it was written with', () => {
    expect(digestOf(caseId, old)).toBe('37dbc5dd00d75c71bc346ccc49faacabafd4ba5d003bbf7147322fd604bda88d');
  });
});

describe('an entry of today', () => {
  it('is read back as it was written', () => {
    for (const entry of aCaseIn('AWAITING_CORRECTION').journal())
      expect(entryOf(factRowOf(caseId, entry))).toEqual(entry);
  });
});

import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import type { JournalEntry } from '../../src/case-file/facts.ts';
import { fold } from '../../src/case-file/fold.ts';
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

describe('proofs of service of version 2, in words alone', () => {
  const row = {
    seq: 9,
    version: 2,
    happened_on: '2026-03-16',
    recorded_at: '2026-03-16T01:00:00.000Z',
    actor: 'c0000000-0000-4000-8000-000000000001',
  };
  const on = day('2026-03-16');
  const inWords = { kind: 'IN_WORDS', text: '本人签收' };

  it.each([
    ['CORRECTION_NOTICE_SERVED', { evidence: '本人签收' }, {}],
    ['FEE_NOTICE_SERVED', { evidence: '本人签收' }, {}],
    ['CONSULTATION_DELIVERED', { ref: 'C1', evidence: '本人签收' }, { ref: 'C1' }],
    ['REPLY_SERVED', { ground: 'PROVIDED', evidence: '本人签收' }, { ground: 'PROVIDED' }],
    ['SERVICE_FAILED', { letter: 'REPLY', reason: '本人签收' }, { letter: 'REPLY' }],
  ])('%s is read with the words as its proof', (fact, payload, rest) => {
    expect(entryOf({ ...row, fact, payload }).fact).toEqual({ fact, on, ...rest, evidence: inWords });
  });

  it('keeps the digest it was written with', () => {
    const old = { ...row, fact: 'REPLY_SERVED', payload: { ground: 'PROVIDED', evidence: '本人签收' } };
    expect(digestOf(caseId, old)).toBe('1e08e96e0a2a553ce7716a5fc677f66d1bcb7d3d6b5e1ef9b4d70781d593d57a');
  });

  it('a journal of version 2 folds to the same case as before, its proofs in words', () => {
    const journal = aCaseIn('REPLIED').journal();
    const told = aCaseIn('REPLIED').file();
    const rows = journal.map((entry) => ({ ...factRowOf(caseId, entry), version: 2 }));
    const old = rows.map(({ payload, ...rest }) => ({
      ...rest,
      payload: 'evidence' in payload ? { ...payload, evidence: '本人签收' } : payload,
    }));
    const file = fold(caseId, old.map<JournalEntry>(entryOf));
    expect([file.state, file.reply, file.clockFacts]).toEqual([told.state, told.reply, told.clockFacts]);
    expect(file.services.at(-1)).toMatchObject({
      letter: 'REPLY',
      sentOn: '2026-03-12',
      servedOn: '2026-03-16',
      dispatches: [{ on: '2026-03-12', dispatch: { way: 'EMS', waybillNo: 'EX100000002CN' }, ended: true }],
      attempts: [{ on: '2026-03-16', served: true, evidence: inWords }],
    });
  });
});

describe('an entry of today', () => {
  it('is read back as it was written', () => {
    for (const entry of aCaseIn('REPLIED').serviceFailed().journal())
      expect(entryOf(factRowOf(caseId, entry))).toEqual(entry);
  });
});

import { describe, expect, it } from '@jest/globals';
import { endedFields, replyFields } from '../../src/usecases/letters/reply-fields.ts';
import { aCaseFile } from '../support/builders.ts';

const file = aCaseFile().receivedAtWindow('2026-03-02').registered().file();
const lookUp = { ground: 'GOVERNED_BY_SPECIAL_LAW', law: '《档案法》', window: '县档案馆' } as const;

describe('one ground, several letters', () => {
  it.each([
    [undefined, 'REPLY_GOVERNED_BY_SPECIAL_LAW'],
    ['REGISTER', 'REPLY_GOVERNED_BY_SPECIAL_LAW'],
    ['CASE_FILE', 'REPLY_FILE_INSPECTION'],
    ['ARCHIVES', 'REPLY_HELD_BY_ARCHIVES'],
  ] as const)('D38, art. 36 item 7: %s → %s', (matter, kind) => {
    const reply = matter === undefined ? lookUp : { ...lookUp, matter };
    expect(replyFields(reply, file)).toEqual({ kind, law: '《档案法》', window: '县档案馆' });
  });

  it.each([
    ['INQUIRY', { kind: 'REPLY_INQUIRY', channel: '12345' }],
    ['PETITION', { kind: 'REPLY_NOT_AN_APPLICATION', matter: '信访', channel: '12345' }],
  ] as const)('D51, art. 39 ¶1: %s', (matter, fields) => {
    expect(replyFields({ ground: 'NOT_AN_APPLICATION', matter, channel: '12345' }, file)).toEqual(fields);
  });

  it('D63: Party affairs are told as such, every other fact by its name', () => {
    const reason = '由县委办公室印发';
    expect(endedFields({ ground: 'OTHER', ended: 'PARTY_AFFAIRS', reason })).toEqual({
      kind: 'REPLY_PARTY_AFFAIRS',
      reason,
    });
    expect(endedFields({ ground: 'OTHER', ended: 'APPLICANT_DIED', reason })).toEqual({
      kind: 'REPLY_OTHER',
      ended: '申请人死亡',
      reason,
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { caseStates } from '../../src/case-file/states.ts';
import { aCaseFile, aCaseIn } from '../support/builders.ts';

describe('the builders', () => {
  it.each(caseStates)('tell a case in state %s', (state) => {
    expect(aCaseIn(state).file().state).toBe(state);
  });

  it('number the lines of the journal from 1 without a gap', () => {
    const seqs = aCaseIn('ARCHIVED')
      .journal()
      .map((entry) => entry.seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it('let a step happen on the day of the one before it', () => {
    const file = aCaseFile().receivedByPost('2026-02-13').registered().file();
    expect(file.registeredOn).toBe('2026-02-13');
  });
});

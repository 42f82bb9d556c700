import { describe, expect, it } from '@jest/globals';
import { powerOfAttorneyStanding } from '../../src/case-file/power-of-attorney.ts';

const authorisation = { items: [{ ground: 'DESCRIPTION' }, { ground: 'AUTHORISATION' }] };
const description = { items: [{ ground: 'DESCRIPTION' }] };
const sha256 = 'a'.repeat(64);

describe('授权委托书 (art. 30, AMB-1)', () => {
  it.each([
    ['handed in with the application', { powerOfAttorney: sha256 }, [], 'ATTACHED'],
    ['not handed in, nothing asked yet', {}, [], 'MISSING'],
    ['as the API says it', { powerOfAttorney: null }, [], 'MISSING'],
    [
      'a correction asked for something else, and came',
      {},
      [{ ...description, receivedOn: '2026-03-09' }],
      'MISSING',
    ],
    ['asked for', {}, [authorisation], 'ASKED'],
    ['asked for, as the API says it', {}, [{ ...authorisation, receivedOn: null }], 'ASKED'],
    ['asked for, and the correction came', {}, [{ ...authorisation, receivedOn: '2026-03-09' }], 'CORRECTED'],
    [
      'asked for in the second notice (AMB-2)',
      {},
      [{ ...description, receivedOn: '2026-03-09' }, authorisation],
      'ASKED',
    ],
  ])('%s', (_, agent, corrections, standing) => {
    expect(powerOfAttorneyStanding({ agent, corrections })).toBe(standing);
  });
});

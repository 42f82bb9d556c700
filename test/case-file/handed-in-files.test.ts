import { describe, expect, it } from '@jest/globals';
import { handedInFiles } from '../../src/case-file/handed-in-files.ts';

/** Files by their names and bytes. */
function files(...named: readonly (readonly [name: string, sha256: string])[]) {
  return named.map(([name, sha256]) => ({ name, sha256, mediaType: 'application/pdf', size: 9 }));
}

function placesOf(application: Parameters<typeof handedInFiles>[0]) {
  return handedInFiles(application).map(({ attachment, place, copy }) => [attachment.name, place, copy]);
}

const agent = { name: '方知微', maskedIdentityNumber: '1101**' };

/*
 * The story: places name bytes. The scan of both identity cards, chosen as the applicant's proof and as the agent's, was called
 * the applicant's twice, and each was downloaded under the name of the first.
 */
describe('what each attachment was handed in as', () => {
  it('each by its own bytes', () => {
    const attachments = files(['身份证', 'a'], ['线索', 'b'], ['委托书', 'c'], ['代理人身份证', 'd']);
    expect(
      placesOf({
        attachments,
        identityProofs: ['a'],
        agent: { ...agent, powerOfAttorney: 'c', identityProofs: ['d'] },
      }),
    ).toEqual([
      ['身份证', 'IDENTITY_PROOF', 1],
      ['线索', undefined, 1],
      ['委托书', 'POWER_OF_ATTORNEY', 1],
      ['代理人身份证', 'AGENT_IDENTITY_PROOF', 1],
    ]);
  });

  it('of equal bytes each has a place and a number of its own', () => {
    const attachments = files(['身份证', 'a'], ['线索', 'a'], ['委托书', 'a'], ['代理人身份证', 'a']);
    expect(
      placesOf({
        attachments,
        identityProofs: ['a'],
        agent: { ...agent, powerOfAttorney: 'a', identityProofs: ['a'] },
      }),
    ).toEqual([
      ['身份证', 'IDENTITY_PROOF', 1],
      ['线索', undefined, 2],
      ['委托书', 'POWER_OF_ATTORNEY', 3],
      ['代理人身份证', 'AGENT_IDENTITY_PROOF', 4],
    ]);
  });

  it('one file that is named for two places has the first, and no other file has the second', () => {
    const attachments = files(['委托书及身份证', 'a'], ['线索', 'b']);
    expect(
      placesOf({ attachments, agent: { ...agent, powerOfAttorney: 'a', identityProofs: ['a'] } }),
    ).toEqual([
      ['委托书及身份证', 'AGENT_IDENTITY_PROOF', 1],
      ['线索', undefined, 1],
    ]);
  });

  it('without places there is nothing to say', () => {
    expect(placesOf({ attachments: files(['线索', 'a']) })).toEqual([['线索', undefined, 1]]);
  });
});

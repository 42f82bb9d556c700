import { describe, expect, it } from '@jest/globals';
import { draftVersions } from '../../../src/usecases/queries/draft-versions.ts';
import { aCaseIn, type CaseFileBuilder } from '../../support/builders.ts';
import { people } from '../../support/builders-cast.ts';
import { nonexistent } from '../../support/builders-replies.ts';

/** Each version in short: its number, its ground, and what became of it. */
function told(builder: CaseFileBuilder): readonly string[] {
  return draftVersions(builder.journal()).map(({ no, reply, voided, events }) => {
    const became = events.map(({ kind, voided: gone }) => `${kind}${gone ? ' (void)' : ''}`);
    return [`${no} ${reply.ground}${voided ? ' (void)' : ''}`, ...became].join(' · ');
  });
}

const underReview = aCaseIn('UNDER_REVIEW');

describe('the versions of a draft', () => {
  it('are none while nothing is drafted', () => expect(told(aCaseIn('IN_HANDLING'))).toEqual([]));

  it('each with what became of it, and the earlier ones stay', () => {
    const again = underReview.legalReviewPassed('2026-03-10').draftReturned('2026-03-10');
    expect(told(again.drafted('2026-03-11', nonexistent).reviewRequested())).toEqual([
      '1 PROVIDED · REVIEW_REQUESTED · LEGAL_REVIEW_PASSED · DRAFT_RETURNED',
      '2 INFORMATION_NONEXISTENT · REVIEW_REQUESTED',
    ]);
  });

  it('to the signature', () =>
    expect(told(aCaseIn('REPLIED'))).toEqual([
      '1 PROVIDED · REVIEW_REQUESTED · LEGAL_REVIEW_PASSED · SECRECY_REVIEW_PASSED · REPLY_SIGNED',
    ]));

  it('say who wrote them, why they came back, and what the reviewers said', () => {
    const [version] = draftVersions(
      underReview.legalReviewPassed('2026-03-10').draftReturned('2026-03-10').journal(),
    );
    expect(version).toMatchObject({ drafterId: people.handler.id, draftedOn: '2026-03-09' });
    expect(version?.events).toMatchObject([
      { kind: 'REVIEW_REQUESTED', actor: people.handler.id, text: undefined },
      { kind: 'LEGAL_REVIEW_PASSED', actor: people.legalReviewer.id, text: '合法，适当' },
      { kind: 'DRAFT_RETURNED', on: '2026-03-10', text: '未写明依据' },
    ]);
  });

  it('say the findings of a secrecy review item by item', () => {
    const [version] = draftVersions(aCaseIn('APPROVED').journal());
    expect(version?.events.at(-1)?.findings).toEqual([
      { item: '答复正文', releasable: true, basis: '不涉及国家秘密、工作秘密' },
    ]);
  });

  it('that were voided stay, marked; the next one has the number again, and an entry of its own', () => {
    const voided = aCaseIn('IN_HANDLING').searched('2026-03-06').drafted('2026-03-09').voided('2026-03-09');
    const versions = draftVersions(voided.drafted('2026-03-10').journal());
    expect(versions.map(({ no, voided: gone }) => [no, gone])).toEqual([
      [1, true],
      [1, false],
    ]);
    expect(new Set(versions.map(({ seq }) => seq)).size).toBe(2);
  });
});

import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decidePassLegalReview } from '../../src/case-file/acts/pass-legal-review.ts';
import { decidePassSecrecyReview, itemsToReview } from '../../src/case-file/acts/pass-secrecy-review.ts';
import { decideReturnDraft } from '../../src/case-file/acts/return-draft.ts';
import type { SecrecyFinding } from '../../src/case-file/facts/reply-facts.ts';
import { aCaseIn } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { people } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { nonexistent, providedWith } from '../support/builders-replies.ts';

const on = day('2026-03-10');
const underReview = aCaseIn('UNDER_REVIEW');

describe('法制审核 (art. 45)', () => {
  const here = onThe('2026-03-10', people.legalReviewer, ['LEGAL_REVIEWER']);
  const opinion = '依据充分，程序合法';

  it('names the draft, the reviewer and the opinion', () => {
    given(underReview)
      .when((file) => decidePassLegalReview(file, { on, opinion }, here))
      .then({
        fact: 'LEGAL_REVIEW_PASSED',
        on,
        draftNo: 1,
        reviewerId: people.legalReviewer.id,
        opinion,
      });
  });

  it('refused without an opinion, and a second time', () => {
    given(underReview)
      .when((file) => decidePassLegalReview(file, { on, opinion: '' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'opinion', problem: 'EMPTY' });
    given(underReview.legalReviewPassed())
      .when((file) => decidePassLegalReview(file, { on, opinion }, here))
      .refused({ code: 'REVIEW_ALREADY_PASSED', review: 'LEGAL' });
  });
});

describe('保密审查 (art. 17): item by item', () => {
  const here = onThe('2026-03-10', people.secrecyReviewer, ['SECRECY_REVIEWER']);
  const told = aCaseIn('IN_HANDLING')
    .drafted('2026-03-09', providedWith('方案.pdf', '批复.pdf'))
    .reviewRequested();
  const all = [found('答复正文'), found('方案.pdf'), found('批复.pdf')];

  it('asks for the text of the reply and each enclosure', () => {
    const { draft } = told.file();
    expect(draft && itemsToReview(draft)).toEqual(['答复正文', '方案.pdf', '批复.pdf']);
    const empty = aCaseIn('IN_HANDLING').searched('2026-03-06').drafted('2026-03-09', nonexistent).file();
    expect(empty.draft && itemsToReview(empty.draft)).toEqual(['答复正文']);
  });

  it('passes when every item may be released', () => {
    given(told)
      .when((file) => decidePassSecrecyReview(file, { on, findings: all }, here))
      .then({
        fact: 'SECRECY_REVIEW_PASSED',
        on,
        draftNo: 1,
        reviewerId: people.secrecyReviewer.id,
        findings: all,
      });
  });

  it('refused with the items nobody spoke of', () => {
    given(told)
      .when((file) => decidePassSecrecyReview(file, { on, findings: [found('方案.pdf')] }, here))
      .refused({ code: 'SECRECY_ITEMS_UNREVIEWED', article: '17', items: ['答复正文', '批复.pdf'] });
    given(told)
      .when((file) => decidePassSecrecyReview(file, { on, findings: [] }, here))
      .refusedWith('SECRECY_ITEMS_UNREVIEWED');
  });

  it('refused with the items that may not be released: the draft goes back', () => {
    const findings = [found('答复正文'), found('方案.pdf', false), found('批复.pdf', false)];
    given(told)
      .when((file) => decidePassSecrecyReview(file, { on, findings }, here))
      .refused({ code: 'NOT_RELEASABLE', article: '17', items: ['方案.pdf', '批复.pdf'] });
  });

  it('an item found both releasable and not is not released', () => {
    given(told)
      .when((file) =>
        decidePassSecrecyReview(file, { on, findings: [...all, found('方案.pdf', false)] }, here),
      )
      .refused({ code: 'NOT_RELEASABLE', article: '17', items: ['方案.pdf'] });
  });

  it.each([
    ['findings.1.item', { item: ' ', releasable: true, basis: '不涉密' }],
    ['findings.1.basis', { item: '方案.pdf', releasable: true, basis: '' }],
  ])('refused at %s', (path, finding) => {
    given(told)
      .when((file) => decidePassSecrecyReview(file, { on, findings: [found('答复正文'), finding] }, here))
      .refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });

  it('refused a second time', () => {
    given(told.secrecyReviewPassed('2026-03-10', all))
      .when((file) => decidePassSecrecyReview(file, { on, findings: all }, here))
      .refused({ code: 'REVIEW_ALREADY_PASSED', review: 'SECRECY' });
  });
});

describe('both reviews, in either order, approve the draft', () => {
  it.each([
    ['law first', underReview.legalReviewPassed(), underReview.legalReviewPassed().secrecyReviewPassed()],
    [
      'secrets first',
      underReview.secrecyReviewPassed(),
      underReview.secrecyReviewPassed().legalReviewPassed(),
    ],
  ])('%s', (_order, half, whole) => {
    expect([half.file().state, whole.file().state]).toEqual(['UNDER_REVIEW', 'APPROVED']);
  });
});

describe('退回修改', () => {
  const here = onThe('2026-03-10', people.signer, ['SIGNER']);
  const reasons = '第二段缺少依据';

  it.each([
    ['under review', underReview],
    ['approved', aCaseIn('APPROVED')],
  ])('%s: with reasons', (_what, told) => {
    given(told)
      .when((file) => decideReturnDraft(file, { on, reasons }, here))
      .then({ fact: 'DRAFT_RETURNED', on, draftNo: 1, returnedBy: people.signer.id, reasons });
  });

  it('undoes the reviews already passed, and the draft written anew needs both again', () => {
    const returned = aCaseIn('APPROVED').draftReturned();
    expect(returned.file().draft?.legalReview).toBeUndefined();
    expect(returned.file().draft?.secrecyReview).toBeUndefined();
    expect(returned.file().draft?.returnedBecause).toBe('未写明依据');
    const again = returned.drafted().reviewRequested().legalReviewPassed();
    expect([again.file().state, again.file().draft?.no]).toEqual(['UNDER_REVIEW', 2]);
  });

  it('refused without reasons', () => {
    given(underReview)
      .when((file) => decideReturnDraft(file, { on, reasons: ' ' }, here))
      .refused({ code: 'INVALID_INPUT', path: 'reasons', problem: 'EMPTY' });
  });
});

function found(item: string, releasable = true): SecrecyFinding {
  return { item, releasable, basis: '不涉密' };
}

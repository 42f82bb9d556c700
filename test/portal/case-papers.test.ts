import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { paperViews } from '../../src/portal/case-papers.ts';
import type { LetterOfCase } from '../../src/usecases/queries/letters-of.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { people } from '../support/builders-cast.ts';
import { providedWith } from '../support/builders-replies.ts';

/** The letters of a case that is replied to twice, as the store gives them. */
const letters = [
  letter(3, 'REGISTRATION_RECEIPT', undefined),
  letter(5, 'EXTENSION_NOTICE', '清湖自然资延〔2026〕1号'),
  letter(9, 'REPLY_PROVIDED', '清湖自然资答〔2026〕1号'),
  letter(14, 'REPLY_PROVIDED', '清湖自然资答〔2026〕2号'),
];

function letter(seq: number, kind: LetterOfCase['kind'], documentNo: string | undefined): LetterOfCase {
  const drawn = { state: 'DRAWN', sha256: String(seq), pages: 1, sealedAt: undefined, void: false } as const;
  return { id: `letter-${seq}`, caseId: 'case', seq, kind, documentNo, datedOn: day('2026-03-11'), ...drawn };
}

const answered = aCaseFile()
  .receivedAtWindow('2026-03-02')
  .registered('2026-03-03')
  .assigned('2026-03-04')
  .accepted('2026-03-05')
  .drafted('2026-03-09', providedWith('方案.pdf', '图.pdf'))
  .reviewRequested()
  .legalReviewPassed('2026-03-10')
  .secrecyReviewPassed()
  .signed('2026-03-11');
const quashed = answered.sent('2026-03-12').served('2026-03-16').redoOrdered('2026-05-18');
const signedAnew = quashed.drafted('2026-05-19', providedWith('方案.pdf')).and({
  fact: 'REPLY_SIGNED',
  on: day('2026-05-20'),
  draftNo: 2,
  documentNo: '清湖自然资答〔2026〕2号',
  signerId: people.signer.id,
  ground: 'PROVIDED',
});

function shown(told: CaseFileBuilder) {
  const views = paperViews(letters, told.file(), [], () => 'key');
  return {
    replies: numbers(views.replies),
    enclosures: names(views.enclosures),
    quashed: numbers(views.quashed),
    quashedEnclosures: names(views.quashedEnclosures),
    others: numbers(views.others),
  };
}

function numbers(letters: readonly { readonly documentNo: string }[]) {
  return letters.map(({ documentNo }) => documentNo);
}

function names(files: readonly { readonly name: string }[]) {
  return files.map(({ name }) => name);
}

const others = ['清湖自然资延〔2026〕1号', ''];
const nothing = { replies: [], enclosures: [], quashed: [], quashedEnclosures: [] };
const first = '清湖自然资答〔2026〕1号';

describe('文书和材料: the reply first, then the newest; what was served stays', () => {
  it.each([
    ['a reply that is signed and not sent is not shown', answered, { ...nothing, others }],
    [
      'a reply that left, with what it encloses',
      answered.sent('2026-03-12'),
      { ...nothing, replies: [first], enclosures: ['方案.pdf', '图.pdf'], others },
    ],
    [
      'quashed, it stays with what it enclosed',
      quashed,
      { ...nothing, quashed: [first], quashedEnclosures: ['方案.pdf', '图.pdf'], others },
    ],
    [
      'and while the new one is only signed',
      signedAnew,
      { ...nothing, quashed: [first], quashedEnclosures: ['方案.pdf', '图.pdf'], others },
    ],
    [
      'replied anew: the new reply first; a file given twice stands once',
      signedAnew.sent('2026-05-21'),
      {
        replies: ['清湖自然资答〔2026〕2号'],
        enclosures: ['方案.pdf'],
        quashed: [first],
        quashedEnclosures: ['图.pdf'],
        others,
      },
    ],
  ])('%s', (_, told, papers) => {
    expect(shown(told)).toEqual(papers);
  });

  it('none at all is said', () => {
    expect(paperViews([], aCaseIn('RECEIVED').file(), [], () => 'key').none).toBe(true);
    expect(paperViews(letters, aCaseIn('RECEIVED').file(), [], () => 'key').none).toBe(false);
  });
});

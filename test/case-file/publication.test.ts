import { describe, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import {
  type ConvertToProactive,
  decideConvertToProactive,
} from '../../src/case-file/acts/convert-to-proactive.ts';
import { decideSuggestPublication } from '../../src/case-file/acts/suggest-publication.ts';
import type { CaseFile } from '../../src/case-file/case-file.ts';
import { aCaseFile, aCaseIn, anotherCase } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, people } from '../support/builders-cast.ts';
import { given } from '../support/builders-given.ts';
import { thisCase, twin } from '../support/builders-related.ts';

const on = day('2026-03-20');
const decision = { on, where: '县政府网站“征地信息”栏目', publishOn: on, reference: '安置方案全文' };

function converting(
  change: Partial<ConvertToProactive> = {},
  others: readonly CaseFile[] = [twin(aCaseIn('REPLIED'))],
  applicants = 2,
) {
  return given(aCaseIn('REPLIED')).when((file) =>
    decideConvertToProactive(
      file,
      others,
      applicants,
      { ...decision, ...change },
      onThe('2026-03-20', people.officeHead),
    ),
  );
}

describe('转为主动公开 (art. 44): what several applicants were given is published for all', () => {
  it.each([
    ['on the day of the decision', {}],
    ['on a later day', { publishOn: day('2026-04-10') }],
    ['recorded with a reason for the delay', { lateEntryReason: '系统停机' }],
  ])('%s: the cases it rests on are named, this one first', (_when, change) => {
    const basis = [thisCase, anotherCase];
    converting(change).then({
      fact: 'CONVERTED_TO_PROACTIVE',
      documentNo: 'NO-1',
      ...decision,
      basis,
      applicants: 2,
      ...change,
    });
  });

  it('not on a day that is over, nor without saying what is published and where', () => {
    converting({ publishOn: day('2026-03-19') }).refused({
      code: 'INVALID_INPUT',
      path: 'publishOn',
      problem: 'OUT_OF_RANGE',
    });
    converting({ where: ' ' }).refused({ code: 'INVALID_INPUT', path: 'where', problem: 'EMPTY' });
    converting({ reference: '' }).refused({ code: 'INVALID_INPUT', path: 'reference', problem: 'EMPTY' });
  });

  it('not for one applicant alone, however often he asked', () => {
    converting({}, undefined, 1).refused({ code: 'APPLICANTS_TOO_FEW', article: '44', applicants: 1 });
  });

  const applicationNo = 'QH02-2026-00002';

  it.each([
    ['a case of another agency', { applicationNo, misfit: 'OTHER_AGENCY' }, disclosedElsewhere()],
    ['a case not answered yet', { applicationNo, misfit: 'NOTHING_DISCLOSED' }, twin(aCaseIn('APPROVED'))],
    ['a letter that has no number yet', { misfit: 'NOTHING_DISCLOSED' }, aLetter()],
  ] as const)('does not rest on %s', (_which, unfit, other) => {
    converting({}, [twin(aCaseIn('REPLIED')), other]).refused({ code: 'CASES_DO_NOT_FIT', ...unfit });
  });
});

describe('建议主动公开 (art. 44): an applicant who was given it suggests that it be published', () => {
  function suggesting(reason: string) {
    const act = { on, reason, lateEntryReason: '网上留言' };
    return given(aCaseIn('REPLIED')).when((file) => decideSuggestPublication(file, act, onThe('2026-03-20')));
  }

  it('is recorded with the reason', () => {
    suggesting('邻里都在问').then({
      fact: 'PUBLICATION_SUGGESTED',
      on,
      reason: '邻里都在问',
      lateEntryReason: '网上留言',
    });
  });

  it('not without one', () => {
    suggesting('  ').refused({ code: 'INVALID_INPUT', path: 'reason', problem: 'EMPTY' });
  });
});

function disclosedElsewhere(): CaseFile {
  return twin(aCaseIn('REPLIED', agencies.education));
}

function aLetter(): CaseFile {
  return aCaseFile(agencies.naturalResources, anotherCase.caseId).loggedAsOrdinaryMail('2026-03-16').file();
}

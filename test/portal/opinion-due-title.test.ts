import { describe, expect, it } from '@jest/globals';
import { opinionDueTitle } from '../../src/portal/opinion-due-title.ts';

const third = { ref: 'C1', with: 'THIRD_PARTY' } as const;
const agency = { ref: 'C2', with: 'OTHER_AGENCY' } as const;
const another = { ref: 'C3', with: 'THIRD_PARTY' } as const;

describe('意见期限 on public pages, by kind and without the mark of the file', () => {
  it.each([
    ['the only one', [third, agency], 'C1', '第三方意见期限', 'Opinion of the third party due'],
    ['another organ', [third, agency], 'C2', '其他机关意见期限', 'Opinion of the other organ due'],
    ['one of two', [third, agency, another], 'C1', '第1位第三方意见期限', 'Opinion of third party 1 due'],
    ['the other', [third, agency, another], 'C3', '第2位第三方意见期限', 'Opinion of third party 2 due'],
  ])('%s', (_what, consultations, ref, zh, en) => {
    expect(opinionDueTitle(`CONSULTATION_REPLY_DUE:${ref}`, consultations)).toEqual({ zh, en });
  });

  it('none for what is no consultation', () => {
    expect(opinionDueTitle('REPLY_DUE', [third])).toBeUndefined();
  });
});

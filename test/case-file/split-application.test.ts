import { describe, expect, it } from '@jest/globals';
import { day } from '../../src/calendar/day.ts';
import { decideSplitApplication, type SplitApplication } from '../../src/case-file/acts/split-application.ts';
import { aCaseFile, aCaseIn, anotherCase, caseId, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { agencies, anApplication } from '../support/builders-cast.ts';
import { aThirdCase, sharesOf, thisCase } from '../support/builders-related.ts';

const why = { on: day('2026-03-09'), ground: 'OFFICE_DECISION', reason: '三项信息互不相关' } as const;
const act = { ...why, items: ['  征收补偿安置方案', '方案的批复文件 ', '补偿资金拨付凭证'] };

function splitting(told: CaseFileBuilder, change: Partial<SplitApplication> = {}) {
  const here = onThe('2026-03-09');
  const newIds = [anotherCase.caseId, aThirdCase.caseId];
  return decideSplitApplication(told.file(), { ...act, ...change }, here, newIds);
}

describe('拆分申请 (一事一申请): the first item stays, each further one opens a case', () => {
  it('asks for an application number for each new case, in the order of the items', () => {
    const split = splitting(aCaseIn('IN_HANDLING'));
    expect(split.ok && split.value.numbers).toStrictEqual([
      { series: 'APPLICATION', caseId: anotherCase.caseId },
      { series: 'APPLICATION', caseId: aThirdCase.caseId },
    ]);
  });

  it.each([
    [
      'by ordinary mail, confirmed two days later',
      aCaseFile().loggedAsOrdinaryMail('2026-03-02').mailOpened().confirmed('2026-03-04'),
      { channel: 'ORDINARY_MAIL', receivedOn: '2026-03-04' },
    ],
    [
      'spoken, with the record of it (art. 29)',
      aCaseFile().receivedOrally('2026-03-02'),
      { channel: 'IN_PERSON', receivedOn: '2026-03-02', ...spoken() },
    ],
  ])('%s: all that the undivided application was goes into every part', (_how, received, came) => {
    const told = received.registered('2026-03-05');
    const whole = {
      fact: 'SPLIT_OFF',
      ...why,
      agencyId: agencies.naturalResources.id,
      submittedOn: '2026-03-02',
      ...came,
      clock: told.file().clockFacts,
      from: thisCase,
    };
    expect(whole.clock).not.toEqual([]);
    expect(sharesOf(splitting(told))).toStrictEqual({
      [caseId]: [
        {
          fact: 'SPLIT',
          ...why,
          description: '征收补偿安置方案',
          into: [
            { caseId: anotherCase.caseId, applicationNo: 'NO-1' },
            { caseId: aThirdCase.caseId, applicationNo: 'NO-2' },
          ],
        },
      ],
      [anotherCase.caseId]: [
        { ...whole, application: anApplication({ description: '方案的批复文件' }), applicationNo: 'NO-1' },
      ],
      [aThirdCase.caseId]: [
        { ...whole, application: anApplication({ description: '补偿资金拨付凭证' }), applicationNo: 'NO-2' },
      ],
    });
  });

  it('into twenty at most', () => {
    const items = Array.from({ length: 20 }, (_, index) => `第${index + 1}号地块批复`);
    expect(splitting(aCaseIn('REGISTERED'), { items }).ok).toBe(true);
    expect(splitting(aCaseIn('REGISTERED'), { items: [...items, '公告'] })).toStrictEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', path: 'items', problem: 'TOO_LONG', limit: 20 },
    });
  });
});

describe('拆分申请 refused', () => {
  it.each([
    ['into one', { items: ['方案'] }, { path: 'items', problem: 'TOO_SHORT' }],
    ['an item that asks nothing', { items: ['方案', ' '] }, { path: 'items.1', problem: 'EMPTY' }],
    [
      'an item longer than a description',
      { items: ['方'.repeat(10_001), '批复'] },
      { path: 'items.0', problem: 'TOO_LONG', limit: 10_000 },
    ],
    ['no reason given', { reason: '' }, { path: 'reason', problem: 'EMPTY' }],
  ])('%s', (_what, change, wrong) => {
    expect(splitting(aCaseIn('REGISTERED'), change)).toStrictEqual({
      ok: false,
      refusal: { code: 'INVALID_INPUT', ...wrong },
    });
  });

  it.each([
    ['a letter nobody has opened', aCaseFile().loggedAsSignedMail('2026-03-02').confirmed()],
    ['an application with no day of receipt (art. 31)', aCaseFile().faxed('2026-03-02').registered()],
  ])('%s', (_what, told) => {
    expect(splitting(told)).toStrictEqual({
      ok: false,
      refusal: { code: 'APPLICATION_NOT_RECORDED', article: '31' },
    });
  });
});

function spoken() {
  return {
    oral: { writtenBy: '林知夏', difficulty: '视力障碍，不能书写', approvedBy: 'FINGERPRINT' },
  };
}

import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { type Matters, noMatters, publicNames } from '../../../src/case-file/names-of-marks.ts';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: others are asked', () => {
  it.each<readonly [string, string, Told]>([
    [
      '向第三方发出征求意见书（征〔2026〕1号）。',
      'Consultation letter 征〔2026〕1号 sent: third party.',
      { fact: 'CONSULTATION_SENT', with: 'THIRD_PARTY', documentNo: '征〔2026〕1号' },
    ],
    [
      '书面告知第三方：因公共利益决定公开（告〔2026〕1号，条例第三十二条）。',
      'Third party told of disclosure in the public interest (告〔2026〕1号, art. 32).',
      { fact: 'PUBLIC_INTEREST_DISCLOSURE_NOTIFIED', documentNo: '告〔2026〕1号' },
    ],
    [
      '请清湖县教育局协办（协〔2026〕1号），2026年3月20日前反馈；答复期限不中止。',
      '清湖县教育局 asked to help (协〔2026〕1号), by 2026-03-20; the reply period runs on.',
      {
        fact: 'CO_HANDLING_REQUESTED',
        with: { kind: 'NAMED', name: '清湖县教育局' },
        documentNo: '协〔2026〕1号',
        dueOn: day('2026-03-20'),
      },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

const first = {
  ref: 'C1',
  with: 'THIRD_PARTY',
  party: { name: '清湖云雾茶业有限公司', isOrganization: true },
  documentNo: '征〔2026〕1号',
  sentOn: day('2026-03-04'),
} as const;
const otherCompany = { ...first, ref: 'C2', party: { name: '清湖渔具有限公司', isOrganization: true } };
const again = { ...first, ref: 'C2', documentNo: '征〔2026〕2号' };
const helper = {
  ref: 'H1',
  with: { kind: 'NAMED', name: '清湖县教育局' },
  documentNo: '协〔2026〕1号',
  sentOn: day('2026-03-05'),
} as const;
const submitted = { fact: 'CONSULTATION_OPINION_SUBMITTED', ref: 'C1', opinion: 'OBJECTS' } as const;

describe('who was asked and who answered is called by name, never by the mark of the file', () => {
  it.each<readonly [string, string, Told, Partial<Matters>]>([
    [
      '征求意见书送达清湖渔具有限公司。',
      'Consultation letter delivered to 清湖渔具有限公司.',
      { fact: 'CONSULTATION_DELIVERED', ref: 'C2' },
      { consultations: [first, otherCompany] },
    ],
    [
      '收到清湖云雾茶业有限公司在网上提交的意见：不同意公开，待机关确认。',
      'Opinion submitted online by 清湖云雾茶业有限公司: objects; the office is to confirm it.',
      submitted,
      { consultations: [first, otherCompany] },
    ],
    [
      '收到清湖云雾茶业有限公司（2026年3月4日，征〔2026〕1号）在网上提交的意见：不同意公开，待机关确认。',
      'Opinion submitted online by 清湖云雾茶业有限公司 (2026-03-04, 征〔2026〕1号): objects; the office is to confirm it.',
      submitted,
      { consultations: [first, again] },
    ],
    [
      '收到清湖渔具有限公司对征求意见的答复：部分同意公开。',
      'Opinion of 清湖渔具有限公司 received: agrees in part.',
      { fact: 'CONSULTATION_ANSWERED', ref: 'C2', opinion: 'PARTLY_AGREES' },
      { consultations: [first, otherCompany] },
    ],
    [
      '收到清湖县教育局的协办反馈。',
      'Answer of the co-handler received: 清湖县教育局.',
      { fact: 'CO_HANDLING_ANSWERED', ref: 'H1' },
      { coHandlings: [helper] },
    ],
    [
      '收到对方的协办反馈。',
      'Answer of the co-handler received: the other side.',
      { fact: 'CO_HANDLING_ANSWERED', ref: 'H2' },
      { coHandlings: [helper] },
    ],
  ])('%s', (zh, en, told, matters) => {
    expect(worded(told, { ...noMatters, ...matters })).toEqual({ zh, en });
  });
});

describe('who answered, for the applicant: by kind (arts. 15, 32)', () => {
  const agency = { ...first, ref: 'C3', with: 'OTHER_AGENCY' } as const;
  it.each([
    ['the only third party', [first, agency], 'C1', '第三方', 'the third party'],
    ['the other agency', [first, agency], 'C3', '其他机关', 'the other organ'],
    ['the second third party', [first, otherCompany, agency], 'C2', '第2位第三方', 'third party 2'],
    ['of a second agency', [agency, { ...agency, ref: 'C4' }], 'C4', '第2个其他机关', 'other organ 2'],
    ['nobody known', [first], 'C9', '对方', 'the other side'],
  ])('%s', (_who, consultations, ref, zh, en) => {
    expect(publicNames({ ...noMatters, consultations }).consultation(ref)).toEqual({ zh, en });
  });
});

import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { noMatters } from '../../../src/case-file/names-of-marks.ts';
import { type Told, worded } from './worded.ts';

const complaints = [
  { ref: '1', about: 'LATE', receivedOn: day('2026-03-10') },
  { ref: '2', about: 'OTHER', receivedOn: day('2026-03-11') },
] as const;

describe('the course of a case, a sentence for each fact: somebody complains', () => {
  it.each<readonly [string, string, Told]>([
    [
      '主管部门收到投诉举报（逾期）。',
      'Complaint received by the supervising authority: late.',
      { fact: 'COMPLAINT_RECEIVED', ref: '1', about: 'LATE' },
    ],
    [
      '投诉举报（逾期，2026年3月10日收到）查证属实，督促整改。',
      'Complaint (late, received on 2026-03-10) founded: rectification ordered.',
      { fact: 'COMPLAINT_DECIDED', ref: '1', founded: true, measure: 'RECTIFICATION_ORDERED' },
    ],
    [
      '投诉举报（其他，2026年3月11日收到）经查不成立。',
      'Complaint (other, received on 2026-03-11) found without ground.',
      { fact: 'COMPLAINT_DECIDED', ref: '2', founded: false },
    ],
    [
      '投诉举报（逾期，2026年3月10日收到）已整改。',
      'Complaint (late, received on 2026-03-10): rectified.',
      { fact: 'COMPLAINT_RECTIFIED', ref: '1' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told, { ...noMatters, complaints })).toEqual({ zh, en });
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: somebody complains', () => {
  it.each<readonly [string, string, Told]>([
    [
      '主管部门收到投诉举报（第1号，逾期）。',
      'Complaint 1 received by the supervising authority: late.',
      { fact: 'COMPLAINT_RECEIVED', ref: '1', about: 'LATE' },
    ],
    [
      '投诉举报第1号查证属实，督促整改。',
      'Complaint 1 founded: rectification ordered.',
      { fact: 'COMPLAINT_DECIDED', ref: '1', founded: true, measure: 'RECTIFICATION_ORDERED' },
    ],
    [
      '投诉举报第1号经查不成立。',
      'Complaint 1 found without ground.',
      { fact: 'COMPLAINT_DECIDED', ref: '1', founded: false },
    ],
    ['投诉举报第1号已整改。', 'Complaint 1: rectified.', { fact: 'COMPLAINT_RECTIFIED', ref: '1' }],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

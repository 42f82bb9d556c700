import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

const lead = { caseId: 'c1', applicationNo: '依申请〔2026〕1号' };
const second = { caseId: 'c2', applicationNo: '依申请〔2026〕2号' };
const unregistered = { caseId: 'c3' };

describe('the course of a case, a sentence for each fact: cases belong together', () => {
  it.each<readonly [string, string, Told]>([
    [
      '一件申请含多项内容，拆分办理，另立依申请〔2026〕2号、待登记的申请。',
      'Split, one item to a case; opened besides: 依申请〔2026〕2号, an unregistered one.',
      { fact: 'SPLIT', into: [second, unregistered] },
    ],
    [
      '由依申请〔2026〕1号拆分立案，编号依申请〔2026〕2号。',
      'Opened as 依申请〔2026〕2号, split off from 依申请〔2026〕1号.',
      { fact: 'SPLIT_OFF', from: lead, applicationNo: '依申请〔2026〕2号' },
    ],
    [
      '重复提交的依申请〔2026〕2号并入本件。',
      'The duplicate 依申请〔2026〕2号 was merged into this one.',
      { fact: 'DUPLICATE_MERGED', duplicate: second },
    ],
    [
      '与依申请〔2026〕1号重复，经申请人同意并入该件办理。',
      "Merged, with the applicant's consent, into 依申请〔2026〕1号.",
      { fact: 'MERGED_INTO', into: lead },
    ],
    [
      '与依申请〔2026〕2号一并答复，本件牵头。',
      'Leads a joint answer to 依申请〔2026〕2号.',
      { fact: 'FOLLOWERS_TAKEN', followers: [second] },
    ],
    [
      '并入依申请〔2026〕1号一并答复。',
      'To be answered jointly with 依申请〔2026〕1号.',
      { fact: 'JOINED_TO_LEAD', lead },
    ],
    [
      '依申请〔2026〕2号退出一并答复：申请人不同',
      'No longer answered jointly with 依申请〔2026〕2号: 申请人不同',
      { fact: 'FOLLOWERS_LEFT', followers: [second], reason: '申请人不同' },
    ],
    [
      '退出与依申请〔2026〕1号的一并答复：申请人不同',
      'No longer answered jointly with 依申请〔2026〕1号: 申请人不同',
      { fact: 'LEFT_LEAD', lead, reason: '申请人不同' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

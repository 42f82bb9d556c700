import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: the reply is written and leaves', () => {
  it.each<readonly [string, string, Told]>([
    [
      '拟写答复（第2稿，信息不存在）。',
      'Reply drafted (no. 2, does not exist).',
      { fact: 'REPLY_DRAFTED', draftNo: 2, reply: { ground: 'INFORMATION_NONEXISTENT', reason: '查无' } },
    ],
    ['送法制审核、保密审查。', 'Sent to legal and secrecy review.', { fact: 'REVIEW_REQUESTED' }],
    ['法制审核通过。', 'Legal review passed.', { fact: 'LEGAL_REVIEW_PASSED' }],
    ['保密审查通过。', 'Secrecy review passed.', { fact: 'SECRECY_REVIEW_PASSED' }],
    ['退回修改：条款有误', 'Draft returned: 条款有误', { fact: 'DRAFT_RETURNED', reasons: '条款有误' }],
    [
      '签发答复（答〔2026〕1号，予以公开）。',
      'Reply 答〔2026〕1号 signed (provided).',
      { fact: 'REPLY_SIGNED', documentNo: '答〔2026〕1号', ground: 'PROVIDED' },
    ],
    ['答复已送出。', 'Reply sent.', { fact: 'REPLY_SENT' }],
    ['答复送达，救济期限起算。', 'Reply served; the remedy periods begin.', { fact: 'REPLY_SERVED' }],
    [
      '法院以（2026）云01行初1号判决责令重新答复。',
      'Court ordered a new reply by judgment （2026）云01行初1号.',
      { fact: 'REDO_ORDERED', orderedBy: 'COURT', decisionNo: '（2026）云01行初1号' },
    ],
    [
      '复议机关以复〔2026〕1号决定责令重新答复。',
      'Reconsideration ordered a new reply by decision 复〔2026〕1号.',
      { fact: 'REDO_ORDERED', orderedBy: 'RECONSIDERATION', decisionNo: '复〔2026〕1号' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

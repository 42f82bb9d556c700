import { describe, expect, it } from '@jest/globals';
import { type Told, worded } from './worded.ts';

const oral = { writtenBy: 'u1', difficulty: '视力障碍', approvedBy: 'SIGNATURE' } as const;

describe('the course of a case, a sentence for each fact: an application comes in', () => {
  it.each<readonly [string, string, Told]>([
    ['通过互联网提交申请。', 'Application handed in: online.', { fact: 'SUBMITTED', channel: 'INTERNET' }],
    [
      '收到来信（平常信函），已登记信件。',
      'Mail logged (ordinary letter).',
      { fact: 'MAIL_LOGGED', channel: 'ORDINARY_MAIL' },
    ],
    [
      '信件由收发室移交公开办。',
      'Mail handed over from 收发室 to 公开办.',
      { fact: 'MAIL_HANDED_OVER', from: '收发室', to: '公开办' },
    ],
    [
      '录入申请（当面）。',
      'Application recorded (in person).',
      { fact: 'APPLICATION_RECORDED', channel: 'IN_PERSON' },
    ],
    [
      '工作人员代为填写口头申请，经申请人确认。',
      'Oral application written down and approved.',
      { fact: 'APPLICATION_RECORDED', channel: 'IN_PERSON', oral },
    ],
    ['收到申请（条例第三十一条）。', 'Application received (art. 31).', { fact: 'RECEIVED' }],
    [
      '双方确认收到申请（条例第三十一条）。',
      'Receipt confirmed by both sides (art. 31).',
      { fact: 'CONFIRMED' },
    ],
    [
      '登记，编号依申请〔2026〕1号，出具登记回执。',
      'Registered as 依申请〔2026〕1号.',
      { fact: 'REGISTERED', applicationNo: '依申请〔2026〕1号' },
    ],
    ['申请人撤回申请。', 'Application withdrawn.', { fact: 'WITHDRAWN' }],
    ['凭身份证明补发查询码。', 'Query code issued anew.', { fact: 'QUERY_CODE_REISSUED' }],
    [
      '更正申请人信息（联系电话、证件号码、代理人联系电话）。',
      'Particulars amended: telephone, identity number, telephone of the agent.',
      {
        fact: 'PARTICULARS_AMENDED',
        changes: [
          { of: 'APPLICANT', particular: 'PHONE', before: '0990-1000001', after: '0990-1000002' },
          { of: 'APPLICANT', particular: 'IDENTITY_NUMBER', before: '9901****0023', after: '9901****0023' },
          { of: 'AGENT', particular: 'PHONE', after: '0990-1000003' },
        ],
      },
    ],
    [
      '发出补正告知书（补〔2026〕1号），补正期限15个工作日。',
      'Correction notice 补〔2026〕1号 sent; term 15 working days.',
      { fact: 'CORRECTION_NOTICE_SENT', documentNo: '补〔2026〕1号', termWorkingDays: 15 },
    ],
    ['补正告知书送达。', 'Correction notice served.', { fact: 'CORRECTION_NOTICE_SERVED' }],
    [
      '收到补正材料，答复期限重新起算。',
      'Correction received; the answer period starts again.',
      { fact: 'CORRECTION_RECEIVED' },
    ],
    [
      '申请人逾期未缴纳信息处理费，视为放弃申请。',
      'Fee not paid in time: the application has lapsed.',
      { fact: 'LAPSED', ground: 'LAPSED_FEE' },
    ],
    [
      '申请人逾期不补正，视为放弃申请。',
      'No correction in time: the application has lapsed.',
      { fact: 'LAPSED', ground: 'LAPSED_CORRECTION' },
    ],
    [
      '申请人在网上提交补正材料，待机关确认收到。',
      'The applicant submitted a correction online; the office is to confirm its receipt.',
      { fact: 'CORRECTION_SUBMITTED' },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

import { describe, expect, it } from '@jest/globals';
import { day } from '../../../src/calendar/day.ts';
import { type Told, worded } from './worded.ts';

describe('the course of a case, a sentence for each fact: letters are served', () => {
  it.each<readonly [string, string, Told]>([
    [
      '答复书未能送达：查无此人',
      'Reply could not be served: 查无此人',
      { fact: 'SERVICE_FAILED', letter: 'REPLY', evidence: { kind: 'IN_WORDS', text: '查无此人' } },
    ],
    [
      '以邮政特快专递交寄延长答复期限告知书（EX100000003CN）。',
      'Extension notice posted by EMS (EX100000003CN).',
      {
        fact: 'LETTER_DISPATCHED',
        letter: 'EXTENSION_NOTICE',
        dispatch: { way: 'EMS', waybillNo: 'EX100000003CN' },
      },
    ],
    [
      '以公告送达答复书，公告于清湖日报。',
      'Public notice of the reply: 清湖日报.',
      {
        fact: 'LETTER_DISPATCHED',
        letter: 'REPLY',
        dispatch: { way: 'PUBLIC_NOTICE', where: '清湖日报' },
      },
    ],
    [
      '申请人确认收到答复书。',
      'The applicant confirms having received the reply.',
      { fact: 'LETTER_ACKNOWLEDGED', letter: 'REPLY', letterSeq: 12 },
    ],
    [
      '登记回执送达：直接送达，周沐言（本人）签收。',
      'Registration receipt served: handed over, signed for by 周沐言 (the addressee).',
      {
        fact: 'LETTER_SERVED',
        letter: 'REGISTRATION_RECEIPT',
        evidence: { kind: 'SIGNED', on: day('2026-03-16'), signer: '周沐言', relation: 'ADDRESSEE' },
      },
    ],
  ])('%s', (zh, en, told) => {
    expect(worded(told)).toEqual({ zh, en });
  });
});

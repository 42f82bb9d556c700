import { describe, expect, it } from '@jest/globals';
import { shippedCalendar } from '../../src/calendar/calendar.ts';
import { day } from '../../src/calendar/day.ts';
import {
  decideRecordConsultationDelivery,
  type RecordConsultationDelivery,
} from '../../src/case-file/acts/record-consultation-delivery.ts';
import {
  decideRecordConsultationOpinion,
  type RecordConsultationOpinion,
} from '../../src/case-file/acts/record-consultation-opinion.ts';
import { decideSendConsultation, type SendConsultation } from '../../src/case-file/acts/send-consultation.ts';
import { standingOf, standingWording } from '../../src/case-file/consultation-standing.ts';
import { rowOf } from '../../src/case-file/row.ts';
import type { Wording } from '../../src/statute/wording.ts';
import { aCaseFile, aCaseIn, type CaseFileBuilder } from '../support/builders.ts';
import { onThe } from '../support/builders-acts.ts';
import { given } from '../support/builders-given.ts';

const calendar = shippedCalendar();
const letter = {
  with: 'THIRD_PARTY',
  ground: 'TRADE_SECRET',
  party: { name: '清湖云雾茶业有限公司', isOrganization: true },
  shown: '2025年茶园基地合作合同',
  question: '合同价格条款是否可以公开',
  by: 'POST',
  tellApplicant: true,
} as const;

function sent(told: CaseFileBuilder, on: string, change: Partial<SendConsultation> = {}) {
  return given(told).when((file) =>
    decideSendConsultation(file, { ...letter, on: day(on), ...change }, onThe(on)),
  );
}

function delivered(told: CaseFileBuilder, on: string, change: Partial<RecordConsultationDelivery> = {}) {
  const act = { ref: 'C1', evidence: signed(on), ...change };
  return given(told).when((file) => decideRecordConsultationDelivery(file, act, onThe(on)));
}

/** 直接送达: at the consultee's door. */
function signed(on: string) {
  return { kind: 'SIGNED', on: day(on), signer: '收发室', relation: 'MAIL_ROOM' } as const;
}

function answered(told: CaseFileBuilder, on: string, change: Partial<RecordConsultationOpinion> = {}) {
  const objection = { ref: 'C1', opinion: 'OBJECTS', text: '属于商业秘密' } as const;
  const act = { ...objection, on: day(on), ...change };
  return given(told).when((file) => decideRecordConsultationOpinion(file, act, onThe(on)));
}

describe('征求意见 (arts. 32, 33 ¶3, 34): in writing, on or before the due day', () => {
  const inHandling = aCaseIn('IN_HANDLING');

  it('sent 2026-03-10: the letter with its number, and the applicant told', () => {
    const { tellApplicant: applicantTold, ...rest } = letter;
    const decision = sent(inHandling, '2026-03-10').then({
      fact: 'CONSULTATION_SENT',
      on: '2026-03-10',
      ref: 'C1',
      documentNo: 'NO-1',
      ...rest,
      applicantTold,
    });
    expect(decision?.series).toBe('CONSULTATION');
  });

  it('several may be out at once, each with a ref of its own', () => {
    const second = inHandling.consultationSent('2026-03-09').consultationSent('2026-03-10').file();
    expect(second.consultations.map(({ ref }) => ref)).toEqual(['C1', 'C2']);
  });

  it.each([
    // Received on Monday 2026-03-02: the reply is due on 2026-03-30.
    ['2026-03-30', 'sent'],
    ['2026-03-31', 'CONSULTATION_AFTER_DUE'],
  ])('on %s: %s (due 2026-03-30)', (on, answer) => {
    const outcome = decideSendConsultation(inHandling.file(), { ...letter, on: day(on) }, onThe(on));
    expect(outcome.ok ? 'sent' : outcome.refusal.code).toBe(answer);
  });

  it('after the due day it is refused with the day and art. 33 (rule D2)', () => {
    sent(inHandling, '2026-03-31').refused({
      code: 'CONSULTATION_AFTER_DUE',
      article: '33',
      due: day('2026-03-30'),
    });
  });

  it('the day of the act decides, not the day it is recorded', () => {
    const recordedLater = onThe('2026-04-08');
    const act = { ...letter, on: day('2026-03-30'), lateEntryReason: '邮件室交接延误' };
    expect(decideSendConsultation(inHandling.file(), act, recordedLater).ok).toBe(true);
  });

  it.each([
    ['THIRD_PARTY', 'JOINTLY_MADE'],
    ['THIRD_PARTY', 'SECRECY_CLASSIFICATION'],
    ['CO_PRODUCER', 'TRADE_SECRET'],
    ['OTHER_AGENCY', 'PERSONAL_PRIVACY'],
  ] as const)('%s is not asked on the ground %s', (consultee, ground) => {
    sent(inHandling, '2026-03-10', { with: consultee, ground }).refused({
      code: 'INVALID_INPUT',
      path: 'ground',
      problem: 'NOT_ALLOWED',
    });
  });

  it.each([
    ['party.name', { party: { name: ' ', isOrganization: true } }],
    ['shown', { shown: '' }],
    ['question', { question: '' }],
  ] as const)('nothing without %s (art. 32: in writing)', (path, change) => {
    sent(inHandling, '2026-03-10', change).refused({ code: 'INVALID_INPUT', path, problem: 'EMPTY' });
  });
});

describe('征求意见书送达: between the sending and the answer', () => {
  const out = aCaseIn('IN_HANDLING').consultationSent('2026-03-10');

  it('delivered 2026-03-11: the term of art. 32 ends on 2026-04-01', () => {
    delivered(out, '2026-03-11').then({
      fact: 'CONSULTATION_DELIVERED',
      on: '2026-03-11',
      ref: 'C1',
      evidence: signed('2026-03-11'),
    });
    const file = out.consultationDelivered('2026-03-11').file();
    const [consultation] = file.consultations;
    if (!consultation) throw new Error('no consultation');
    expect(standingOf(file, consultation, calendar, day('2026-03-12')).dueOn).toBe('2026-04-01');
  });

  it('refused before its letter', () => {
    delivered(out, '2026-03-09').refused({
      code: 'DAY_REFUSED',
      path: 'evidence.on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day('2026-03-09'),
      bound: day('2026-03-10'),
    });
  });

  it('refused after the answer', () => {
    delivered(out.opinionReceived('2026-03-12'), '2026-03-13').refused({
      code: 'DAY_REFUSED',
      path: 'evidence.on',
      problem: 'AFTER_THE_STEP_IT_PRECEDES',
      on: day('2026-03-13'),
      bound: day('2026-03-12'),
    });
  });

  it('the slip may come after the answer: recorded as of its own day', () => {
    delivered(out.opinionReceived('2026-03-12'), '2026-03-12').isDone();
    delivered(out.opinionReceived('2026-03-12'), '2026-03-11').then({
      fact: 'CONSULTATION_DELIVERED',
      on: '2026-03-11',
      ref: 'C1',
      evidence: signed('2026-03-11'),
    });
  });

  it('refused a second time, for a ref nobody gave, and where nothing is out', () => {
    const twoOut = out.consultationSent('2026-03-10').consultationDelivered('2026-03-11');
    delivered(twoOut, '2026-03-12').refused({ code: 'ALREADY_SERVED', on: day('2026-03-11') });
    delivered(out, '2026-03-12', { ref: 'C9' }).refused({
      code: 'INVALID_INPUT',
      path: 'ref',
      problem: 'UNKNOWN',
    });
    delivered(aCaseIn('IN_HANDLING'), '2026-03-12').refused({ code: 'NO_CONSULTATION_OUT', article: '32' });
  });
});

describe('收到意见', () => {
  const out = aCaseIn('IN_HANDLING').consultationSent('2026-03-10');
  const outToPartner = aCaseIn('IN_HANDLING').consultationSent('2026-03-10', {
    with: 'CO_PRODUCER',
    ground: 'JOINTLY_MADE',
  });

  it("a third party's objection, with the organ's finding on its reasons (art. 32)", () => {
    answered(out, '2026-03-20', { reasonable: false }).then({
      fact: 'CONSULTATION_ANSWERED',
      on: '2026-03-20',
      ref: 'C1',
      opinion: 'OBJECTS',
      text: '属于商业秘密',
      reasonable: false,
    });
  });

  it.each([
    [out, 'OBJECTS', undefined, 'EMPTY'],
    [out, 'PARTLY_AGREES', undefined, 'EMPTY'],
    [out, 'AGREES', true, 'NOT_ALLOWED'],
    [outToPartner, 'OBJECTS', true, 'NOT_ALLOWED'],
  ] as const)(
    'the finding belongs to an objection of a third party alone (%#)',
    (told, opinion, reasonable, problem) => {
      const finding = reasonable === undefined ? {} : { reasonable };
      answered(told, '2026-03-20', { opinion, ...finding }).refused({
        code: 'INVALID_INPUT',
        path: 'reasonable',
        problem,
      });
    },
  );

  it.each([
    ['its letter', out, '2026-03-09', '2026-03-10'],
    ['the delivery of its letter', out.consultationDelivered('2026-03-12'), '2026-03-11', '2026-03-12'],
  ] as const)('refused before %s', (_what, told, on, bound) => {
    answered(told, on, { reasonable: true }).refused({
      code: 'DAY_REFUSED',
      path: 'on',
      problem: 'BEFORE_THE_STEP_IT_FOLLOWS',
      on: day(on),
      bound: day(bound),
    });
  });

  it('refused a second time', () => {
    const told = out.consultationSent('2026-03-10').opinionReceived('2026-03-16');
    answered(told, '2026-03-17', { reasonable: true }).refused({
      code: 'CONSULTATION_ANSWERED',
      article: '32',
      ref: 'C1',
      party: '清湖云雾茶业有限公司',
      on: day('2026-03-16'),
    });
  });

  it('after its term it is recorded, and said to be late; after the reply it is recorded too', () => {
    const told = out.consultationDelivered('2026-03-11').opinionReceived('2026-04-02');
    expect(wordsOf(told, '2026-04-02')).toEqual({
      zh: '逾期提出意见：不同意公开。',
      en: 'Answered after its term: objects.',
    });
    const replied = aCaseIn('REPLIED').consultationSent('2026-03-09');
    expect(
      decideRecordConsultationOpinion(
        replied.file(),
        { on: day('2026-03-17'), ref: 'C1', opinion: 'AGREES', text: '同意' },
        onThe('2026-03-17'),
      ).ok,
    ).toBe(true);
  });
});

describe('the standing of a consultation, day by day; silence needs no act', () => {
  const received = aCaseFile().receivedAtWindow('2026-03-02').registered().assigned().accepted();
  const toThirdParty = received.consultationSent('2026-03-10').consultationDelivered('2026-03-12');
  const toPartner = received
    .consultationSent('2026-03-10', { with: 'CO_PRODUCER', ground: 'JOINTLY_MADE' })
    .consultationDelivered('2026-03-12');
  const toOther = received
    .consultationSent('2026-03-10', { with: 'OTHER_AGENCY', ground: 'COORDINATION' })
    .consultationDelivered('2026-03-12');

  it.each([
    [toThirdParty, '2026-03-11', '征求意见书已发出，尚未送达。', 'The letter is out and not yet delivered.'],
    [
      toThirdParty,
      '2026-03-12',
      '对方已收到，至2026年4月2日提出意见。',
      'Delivered; the opinion is due on 2026-04-02.',
    ],
    [
      toThirdParty,
      '2026-04-02',
      '对方已收到，至2026年4月2日提出意见。',
      'Delivered; the opinion is due on 2026-04-02.',
    ],
    [
      toThirdParty,
      '2026-04-03',
      '逾期未提出意见，由本机关依照条例决定是否公开。',
      'Silent after its term: the organ decides by itself.',
    ],
    [toPartner, '2026-04-03', '逾期未提出意见，视为同意公开。', 'Silent after its term: deemed to consent.'],
    [toOther, '2026-09-01', '对方已收到，等待答复。', 'Delivered; the answer is awaited.'],
    [
      toThirdParty.opinionReceived('2026-03-20'),
      '2026-03-19',
      '对方已收到，至2026年4月2日提出意见。',
      'Delivered; the opinion is due on 2026-04-02.',
    ],
    [
      toThirdParty.opinionReceived('2026-03-20'),
      '2026-03-20',
      '已提出意见：不同意公开。',
      'Answered: objects.',
    ],
  ] as const)('%# on %s: %s', (told, on, zh, en) => {
    expect(wordsOf(told, on)).toEqual({ zh, en });
  });

  it('while nobody knows its end the row has no due day', () => {
    expect(rowOf(received.consultationSent('2026-03-10').file(), calendar).dueOn).toBeUndefined();
    expect(rowOf(toThirdParty.file(), calendar).dueOn).toBe('2026-04-23');
  });
});

function wordsOf(told: CaseFileBuilder, on: string): Wording {
  const file = told.file();
  const [consultation] = file.consultations;
  if (!consultation) throw new Error('no consultation');
  return standingWording(consultation, standingOf(file, consultation, calendar, day(on)));
}
